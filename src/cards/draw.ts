import type { Card } from '../wording/index.ts';
import type { Fonts } from './fonts.ts';
import { balanced, linesOf, type Type } from './layout.ts';
import { EDGE, INK, Pen, ROOM, SIZE } from './pen.ts';
import { drawQuote } from './quote.ts';
import { type Canvas, canvasOf } from './raster.ts';
import { box, dashes, SIGNS } from './shapes.ts';

const TOP = 120;
const FOOT = 546;

const NAME: Type = { voice: 'sans', weight: 680, size: 30 };
const SMALL: Type = { voice: 'sans', weight: 400, size: 24 };
const LINE: Type = { voice: 'sans', weight: 400, size: 30 };

/**
 * A card as a picture, on a canvas of its own or on one that has served before; null where the
 * shipped fonts lack one of its letters.
 */
export function draw(fonts: Fonts, card: Card, canvas = canvasOf(SIZE.width, SIZE.height)): Canvas | null {
  canvas.pixels.fill(0);
  const pen = new Pen(canvas, fonts);
  const title = titleOf(fonts, card);
  const line = linesOf(fonts, LINE, card.line, ROOM, 2);
  if (!title || !line) return null;
  drawHead(pen, card);
  const below = pen.lines(title.lines, title.type, TOP, title.type.size * 1.12, INK.ink);
  const after = pen.lines(line, LINE, below + 20, 40, INK.quiet);
  if (card.quote && !drawQuote(fonts, pen, card.quote, after + 30, FOOT - 20)) return null;
  drawFoot(pen, card);
  return pen.lacking ? null : canvas;
}

/** From large to small, each with how many lines a title may take in it. */
const SIZES = [
  [68, 2],
  [58, 2],
  [52, 3],
  [44, 4],
] as const;

function titleOf(fonts: Fonts, { title, said }: Card) {
  for (const [size, most] of SIZES) {
    const type: Type = said ? { voice: 'serif', weight: 600, size } : { voice: 'sans', weight: 660, size };
    const lines = linesOf(fonts, type, title, ROOM, most);
    if (!lines) return null;
    if (size === SIZES.at(-1)![0] || !lines.at(-1)?.cut)
      return { lines: balanced(fonts, type, title, ROOM, lines), type };
  }
  return null;
}

/** The mark and the name, of which one half is stated and one inferred, and what the page is. */
function drawHead(pen: Pen, { kicker }: Card): void {
  pen.shapes([box(EDGE, 58, 40, 4), box(EDGE, 71, 31, 4)], INK.ink);
  pen.shapes([box(EDGE, 84, 20, 5), ...dashes(EDGE + 24, 84, 16, 5)], INK.m);
  pen.words('Readout', NAME, EDGE + 58, 86, INK.ink);
  pen.words(kicker, SMALL, SIZE.width - EDGE, 86, INK.quiet, true);
}

function drawFoot(pen: Pen, { counts, foot }: Card): void {
  pen.shapes([box(EDGE, FOOT, ROOM, 1)], INK.ink);
  const y = FOOT + 42;
  let x = EDGE;
  for (const { css, words } of counts) {
    pen.shapes([SIGNS[css](x + 10, y - 8)], INK[css]);
    x += 28 + pen.words(words, SMALL, x + 28, y, INK.ink) + 28;
  }
  // What does not fit beside the counts is left out: it stands on the page.
  if (x + pen.width(foot, SMALL) <= SIZE.width - EDGE)
    pen.words(foot, SMALL, SIZE.width - EDGE, y, INK.faint, true);
}
