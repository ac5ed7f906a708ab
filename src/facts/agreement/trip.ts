import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { lookUp } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { quoteAt, type Span } from '../../text/index.ts';
import { actorAt, countriesOf, itemAfter, itemAt, normAt, type Scene, subjectOf } from '../attach/index.ts';
import { listOf } from '../word-list.ts';
import type { Instrument } from './instrument.ts';
import { PRIVATE, SEALS } from './words.ts';

/** Somebody on the way to another state, or there. */
export interface Trip extends Span {
  readonly visitors: readonly Participant[];
  readonly host: Participant;
  /** True where the words name the state or its capital, and no other town. */
  readonly atCapital: boolean;
}

/** "will travel to Lima", "is on a visit to Peru": the last trip before an item; null where none is told. */
export function tripBefore(scene: Scene, tape: Tape, before: number): Trip | null {
  const verb = tape.verbs.findLast(
    ({ lemma, to, negated }) => TRAVELS.has(lemma) && !negated && itemAt(tape.items, to - 1) < before,
  );
  const noun = tape.items.findLastIndex((_, at) => at < before && TRIPS.has(normAt(tape.items, at) ?? ''));
  if (verb && itemAt(tape.items, verb.from) > noun) return tripBy(scene, tape, verb, before);
  if (noun < 0) return null;
  const be = tape.verbs.findLast(({ to }) => itemAt(tape.items, to - 1) < noun);
  const visitors = be ? (subjectOf(tape, be)?.participants ?? []) : [];
  const host = hostFrom(scene, tape, noun + 1, Math.min(before, noun + 3));
  return host && visitors.length > 0 ? { ...spanOf(tape, noun), visitors, ...host } : null;
}

function tripBy(scene: Scene, tape: Tape, verb: VerbGroup, before: number): Trip | null {
  const host = hostFrom(scene, tape, itemAfter(tape, verb), before);
  if (!host) return null;
  const { start, end } = verb;
  return { start, end, visitors: subjectOf(tape, verb)?.participants ?? [], ...host };
}

const spanOf = (tape: Tape, at: number): Span => {
  const { start, end } = tape.items[at]!;
  return { start, end };
};

/** The state where the first place lies that stands between two items. */
function hostFrom(
  scene: Scene,
  tape: Tape,
  from: number,
  to: number,
): Pick<Trip, 'host' | 'atCapital'> | null {
  const at = tape.items.findIndex(
    ({ kind }, item) => item >= from && item < to && (kind === 'place' || kind === 'actor'),
  );
  const item = tape.items[at];
  if (!item) return null;
  const actor = actorAt(tape.items, at);
  const country =
    item.kind === 'place' ? item.ref : actor?.form === 'country' ? actor.participants[0]?.country : null;
  if (!country || !/^[A-Z]{2}$/u.test(country)) return null;
  const { article } = scene.marked;
  const words = quoteAt(article.text, item);
  const entries = lookUp(article.sentences[tape.sentence]!.tokens, item.from)?.entries ?? [];
  const reason = `The talks are in ${words.text}.`;
  return {
    host: { actor: { kind: 'government', country }, country, words, basis: 'inferred', reason },
    atCapital: !SEATS_OF_OTHERS.has(words.text) && entries.some(({ type }) => type === 'country'),
  };
}

/** Capitals in which much is signed that the state itself is no party to. */
const SEATS_OF_OTHERS: ReadonlySet<string> = new Set(['Brussels', 'Vienna', 'Geneva', 'Doha']);

const TRAVELS = listOf('travel, fly, visit, go, head, arrive, come, leave, depart, jet');
const TRIPS = listOf('visit, trip');

/**
 * "is to travel to Lima to sign a pact", "will fly to Lima, where a pact is to be signed with Peru": the
 * trip on which one side signs with those who are at home there. Null where the words name others.
 */
export function tripToSign(
  scene: Scene,
  tape: Tape,
  { phrase, to }: Pick<Instrument, 'phrase' | 'to'>,
  verb: VerbGroup,
  sides: readonly Participant[],
): Trip | null {
  if (!SEALS.has(verb.lemma) || verb.negated || sides.some(({ country }) => country === null)) return null;
  const known = countriesOf(sides);
  if (known.length > 1 || (known.length === 0 && verb.voice === 'active')) return null;
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const others = tokens.slice(to).some(({ norm }) => norm === 'with' || norm === 'between');
  const told = others && (known.length === 0 || verb.voice === 'active');
  if (told || tokens.some(({ norm }) => PRIVATE.has(norm))) return null;
  const trip = tripBefore(scene, tape, Math.min(phrase.from, itemAt(tape.items, verb.from)));
  if (!trip?.atCapital) return null;
  const codes = new Set([...countriesOf(trip.visitors), trip.host.country]);
  return codes.size === 2 && known.every((code) => codes.has(code)) ? trip : null;
}
