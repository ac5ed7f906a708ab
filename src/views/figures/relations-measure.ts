import { NODE, type Placed, type Point, pointsOf } from './relations-place.ts';
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
  const nodes = placed.ties.map(({ x, y }) => ({
    x: x - NODE,
    y: y - NODE,
    width: 2 * NODE,
    height: 2 * NODE,
  }));
  const labels = placed.ties
    .filter(({ label }) => label)
    .map(({ tie, x, y, label }) => {
      const width = runsWidth(tie.label, 12);
      return { x: x - width / 2, y: label === 'above' ? y - NODE - 18 : y + NODE + 6, width, height: 12 };
    });
  const texts = [...placed.texts.map((text) => text.box), ...labels];
  const boxes = [...texts, ...nodes];
  const lines = placed.edges.map((edge) => ({ points: pointsOf(edge), ends: edge.ends }));
  return {
    overlaps: pairs(boxes).filter(([a, b]) => overlap(a, b)).length,
    crossings: pairs(lines).filter(([a, b]) => !joined(a.ends, b.ends) && cross(a.points, b.points)).length,
    through: lines.reduce((sum, line) => sum + texts.filter((box) => enters(line.points, box)).length, 0),
  };
}

const pairs = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Lines that meet at an end do not cross. */
const joined = (a: readonly [string, string], b: readonly [string, string]): boolean =>
  a[0] === b[0] || a[1] === b[1];

function cross(a: readonly Point[], b: readonly Point[]): boolean {
  if (!overlap(extent(a), extent(b))) return false;
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

const enters = (points: readonly Point[], box: Box): boolean =>
  points.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
