import {
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isDate,
  isoYear,
  mondayOf,
  two,
  weekdayOf,
} from './calendar.ts';
import {
  boundsOf,
  type Granule,
  type GranuleUnit,
  granuleAt,
  inYear,
  move,
  onDay,
  timexOf,
  yearOf,
} from './granule.ts';
import type { Relative } from './when.ts';

/**
 * The part of the calendar that a relative expression means when it is published on `today`; null
 * where it is vague ("a few months ago") or names no day there is. For a fixed expression it never
 * goes back as `today` goes on, so that the ends of a window give the ends of what is meant.
 */
export function placeFrom(relative: Relative, today: DayNumber): Granule | null {
  if (relative.by === null) return nearestTo(relative, today);
  const base = move(granuleAt(relative.unit, today), relative.by);
  if (relative.unit === 'week' && relative.weekday) return onDay(mondayOf(base.at) + relative.weekday - 1);
  if (relative.unit === 'month' && relative.day) return dayIn(yearOf(base), (base.at % 12) + 1, relative.day);
  if (relative.unit === 'year') return namedIn(relative, base.at) ?? (hasName(relative) ? null : base);
  return base;
}

const hasName = ({ month, weekday, quarter, half, season }: Relative): boolean =>
  (month ?? weekday ?? quarter ?? half ?? season) !== undefined;

/** The named part in a year. */
function namedIn({ month, day, quarter, half, season }: Relative, year: number): Granule | null {
  if (month && day) return dayIn(year, month, day);
  if (month) return inYear('month', year, month);
  if (quarter) return inYear('quarter', year, quarter);
  if (half) return inYear('half', year, half);
  return season ? inYear('season', year, season) : null;
}

const dayIn = (year: number, month: number, day: number): Granule | null =>
  isDate(year, month, day) ? onDay(dayNumber(year, month, day)) : null;

/** Years in which the nearest of a name can lie, from that of publication. */
const YEARS = [-1, 0, 1];
const LEAP_YEARS = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

function nearestTo(relative: Relative, today: DayNumber): Granule | null {
  if (relative.weekday) return nearestWeekday(relative.weekday, relative, today);
  if (relative.day && !relative.month) return null;
  const { year } = civil(today);
  const candidates = (relative.month === 2 && relative.day === 29 ? LEAP_YEARS : YEARS)
    .map((by) => namedIn(relative, year + by))
    .filter((candidate) => candidate !== null);
  if (relative.direction === 'present') return closest(candidates, today);
  const current = candidates[0] ? granuleAt(candidates[0].unit, today).at : 0;
  const { strict = false, direction } = relative;
  if (direction === 'past')
    return candidates.findLast(({ at }) => (strict ? at < current : at <= current)) ?? null;
  const next = candidates.find(({ at }) => (strict ? at > current : at >= current)) ?? null;
  const last = relative.day ? candidates.findLast(({ at }) => at < current) : undefined;
  return last && next && next.at - last.at > 1 && current - last.at <= JUST_PAST ? last : next;
}

/** A day of the next year is given with its year: one that has passed so many days ago is meant, whatever lies ahead. */
const JUST_PAST = 62;

/** The closest, what is to come counted twice as far: news tells what has been. */
function closest(candidates: readonly Granule[], today: DayNumber): Granule | null {
  const distance = (candidate: Granule) => {
    const { first, last } = boundsOf(candidate);
    return today < first ? 2 * (first - today) : today > last ? today - last : 0;
  };
  return candidates.reduce<Granule | null>(
    (best, candidate) => (best && distance(best) <= distance(candidate) ? best : candidate),
    null,
  );
}

function nearestWeekday(weekday: number, { direction, strict }: Relative, today: DayNumber): Granule {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (direction === 'future') return onDay(today + (strict && ahead === 0 ? 7 : ahead));
  return onDay(today + (ahead === 0 ? (strict ? -7 : 0) : ahead - 7));
}

const OPEN: Readonly<Record<GranuleUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** TIMEX3 with X for what is not known: `XXXX-08` for an August, `XXXX-WXX-2` for a Tuesday. */
export function openValue(relative: Relative, year: number | null = null): string {
  const prefix = year === null ? 'XXXX' : isoYear(year);
  const { month, day, weekday, quarter, half, season } = relative;
  if (weekday) return `${prefix}-WXX-${weekday}`;
  if (month) return `${prefix}-${two(month)}${day ? `-${two(day)}` : ''}`;
  if (day) return `${prefix}-XX-${two(day)}`;
  if (quarter) return `${prefix}-Q${quarter}`;
  if (half) return `${prefix}-H${half}`;
  if (season) return timexOf({ unit: 'season', at: season - 1 }).replace('0000', prefix);
  return `${prefix}${OPEN[relative.unit].slice(4)}`;
}

/** How many days the longest of a month has, for checking a day without a year (29 February passes). */
export const isDayOfMonth = (month: number, day: number): boolean =>
  day >= 1 && day <= daysInMonth(2000, month);
