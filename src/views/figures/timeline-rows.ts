import { fitRuns, inTwoLines, labelRuns, type Run, runsWidth } from './runs.ts';
import { label, line, type SvgElement } from './svg.ts';
import type { TimelineItem } from './timeline-data.ts';
import { type Reach, reachOf, signOf } from './timeline-signs.ts';

/** Where a label lies: for drawing it, and for finding that nothing lies on it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Row {
  readonly nodes: readonly SvgElement[];
  readonly height: number;
  readonly label: Box;
  readonly reach: Reach;
}

export interface RowFrame {
  readonly id: string;
  readonly width: number;
  readonly x: (day: number) => number;
  /** Labels over their signs, where the page is narrow. */
  readonly above: boolean;
  /** Many rows: one line a label. */
  readonly dense: boolean;
}

const GAP = 12;
/** A label that has less than this beside its sign stands over it. */
const LEAST = 260;
/** The longest a line of a label grows: a label points at its sign, the list says the rest. */
const MOST = 520;
const MOST_INLINE = 600;
const SPACE: Run = { text: '\u2003' };

/** One thing on the line: its sign, and its label on the side where there is room. */
export function rowOf(item: TimelineItem, frame: RowFrame, y: number): Row {
  const reach = reachOf(item, frame.x, frame.width);
  const name = [...item.sigla, SPACE, ...item.text];
  const inline = frame.dense && !frame.above;
  const lines = inline ? [[...name, SPACE, ...muted(item.when)]] : [name, muted(item.when)];
  const most = inline ? MOST_INLINE : MOST;
  const wanted = Math.min(most, Math.max(...lines.map((runs) => runsWidth(runs))));
  const left = reach.a - GAP;
  const right = frame.width - reach.b - GAP;
  const beside = !frame.above && (wanted <= Math.max(left, right) || Math.max(left, right) >= LEAST);
  if (!beside) return over(item, frame, reach, lines, y);
  const onLeft = wanted <= left || (wanted > right && left > right);
  const room = Math.min(most, onLeft ? left : right);
  const fitted = inline
    ? [inOneLine(name, item.when, room)]
    : lines.flatMap((runs) => inTwoLines(runs, room));
  const width = Math.max(...fitted.map((runs) => runsWidth(runs)));
  const x = onLeft ? left : reach.b + GAP;
  const top = frame.dense ? y + 5 : y + 14;
  return {
    height: frame.dense ? 24 : 12 + fitted.length * 16,
    reach,
    label: { x: onLeft ? x - width : x, y: top - 7, width, height: fitted.length * 16 + 2 },
    nodes: [
      signOf(item, frame.id, reach, top, 12),
      ...fitted.map((runs, index) =>
        labelRuns(x, top + 5 + index * 16 + (frame.dense ? 5 : 0), runs, 'halo', onLeft ? 'end' : 'start'),
      ),
    ],
  };
}

/** Name and date in one line; the date is whole, and the name is cut where both do not fit. */
function inOneLine(name: readonly Run[], when: readonly Run[], room: number): readonly Run[] {
  const after = [SPACE, ...muted(when)];
  return [...fitRuns(name, room - runsWidth(after)), ...after];
}

const muted = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => ({ ...run, css: run.css?.includes('s3') ? run.css : `s2 ${run.css ?? ''}`.trim() }));

/** The label over the sign, flush with the end that lies further out. */
function over(
  item: TimelineItem,
  frame: RowFrame,
  reach: Reach,
  lines: readonly (readonly Run[])[],
  y: number,
): Row {
  const fitted = frame.dense
    ? [fitRuns(lines[0]!, frame.width)]
    : lines.flatMap((runs) => inTwoLines(runs, frame.width));
  const width = Math.max(...fitted.map((runs) => runsWidth(runs)));
  const atEnd = (reach.a + reach.b) / 2 > frame.width / 2;
  const x = atEnd ? Math.max(width, reach.b) : Math.min(reach.a, frame.width - width);
  const top = y + 4 + fitted.length * 15;
  return {
    height: fitted.length * 15 + (frame.dense ? 22 : 28),
    reach,
    label: { x: atEnd ? x - width : x, y: y - 2, width, height: fitted.length * 15 + 4 },
    nodes: [
      signOf(item, frame.id, reach, top, 11),
      ...fitted.map((runs, index) =>
        labelRuns(x, y + 11 + index * 15, runs, 'halo', atEnd ? 'end' : 'start'),
      ),
    ],
  };
}

export const HEADING = 30;

/** Name of a group of rows over a rule. */
export const headingAt = (name: string, width: number, y: number): readonly SvgElement[] => [
  label(0, y + 16, name, 'b mi halo'),
  line(0, y + 22, width, y + 22, 'rl'),
];
