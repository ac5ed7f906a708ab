import type { Span } from '../../text/index.ts';

const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '`']);

/** A span without the word `that` at its beginning. */
export function withoutThat(text: string, span: Span): Span {
  const that = /^\s*that\s/.exec(text.slice(span.start, span.end));
  return that ? { start: span.start + that[0].length, end: span.end } : span;
}

/** A span without marks and spaces at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.has(text[start]!)) start++;
  while (end > start && EDGE.has(text[end - 1]!)) end--;
  return withoutMarks(text, { start, end });
}

const EDGE = new Set([' ', '\n', '\r', '\t', ',', '.', ';', ':', '–', '—', '-']);

// Marks around the whole go, and one left over at an end; a mark that pairs with one inside stays.
function withoutMarks(text: string, span: Span): Span {
  const opens = QUOTES.has(text[span.start]!);
  const closes = QUOTES.has(text[span.end - 1]!);
  if (!opens && !closes) return span;
  const inner = text.slice(span.start + (opens ? 1 : 0), span.end - (closes ? 1 : 0));
  if (/["“”]/u.test(inner) || (!opens && /[‘`]|(?:^|\s)'/u.test(inner))) return span;
  return trimmed(text, { start: span.start + (opens ? 1 : 0), end: span.end - (closes ? 1 : 0) });
}
