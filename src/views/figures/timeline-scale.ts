import { civil, type DayNumber, dayNumber } from '../../time/index.ts';
import { months } from '../../wording/index.ts';

/** Days from the first drawn to the one after the last. */
export interface Extent {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface Tick {
  readonly at: DayNumber;
  /** Null for a tick between two that are named. */
  readonly name: string | null;
}

/** Spans up to this are named by month. */
const SHORT = 430;
const LONG = 6 * 365;
const MOST_FAR = 40;

/**
 * The stretch of time to draw, in whole years (whole months where it is short). Where a fifth of the
 * things or fewer, far off, would press the rest into less than half of the width, they are left out.
 */
export function extentOf(spans: readonly Extent[]): Extent {
  const kept = withoutFar(spans);
  const from = Math.min(...kept.map((span) => span.from));
  const to = Math.max(...kept.map((span) => span.to));
  const [a, b] = [civil(from), civil(to - 1)];
  if (to - from > SHORT) return { from: dayNumber(a.year, 1, 1), to: dayNumber(b.year + 1, 1, 1) };
  return { from: dayNumber(a.year, a.month, 1), to: monthAfter(b.year, b.month) };
}

const monthAfter = (year: number, month: number): DayNumber =>
  month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);

const lengthOf = (spans: readonly Extent[]): number =>
  Math.max(...spans.map((span) => span.to)) - Math.min(...spans.map((span) => span.from));

function withoutFar(spans: readonly Extent[]): readonly Extent[] {
  const most = Math.min(MOST_FAR, Math.floor(spans.length / 5));
  const byStart = [...spans].sort((a, b) => a.from - b.from);
  const byEnd = [...spans].sort((a, b) => b.to - a.to);
  const cuts = [byStart, byEnd].flatMap((order) =>
    Array.from({ length: most }, (_, index) => new Set(order.slice(0, index + 1))),
  );
  let best = spans;
  for (const cut of cuts) {
    const rest = spans.filter((span) => !cut.has(span));
    if (lengthOf(best) > LONG && lengthOf(rest) < lengthOf(best) / 2) best = rest;
  }
  return best;
}

/** Position of a day in a drawing of a width. */
export const scaleOf =
  (extent: Extent, width: number) =>
  (day: DayNumber): number =>
    ((day - extent.from) / (extent.to - extent.from)) * width;

/** Named ticks as far apart as their names need; between them those of months or years. */
export function ticksOf(extent: Extent, width: number): readonly Tick[] {
  const ticks = extent.to - extent.from > SHORT ? yearTicks(extent, width) : monthTicks(extent, width);
  return ticks.filter(({ at }) => at >= extent.from);
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const YEAR_ROOM = 46;
const MONTH_ROOM = 66;

function yearTicks(extent: Extent, width: number): Tick[] {
  const [first, last] = [civil(extent.from).year, civil(extent.to - 1).year];
  const perYear = width / (last - first + 1);
  const step = STEPS.find((one) => one * perYear >= YEAR_ROOM) ?? 1000;
  const withMonths = perYear >= 150;
  const ticks: Tick[] = [];
  for (let year = first; year <= last; year++) {
    ticks.push({ at: dayNumber(year, 1, 1), name: year % step === 0 ? String(year) : null });
    if (withMonths)
      for (let month = 2; month <= 12; month++) ticks.push({ at: dayNumber(year, month, 1), name: null });
  }
  return ticks;
}

function monthTicks(extent: Extent, width: number): Tick[] {
  const count = Math.round((extent.to - extent.from) / 30.4);
  const step = [1, 2, 3, 6].find((one) => (one * width) / count >= MONTH_ROOM) ?? 12;
  const ticks: Tick[] = [];
  for (let at = extent.from, index = 0; at < extent.to; index++) {
    const { year, month } = civil(at);
    const name = `${months[month - 1]!.slice(0, 3)} ${year}`;
    ticks.push({ at, name: index % step === 0 ? name : null });
    at = monthAfter(year, month);
  }
  return ticks;
}
