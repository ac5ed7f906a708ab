import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Font, Blob as FontData, Face as FontFile, Buffer as Letters, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import type { Outline } from './raster.ts';

export type Voice = 'serif' | 'sans';

/** Words set in one line: glyphs from left to right, in units of the type's size. */
export interface SetWords {
  readonly glyphs: readonly { readonly outline: Outline; readonly x: number }[];
  readonly width: number;
}

export interface Fonts {
  /** The words as they stand in a line; null where the shipped fonts lack one of their letters. */
  readonly set: (voice: Voice, weight: number, words: string) => SetWords | null;
}

/** The files that the site ships, the first with most letters. */
const FILES: Readonly<Record<Voice, readonly string[]>> = {
  serif: ['latin', 'latin-ext'].map(
    (part) => `@fontsource-variable/vollkorn/files/vollkorn-${part}-wght-normal.woff2`,
  ),
  sans: ['latin', 'latin-ext'].map(
    (part) => `@fontsource-variable/public-sans/files/public-sans-${part}-wght-normal.woff2`,
  ),
};

const find = createRequire(import.meta.url);
/** Bytes of the fonts in their order: with other fonts every image is another. */
export const fontBytes = (): readonly Buffer[] =>
  Object.values(FILES)
    .flat()
    .map((file) => readFileSync(find.resolve(file)));

/** Opens the fonts that the site ships, to set words of them in any weight. */
export async function openFonts(): Promise<Fonts> {
  const faces = new Map<Voice, readonly FontFile[]>();
  for (const [voice, files] of Object.entries(FILES))
    faces.set(voice as Voice, await Promise.all(files.map(faceOf)));
  const weights = new Map<string, readonly Weight[]>();
  const weightsOf = (voice: Voice, weight: number): readonly Weight[] => {
    const key = `${voice} ${weight}`;
    const made = weights.get(key) ?? faces.get(voice)!.map((face) => weightOf(face, weight));
    weights.set(key, made);
    return made;
  };
  return { set: kept((voice, weight, words) => setLine(weightsOf(voice, weight), words)) };
}

/** Words of some hundred lines; the next card has others. */
const MOST = 500;

/** Sets words that were set a moment ago from memory: a line is tried in several sizes and widths before it is drawn. */
function kept(set: Fonts['set']): Fonts['set'] {
  const lines = new Map<string, SetWords | null>();
  return (voice, weight, words) => {
    const key = `${voice} ${weight} ${words}`;
    const known = lines.get(key);
    if (known !== undefined) return known;
    if (lines.size >= MOST) lines.clear();
    const line = set(voice, weight, words);
    lines.set(key, line);
    return line;
  };
}

async function faceOf(file: string): Promise<FontFile> {
  const data = await decompress(readFileSync(find.resolve(file)));
  return new FontFile(new FontData(new Uint8Array(data).buffer));
}

/** One file at one weight, with the outlines of its glyphs as far as they were needed. */
interface Weight {
  readonly font: Font;
  readonly unit: number;
  readonly outlines: Map<number, Outline>;
}

function weightOf(face: FontFile, weight: number): Weight {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return { font, unit: 1 / face.upem, outlines: new Map() };
}

function setLine(weights: readonly Weight[], words: string): SetWords | null {
  const glyphs: { outline: Outline; x: number }[] = [];
  let x = 0;
  for (const { weight, letters } of runsOf(weights, words)) {
    if (!weight) return null;
    const line = new Letters();
    line.addText(letters);
    line.guessSegmentProperties();
    shape(weight.font, line);
    for (const { codepoint, xAdvance = 0, xOffset = 0 } of line.getGlyphInfosAndPositions()) {
      glyphs.push({ outline: outlineOf(weight, codepoint), x: x + xOffset * weight.unit });
      x += xAdvance * weight.unit;
    }
  }
  return { glyphs, width: x };
}

/** The words in stretches that one file has all letters of; without a file where none has them. */
function runsOf(weights: readonly Weight[], words: string) {
  const runs: { weight: Weight | undefined; letters: string }[] = [];
  for (const letter of words.normalize('NFC')) {
    const weight = weights.find(({ font }) => font.nominalGlyph(letter.codePointAt(0)!) !== undefined);
    const last = runs.at(-1);
    if (last && last.weight === weight) last.letters += letter;
    else runs.push({ weight, letters: letter });
  }
  return runs;
}

function outlineOf({ font, unit, outlines }: Weight, glyph: number): Outline {
  const known = outlines.get(glyph);
  if (known) return known;
  const outline = straight(font.glyphToJson(glyph), unit);
  outlines.set(glyph, outline);
  return outline;
}

/** Curves become so many straight pieces: at the largest type none is longer than a few pixels. */
const PIECES = 8;

function straight(
  commands: readonly { readonly type: string; readonly values: readonly number[] }[],
  unit: number,
): Outline {
  const lines: number[] = [];
  let start: readonly [number, number] = [0, 0];
  let at = start;
  const to = (x: number, y: number) => {
    lines.push(at[0] * unit, -at[1] * unit, x * unit, -y * unit);
    at = [x, y];
  };
  for (const { type, values } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
    const [x, y] = at;
    if (type === 'M') start = at = [a, b];
    else if (type === 'L') to(a, b);
    else if (type === 'Q')
      curve((t, s) => to(s * s * x + 2 * s * t * a + t * t * c, s * s * y + 2 * s * t * b + t * t * d));
    else if (type === 'C')
      curve((t, s) =>
        to(
          s ** 3 * x + 3 * s * s * t * a + 3 * s * t * t * c + t ** 3 * e,
          s ** 3 * y + 3 * s * s * t * b + 3 * s * t * t * d + t ** 3 * f,
        ),
      );
    else to(...start);
  }
  return Float64Array.from(lines);
}

function curve(point: (t: number, s: number) => void): void {
  for (let piece = 1; piece <= PIECES; piece++) point(piece / PIECES, 1 - piece / PIECES);
}
