import type { Tape } from '../../clauses/index.ts';
import type { Span } from '../../text/index.ts';
import {
  countriesOf,
  type FactWhen,
  noDate,
  normAt,
  type Scene,
  whenBegan,
  whenLike,
  whenOf,
} from '../attach/index.ts';
import { isOnOccasion } from './at-meeting.ts';
import type { Candidate } from './candidate.ts';

/** "agreed to double trade by 2030": what is done is not dated by what is still to come. */
export function sofar({ marked }: Scene, { status, rule }: Candidate, when: FactWhen): FactWhen {
  // "will enter into force on 1 November"
  if (rule === 'agreement:standing') return when;
  const { latest } = marked.publication;
  const later = when.latest !== null && latest !== null && when.latest > latest;
  const open = when.earliest === null && later;
  // "within the next four years" begins today, and what is done by then is still to come.
  const future =
    when.earliest !== null &&
    latest !== null &&
    (when.earliest > latest || (later && when.earliest === latest));
  return DONE.has(status) && (open || future) ? noDate() : when;
}

const DONE: ReadonlySet<Candidate['status']> = new Set(['signed', 'agreed', 'ratified', 'in force']);

/** By the words of its clause, else by those that open the sentence: "In May, Ann Lee came, and both signed …". */
export function dateOf(
  { marked }: Scene,
  tape: Tape,
  { signing, key, subject, rule, trip }: Candidate,
): FactWhen {
  // "in force since July 2020"
  const own = (rule === 'agreement:standing' ? whenBegan : whenOf)(marked, tape, signing ?? key);
  if (own.words !== null) return isPurpose(tape, own.words) ? noDate() : own;
  // "signed a pact on fishing in Lima on Monday"
  const { end } = subject ?? key;
  const last = tape.items.find(({ kind, start }) => kind === 'time' && start >= end);
  if (last && WHERE.test(marked.article.text.slice(end, last.start))) return whenOf(marked, tape, last);
  const onTrip = trip ? whenOf(marked, tape, trip) : null;
  if (onTrip && onTrip.words !== null) return onTrip;
  const opening = tape.items.slice(0, 2).find(({ kind }) => kind === 'time');
  return opening ? whenOf(marked, tape, opening) : own;
}

/** "a plan of consultations for 2026 was signed": the time that it is made for. */
function isPurpose(tape: Tape, { start }: Span): boolean {
  const at = tape.items.findIndex((item) => item.kind === 'time' && item.start === start);
  return at > 0 && tape.items[at - 1]!.kind === 'word' && normAt(tape.items, at - 1) === 'for';
}

/** What may stand between what an agreement is about and when it was signed. */
const WHERE = /^(?:, (?:known|dubbed|called)[^,\n]{1,60},)?(?: in [\p{Lu}][\p{L} -]{0,30})? on $/u;

/** How many sentences after a signing another is told that belongs to it. */
const NEAR = 4;

/**
 * "Also signed was a protocol", "The MoU on tea was signed by", after two states signed several instruments
 * on a day that is told: the day is that of all of them. Null where nothing says that they belong together.
 */
export function whenAlso(
  { marked }: Scene,
  before: readonly Dated[],
  { sentence, status, parties, key, definite }: Candidate,
): FactWhen | null {
  const { tokens } = marked.article.sentences[sentence]!;
  const countries = countriesOf(parties);
  const other = before.findLast(
    (one) =>
      one.sentence < sentence &&
      one.sentence >= sentence - NEAR &&
      one.status === 'signed' &&
      one.when.shape === 'day' &&
      countriesOf(one.parties).length === countries.length &&
      countriesOf(one.parties).every((code) => countries.includes(code)),
  );
  if (!other || status !== 'signed' || !(isOnOccasion(tokens, key) || (definite && other.plural)))
    return null;
  const own = marked.tapes[sentence]!.items.some(({ kind }) => kind === 'time');
  if (own || tokens.some(({ norm }) => norm === 'had')) return null;
  return whenLike(other.when, 'agreement:also', 'It is told with what the same two signed on that day.');
}

type Dated = Candidate & { readonly when: FactWhen };
