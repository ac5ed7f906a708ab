import type { Span } from '../../text/index.ts';
import { edtfBounds, isoDay, type TimeExpression, type When } from '../../time/index.ts';

/** Months in a row that the words name by their ends or by their number: what is measured over all of them. */
export interface Stretch extends Span {
  /** First and last month, EDTF: `2024-01`, `2024-11`. */
  readonly first: string;
  readonly last: string;
}

/** "January–November 2024", "from Jan. to Oct. this year", "the first ten months of 2025" in one sentence. */
export function stretchesIn(text: string, times: readonly TimeExpression[]): Stretch[] {
  return times.flatMap((time, index) => {
    const next = times[index + 1];
    if (!next || next.start < time.end || next.start - time.end > LONGEST_JOINT) return [];
    const joint = text.slice(time.end, next.start).trim();
    const ends = monthsOf(text, time, joint, next) ?? firstMonthsOf(text, time, joint, next);
    return ends ? [{ start: time.start, end: next.end, first: ends[0], last: ends[1] }] : [];
  });
}

const LONGEST_JOINT = 10;
const JOINTS: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'through', 'until', 'till']);

function monthsOf(text: string, { start, value }: TimeExpression, joint: string, next: TimeExpression) {
  const between = joint === 'and' && text.slice(Math.max(0, start - 8), start).toLowerCase() === 'between ';
  if (!between && !JOINTS.has(joint)) return null;
  const [first, last] = [/-(\d\d)$/.exec(value)?.[1], /^(\d{4})-(\d\d)$/.exec(next.value)];
  if (!first || !last || Number(first) > 12) return null;
  // The year stands once, behind the last month: "November to March 2025" began the year before.
  const year = Number(last[1]) - (first > last[2]! ? 1 : 0);
  return [`${year}-${first}`, next.value] as const;
}

function firstMonthsOf(
  text: string,
  { start, end, value }: TimeExpression,
  joint: string,
  next: TimeExpression,
) {
  const months = joint === 'of' ? /^P(\d{1,2})M$/.exec(value)?.[1] : undefined;
  const first = months !== undefined && /\bfirst\b/i.test(text.slice(start, end));
  if (!first || !/^\d{4}$/.test(next.value)) return null;
  return [`${next.value}-01`, `${next.value}-${months.padStart(2, '0')}`] as const;
}

/** The whole stretch for a time that is one end of it; any other time as it is. */
export function stretched(text: string, stretches: readonly Stretch[], when: When): When {
  const { words } = when;
  const stretch = words && stretches.find(({ start, end }) => start <= words.start && words.end <= end);
  const [first, last] = stretch
    ? [edtfBounds(stretch.first).first, edtfBounds(stretch.last).last]
    : [null, null];
  if (!stretch || first === null || last === null) return when;
  const { start, end } = stretch;
  return {
    ...when,
    shape: 'period',
    edtf: stretch.first === stretch.last ? stretch.first : `${stretch.first}/${stretch.last}`,
    earliest: isoDay(first),
    latest: isoDay(last),
    edges: { earliest: when.basis, latest: when.basis },
    words: { ...words, start, end, text: text.slice(start, end) },
  };
}
