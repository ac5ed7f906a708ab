import type { Clause, Tape, VerbGroup } from '../../clauses/index.ts';
import { itemAfter } from '../attach/index.ts';

/** True where a clause, with or without `that`, or a quotation is the object of a verb, or stands before it. */
export function beginsWithClause(tape: Tape, verb: VerbGroup): boolean {
  const index = tape.clauses.findIndex((clause) => clause.verb === verb);
  const clause = tape.clauses[index];
  if (!clause) return false;
  if (complementOf(tape, index) || leadsToQuotation(tape, verb)) return true;
  if (precededByQuotation(tape, clause.start)) return true;
  // "what they called a “treaty”" names a thing and reports nothing.
  if (clause.kind === 'complement' || clause.kind === 'relative') return false;
  return tape.quotations.some((quotation) => quotation.start >= verb.end && quotation.start < clause.end);
}

/** The clause that is the object of a verb, whose clause is given: "said that …", "said there that …". */
export function complementOf(tape: Tape, index: number): Clause | null {
  const next = tape.clauses[index + 1];
  if (next?.verb?.form !== 'finite') return null;
  return next.kind === 'complement' || isSaidAt(tape, tape.clauses[index]!, next) ? next : null;
}

/** "charged during the debate that Peru was late": no pact "that Peru signed", but what is said there. */
function isSaidAt(tape: Tape, { verb }: Clause, next: Clause): boolean {
  const first = verb ? tape.items[itemAfter(tape, verb)] : undefined;
  return (
    next.kind === 'relative' &&
    next.subject !== null &&
    !next.subjectShared &&
    first?.kind === 'word' &&
    AT.has(first.norm)
  );
}

/** Prepositions of where something is said. */
export const AT: ReadonlySet<string> = new Set(['during', 'at', 'in']);

/** `wrote on X: “…”`: a colon, and right after it a quotation. */
export function leadsToQuotation(tape: Tape, verb: VerbGroup): boolean {
  const colon = tape.items.find((item) => item.from >= verb.to && item.kind === 'sign' && item.norm === ':');
  return (
    colon !== undefined &&
    tape.quotations.some(({ start }) => start >= colon.end && start <= colon.end + 1) &&
    !tape.verbs.some((one) => one.from >= verb.to && one.end <= colon.start)
  );
}

/** A quotation ends just before: `"…," he replied`. */
export function precededByQuotation(tape: Tape, at: number): boolean {
  return tape.quotations.some((quotation) => quotation.end <= at + 1 && at - quotation.end < 3);
}
