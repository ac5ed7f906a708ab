import { doubleMetaphone } from 'double-metaphone';

/** Shorter words differ too easily by one letter: `Lee` and `Lei` are two names. */
const MIN_LENGTH = 5;

/**
 * Whether two words of names may be one name spelled in two ways: one letter more, less, changed
 * or swapped, or two where they sound alike (`Petersen`, `Peterson`).
 */
export function similar(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < MIN_LENGTH || b.length < MIN_LENGTH || Math.abs(a.length - b.length) > 2) return false;
  if (a[0] !== b[0]) return false;
  const distance = editDistance(a, b, 2);
  if (distance <= 1) return true;
  return distance === 2 && doubleMetaphone(a)[0] === doubleMetaphone(b)[0];
}

/**
 * Damerau–Levenshtein, swaps of neighbours counted once (optimal string alignment). Beyond `most`
 * it is not counted to the end: some number above `most` comes back.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, older[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    older = old;
    old = row;
  }
  return old[b.length]!;
}

/** How well the shorter of two names fits the longer. */
export type Fit = 'same' | 'part' | 'variant' | null;

/**
 * Compares two names of two words or more. `part`: the words of one stand in the other in order,
 * initials for the words they begin; `variant`: as many words, the same but for spelling.
 */
export function fitOf(a: readonly string[], b: readonly string[]): Fit {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) {
    if (short.every((word, index) => word === long[index])) return 'same';
    // Spellings and initials begin alike.
    if (short.some((word, index) => word[0] !== long[index]![0])) return null;
    if (!short.some((word, index) => word === long[index])) return null;
    const alike = short.every(
      (word, index) => similar(word, long[index]!) || isInitialOf(word, long[index]!),
    );
    return alike ? 'variant' : null;
  }
  if (short.length < 2 || !short.some((word) => long.includes(word))) return null;
  return inOrderWithin(short, long) ? 'part' : null;
}

const isInitialOf = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

function inOrderWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  let exact = 0;
  for (const word of short) {
    while (
      at < long.length &&
      !(long[at] === word || similar(long[at]!, word) || isInitialOf(word, long[at]!))
    )
      at += 1;
    if (at === long.length) return false;
    if (long[at] === word) exact += 1;
    at += 1;
  }
  return exact >= 1 && short.at(-1)!.length > 1;
}
