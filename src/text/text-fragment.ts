import type { Span } from './span.ts';

/** The parts of a text directive, https://wicg.github.io/scroll-to-text-fragment/#syntax, unencoded. */
export interface TextFragment {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** Up to so many words name the beginning and the end, and stand as context; a short quote is given whole. */
const WORDS = 6;
const CONTEXT = [0, 2, 4, 6, 9, 12];
const WHOLE = 90;

/**
 * The fragment that leads a browser to `span`, widened to whole words, since browsers match whole
 * words only. Null where no fragment of bearable length finds these words first.
 */
export function textFragment(text: string, span: Span): TextFragment | null {
  const wide = widen(text, span);
  const words = text.slice(wide.start, wide.end);
  const short = words.length <= WHOLE && !/\s{2}|[^\S ]/u.test(words);
  const start = short ? words : firstWords(words);
  const end = short || start === words ? null : lastWords(words);
  for (const context of CONTEXT) {
    const fragment = {
      prefix: context === 0 ? null : lastWords(text.slice(0, wide.start).trimEnd(), context) || null,
      start,
      end,
      suffix: context === 0 ? null : firstWords(text.slice(wide.end).trimStart(), context) || null,
    };
    const found = findFragment(text, fragment);
    if (found?.start === wide.start && found.end === wide.end) return fragment;
  }
  return null;
}

/** `#:~:text=…`, with the signs that the syntax uses encoded too. */
export function fragmentHash({ prefix, start, end, suffix }: TextFragment): string {
  const encode = (words: string) => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Where a browser would arrive: the first place that fits, in whole words, letter case ignored. */
export function findFragment(text: string, fragment: TextFragment): Span | null {
  const { prefix, start, end, suffix } = fragment;
  const page = fold(text);
  for (const at of placesOf(page, fold(start), 0)) {
    if (prefix !== null && !endsInWords(page.slice(0, at).trimEnd(), fold(prefix))) continue;
    const last = end === null ? at + start.length : endOfFirst(page, fold(end), at + start.length);
    if (last === null) continue;
    if (suffix !== null && !startsInWords(page.slice(last).trimStart(), fold(suffix))) continue;
    return { start: at, end: last };
  }
  return null;
}

/** Lower case letter by letter where that keeps the length, so that offsets hold. */
const fold = (words: string): string => {
  const lower = words.toLowerCase();
  return lower.length === words.length ? lower : words;
};

function* placesOf(page: string, words: string, from: number): Generator<number> {
  for (let at = page.indexOf(words, from); at !== -1; at = page.indexOf(words, at + 1))
    if (isEdge(page, at) && isEdge(page, at + words.length)) yield at;
}

function endOfFirst(page: string, words: string, from: number): number | null {
  for (const at of placesOf(page, words, from)) return at + words.length;
  return null;
}

const endsInWords = (page: string, words: string): boolean =>
  page.endsWith(words) && isEdge(page, page.length - words.length);
const startsInWords = (page: string, words: string): boolean =>
  page.startsWith(words) && isEdge(page, words.length);

const inWord = /[\p{L}\p{N}\p{M}]/u;
const isEdge = (page: string, at: number): boolean =>
  !(inWord.test(page[at - 1] ?? ' ') && inWord.test(page[at] ?? ' '));

function widen(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && /\S/u.test(text[start - 1]!)) start--;
  while (end < text.length && /\S/u.test(text[end]!)) end++;
  return { start, end };
}

/** Words at the beginning that single spaces part: a browser may collapse any other white space. */
const firstWords = (words: string, most = WORDS): string =>
  runOf(words.slice(0, 400).split(' '), most, 0).join(' ');
const lastWords = (words: string, most = WORDS): string =>
  runOf(words.slice(-400).split(' ').reverse(), most, -1).reverse().join(' ');

/** The words up to one that a line break stands in; of that one, where it is the first, the `nearest` piece. */
function runOf(words: readonly string[], most: number, nearest: 0 | -1): string[] {
  const broken = words.findIndex((word) => word === '' || /\s/u.test(word));
  const whole = words.slice(0, broken === -1 ? most : Math.min(most, broken));
  if (whole.length > 0) return whole;
  const piece = words[0]?.split(/\s/u).at(nearest);
  return piece ? [piece] : [];
}
