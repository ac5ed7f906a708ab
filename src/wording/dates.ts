import { months, time } from './words.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parts(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

const NBSP = '\u00a0';

const lastDay = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
};

/** `2025-09-05` → `5 September 2025`, which does not part at a line's end. */
export function dayWords(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${day}${NBSP}${monthWords(year, month)}`;
}

const DATE = new RegExp(`(\\d{1,2}) (${months.join('|')}) (?=\\d{4})`, 'gu');

/** A line of ours in which no date parts at its end. */
export const unpartedDates = (line: string): string => line.replace(DATE, `$1${NBSP}$2${NBSP}`);

const monthWords = (year: number, month: number): string => `${months[month - 1]}${NBSP}${year}`;

/**
 * First and last day in the fewest words that still say both: a whole year is `2022`, a whole month
 * `August 2024`, whole months `December 2024 to August 2025`.
 */
export function rangeWords(earliest: string, latest: string, between: string = time.to): string {
  if (earliest === latest) return dayWords(earliest);
  const a = parts(earliest);
  const b = parts(latest);
  const whole = a.day === 1 && b.day === lastDay(b.year, b.month);
  if (whole && a.month === 1 && b.month === 12)
    return a.year === b.year ? String(a.year) : `${a.year} ${between} ${b.year}`;
  if (whole) return monthsWords(a, b, between);
  if (a.year !== b.year) return `${dayWords(earliest)} ${between} ${dayWords(latest)}`;
  const from = a.month === b.month ? String(a.day) : `${a.day}${NBSP}${months[a.month - 1]}`;
  return `${from} ${between} ${dayWords(latest)}`;
}

function monthsWords(a: Day, b: Day, between: string): string {
  const end = monthWords(b.year, b.month);
  if (a.year === b.year && a.month === b.month) return end;
  const start = a.year === b.year ? months[a.month - 1] : monthWords(a.year, a.month);
  return `${start} ${between} ${end}`;
}
