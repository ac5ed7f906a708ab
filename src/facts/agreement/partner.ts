import { clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { governedBy, itemAfter, itemAt, normAt } from '../attach/index.ts';

const WITH: ReadonlySet<string> = new Set(['with']);

/** Verbs whose object is the other side. */
const FACES: ReadonlySet<string> = new Set(['meet', 'visit', 'host', 'receive']);

/**
 * "will exchange views with Peruvian leaders and sign a pact", "visited Peru and signed a pact": who
 * was named right before as the other side is so still, where the sentence names none after.
 */
export function partnerBefore(tape: Tape, verb: VerbGroup, noun: number): readonly Participant[] {
  const clause = clauseOf(tape, verb);
  if (clause?.kind !== 'coordinate' || !clause.subjectShared || isWithSomebody(tape, noun)) return [];
  const before = tape.clauses
    .slice(0, tape.clauses.indexOf(clause))
    .findLast((one) => one.verb?.form === 'finite');
  if (!before?.verb) return [];
  // "said they met Bo Roy and signed": only of the clause right before, with what belongs to it ("on promoting trade").
  const between = tape.clauses.slice(tape.clauses.indexOf(before) + 1, tape.clauses.indexOf(clause));
  const near = before.to >= itemStart(tape, verb) || between.length > 0;
  if (!near || !between.every((one) => one.verb?.form === 'gerund')) return [];
  const other = governedBy(tape, itemAfter(tape, before.verb), WITH, FACES.has(before.verb.lemma));
  const reason = 'The same sentence names the other side before.';
  return (other?.participants ?? []).map((one) => ({ ...one, basis: 'inferred', reason }));
}

/** Where the clause of a verb begins: past the `and` before it. */
const itemStart = (tape: Tape, { from }: VerbGroup): number =>
  tape.items[itemAt(tape.items, from) - 1]?.from ?? from;

/** Another side is told after the instrument. */
const isWithSomebody = (tape: Tape, noun: number): boolean =>
  tape.items.some((_, at) => at > noun && at < noun + 8 && SIDES.has(normAt(tape.items, at) ?? ''));

const SIDES: ReadonlySet<string> = new Set(['with', 'between', 'among']);
