import { fitRuns, inTwoLines, labelRuns, type Run, runsWidth } from './runs.ts';
import { el, label, line, type SvgElement, tenth } from './svg.ts';
import type { TimelineData, UndatedItem } from './timeline-data.ts';
import type { Box } from './timeline-rows.ts';

/** More than these are counted: the list has them. */
export const MOST_UNDATED = 12;

export interface UndatedLane {
  readonly nodes: readonly SvgElement[];
  readonly height: number;
  readonly labels: readonly Box[];
}

const HEAD = 56;
const GUTTER = 32;
const RING = 4.5;
/** Where a label begins, after its ring. */
const INDENT = 18;

/**
 * Things that have no date, below the line of time and off it: under a dashed rule, as rings with
 * their names, in columns that have no axis.
 */
export function undatedLane(
  data: TimelineData,
  frame: { readonly width: number; readonly columns: number },
  y: number,
): UndatedLane {
  if (data.undated.length === 0) return { nodes: [], height: 0, labels: [] };
  const { width, columns } = frame;
  const shown = data.undated.slice(0, MOST_UNDATED);
  const rest = data.undated.length - shown.length;
  const column = (width - GUTTER * (columns - 1)) / columns;
  const head = headOf(data, width, y);
  const nodes = [...head.nodes];
  const labels: Box[] = [];
  let top = y + head.height;
  for (let first = 0; first < shown.length; first += columns) {
    const row = shown.slice(first, first + columns);
    const cells = row.map((item, index) => cellOf(item, index * (column + GUTTER), top, column));
    nodes.push(...cells.map(({ node }) => node));
    labels.push(...cells.map(({ label }) => label));
    top += Math.max(...cells.map(({ label }) => label.height)) + 10;
  }
  if (rest > 0) nodes.push(label(INDENT, top + 11, data.undatedWords.rest(rest), 'mi s2 halo'));
  return { nodes, height: top + (rest > 0 ? 20 : 0) - y, labels };
}

/** What the lane is, and that place in it says nothing: beside its name, or below where it is too long. */
function headOf(data: TimelineData, width: number, y: number): Omit<UndatedLane, 'labels'> {
  const name: Run = { text: data.undatedWords.name, css: 'b', face: 'bold' };
  const note: Run = { text: ` ${data.undatedWords.note}`, css: 's2' };
  const place: Run = { text: data.undatedWords.place, css: 's2' };
  const beside = [name, note, { text: ' ' }, place];
  const rows = runsWidth(beside, 13) <= width ? [beside] : [[name, note], [place]];
  return {
    height: HEAD + (rows.length - 1) * 15,
    nodes: [
      line(0, y + 14, width, y + 14, 'rl dash'),
      ...rows.map((runs, index) => labelRuns(0, y + 37 + index * 15, runs, 'mi halo')),
    ],
  };
}

function cellOf(
  item: UndatedItem,
  x: number,
  y: number,
  width: number,
): { readonly node: SvgElement; readonly label: Box } {
  const room = width - INDENT;
  const name = inTwoLines([...item.sigla, { text: '\u2003' }, ...item.text], room);
  const lines = item.note.length > 0 ? [...name, fitRuns(item.note, room)] : name;
  return {
    label: {
      x: x + INDENT,
      y,
      width: Math.max(...lines.map((runs) => runsWidth(runs))),
      height: lines.length * 16,
    },
    node: el(
      'a',
      { href: item.path, class: 'ev' },
      el(
        'g',
        { class: item.css },
        el('circle', {
          cx: tenth(x + RING + 1),
          cy: y + 7,
          r: RING,
          class: 'ks',
          fill: 'none',
          'stroke-width': 1.5,
          'stroke-dasharray': '2.4 1.6',
        }),
      ),
      ...lines.map((runs, index) =>
        labelRuns(x + INDENT, y + 11 + index * 16, runs, index < name.length ? 'halo' : 's2 mi halo'),
      ),
    ),
  };
}
