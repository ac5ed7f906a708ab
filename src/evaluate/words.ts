/** Titles of courtesy and office that may stand before a name without being a part of it. */
const COURTESY: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lord lady dame sheikh gen general col prof professor hon president minister'.split(
    ' ',
  ),
);

const SMALL: ReadonlySet<string> = new Set('of for the and in on to at a an'.split(' '));

/** Words for comparing: no marks on letters, lower case, possessive endings off. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name without courtesy, by which forms of it are compared. */
export const nameKey = (name: string): string =>
  wordsOf(name)
    .filter((word) => !COURTESY.has(word))
    .join(' ');

/** The words of a title or measure that carry meaning, plural endings off. */
export const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !SMALL.has(word))
      .map((word) => word.replace(/s$/u, '')),
  );

/** Shared members over all members: 1 for equal sets, 0 for sets that share nothing. */
export function overlapOf<T>(a: Iterable<T>, b: Iterable<T>): number {
  const [left, right] = [new Set(a), new Set(b)];
  if (left.size === 0 && right.size === 0) return 1;
  const shared = [...left].filter((member) => right.has(member)).length;
  return shared / (left.size + right.size - shared);
}

/** Share of the shorter text's words that the longer one has too, each as often as it stands there. */
export function heldWithin(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  const held = short.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return held.length / short.length;
}

/** Two quotes tell of one place where four fifths of the shorter stand in the longer. */
export const sameQuote = (a: string, b: string): boolean => heldWithin(a, b) >= 0.8;
