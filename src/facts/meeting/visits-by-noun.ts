import type { Tape, TapeItem } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover } from '../../text/index.ts';
import {
  type Company,
  clauseAt,
  governedBy,
  type NounPhrase,
  normAt,
  nounAt,
  nounPhraseAt,
  placesFrom,
  type Scene,
  subjectOf,
  subjectOfClause,
  type Where,
} from '../attach/index.ts';
import type { Encounter, Status } from './encounter.ts';
import { placeFiled } from './filed.ts';
import { ownersOf } from './noun-sides.ts';
import { ENCOUNTERS } from './noun-words.ts';
import { isPutOff } from './status.ts';
import { isInOffice } from './talks-by-verb.ts';
import { HOLD, RECEIVE } from './verb-words.ts';
import { isVisitor, visit } from './visit.ts';
import { isOnVisit, statusOfVisit } from './visit-status.ts';

export function visitsByNoun(scene: Scene, tape: Tape, item: TapeItem, index: number): Encounter[] {
  const norm = nounAt(tape, scene.marked.article.sentences[tape.sentence]!.tokens, index);
  if (norm === null || ENCOUNTERS.get(norm) !== 'visit') return [];
  const phrase = nounPhraseAt(tape, index, norm);
  const status = statusOfVisit(tape, phrase);
  if (status === null) return [];
  // "increase visits of ships": visits in general, unless somebody pays them.
  if (
    (norm === 'visits' || norm === 'trips') &&
    !phrase.owner &&
    !(phrase.verb && HOLD.has(phrase.verb.lemma))
  )
    return [];
  const visitors = visitorsOf(tape, phrase).filter(isVisitor);
  const to = toPlace(tape.items, index + 1) ?? inPlace(tape.items, phrase) ?? leftPlace(tape, phrase);
  if (visitors.length === 0 || isOfAKind(phrase, visitors)) return [];
  const host = personVisited(tape, phrase, visitors, status);
  if (host) return [host];
  const off = to === null ? whoPutOff(tape, phrase) : null;
  const { places, to: end } =
    to !== null ? placesFrom(scene, tape, to) : off ? { places: [off], to: 0 } : whereFiled(scene, phrase);
  // One key for all: what dates the last of several countries dates the first.
  const key = cover([
    tape.items[phrase.from]!,
    item,
    ...(to === null ? [] : places.map(({ quote }) => quote)),
  ]);
  return places.flatMap((place) =>
    visit(
      tape,
      'meeting:visit',
      status,
      visitors,
      place,
      key,
      tape.items[phrase.from]!.from,
      Math.max(end, clauseAt(tape, item.from)?.to ?? 0),
      phrase.verb !== null || isOnVisit(phrase),
    ),
  );
}

/** "the second visit of a Kenyan president": which in a row it is, and not who pays it. */
const isOfAKind = ({ adjectives }: NounPhrase, visitors: readonly Participant[]): boolean =>
  adjectives.some((word) => ORDINALS.has(word)) &&
  visitors.every(({ actor, words }) => actor.kind === 'role' && /^an? /iu.test(words.text));

const ORDINALS: ReadonlySet<string> = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'last',
  'only',
]);

/** "paid a courtesy visit to Prime Minister Bo Roy": a visit to somebody, wherever it is. */
function personVisited(
  tape: Tape,
  phrase: NounPhrase,
  visitors: readonly Participant[],
  status: Status,
): Encounter | null {
  const hosts = hostOf(tape, phrase) ?? governedBy(tape, phrase.noun + 1, TO, false);
  if (!hosts?.participants.every(isInOffice)) return null;
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  return {
    rule: 'meeting:visit',
    sentence: tape.sentence,
    key: cover([tape.items[phrase.from]!, tape.items[phrase.noun]!, ...hosts.mentions]),
    form: 'meeting',
    status,
    sides: [...visitors, ...hosts.participants],
    countries: [],
    place: null,
    from: clause?.from ?? tape.items[phrase.from]!.from,
    to: clause?.to ?? tape.items[phrase.noun]!.to,
    definite: false,
    after: tape.items[phrase.noun]!.to,
    own: phrase.verb !== null,
    each: null,
    implied: false,
  };
}

/** "received a visit from Bo Roy": whoever receives it. */
const hostOf = (tape: Tape, { verb }: NounPhrase): Company | null =>
  verb && RECEIVE.has(verb.lemma) && verb.voice === 'active' ? subjectOf(tape, verb) : null;

const TO: ReadonlySet<string> = new Set(['to']);

/** "Peru has postponed a visit by Ann Lee": the state that would have received her. */
function whoPutOff(tape: Tape, { verb }: NounPhrase): Where | null {
  if (!verb || !isPutOff(tape, verb) || verb.voice !== 'active') return null;
  const [host, ...more] = subjectOf(tape, verb)?.participants ?? [];
  if (host?.actor.kind !== 'government' || more.length > 0) return null;
  return { quote: host.words, country: host.country, city: false };
}

/** "the visit of Ann Lee", without a word of where: to the country in which the story was filed. */
function whereFiled(
  scene: Scene,
  { definite, norm, preposition }: NounPhrase,
): { places: Where[]; to: number } {
  const place = definite && preposition !== null && norm === 'visit' ? placeFiled(scene) : null;
  return { places: place ? [place] : [], to: 0 };
}

/** "is in Fiji on a visit": the place stands before. */
function inPlace(items: readonly TapeItem[], { from, preposition }: NounPhrase): number | null {
  if (preposition !== 'for' && preposition !== 'on') return null;
  for (let at = from - 2; at >= Math.max(0, from - 6); at -= 1) {
    if (normAt(items, at) === 'in') return items[at]!.to;
    if (items[at]!.kind === 'verb' || items[at]!.kind === 'sign') return null;
  }
  return null;
}

/** "left Lima after a visit", "leaving Lima at the end of a visit": where it was stands before. */
function leftPlace(tape: Tape, { from, preposition }: NounPhrase): number | null {
  if (preposition !== 'after' && preposition !== 'following' && preposition !== 'of') return null;
  const token = tape.items[from]!.from;
  const verb = tape.verbs.findLast(({ to }) => to <= token);
  if (!verb || !LEAVE.has(verb.lemma) || verb.voice === 'passive') return null;
  return tape.items.find((item) => item.from === verb.to)?.kind === 'place' ? verb.to : null;
}

const LEAVE: ReadonlySet<string> = new Set(['leave', 'depart', 'quit']);

function toPlace(items: readonly TapeItem[], from: number): number | null {
  for (let at = from; at < Math.min(items.length, from + 6); at += 1) {
    const word = normAt(items, at);
    if (word === 'to' || word === 'in') return items[at]!.to;
    if (items[at]!.kind === 'verb' || items[at]!.kind === 'sign') return null;
  }
  return null;
}

function visitorsOf(tape: Tape, phrase: NounPhrase): readonly Participant[] {
  if (phrase.owner) return ownersOf(tape, phrase, phrase.owner);
  const by = governedBy(tape, phrase.noun + 1, BY, false);
  if (by) return by.participants;
  if (phrase.verb) return subjectOf(tape, phrase.verb)?.participants ?? [];
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  return phrase.preposition && clause ? (subjectOfClause(tape, clause)?.participants ?? []) : [];
}

const BY: ReadonlySet<string> = new Set(['by', 'of', 'from']);
