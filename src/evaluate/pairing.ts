/** Which of `wanted` goes with which of `found`, one to one, the best pairs first; a score of 0 is no pair. */
export function pairUp<W, F>(
  wanted: readonly W[],
  found: readonly F[],
  score: (wanted: W, found: F) => number,
): ReadonlyMap<number, number> {
  const candidates = wanted
    .flatMap((w, i) => found.map((f, j) => ({ i, j, score: score(w, f) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}
