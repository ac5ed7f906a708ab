import { dayNumber, isDate } from './calendar.ts';
import { type Granule, type GranuleUnit, inYear, onDay } from './granule.ts';
import type { Relative } from './when.ts';

/** What an expression says, before it is set against a day. */
export type Meaning =
  /** A part of the calendar that the words give in full. */
  | { readonly is: 'granule'; readonly granule: Granule; readonly clock?: string; readonly more?: number }
  /** Counted from the day of publication. */
  | { readonly is: 'relative'; readonly relative: Relative; readonly clock?: string }
  /** Counted from a date told before: "the next day", "that year". */
  | {
      readonly is: 'told';
      readonly unit: GranuleUnit;
      readonly by: number;
      /** What it is likely to mean where no such date was told; no date is claimed for it. */
      readonly otherwise?: Relative;
    }
  /** So many years before or after: the same quarter, where a quarter was told, else the year. */
  | { readonly is: 'years-from'; readonly by: number; readonly from: 'publication' | 'told' }
  /** A length; with `relative` where it ends or begins at publication: "the past two weeks". */
  | { readonly is: 'duration'; readonly value: string; readonly relative?: Relative }
  | { readonly is: 'set'; readonly value: string }
  /** `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`; with `relative` where units are named: "a few months ago". */
  | { readonly is: 'reference'; readonly value: string; readonly relative?: Relative }
  /** A year that does not begin in January. */
  | { readonly is: 'fiscal'; readonly year: number; readonly value: string };

type Named = Pick<Relative, 'month' | 'day' | 'weekday' | 'quarter' | 'season' | 'half' | 'more'>;

export const granule = (of: Granule | null): Meaning | null => of && { is: 'granule', granule: of };

/** A day of the calendar, or null where there is none, as 30 February. */
export const date = (year: number, month: number, day: number): Meaning | null =>
  isDate(year, month, day) ? { is: 'granule', granule: onDay(dayNumber(year, month, day)) } : null;

export const month = (year: number, number: number): Meaning => ({
  is: 'granule',
  granule: inYear('month', year, number),
});

export const year = (number: number): Meaning => ({ is: 'granule', granule: inYear('year', number) });

/** So many whole units before (negative) or after publication, and a named part inside. */
export const offset = (unit: Relative['unit'], by: number, named: Named = {}): Meaning => ({
  is: 'relative',
  relative: { unit, by, direction: by < 0 ? 'past' : by > 0 ? 'future' : 'present', ...named },
});

/** The nearest of that name before or after publication: "in August", "on Tuesday". */
export const nearest = (
  named: Named,
  direction: Relative['direction'],
  strict: boolean = false,
): Meaning => ({
  is: 'relative',
  relative: {
    unit: named.weekday ? 'week' : 'year',
    by: null,
    direction,
    ...named,
    ...(strict ? { strict: true } : {}),
  },
});

const LETTERS: Readonly<Record<string, readonly [prefix: string, letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};
/** The unit that half of a unit is counted in, and how many of it. */
const HALVES: Readonly<Record<string, string>> = {
  year: '6M',
  hour: '30M',
  minute: '30S',
  day: 'T12H',
  month: '15D',
};
const VAGUE: Readonly<Record<string, string>> = { decade: 'PXDE', century: 'PXCE' };

/** A length in TIMEX3; `n` null where it is not told: "several years" is `PXY`. */
export function length(n: number | null, unit: string): string {
  const [prefix, letter, times] = LETTERS[unit]!;
  if (n === null) return VAGUE[unit] ?? `${prefix}X${letter}`;
  const whole = Math.floor(n);
  if (n === whole) return `${prefix}${n * times}${letter}`;
  const half = n - whole === 0.5 && times === 1 ? HALVES[unit] : undefined;
  if (half) return `${whole > 0 ? `${prefix}${whole}${letter}` : prefix}${half}`;
  return `${prefix}${n * times}${letter}`;
}

export const duration = (n: number | null, unit: string, relative?: Relative): Meaning => ({
  is: 'duration',
  value: length(n, unit),
  ...(relative ? { relative } : {}),
});

/** Units of time that the calendar counts; seconds, minutes and hours are not among them. */
export const calendarUnit = (unit: string): Relative['unit'] | null =>
  unit === 'day' ||
  unit === 'week' ||
  unit === 'month' ||
  unit === 'quarter' ||
  unit === 'year' ||
  unit === 'decade'
    ? unit
    : null;
