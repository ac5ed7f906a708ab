import { isValid } from '@edtf-ts/core';
import { civil, type DayNumber, dayNumber, daysInMonth, isDate, isoDay, isoYear, two } from './calendar.ts';
import { boundsOf, inYear } from './granule.ts';

/** The days between which something lies, both included; null where an end is open. */
export interface Bounds {
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
}

/** True for a date, interval or set in EDTF (ISO 8601-2:2019, all levels) that the calendar has. */
export const isEdtf = (edtf: string): boolean => plainBounds(edtf) !== null || isValid(edtf);

/**
 * First and last day of an EDTF date, season or interval. Uncertain and approximate dates (`?`, `~`,
 * `%`) are taken as written; both ends are null for text that is not EDTF and for forms without plain bounds.
 */
export function edtfBounds(edtf: string): Bounds {
  const plain = plainBounds(edtf);
  if (plain) return plain;
  const slash = edtf.indexOf('/');
  if (!isEdtf(edtf)) return OPEN;
  if (slash < 0) return partBounds(edtf);
  return { first: partBounds(edtf.slice(0, slash)).first, last: partBounds(edtf.slice(slash + 1)).last };
}

const PLAIN = /^([1-9]\d{3})(?:-(\d\d))?(?:-(\d\d))?$/;

/** A plain year, month or day, which are nearly all dates there are: no need to ask the parser. */
function plainBounds(edtf: string): Bounds | null {
  const match = PLAIN.exec(edtf);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (!isDate(year, month, day)) return null;
  const end = match[2] ? month : 12;
  return {
    first: dayNumber(year, month, day),
    last: dayNumber(year, end, match[3] ? day : daysInMonth(year, end)),
  };
}

const OPEN: Bounds = { first: null, last: null };
const PART = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;

function partBounds(part: string): Bounds {
  const match = PART.exec(part.replace(/[?~%]/g, '').split('T', 1)[0]!);
  if (!match || match[1]!.startsWith('X')) return OPEN;
  const [low, high] = [Number(match[1]!.replaceAll('X', '0')), Number(match[1]!.replaceAll('X', '9'))];
  const month = match[2]?.includes('X') ? undefined : match[2] && Number(match[2]);
  if (!month) return { first: dayNumber(low, 1, 1), last: dayNumber(high, 12, 31) };
  if (month > 12) return subYearBounds(low, month);
  const day = match[3]?.includes('X') ? undefined : match[3] && Number(match[3]);
  return {
    first: dayNumber(low, month, day || 1),
    last: dayNumber(high, month, day || daysInMonth(high, month)),
  };
}

/** 21–24 are seasons, 33–36 quarters, 40–41 halves; other codes are of one hemisphere or of three parts. */
function subYearBounds(year: number, code: number): Bounds {
  if (code >= 21 && code <= 24) return boundsOf(inYear('season', year, code - 20));
  if (code >= 33 && code <= 36) return boundsOf(inYear('quarter', year, code - 32));
  if (code === 40 || code === 41) return boundsOf(inYear('half', year, code - 39));
  return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 3, 31) };
}

/** The shortest EDTF for all days from `first` to `last`: a day, month or year, else an interval. Null if both are open. */
export function edtfBetween({ first, last }: Bounds): string | null {
  if (first === null && last === null) return null;
  if (first === null || last === null)
    return `${first === null ? '..' : startText(first)}/${last === null ? '..' : endText(last)}`;
  const [from, to] = [civil(first), civil(last)];
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (!wholeMonths) return first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
  if (from.month === 1 && to.month === 12)
    return from.year === to.year ? isoYear(from.year) : `${isoYear(from.year)}/${isoYear(to.year)}`;
  const [start, end] = [monthText(from), monthText(to)];
  return start === end ? start : `${start}/${end}`;
}

const monthText = ({ year, month }: { year: number; month: number }): string =>
  `${isoYear(year)}-${two(month)}`;

/** With the other end open, a coarser form that begins or ends on the same day says the same. */
function startText(first: DayNumber): string {
  const { year, month, day } = civil(first);
  if (day !== 1) return isoDay(first);
  return month === 1 ? isoYear(year) : monthText({ year, month });
}

function endText(last: DayNumber): string {
  const { year, month, day } = civil(last);
  if (day !== daysInMonth(year, month)) return isoDay(last);
  return month === 12 ? isoYear(year) : monthText({ year, month });
}
