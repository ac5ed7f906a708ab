import abbreviations from './abbreviations.json' with { type: 'json' };
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Never end a sentence: what they shorten goes on ("Mr. Roy", "Gen. Lee", "No. 4"). */
const TITLES = new Set(abbreviations.before);
/** End one only where a capital that is no name's beginning follows; here: never before lower case or a digit. */
const INNER = new Set(abbreviations.inside);
/** Begin a sentence rather than go on with a name, after "U.S." or "P.J.". */
const OPENERS = new Set(abbreviations.openers);
/** Days, months and zones of time: what goes on after the hour. */
const AFTER_HOUR = new Set(abbreviations.afterHour);

/**
 * Cuts a block of prose into sentences, without white space around them. `Intl.Segmenter` (UAX #29)
 * proposes; a proposal that falls after a title, an initial or an abbreviation is taken back.
 */
export function sentencesIn(text: string, block: Span): Span[] {
  const prose = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of PLAIN.test(prose) ? plainEnds(prose) : segmentEnds(prose)) {
    if (end < prose.length && goesOn(prose, start, end)) continue;
    pushTrimmed(sentences, prose.slice(start, end), block.start + start);
    start = end;
  }
  return sentences;
}

const segmentEnds = (prose: string): number[] =>
  Array.from(segmenter.segment(prose), ({ index, segment }) => index + segment.length);

/** Most prose is of these signs alone, whose classes in UAX #29 are few: the segmenter, which is slow, need not be asked. */
const PLAIN = /^[\t !",.'$%&()/0-9:;?A-Za-z\u2013\u2014\u2019\u201c\u201d-]*$/;
const STOP = /[.!?]["'()\u2019\u201c\u201d]*[\t ]*/g;
/** What goes on after any stop: SContinue and another stop (rule SB8a). */
const CONTINUES = /[,:;\u2013\u2014.!?-]/;
/** After a full stop no sentence begins with a small letter, whatever signs stand before it (SB8). */
const SMALL_NEXT = /[^A-Za-z.!?]*[a-z]/y;

/** Where the segmenter would cut plain prose, its end included. */
export function plainEnds(prose: string): number[] {
  const ends: number[] = [];
  for (const { 0: stop, index } of prose.matchAll(STOP)) {
    const end = index + stop.length;
    if (
      end < prose.length &&
      !CONTINUES.test(prose[end]!) &&
      !(stop[0] === '.' && isInner(prose, index, end))
    )
      ends.push(end);
  }
  ends.push(prose.length);
  return ends;
}

/** Whether a full stop, with what closes after it, ends no sentence: "2.5" (SB6), "U.S." (SB7), "etc. and" (SB8). */
function isInner(prose: string, at: number, end: number): boolean {
  if (
    end === at + 1 &&
    (/\d/.test(prose[end]!) || (/[A-Z]/.test(prose[end]!) && /[A-Za-z]/.test(prose[at - 1] ?? '')))
  )
    return true;
  SMALL_NEXT.lastIndex = end;
  return SMALL_NEXT.test(prose);
}

function pushTrimmed(into: Span[], words: string, offset: number): void {
  const left = words.length - words.trimStart().length;
  const length = words.trim().length;
  if (length > 0) into.push({ start: offset + left, end: offset + left + length });
}

/** Characters before and after a proposed end that are looked at. */
const REACH = 60;

function goesOn(prose: string, start: number, end: number): boolean {
  const next = prose.slice(end, end + REACH);
  if (/^\p{Ll}/u.test(next)) return true;
  const said = prose.slice(Math.max(start, end - REACH), end).trimEnd();
  if (!said.endsWith('.')) return false;
  const last = said.slice(0, -1).split(/\s/u).at(-1)!;
  const bare = last.replace(/^[("“‘'[]+/u, '');
  // an initial: "J. Roy", but not the platform: "Lee wrote on X. Roy read it."
  if (/^\p{Lu}$/u.test(bare)) return !/\b(?:on|via|platform|network) X\.$/u.test(said);
  if (TITLES.has(bare)) return true;
  // "at 9 a.m. Tuesday", "at 9 a.m. EST"
  if (/^[ap]\.m$/iu.test(bare) && AFTER_HOUR.has(/^\p{L}+/u.exec(next)?.[0] ?? '')) return true;
  // "the U.S. Senate", "P.J. Roy": an opener such as "The" begins a sentence all the same.
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(bare) && /^\p{Lu}/u.test(next))
    return !OPENERS.has(/^[\p{L}’']+/u.exec(next)?.[0] ?? '');
  return INNER.has(bare) && /^[\p{Ll}\d]/u.test(next);
}
