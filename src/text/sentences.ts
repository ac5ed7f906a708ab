import abbreviations from './abbreviations.json' with { type: 'json' };
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Never end a sentence: what they shorten goes on ("Mr. Roy", "Gen. Lee", "No. 4"). */
const TITLES = new Set(abbreviations.before);
/** End one only where a capital that is no name's beginning follows; here: never before lower case or a digit. */
const INNER = new Set(abbreviations.inside);
/** Begin a sentence rather than go on with a name, after "U.S." or "P.J.". */
const OPENERS = new Set(abbreviations.openers);

/**
 * Cuts a block of prose into sentences, without white space around them. `Intl.Segmenter` (UAX #29)
 * proposes; a proposal that falls after a title, an initial or an abbreviation is taken back.
 */
export function sentencesIn(text: string, block: Span): Span[] {
  const prose = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(prose)) {
    const end = index + segment.length;
    if (end < prose.length && goesOn(prose.slice(start, end), prose.slice(end, end + 40))) continue;
    pushTrimmed(sentences, prose, start, end, block.start);
    start = end;
  }
  return sentences;
}

function pushTrimmed(into: Span[], prose: string, start: number, end: number, offset: number): void {
  const words = prose.slice(start, end);
  const left = words.length - words.trimStart().length;
  const length = words.trim().length;
  if (length > 0) into.push({ start: offset + start + left, end: offset + start + left + length });
}

function goesOn(sentence: string, next: string): boolean {
  const last = /(\S+)\s*$/u.exec(sentence.slice(-60))?.[1] ?? '';
  const follows = /^\S/u.exec(next)?.[0] ?? '';
  if (/^\p{Ll}/u.test(follows)) return true;
  if (sentence.endsWith('\n') && !/\.$/.test(last)) return false;
  if (!last.endsWith('.')) return false;
  const bare = last.slice(0, -1).replace(/^[("“‘'[]+/u, '');
  if (/^\p{Lu}$/u.test(bare)) return true; // an initial: "J. Roy"
  if (TITLES.has(bare)) return true;
  // "the U.S. Senate", "P.J. Roy": an opener such as "The" begins a sentence all the same.
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(bare) && /^\p{Lu}/u.test(follows))
    return !OPENERS.has(/^[\p{L}’']+/u.exec(next)?.[0] ?? '');
  return INNER.has(bare) && /^[\p{Ll}\d]/u.test(follows);
}
