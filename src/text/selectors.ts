import type { Span } from './span.ts';

/**
 * Evidence as the web can find it again: W3C Web Annotation selectors (positions in Unicode code
 * points) and text fragments. Spans inside Readout are in UTF-16 code units; this is the one place
 * where the two meet.
 */

/** Code-point offsets for one text. Made once an article, since each look-up is a binary search. */
export interface CodePoints {
  readonly length: number;
  /** From a UTF-16 offset to a code-point offset. An offset inside a surrogate pair counts the pair. */
  readonly at: (utf16: number) => number;
  /** From a code-point offset to a UTF-16 offset. */
  readonly toUtf16: (codePoint: number) => number;
}

export function codePoints(text: string): CodePoints {
  const pairs: number[] = []; // UTF-16 offsets of the second unit of each surrogate pair
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index + 1);
  const pairsBefore = (utf16: number): number => countBelow(pairs.length, (i) => pairs[i]! < utf16);
  return {
    length: text.length - pairs.length,
    at: (utf16) => utf16 - pairsBefore(utf16),
    toUtf16: (codePoint) => codePoint + countBelow(pairs.length, (i) => pairs[i]! - i <= codePoint),
  };
}

/** How many of the first `length` indexes satisfy `holds`, which is true up to some index and false after it. */
function countBelow(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector: in code points. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** https://www.w3.org/TR/annotation-model/#text-quote-selector. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export const textPosition = (points: CodePoints, span: Span): TextPositionSelector => ({
  type: 'TextPositionSelector',
  start: points.at(span.start),
  end: points.at(span.end),
});

/** Context grows from the first to the last of these many UTF-16 units until the words stand alone. */
const CONTEXT = [24, 48, 96, 192, 384];

/**
 * The words with as much before and after them as makes them stand once in the text, or with the
 * most that is worth sending where even that repeats; `occurrence` then tells which one is meant.
 */
export function textQuote(text: string, span: Span): TextQuoteSelector {
  const exact = text.slice(span.start, span.end);
  let selector: TextQuoteSelector = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' };
  for (const units of CONTEXT) {
    selector = { ...selector, prefix: before(text, span.start, units), suffix: after(text, span.end, units) };
    if (isOnce(text, selector)) break;
  }
  return selector;
}

/** Every place, as UTF-16 offsets of the exact words, that a quote selector finds. */
export function findQuote(
  text: string,
  selector: Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>,
): number[] {
  const whole = selector.prefix + selector.exact + selector.suffix;
  const places: number[] = [];
  if (whole === '') return places;
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1))
    places.push(at + selector.prefix.length);
  return places;
}

const isOnce = (text: string, { prefix, exact, suffix }: TextQuoteSelector): boolean => {
  const whole = prefix + exact + suffix;
  return text.indexOf(whole, text.indexOf(whole) + 1) === -1;
};

/** Context never begins or ends inside a surrogate pair. */
function before(text: string, at: number, units: number): string {
  const start = Math.max(0, at - units);
  return text.slice(isLowSurrogate(text, start) ? start + 1 : start, at);
}

function after(text: string, at: number, units: number): string {
  const end = Math.min(text.length, at + units);
  return text.slice(at, isLowSurrogate(text, end) ? end - 1 : end);
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
