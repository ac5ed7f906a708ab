import { civil, dayOf } from './calendar.ts';
import type { Relative } from './when.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** What a relative expression means, as the end of a sentence: "August of the year before publication". */
export function describe(relative: Relative): string {
  const named = nameOf(relative);
  if (relative.by === null) {
    if (!named)
      return `an unknown number of ${relative.unit}s ${relative.direction === 'future' ? 'after' : 'before'} publication`;
    const side = { past: 'the last ', future: 'the next ', present: 'the ' }[relative.direction];
    const from = { past: 'before', future: 'after', present: 'nearest to' }[relative.direction];
    if (relative.direction === 'future' && relative.day && relative.month)
      return `the ${named} after publication, or just before it`;
    return `${side}${named} ${from} publication`;
  }
  const unit = unitAway(relative.unit, relative.by);
  return named ? `${named} of ${unit}` : unit;
}

function unitAway(unit: Relative['unit'], by: number): string {
  if (by === 0) return `the ${unit} of publication`;
  const side = by < 0 ? 'before' : 'after';
  const count = Math.abs(by);
  return count === 1
    ? `the ${unit} ${side} publication`
    : `the ${unit} ${count} ${unit}s ${side} publication`;
}

function nameOf({ month, day, weekday, quarter, half, season, more = 0 }: Relative): string | null {
  if (month && day) return `${day} ${MONTHS[month - 1]}`;
  if (month) return inARow(MONTHS, month, more);
  if (weekday) return WEEKDAYS[weekday - 1]!;
  if (quarter) return `${inARow(ORDINALS, quarter, more)} quarter`;
  if (half) return `${ORDINALS[half - 1]} half`;
  if (season) return SEASONS[season - 1]!;
  return day ? `day ${day}` : null;
}

/** `January to September`: those named, counted from 1, and `more` after or, negative, before them. */
function inARow(names: readonly string[], n: number, more: number): string {
  const [first, last] = [Math.min(n, n + more), Math.max(n, n + more)];
  const name = (at: number) => names[(at - 1 + names.length) % names.length]!;
  return more === 0 ? name(n) : `${name(first)} to ${name(last)}`;
}

/** "5 September 2025", for reasons. */
export function dayInWords(iso: string): string {
  const number = dayOf(iso);
  if (number === null) return iso;
  const { year, month, day } = civil(number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
