import {
  civil,
  type DayNumber,
  dayNumber,
  isoDay,
  isoWeek,
  isoYear,
  mondayOf,
  two,
  weekOf,
} from './calendar.ts';

/** Parts that the calendar is divided into, each counted through without a gap. */
export type GranuleUnit =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** One such part: the month 2024-08 is the 24295th month of our era. Adding to `at` moves by whole units. */
export interface Granule {
  readonly unit: GranuleUnit;
  readonly at: number;
}

/** How many of a unit make a year. */
const PER_YEAR = { month: 12, quarter: 4, season: 4, half: 2, year: 1, decade: 0.1, century: 0.01 } as const;
const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** The n-th (from 1) of a unit in a year: `inYear('quarter', 1989, 3)`. */
export const inYear = (
  unit: 'month' | 'quarter' | 'season' | 'half' | 'year',
  year: number,
  n = 1,
): Granule => ({
  unit,
  at: year * PER_YEAR[unit] + n - 1,
});

export const onDay = (at: DayNumber): Granule => ({ unit: 'day', at });

/** The part of the calendar that a day lies in. */
export function granuleAt(unit: GranuleUnit, day: DayNumber): Granule {
  if (unit === 'day') return { unit, at: day };
  if (unit === 'week') return { unit, at: weekOf(day) };
  const { year, month } = civil(day);
  if (unit === 'season') return { unit, at: Math.floor((year * 12 + month - 3) / 3) };
  const per = PER_YEAR[unit];
  return { unit, at: Math.floor(per >= 1 ? year * per + ((month - 1) * per) / 12 : year * per) };
}

export const move = (granule: Granule, by: number): Granule => ({ unit: granule.unit, at: granule.at + by });

/** The year that a granule lies in; the first, where it spans several. */
export function yearOf({ unit, at }: Granule): number {
  if (unit === 'day') return civil(at).year;
  if (unit === 'week') return isoWeek(at).year;
  return Math.floor(at / PER_YEAR[unit]);
}

/** First and last day. Seasons are taken widely and of either hemisphere: their year, and a winter's next months. */
/** First and last day of a part of the calendar and so many more of its kind after it, or before it where negative. */
export function inARow(granule: Granule, more: number): { first: DayNumber; last: DayNumber } {
  const [here, there] = [boundsOf(granule), boundsOf(move(granule, more))];
  return more < 0 ? { first: there.first, last: here.last } : { first: here.first, last: there.last };
}

export function boundsOf(granule: Granule): { first: DayNumber; last: DayNumber } {
  const { unit, at } = granule;
  if (unit === 'day') return { first: at, last: at };
  if (unit === 'week') return { first: mondayOf(at), last: mondayOf(at) + 6 };
  if (unit === 'season') return seasonBounds(at);
  const months = 12 / PER_YEAR[unit];
  return {
    first: firstOfMonth(Math.round(at * months)),
    last: firstOfMonth(Math.round((at + 1) * months)) - 1,
  };
}

function seasonBounds(at: number): { first: DayNumber; last: DayNumber } {
  const year = Math.floor(at / 4);
  return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 3, 31) };
}

const firstOfMonth = (month: number): DayNumber => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);

/** The granule as a TIMEX3 value. */
export function timexOf({ unit, at }: Granule): string {
  switch (unit) {
    case 'day':
      return isoDay(at);
    case 'week': {
      const { year, number } = isoWeek(at);
      return `${isoYear(year)}-W${two(number)}`;
    }
    case 'month':
      return `${isoYear(Math.floor(at / 12))}-${two((at % 12) + 1)}`;
    case 'quarter':
      return `${isoYear(Math.floor(at / 4))}-Q${(at % 4) + 1}`;
    case 'season':
      return `${isoYear(Math.floor(at / 4))}-${SEASONS[at % 4]}`;
    case 'half':
      return `${isoYear(Math.floor(at / 2))}-H${(at % 2) + 1}`;
    case 'year':
      return isoYear(at);
    case 'decade':
      return String(at).padStart(3, '0');
    case 'century':
      return two(at);
  }
}

/** The granule in EDTF. Weeks, quarters and halves, which EDTF has no plain form for, are intervals. */
export function edtfOf(granule: Granule): string {
  const { unit, at } = granule;
  if (unit === 'decade') return `${timexOf(granule)}X`;
  if (unit === 'century') return `${timexOf(granule)}XX`;
  if (unit === 'season') return `${isoYear(Math.floor(at / 4))}-${21 + (at % 4)}`;
  if (unit === 'day' || unit === 'month' || unit === 'year') return timexOf(granule);
  const { first, last } = boundsOf(granule);
  if (unit === 'week') return `${isoDay(first)}/${isoDay(last)}`;
  return `${isoDay(first).slice(0, 7)}/${isoDay(last).slice(0, 7)}`;
}
