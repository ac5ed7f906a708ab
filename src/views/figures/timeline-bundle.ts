import { civil, type DayNumber, dayNumber } from '../../time/index.ts';
import { coloured } from './glyph.ts';
import { boxes, label, line, type SvgElement } from './svg.ts';
import { extentOfItem, laneOf, type TimelineData, type TimelineItem } from './timeline-data.ts';
import type { Extent } from './timeline-scale.ts';

/** More rows than this are not read one by one. */
export const MOST_ROWS = 40;

export interface Bundled {
  readonly rows: readonly TimelineItem[];
  /** Things known to one month, counted and not named. */
  readonly counted: readonly TimelineItem[];
  /** Rows that are drawn nowhere, because there are too many still. */
  readonly omitted: number;
}

/** Few things are rows. Of many, those known to a month are counted, and those with the same edges share a row. */
export function bundle(items: readonly TimelineItem[], more: TimelineData['more']): Bundled {
  if (items.length <= MOST_ROWS) return { rows: items, counted: [], omitted: 0 };
  const counted = items.filter(inOneMonth);
  const rows = sharedRows(
    items.filter((item) => !inOneMonth(item)),
    more,
  );
  return { rows: rows.slice(-MOST_ROWS), counted, omitted: Math.max(0, rows.length - MOST_ROWS) };
}

function inOneMonth(item: TimelineItem): boolean {
  if (!item.earliest || !item.latest) return false;
  return item.earliest.slice(0, 7) === item.latest.slice(0, 7);
}

function sharedRows(items: readonly TimelineItem[], more: TimelineData['more']): TimelineItem[] {
  const key = (item: TimelineItem) =>
    [
      laneOf(item),
      item.css,
      item.shape,
      item.earliest,
      item.latest,
      item.edges.earliest,
      item.edges.latest,
    ].join(' ');
  return [...Map.groupBy(items, key).values()].map((group) => {
    const [first, ...rest] = group;
    if (rest.length === 0) return first!;
    return { ...first!, text: [...first!.text, { text: ` ${more(rest.length)}`, css: 's2' }] };
  });
}

const LANE = 42;
/** The tallest bar; the name of the lane stands over it, so that it hides none. */
const TALLEST = 24;
/** A month narrower than this on the drawing gives way to the year. */
const LEAST_MONTH = 4;

export interface Strip {
  readonly nodes: readonly SvgElement[];
  readonly height: number;
}

/** Counts by month, or by year where months are too narrow: a lane a kind, all to one scale. */
export function stripOf(
  data: TimelineData,
  counted: readonly TimelineItem[],
  extent: Extent,
  x: (day: DayNumber) => number,
  width: number,
  y: number,
): Strip {
  if (counted.length === 0) return { nodes: [], height: 0 };
  const monthWidth = (x(extent.to) - x(extent.from)) / ((extent.to - extent.from) / 30.4);
  const unit = monthWidth >= LEAST_MONTH ? 'month' : 'year';
  const cells = cellsOf(counted, unit);
  const most = Math.max(...cells.map((cell) => cell.below + cell.count));
  const lanes = data.lanes.filter(({ key }) => cells.some((cell) => cell.lane === key));
  const nodes: SvgElement[] = [label(width, y + 14, data.most(most, unit), 'mi s2 halo', 'end')];
  lanes.forEach(({ key, name, css }, index) => {
    const base = y + 20 + (index + 1) * LANE;
    const own = cells.filter((cell) => cell.lane === key);
    const bar = (cell: Cell) => {
      const [a, b] = [x(cell.from), x(cell.to)];
      const height = Math.max(2, (cell.count / most) * TALLEST);
      const foot = base - (cell.below / most) * TALLEST;
      return [a + 0.5, foot - height, Math.max(1, b - a - 1), height] as const;
    };
    for (const [kind, bars] of Map.groupBy(own, (cell) => cell.css))
      nodes.push(coloured(kind, boxes(bars.map(bar), { class: 'k' })));
    const named = label(0, base - TALLEST - 5, name, css ? 'k b mi halo' : 'b mi halo');
    nodes.push(css ? coloured(css, named) : named, line(0, base + 0.5, width, base + 0.5, 'rl'));
  });
  return { nodes, height: 20 + lanes.length * LANE + 14 };
}

interface Cell extends Extent {
  readonly css: TimelineItem['css'];
  readonly lane: string;
  readonly count: number;
  /** How many of other kinds it stands on. */
  readonly below: number;
}

function cellsOf(items: readonly TimelineItem[], unit: 'month' | 'year'): Cell[] {
  const length = unit === 'month' ? 7 : 4;
  const groups = Map.groupBy(items, (item) => `${laneOf(item)} ${(item.latest ?? '').slice(0, length)}`);
  return [...groups.values()].flatMap((group) => {
    const { year, month } = civil(extentOfItem(group[0]!).from);
    const from = unit === 'month' ? dayNumber(year, month, 1) : dayNumber(year, 1, 1);
    const next = unit === 'month' && month < 12 ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1);
    let below = 0;
    return [...Map.groupBy(group, (item) => item.css)].map(([css, own]) => {
      const cell = { css, lane: laneOf(own[0]!), count: own.length, below, from, to: next };
      below += own.length;
      return cell;
    });
  });
}
