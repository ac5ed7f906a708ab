import { capital, kindWords } from '../wording/index.ts';
import type { TimelineLane } from './figures/index.ts';

/** A lane a kind, in the order of the site. */
export const kindLanes: readonly TimelineLane[] = Object.values(kindWords).map(({ css, many }) => ({
  key: css,
  css,
  name: capital(many),
}));

/** Countries beyond these have their own pages alone. */
const MOST_COUNTRIES = 12;

/** A lane a country, for those that most entries concern; `entries` are the codes of each. */
export function countryLanes(
  entries: readonly (readonly string[])[],
  nameOf: (code: string) => string,
): readonly TimelineLane[] {
  const counts = new Map<string, number>();
  for (const code of entries.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_COUNTRIES)
    .map(([key]) => ({ key, name: nameOf(key), css: null }));
}
