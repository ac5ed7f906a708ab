import { type AnyFact, type Dataset, factsOf } from './dataset.ts';
import { eventsOf } from './events.ts';
import { countriesOf } from './involved.ts';
import { countryName, type Lookup, lookupOf } from './lookup.ts';

export interface Pair {
  readonly id: string;
  /** The first in the order of names stands on the left. */
  readonly left: string;
  readonly right: string;
  /** Each event once, by the first of its tellings that joins the two. */
  readonly facts: readonly AnyFact[];
}

/** The two codes in the order of the alphabet, lower case: `gb-pk`. */
export const pairId = (a: string, b: string): string =>
  [a, b]
    .map((code) => code.toLowerCase())
    .sort()
    .join('-');

const pairsKnown = new WeakMap<Dataset, readonly Pair[]>();

/** Every two countries that some fact joins; those that most join come first. */
export function pairsOf(dataset: Dataset): readonly Pair[] {
  const before = pairsKnown.get(dataset);
  if (before) return before;
  const lookup = lookupOf(dataset);
  const pairs = new Map<string, { left: string; right: string; facts: AnyFact[] }>();
  for (const fact of factsOf(dataset)) {
    const codes = sortedByName(lookup, countriesOf(lookup.facts, fact));
    codes.forEach((left, index) => {
      for (const right of codes.slice(index + 1)) {
        const pair = pairs.get(pairId(left, right)) ?? { left, right, facts: [] };
        pair.facts.push(fact);
        pairs.set(pairId(left, right), pair);
      }
    });
  }
  const list = [...pairs]
    .map(([id, pair]) => ({ id, ...pair, facts: eventsOf(lookup, pair.facts) }))
    .sort((a, b) => b.facts.length - a.facts.length || (nameOf(lookup, a) < nameOf(lookup, b) ? -1 : 1));
  pairsKnown.set(dataset, list);
  return list;
}

const nameOf = (lookup: Lookup, { left, right }: Pick<Pair, 'left' | 'right'>): string =>
  `${countryName(lookup, left)} ${countryName(lookup, right)}`;

export const sortedByName = (lookup: Lookup, codes: readonly string[]): readonly string[] =>
  [...codes].sort((a, b) => (countryName(lookup, a) < countryName(lookup, b) ? -1 : 1));
