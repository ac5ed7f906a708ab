import { civil, dayNumber } from '../../time/index.ts';
import type { Extent } from './draw.ts';

/** Days; closer than a quarter there is nothing to see. */
const LEAST = 92;

export type Move = 'earlier' | 'later' | 'closer' | 'farther' | 'whole';

/**
 * The stretch to draw after a move, `at` being the day that it keeps in place; null where that is as
 * much as there is.
 */
export function moved(move: Move, now: Extent, whole: Extent, at: number): Extent | null {
  const length = now.to - now.from;
  if (move === 'whole') return null;
  if (move === 'earlier' || move === 'later')
    return shifted(now, whole, length * (move === 'later' ? 0.5 : -0.5));
  const wanted = move === 'closer' ? Math.max(Math.min(LEAST, length), length / 2) : length * 2;
  if (wanted >= whole.to - whole.from) return null;
  const from = at - ((at - now.from) / length) * wanted;
  return shifted({ from, to: from + wanted }, whole, 0);
}

/** Within all that there is. */
function shifted({ from, to }: Extent, whole: Extent, by: number): Extent {
  const start = Math.max(whole.from, Math.min(from + by, whole.to - (to - from)));
  return { from: start, to: start + to - from };
}

/** A stretch by its first and last month, `2024-03`, and back; both ends are whole months. */
export const monthsOf = ({ from, to }: Extent): readonly [string, string] => [monthOf(from), monthOf(to - 1)];

function monthOf(day: number): string {
  const { year, month } = civil(Math.round(day));
  return `${year}-${String(month).padStart(2, '0')}`;
}

export function extentOfMonths(from: string, to: string): Extent | null {
  if (from === '' || to === '') return null;
  const [year, month] = to.split('-').map(Number) as [number, number];
  const [first, start] = from.split('-').map(Number) as [number, number];
  return {
    from: dayNumber(first, start, 1),
    to: month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1),
  };
}
