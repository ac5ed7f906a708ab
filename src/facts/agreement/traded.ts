import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { quoteAt } from '../../text/index.ts';
import {
  countriesOf,
  distinct,
  governedBy,
  itemAfter,
  normAt,
  type Scene,
  subjectOf,
} from '../attach/index.ts';
import { listOf } from '../word-list.ts';
import type { Status } from './candidate.ts';
import { verbBefore } from './governing.ts';
import type { Instrument } from './instrument.ts';
import { PRIVATE } from './words.ts';

/** A deal by what is done in it. */
interface Traded {
  readonly verb: VerbGroup;
  readonly parties: readonly Participant[];
  readonly status: Status;
}

/** "Oman will buy ten ships from Greece in a deal worth $2 billion": the two who trade are its parties. */
export function tradedIn(scene: Scene, tape: Tape, { phrase }: Instrument): Traded | null {
  if (phrase.definite || (phrase.preposition !== 'in' && phrase.preposition !== 'under')) return null;
  const verb = verbBefore(tape, phrase.from);
  if (!verb || verb.negated || verb.voice !== 'active' || !TRADES.has(verb.lemma)) return null;
  if (verb.form === 'gerund') return null;
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  if (tokens.some(({ norm }) => PRIVATE.has(norm))) return null;
  const doers = subjectOf(tape, verb)?.participants ?? [];
  const other = governedBy(tape, itemAfter(tape, verb), FROM_OR_TO, false)?.participants ?? [];
  const parties = distinct([...doers, ...(other.length > 0 ? other : stateAfter(scene, tape, verb))]);
  if (countriesOf(parties).length !== 2 || !parties.every(({ country }) => country !== null)) return null;
  const announced = tape.verbs.some(({ lemma, negated }) => lemma === 'announce' && !negated);
  return { verb, parties, status: announced ? 'announced' : 'agreed' };
}

/** "from France": a state where goods come from or go is the one who gives or takes them. */
function stateAfter({ marked }: Scene, tape: Tape, verb: VerbGroup): readonly Participant[] {
  const first = itemAfter(tape, verb);
  const at = tape.items.findIndex(
    ({ kind }, item) =>
      item > first && kind === 'place' && FROM_OR_TO.has(normAt(tape.items, item - 1) ?? ''),
  );
  const place = tape.items[at];
  if (place?.kind !== 'place' || !/^[A-Z]{2}$/u.test(place.ref ?? '')) return [];
  const words = quoteAt(marked.article.text, place);
  return [
    {
      actor: { kind: 'government', country: place.ref! },
      country: place.ref!,
      words,
      basis: 'stated',
      reason: null,
    },
  ];
}

const FROM_OR_TO: ReadonlySet<string> = new Set(['from', 'to']);

/** Verbs of what is given for money or without. */
const TRADES = listOf(`
  buy, purchase, acquire, sell, supply, deliver, provide, lease, import, export, ship
`);
