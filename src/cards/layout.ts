import type { Fonts, SetWords, Voice } from './fonts.ts';

/** Type of one size and weight. */
export interface Type {
  readonly voice: Voice;
  readonly weight: number;
  readonly size: number;
}

/** One line of words as set, with where it begins and ends in them. */
export interface Line {
  readonly words: string;
  readonly set: SetWords;
  readonly start: number;
  /** The words go on, and the line says so with `…`. */
  readonly cut: boolean;
}

/**
 * Words broken into lines that fit a width, measured as they will be drawn. What does not fit into
 * so many lines is cut at a word, and marked. Null where the fonts lack a letter.
 */
export function linesOf(
  fonts: Fonts,
  type: Type,
  words: string,
  room: number,
  most: number,
): readonly Line[] | null {
  const lines: Line[] = [];
  let start = 0;
  while (start < words.length && lines.length < most) {
    const last = lines.length === most - 1;
    const line = lineAt(fonts, type, words, start, room, last);
    if (!line) return null;
    lines.push(line);
    start += line.words.length;
    while (words[start] === ' ') start++;
  }
  return lines;
}

/** The same lines, as even as they can be without becoming more: no word is left alone on the last. */
export function balanced(
  fonts: Fonts,
  type: Type,
  words: string,
  room: number,
  lines: readonly Line[],
): readonly Line[] {
  if (lines.length < 2 || lines.at(-1)!.cut) return lines;
  let best = lines;
  let [low, high] = [room / 2, room];
  while (high - low > 8) {
    const middle = (low + high) / 2;
    const tried = linesOf(fonts, type, words, middle, lines.length);
    if (tried && !tried.at(-1)!.cut) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

function lineAt(
  fonts: Fonts,
  type: Type,
  words: string,
  start: number,
  room: number,
  last: boolean,
): Line | null {
  const ends = breaksOf(words, start);
  const whole = setOf(fonts, type, words.slice(start));
  if (!whole) return null;
  if (whole.width * type.size <= room) return { words: words.slice(start), set: whole, start, cut: false };
  // The furthest end at which the line fits, by halving: lines of one word more are always wider.
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = setOf(fonts, type, shown(words, start, ends[middle]!, last));
    if (!tried) return null;
    if (tried.width * type.size <= room) low = middle;
    else high = middle - 1;
  }
  const set = setOf(fonts, type, shown(words, start, ends[low]!, last));
  return set && { words: words.slice(start, ends[low]), set, start, cut: last };
}

const shown = (words: string, start: number, end: number, cut: boolean): string =>
  cut ? `${words.slice(start, end).replace(/[\s,;:.]{1,9}$/u, '')} …` : words.slice(start, end);

/** Where a line may end: before each space, and inside a word that is longer than any line. */
function breaksOf(words: string, start: number): number[] {
  const ends: number[] = [];
  for (let at = start + 1; at <= words.length; at++)
    if (words[at] === ' ' || at === words.length || at - (ends.at(-1) ?? start) >= LONGEST) ends.push(at);
  return ends;
}

const LONGEST = 24;

const setOf = (fonts: Fonts, { voice, weight }: Type, words: string): SetWords | null =>
  fonts.set(voice, weight, words);
