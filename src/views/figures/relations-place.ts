import type { Seat, Tie } from './relations-data.ts';
import { tenth } from './svg.ts';
import type { Box } from './timeline-rows.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line of a delegation: its name, someone in it, or an office. */
export interface PlacedText {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly css: string;
  readonly path: string | null;
  /** Key of the delegation or the seat that it names. */
  readonly of: string;
  readonly box: Box;
}

export interface PlacedTie extends Point {
  readonly tie: Tie;
  /** Which side of the node its label lies on. */
  readonly label: 'above' | 'below' | null;
}

export interface PlacedEdge {
  readonly from: Point;
  readonly to: Point;
  /** Keys of the seat or delegation and of the tie that it joins. */
  readonly ends: readonly [string, string];
  readonly delegation: string;
  readonly dashed: boolean;
  /** Leaves its node level, as in columns; straight out of its middle; or outward, round the side of a block that it stands over. */
  readonly leaves: 'level' | 'straight' | 'outward';
  /** The side of its bracket from which it comes: it reaches it from outside. */
  readonly side: 1 | -1;
  /** How far a level line stays level: a half bends softly, more keeps it clear of words over its node. */
  readonly bend: number;
}

/** Everything of a drawing of relations in its place: what is drawn, and what is measured. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly ties: readonly PlacedTie[];
  readonly edges: readonly PlacedEdge[];
  /** Upright of a bracket; `open` is the side to which its ends point. */
  readonly brackets: readonly {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
    readonly open: 1 | -1;
  }[];
  readonly seats: readonly (Point & { readonly seat: Seat })[];
  /** Short words on links between ties that may be one. */
  readonly short: boolean;
}

export const NODE = 15;

type Line = Pick<PlacedEdge, 'from' | 'to' | 'leaves' | 'side' | 'bend'>;

/** The two middle points of a line as a cubic curve: it reaches its bracket level, from outside. */
function controls({ from, to, leaves, side, bend }: Line): readonly [Point, Point] {
  const half = (to.x - from.x) / 2;
  if (leaves === 'level')
    return [
      { x: from.x + 2 * half * bend, y: from.y },
      { x: to.x - 2 * half * (1 - bend), y: to.y },
    ];
  const reach = side * Math.min(90, Math.max(26, Math.abs(half)));
  const before = { x: to.x + reach, y: to.y };
  return leaves === 'outward' ? [{ x: to.x + reach, y: from.y }, before] : [from, before];
}

export function curve(line: Line): string {
  const [first, second] = controls(line);
  const at = ({ x, y }: Point) => `${tenth(x)} ${tenth(y)}`;
  const straight = line.leaves === 'level' && tenth(line.from.y) === tenth(line.to.y);
  return straight
    ? `M${at(line.from)}H${tenth(line.to.x)}`
    : `M${at(line.from)}C${at(first)} ${at(second)} ${at(line.to)}`;
}

const PIECES = 16;

/** The same curve as straight pieces, to be measured. */
export function pointsOf(line: Line): readonly Point[] {
  const [first, second] = controls(line);
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const t = index / PIECES;
    const weights = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3] as const;
    const sum = (axis: 'x' | 'y') =>
      weights[0] * line.from[axis] +
      weights[1] * first[axis] +
      weights[2] * second[axis] +
      weights[3] * line.to[axis];
    return { x: sum('x'), y: sum('y') };
  });
}
