/**
 * An outline as straight lines, four numbers a line (x0, y0, x1, y1), y downwards. Outlines that
 * turn the same way may overlap.
 */
export type Outline = Float64Array;

/** A picture of few colours: each pixel is paper, or one ink at one of `LEVELS` strengths. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** 0 is paper; `1 + ink × LEVELS + strength` is ink. */
  readonly pixels: Uint8Array;
}

export const LEVELS = 15;

export const canvasOf = (width: number, height: number): Canvas => ({
  width,
  height,
  pixels: new Uint8Array(width * height),
});

/** Something to fill: an outline in its own units, where it goes, and how large. */
export interface Placed {
  readonly outline: Outline;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * Fills outlines with one ink. For each pixel the exact share of it that is covered is added up
 * along its row, from the signed area under each line: no sampling, so nothing depends on a grid.
 * With `under` only paper is painted over, as for a line that letters cross.
 */
export function fill(canvas: Canvas, placed: readonly Placed[], ink: number, under = false): void {
  const { width, height, pixels } = canvas;
  const [left, top, right, bottom] = boundsOf(placed, width, height);
  if (bottom <= top || right <= left) return;
  const sheet: Sheet = {
    left,
    top,
    right,
    bottom,
    stride: right - left + 2,
    area: cleared(right - left + 2, bottom - top),
  };
  for (const one of placed) addOutline(sheet, one);
  for (let row = top; row < bottom; row++) {
    let at = (row - top) * sheet.stride;
    let covered = 0;
    for (let x = left; x < right; x++) {
      covered += sheet.area[at++]!;
      const strength = Math.round(Math.min(1, Math.abs(covered)) * LEVELS);
      if (strength > 0 && !(under && pixels[row * width + x]! > 0))
        pixels[row * width + x] = ink * LEVELS + strength;
    }
  }
}

/** The part of a canvas that is being filled: for each of its pixels what changes there, along the row. */
interface Sheet {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly stride: number;
  readonly area: Float64Array;
}

let kept = new Float64Array(0);

/** Room for a sheet, all zero. One after the other is filled, so they share it. */
function cleared(stride: number, rows: number): Float64Array {
  const size = stride * rows;
  if (kept.length < size) kept = new Float64Array(size);
  else kept.fill(0, 0, size);
  return kept;
}

/** Whole pixels from the first to past the last that the outlines can touch. */
function boundsOf(
  placed: readonly Placed[],
  width: number,
  height: number,
): [number, number, number, number] {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const { outline, x, y, scale } of placed)
    for (let at = 0; at < outline.length; at += 2) {
      const column = x + outline[at]! * scale;
      const row = y + outline[at + 1]! * scale;
      if (column < left) left = column;
      if (column > right) right = column;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
    }
  return [
    Math.max(0, Math.floor(left)),
    Math.max(0, Math.floor(top)),
    Math.min(width, Math.ceil(right) + 1),
    Math.min(height, Math.ceil(bottom) + 1),
  ];
}

function addOutline(sheet: Sheet, { outline, x, y, scale }: Placed): void {
  for (let at = 0; at < outline.length; at += 4) {
    const y0 = y + outline[at + 1]! * scale;
    const y1 = y + outline[at + 3]! * scale;
    if (y0 === y1) continue;
    const x0 = x + outline[at]! * scale;
    const x1 = x + outline[at + 2]! * scale;
    if (y0 < y1) addLine(sheet, x0, y0, x1, y1, 1);
    else addLine(sheet, x1, y1, x0, y0, -1);
  }
}

/** Adds one line, downwards from (x0, y0) to (x1, y1), row by row. */
function addLine(
  { left, top, right, bottom, stride, area }: Sheet,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  turn: 1 | -1,
): void {
  const slope = (x1 - x0) / (y1 - y0);
  const last = Math.min(bottom, Math.ceil(y1));
  const inside = (x: number) => Math.min(Math.max(x, left), right) - left;
  for (let row = Math.max(top, Math.floor(y0)); row < last; row++) {
    const from = Math.max(row, y0);
    const to = Math.min(row + 1, y1);
    const a = inside(x0 + (from - y0) * slope);
    const b = inside(x0 + (to - y0) * slope);
    addRow(area, (row - top) * stride, Math.min(a, b), Math.max(a, b), (to - from) * turn);
  }
}

/**
 * A piece of a line within one row: it covers `rise` of the row's height while it goes from `left`
 * to `right`. All pixels to the right of it are covered by `rise`; those that it crosses, in part.
 */
function addRow(area: Float64Array, row: number, left: number, right: number, rise: number): void {
  const first = Math.floor(left);
  const end = Math.ceil(right);
  if (end <= first + 1) {
    const share = 1 - ((left + right) / 2 - first);
    area[row + first]! += rise * share;
    area[row + first + 1]! += rise * (1 - share);
    return;
  }
  const each = rise / (right - left);
  let before = 0;
  for (let x = first; x < end; x++) {
    const from = Math.max(x, left);
    const to = Math.min(x + 1, right);
    const crossed = (each * ((to - left) ** 2 - (from - left) ** 2)) / 2;
    const covered = crossed + rise * (x + 1 - to);
    area[row + x]! += covered - before;
    before = covered;
  }
  area[row + end]! += rise - before;
}
