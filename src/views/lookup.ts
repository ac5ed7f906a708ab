import {
  type AnyFact,
  type ArticleRecord,
  factsOf as allFacts,
  type CountryEntity,
  type Dataset,
  type OfficialRecord,
  type OrganisationEntity,
} from '../dataset/index.ts';
import { withArticle } from './words.ts';

/** The dataset by its ids, and each article's facts in order of the text. */
export interface Lookup {
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly officials: ReadonlyMap<string, OfficialRecord>;
  readonly countries: ReadonlyMap<string, CountryEntity>;
  readonly organisations: ReadonlyMap<string, OrganisationEntity>;
  readonly facts: ReadonlyMap<string, AnyFact>;
  readonly factsOf: ReadonlyMap<string, readonly AnyFact[]>;
}

const known = new WeakMap<Dataset, Lookup>();

/** Built once for a dataset and kept as long as the dataset is. */
export function lookupOf(dataset: Dataset): Lookup {
  const before = known.get(dataset);
  if (before) return before;
  const lookup = build(dataset);
  known.set(dataset, lookup);
  return lookup;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function build(dataset: Dataset): Lookup {
  const facts = allFacts(dataset);
  const factsOf = new Map<string, AnyFact[]>(dataset.articles.map((article) => [article.id, []]));
  for (const fact of facts) factsOf.get(fact.article)?.push(fact);
  for (const list of factsOf.values()) list.sort((a, b) => a.quote.start - b.quote.start);
  return {
    articles: byId(dataset.articles),
    officials: byId(dataset.officials),
    countries: byId(dataset.countries),
    organisations: byId(dataset.organisations),
    facts: byId(facts),
    factsOf,
  };
}

/** The same inside a sentence: `the United Kingdom`. */
export function countryInProse(lookup: Lookup, code: string): string {
  const name = countryName(lookup, code);
  return withArticle.has(code) ? `the ${name}` : name;
}

/** The name of a country, or its code where the register lacks it. */
export const countryName = (lookup: Lookup, code: string): string => lookup.countries.get(code)?.name ?? code;
