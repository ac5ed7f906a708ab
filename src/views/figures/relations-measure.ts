import {
  NODE,
  type Placed,
  type PlacedEdge,
  type PlacedTie,
  type Point,
  pointsOf,
} from './relations-place.ts';
import { runsWidth } from './runs.ts';
import type { Box } from './timeline-rows.ts';

export interface Measured {
  /** Pairs of labels or nodes that lie on each other. */
  readonly overlaps: number;
  /** Pairs of lines that cross. */
  readonly crossings: number;
  /** Lines that run through a label. */
  readonly through: number;
}

/** What makes a drawing hard to read, counted. */
export function measure(placed: Placed): Measured {
  const nodes = placed.ties.map(nodeBox);
  const labels = placed.ties.filter(({ label }) => label).map(labelBox);
  const texts = [...placed.texts.map((text) => text.box), ...labels];
  const boxes = [...texts, ...nodes];
  const lines = placed.edges.map(strokeOf);
  return {
    overlaps: pairs(boxes).filter(([a, b]) => overlap(a, b)).length,
    crossings: pairs(lines).filter(([a, b]) => !joined(a.ends, b.ends) && cross(a, b)).length,
    through: lines.reduce((sum, line) => sum + texts.filter((box) => enters(line.points, box)).length, 0),
  };
}

const nodeBox = ({ x, y }: Point): Box => ({ x: x - NODE, y: y - NODE, width: 2 * NODE, height: 2 * NODE });

function labelBox({ tie, x, y, label }: PlacedTie): Box {
  const width = runsWidth(tie.label, 12);
  return { x: x - width / 2, y: label === 'above' ? y - NODE - 18 : y + NODE + 6, width, height: 12 };
}

/**
 * The same drawing with no label that a line runs through: such a label goes to the other side of its
 * node where nothing is, and is left out where something is.
 */
export function withoutStruck(placed: Placed): Placed {
  const lines = placed.edges.map(strokeOf);
  const struck = (box: Box) => lines.some((line) => overlap(line.box, box) && enters(line.points, box));
  const taken = [...placed.texts.map(({ box }) => box), ...placed.ties.map(nodeBox)];
  const ties: PlacedTie[] = [];
  for (const [index, tie] of placed.ties.entries()) {
    const others = [...ties, ...placed.ties.slice(index + 1)].filter(({ label }) => label).map(labelBox);
    const free = (box: Box) =>
      !struck(box) &&
      box.y > 0 &&
      box.y + box.height < placed.height &&
      ![...taken, ...others].some((other) => overlap(box, other));
    const turned: PlacedTie = { ...tie, label: tie.label === 'above' ? 'below' : 'above' };
    if (!tie.label || !struck(labelBox(tie))) ties.push(tie);
    else ties.push(free(labelBox(turned)) ? turned : { ...tie, label: null });
  }
  return { ...placed, ties };
}

const pairs = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Lines that meet at an end do not cross. */
const joined = (a: readonly [string, string], b: readonly [string, string]): boolean =>
  a[0] === b[0] || a[1] === b[1];

/** A line of a drawing, to be measured: where it goes, and the box about it. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly ends: readonly [string, string];
  readonly box: Box;
}

export function strokeOf(edge: PlacedEdge): Stroke {
  const points = pointsOf(edge);
  return { points, ends: edge.ends, box: extent(points) };
}

/** What one line does to the others and to the words: how many it crosses, and through how many it runs. */
export function faultsOfLine(
  line: Stroke,
  others: readonly Stroke[],
  texts: readonly Box[],
): { readonly crossings: number; readonly through: number } {
  return {
    crossings: others.filter((one) => !joined(one.ends, line.ends) && cross(one, line)).length,
    through: texts.filter((box) => overlap(line.box, box) && enters(line.points, box)).length,
  };
}

function cross({ points: a, box }: Stroke, { points: b, box: other }: Stroke): boolean {
  if (!overlap(box, other)) return false;
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++) if (meet(a[i - 1]!, a[i]!, b[j - 1]!, b[j]!)) return true;
  return false;
}

function extent(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x + 0.1, height: Math.max(...ys) - y + 0.1 };
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const meet = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Whether one of the straight pieces goes into a box. */
const enters = (points: readonly Point[], box: Box): boolean =>
  points.some((to, index) => index > 0 && cuts(points[index - 1]!, to, box));

/** Whether any of the way from one point to another lies in a box (Liang and Barsky). */
function cuts(from: Point, to: Point, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, along, least, most] of [
    [from.x, to.x - from.x, box.x, box.x + box.width],
    [from.y, to.y - from.y, box.y, box.y + box.height],
  ] as const) {
    if (along === 0) {
      if (start <= least || start >= most) return false;
      continue;
    }
    const [a, b] = [(least - start) / along, (most - start) / along];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave;
}
