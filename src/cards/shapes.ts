import type { KindClass } from '../wording/index.ts';
import type { Placed } from './raster.ts';

const closed = (points: readonly (readonly [number, number])[]): Float64Array =>
  Float64Array.from(points.flatMap(([x, y], at) => [x, y, ...points[(at + 1) % points.length]!]));

const placed = (points: readonly (readonly [number, number])[], x = 0, y = 0): Placed => ({
  outline: closed(points),
  x,
  y,
  scale: 1,
});

export const box = (x: number, y: number, width: number, height: number): Placed =>
  placed([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);

/** A line that is inferred: dashes of 4 with gaps of 3. */
export const dashes = (x: number, y: number, width: number, height: number): Placed[] =>
  Array.from({ length: Math.ceil(width / 7) }, (_, at) =>
    box(x + at * 7, y, Math.min(4, width - at * 7), height),
  );

const CORNERS = 48;
const circle = (x: number, y: number, radius: number): Placed =>
  placed(
    Array.from({ length: CORNERS }, (_, at) => {
      const turn = (2 * Math.PI * at) / CORNERS;
      return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)] as const;
    }),
  );

/** The sign of each kind of fact about a point: its shape says what its colour says. */
export const SIGNS: Readonly<Record<KindClass, (x: number, y: number) => Placed>> = {
  m: (x, y) => circle(x, y, 9),
  a: (x, y) => box(x - 8, y - 8, 16, 16),
  f: (x, y) =>
    placed(
      [
        [-9, 8],
        [0, -9],
        [9, 8],
      ],
      x,
      y,
    ),
  s: (x, y) =>
    placed(
      [
        [-6, -9],
        [7, -9],
        [7, 0],
        [5.5, 4.5],
        [2, 8],
        [-3, 9.5],
        [-0.5, 7],
        [0.7, 3.5],
        [0.6, 1.5],
        [-6, 1.5],
      ],
      x,
      y,
    ),
};
