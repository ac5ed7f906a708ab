import type { DayNumber } from '../time/index.ts';

/** How far from a day that is known the day of publication is looked for. */
const REACH = 60 * 366;

/** The first day for which a test holds that, once it holds, goes on holding; null if none near `around` does. */
export function firstDayWhere(around: DayNumber, holds: (day: DayNumber) => boolean): DayNumber | null {
  let [low, high] = [around - REACH, around + REACH];
  if (holds(low) || !holds(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The last day for which a test holds that, once it fails, goes on failing; null if it never does near `around`. */
export function lastDayWhere(around: DayNumber, holds: (day: DayNumber) => boolean): DayNumber | null {
  const failing = firstDayWhere(around, (day) => !holds(day));
  return failing === null ? null : failing - 1;
}
