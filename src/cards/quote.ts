import type { Card } from '../wording/index.ts';
import type { Fonts } from './fonts.ts';
import { type Line, linesOf, type Type } from './layout.ts';
import { EDGE, INK, type Pen, ROOM } from './pen.ts';
import { box } from './shapes.ts';

const SIGLUM: Type = { voice: 'sans', weight: 700, size: 20 };
/** From large to small: as large as all the words fit, or else the smallest, and cut. */
const SIZES = [42, 37, 32];

/**
 * The words of a fact between two heights, as the article's page shows them: a thin line under all of
 * them, a thick one under those that carry it, and its siglum. False where a letter is lacking.
 */
export function drawQuote(
  fonts: Fonts,
  pen: Pen,
  { before, key, after, css, siglum }: NonNullable<Card['quote']>,
  top: number,
  bottom: number,
): boolean {
  const whole = fit(fonts, before + key + after, bottom - top);
  if (!whole) return false;
  // Where the words that carry the fact would be cut off, the quote begins nearer to them.
  const seen = whole.lines.at(-1)?.cut ? whole.lines.at(-1)!.start : Number.POSITIVE_INFINITY;
  const lead = seen < before.length + key.length ? shortened(before) : before;
  const fitted = lead === before ? whole : fit(fonts, lead + key + after, bottom - top);
  if (!fitted) return false;
  const { lines, type, step } = fitted;
  const ink = INK[css];
  lines.forEach((line, index) => {
    const y = Math.round(top + (index + 0.75) * step);
    const [from, to] = keyIn(fonts, type, line, lead.length, lead.length + key.length);
    const end = line.set.width * type.size;
    pen.set(line.set, type, EDGE, y, INK.ink);
    const low = y + Math.round(type.size * 0.26);
    if (to > from) pen.shapes([box(EDGE + from, low - 1, to - from, 3)], ink, true);
    pen.shapes([box(EDGE, low, end, 1)], ink, true);
    if (index === lines.length - 1)
      pen.words(siglum, SIGLUM, EDGE + end + 8, y - Math.round(type.size * 0.32), ink);
  });
  return true;
}

/** The last few words before a place, marked as cut. */
const shortened = (before: string): string => {
  const from = before.indexOf(' ', before.length - 32);
  return before.length <= 32 || from === -1 ? before : `… ${before.slice(from + 1)}`;
};

function fit(fonts: Fonts, words: string, height: number) {
  for (const size of SIZES) {
    const type: Type = { voice: 'serif', weight: 400, size };
    const step = Math.round(size * 1.44);
    const most = Math.floor(height / step);
    const lines = linesOf(fonts, type, words, ROOM - 48, Math.max(0, most));
    if (!lines) return null;
    if (size === SIZES.at(-1) || (lines.length > 0 && !lines.at(-1)!.cut)) return { lines, type, step };
  }
  return null;
}

/** Where in a line the words stand from one place of the quote to another, from the line's left edge. */
function keyIn(
  fonts: Fonts,
  { voice, weight, size }: Type,
  { words, start }: Line,
  from: number,
  to: number,
): [number, number] {
  const at = (place: number) => {
    const before = words.slice(0, Math.max(0, Math.min(words.length, place - start)));
    return (fonts.set(voice, weight, before)?.width ?? 0) * size;
  };
  return [at(from), at(to)];
}
