import { type Drawing, el, type Figure, label, line, rect, type SvgElement } from './svg.ts';
import { textWidth } from './text-width.ts';
import { type Bundled, bundle, stripOf } from './timeline-bundle.ts';
import { extentOfItem, laneOf, type TimelineData, type TimelineItem } from './timeline-data.ts';
import { type Box, HEADING, headingAt, rowOf } from './timeline-rows.ts';
import { type Extent, extentOf, scaleOf, ticksOf } from './timeline-scale.ts';
import { signDefinitions } from './timeline-signs.ts';
import { tenureRows } from './timeline-tenures.ts';
import { undatedLane } from './timeline-undated.ts';

export interface TimelineDrawing extends Drawing {
  /** Where the labels of the rows lie. */
  readonly labels: readonly Box[];
}

export interface TimelineFigure extends Figure {
  readonly wide: TimelineDrawing;
  readonly narrow: TimelineDrawing;
  /** Things that lie so far off that the line would be mostly empty with them. */
  readonly far: number;
  readonly bundled: Bundled;
  /** The stretch of time that is drawn. */
  readonly extent: Extent;
}

const DENSE = 14;
const AXIS = 20;

/**
 * Things on a line of time, in the order given: days as points, windows hatched between their edges,
 * periods as lines; what has no date in a lane below. Null where nothing has a date.
 */
export function timelineFigure(data: TimelineData): TimelineFigure | null {
  if (data.items.length === 0) return null;
  const spans = data.items.map(extentOfItem);
  const extent = data.view ?? extentOf(data.published ? [...spans, extentOfItem(data.published)] : spans);
  const near = data.items.filter(
    (_, index) => spans[index]!.to > extent.from && spans[index]!.from < extent.to,
  );
  const bundled = bundle(near, data.more);
  const draw = (wide: boolean) => drawing(data, bundled, extent, wide);
  return { wide: draw(true), narrow: draw(false), far: data.items.length - near.length, bundled, extent };
}

function drawing(data: TimelineData, bundled: Bundled, extent: Extent, wide: boolean): TimelineDrawing {
  const width = wide ? 1088 : 340;
  const id = `${data.id}-${wide ? 'w' : 'n'}`;
  const x = scaleOf(extent, width);
  const dense = bundled.rows.length > DENSE;
  const top = AXIS + (data.published ? 22 : 4);
  const strip = stripOf(data, bundled.counted, extent, x, width, top);
  const labels: Box[] = [];
  const rows: SvgElement[] = [];
  let y = top + strip.height;
  for (const [name, items] of groupsOf(data, bundled.rows)) {
    if (name) {
      rows.push(...headingAt(name, width, y));
      y += HEADING;
    }
    for (const item of items) {
      const row = rowOf(item, { id, width, x, above: !wide, dense }, y);
      rows.push(el('a', { href: item.path, class: 'ev' }, ...row.nodes));
      labels.push(row.label);
      y += row.height;
    }
  }
  const tenures = tenureRows(data, extent, { width, above: !wide, top }, x, y);
  const height = Math.ceil(y + tenures.height + 4);
  const undated = undatedLane(data, { width, columns: wide ? 2 : 1 }, height);
  return {
    width,
    height: Math.ceil(height + undated.height),
    title: data.title,
    labels: [...labels, ...undated.labels],
    nodes: [
      signDefinitions(id),
      ...band(data, x, height, wide),
      ...axis(extent, x, width, height),
      ...strip.nodes,
      ...tenures.nodes,
      ...rows,
      ...undated.nodes,
    ],
  };
}

/** Many rows stand by lane, each under its name; few need no order but that of time. */
function groupsOf(
  data: TimelineData,
  rows: readonly TimelineItem[],
): readonly (readonly [string | null, readonly TimelineItem[]])[] {
  if (rows.length <= DENSE && !data.grouped) return [[null, rows]];
  return data.lanes
    .map(({ key, name }) => [name, rows.filter((row) => laneOf(row) === key)] as const)
    .filter(([, own]) => own.length > 0);
}

/** The days on which the article can have come out, behind everything. */
function band(data: TimelineData, x: (day: number) => number, height: number, wide: boolean): SvgElement[] {
  if (!data.published) return [];
  const { from, to } = extentOfItem(data.published);
  const right = wide ? 1088 : 340;
  const [a, b] = [Math.max(0, x(from)), Math.min(right, x(to))];
  if (a >= b) return [];
  const text = wide ? data.published.text : data.published.short;
  const half = textWidth(text, 12) / 2;
  const middle = Math.min(Math.max((a + b) / 2, half), right - half);
  return [
    rect(a, AXIS + 4, Math.max(2, b - a), height - AXIS - 4, { class: 'track' }),
    label(middle, AXIS + 17, text, 'mi s2', 'middle'),
  ];
}

function axis(extent: Extent, x: (day: number) => number, width: number, height: number): SvgElement[] {
  const ticks = ticksOf(extent, width).flatMap(({ at, name }) => {
    const place = x(at) + 0.5;
    if (!name) return [line(place, AXIS, place, AXIS + 4, 'rl')];
    return [label(place + 4.5, 12, name, 'mi s2'), line(place, 0, place, height, 'hair')];
  });
  return [...ticks, line(0, AXIS, width, AXIS, 'inkl')];
}
