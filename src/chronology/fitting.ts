import { type Clause, isFunctionWord, type Tape } from '../clauses/index.ts';
import { contains, overlaps, type Span } from '../text/index.ts';
import type { TimeExpression } from '../time/index.ts';

/**
 * The expression of time that dates what stands at `near`: of its own clause, else of a clause that
 * shares its time. Of several, the one that says most, then the nearest. Null where only other
 * events of the sentence are dated.
 */
export function fittingTime(
  times: readonly TimeExpression[],
  tape: Tape | undefined,
  near: Span,
): TimeExpression | null {
  const dating = times.filter((time) => dates(time) && !isSaidAgain(time, times));
  if (!tape || dating.length === 0) return null;
  const homes = homesOf(tape, near);
  let best: TimeExpression | null = null;
  let bestRank: readonly number[] = [];
  for (const time of dating) {
    const shared = isOfNoun(tape, time, near) ? null : sharedWith(tape, homes, time);
    if (shared === null) continue;
    const rank = [isClock(time) ? 1 : 0, shared, isVague(time) ? 1 : 0, distance(time, near)];
    if (best === null || compare(rank, bestRank) < 0) [best, bestRank] = [time, rank];
  }
  return best;
}

/** The best that any clause of the event gives; the one that its words end in counts before the others. */
function sharedWith(tape: Tape, homes: readonly Clause[], time: TimeExpression): number | null {
  if (homes.length === 0) return 0;
  const other = clauseAt(tape, time);
  const ranks = homes.flatMap((home, nth) => {
    const shared = sharing(tape, home, other, time);
    return shared === null ? [] : [2 * shared + (nth === 0 ? 0 : 1)];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** How far into a clause its first word can begin: after a quotation mark and a space. */
const MARK = 2;

/** A date, a time of the day or a length that publication bounds; not how often, how long or "now". */
const dates = ({ type, value, relative }: TimeExpression): boolean =>
  type === 'DURATION'
    ? relative !== null
    : type !== 'SET' && value !== 'PRESENT_REF' && value !== 'FUTURE_REF';

/** "recently": kept as words where nothing better dates the event. */
const isVague = ({ edtf, relative }: TimeExpression): boolean => edtf === null && relative === null;

/** "from 9 a.m.": the hour alone gives way to the day that stands beside it. */
const isClock = ({ type, value, relative }: TimeExpression): boolean =>
  type === 'TIME' && relative?.unit === 'day' && relative.by === 0 && /T\d/.test(value);

/** "on Thursday (May 2)": the date in brackets says which. */
const isSaidAgain = (time: TimeExpression, times: readonly TimeExpression[]): boolean =>
  times.some((other) => other.start - time.end === BRACKET && isDay(other) && isDay(time));

/** "met Bo Roy before the May 3 summit": a time between `the` and a noun dates what the noun names. */
function isOfNoun({ items }: Tape, time: TimeExpression, near: Span): boolean {
  const at = items.findIndex(({ start }) => start >= time.start);
  const before = items[at - 1];
  const next = items[at + 1];
  if (near.end > time.start || before?.kind !== 'word' || before.norm !== 'the') return false;
  // "at the May 3 summit", "on the sidelines of it": then and there
  const [aside, preposition] = [items[at - 3], items[at - 2]].map((item) =>
    item?.kind === 'word' ? item.norm : '',
  );
  if (AT.has(preposition!) || (preposition === 'of' && BESIDE.has(aside!))) return false;
  return next?.kind === 'actor' || (next?.kind === 'word' && !isFunctionWord(next.norm));
}

const AT: ReadonlySet<string> = new Set(['at', 'during', 'in']);
const BESIDE: ReadonlySet<string> = new Set(['sidelines', 'margins', 'fringes']);

/** How many letters part a day from its date in brackets: a space and the bracket. */
const BRACKET = 2;

const distance = (time: Span, near: Span): number =>
  overlaps(time, near) ? 0 : Math.min(Math.abs(time.start - near.end), Math.abs(near.start - time.end));

/** For what holds over a time, as figures do: the nearest month, year or longer, whatever is told of it. */
export function nearestPeriod(times: readonly TimeExpression[], near: Span): TimeExpression | null {
  const periods = times.filter((time) => dates(time) && !isVague(time) && !isDay(time));
  return periods.reduce<TimeExpression | null>(
    (best, time) => (best && distance(best, near) <= distance(time, near) ? best : time),
    null,
  );
}

const isDay = ({ edtf, relative, type }: TimeExpression): boolean =>
  type === 'TIME' || (edtf !== null ? /^\d{4}-\d\d-\d\d$/.test(edtf) : relative?.unit === 'day');

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - b[index]!;
  return 0;
}

const clauseAt = (tape: Tape, span: Span): Clause | null =>
  tape.clauses.find((clause) => contains(clause, span)) ??
  tape.clauses.find((clause) => overlaps(clause, span)) ??
  null;

/** The clauses that the event's words run over, the last with a verb first. */
function homesOf(tape: Tape, near: Span): readonly Clause[] {
  const touched = tape.clauses.filter((clause) =>
    near.start === near.end ? clause.start <= near.start && near.start <= clause.end : overlaps(clause, near),
  );
  const last = touched.findLast((clause) => clause.verb !== null) ?? touched.at(-1);
  return last ? [last, ...touched.filter((clause) => clause !== last)] : [];
}

/** How far a clause shares the time of another: 0 the same, more is less sure, null not at all. */
function sharing(tape: Tape, home: Clause, other: Clause | null, time: TimeExpression): number | null {
  if (other === null || other === home) return 0;
  const [own, theirs] = [tape.clauses.indexOf(home), tape.clauses.indexOf(other)];
  const between = tape.clauses.slice(Math.min(own, theirs) + 1, Math.max(own, theirs));
  // "On Monday, Ann Lee, who is in Rome, met": a relative clause between tells of somebody, not of what happened.
  const told = between.some((clause) => clause.verb?.form === 'finite' && clause.kind !== 'relative');
  if (other.verb === null) return told ? null : 1;
  // "said today its disputes …": what stands first in the next clause may end this one.
  if (theirs === own + 1 && time.start - other.start <= MARK && home.verb?.form === 'finite') return 1;
  // "Speaking on Monday, she …": an opening circumstance is that of the main clause.
  if (other.kind === 'participial' && theirs < own && !told && home.verb?.form === 'finite') return 1;
  // "met on Monday, discussing trade": what is done in doing it.
  if (home.kind === 'participial' && theirs < own && !told) return 2;
  if (joined(home, other) && !told) return time.relative || time.edtf ? 3 : null;
  return null;
}

/** Clauses joined by "and" under one subject: "signed a deal and met the press on Monday". */
const joined = (a: Clause, b: Clause): boolean =>
  a.verb?.form === 'finite' &&
  b.verb?.form === 'finite' &&
  ((b.kind === 'coordinate' && b.subjectShared) || (a.kind === 'coordinate' && a.subjectShared)) &&
  a.verb.tense === b.verb.tense;
