/**
 * A stretch of an article's text. Offsets are UTF-16 code units into `Article.text`,
 * `start` inclusive, `end` exclusive, so that `text.slice(start, end)` gives the words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with its words, as it is published: the build checks that one is the other. */
export interface Quote extends Span {
  readonly text: string;
}

export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end);

export const quoteAt = (text: string, span: Span): Quote => ({
  start: span.start,
  end: span.end,
  text: wordsAt(text, span),
});

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds all of `spans`. Throws on an empty list. */
export function cover(spans: readonly Span[]): Span {
  const [first, ...rest] = spans;
  if (!first) throw new RangeError('cover() needs at least one span');
  return rest.reduce<Span>(
    (all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }),
    { start: first.start, end: first.end },
  );
}

/** Order of reading: by start; of two that start together, the longer first. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
