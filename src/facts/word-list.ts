/** A set of words or phrases from one string, in which commas part them and lines may break anywhere. */
export const listOf = (words: string): ReadonlySet<string> => new Set(partsOf(words));

/** A map from one string of `key: value` pairs, in which commas part them. */
export const mapOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(partsOf(pairs).map((pair) => pair.split(': ') as [string, string]));

export const partsOf = (list: string): string[] => list.trim().replace(/\s+/gu, ' ').split(', ');
