import type { Fonts, SetWords } from './fonts.ts';
import type { Line, Type } from './layout.ts';
import { type Canvas, fill, type Placed } from './raster.ts';

/** The size that is asked for shared links. */
export const SIZE = { width: 1200, height: 630 } as const;
/** Space at the sides, and the room between them. */
export const EDGE = 72;
export const ROOM = SIZE.width - 2 * EDGE;

/** Colours of the light theme, as in `styles/tokens.css`. */
export const PAPER = '#fdfdfb';
export const INK = { ink: 0, quiet: 1, faint: 2, m: 3, a: 4, f: 5, s: 6 } as const;
export const INKS = ['#17191d', '#454a52', '#656b74', '#1c4aa5', '#087571', '#8a5600', '#820f42'];

/** Sets words and shapes on a canvas, and remembers whether the fonts lacked a letter. */
export class Pen {
  readonly #canvas: Canvas;
  readonly #fonts: Fonts;
  lacking = false;

  constructor(canvas: Canvas, fonts: Fonts) {
    this.#canvas = canvas;
    this.#fonts = fonts;
  }

  shapes(placed: readonly Placed[], ink: number, under = false): void {
    fill(this.#canvas, placed, ink, under);
  }

  set({ glyphs }: SetWords, { size }: Type, x: number, y: number, ink: number): void {
    this.shapes(
      glyphs.map((glyph) => ({ outline: glyph.outline, x: x + glyph.x * size, y, scale: size })),
      ink,
    );
  }

  /** Lines below each other from `top` on; gives where the last of them stands. */
  lines(lines: readonly Line[], type: Type, top: number, step: number, ink: number): number {
    const at = (index: number) => Math.round(top + (index + 1) * step);
    lines.forEach((line, index) => {
      this.set(line.set, type, EDGE, at(index), ink);
    });
    return at(lines.length - 1);
  }

  /** Words that end at `x`, or begin there. Gives the width that they took. */
  words(words: string, type: Type, x: number, y: number, ink: number, ends = false): number {
    const line = this.#fonts.set(type.voice, type.weight, words);
    this.lacking ||= line === null;
    if (!line) return 0;
    const width = line.width * type.size;
    this.set(line, type, ends ? x - width : x, y, ink);
    return width;
  }

  width(words: string, type: Type): number {
    return (this.#fonts.set(type.voice, type.weight, words)?.width ?? 0) * type.size;
  }
}
