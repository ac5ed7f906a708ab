/** A list of words written as prose, as a set to ask. */
export const setOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.join(' ').split(/\s+/u));
