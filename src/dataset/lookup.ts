import {
  type AnyFact,
  type ArticleRecord,
  factsOf as allFacts,
  type CountryEntity,
  type Dataset,
  type OfficialRecord,
  type OrganisationEntity,
  type Telling,
} from './dataset.ts';
import { eventsOf } from './events.ts';
import { countriesOf, officialsOf } from './involved.ts';

/** The dataset by its ids, and each article's facts in order of the text. */
export interface Lookup {
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly officials: ReadonlyMap<string, OfficialRecord>;
  readonly countries: ReadonlyMap<string, CountryEntity>;
  readonly organisations: ReadonlyMap<string, OrganisationEntity>;
  readonly facts: ReadonlyMap<string, AnyFact>;
  readonly factsOf: ReadonlyMap<string, readonly AnyFact[]>;
  /** Facts of which an official is part, and facts that bear on a country, each by id; each event once. */
  readonly byOfficial: ReadonlyMap<string, readonly AnyFact[]>;
  readonly byCountry: ReadonlyMap<string, readonly AnyFact[]>;
  /** All tellings of the event that a fact tells, by the id of any of them. */
  readonly tellings: ReadonlyMap<string, readonly Telling[]>;
}

const built = new WeakMap<Dataset, Lookup>();

/** Built once for a dataset and kept as long as the dataset is. */
export function lookupOf(dataset: Dataset): Lookup {
  const before = built.get(dataset);
  if (before) return before;
  const lookup = build(dataset);
  built.set(dataset, lookup);
  return lookup;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function build(dataset: Dataset): Lookup {
  const facts = allFacts(dataset);
  const factsOf = new Map<string, AnyFact[]>(dataset.articles.map((article) => [article.id, []]));
  for (const fact of facts) factsOf.get(fact.article)?.push(fact);
  for (const list of factsOf.values()) list.sort((a, b) => a.quote.start - b.quote.start);
  const known = byId(facts);
  const tellings = new Map(
    [...dataset.tellings.values()].flatMap((all) => all.map((one) => [one.fact, all])),
  );
  const events = (keysOf: (fact: AnyFact) => readonly string[]) =>
    new Map([...indexed(facts, keysOf)].map(([key, own]) => [key, eventsOf({ tellings }, own)]));
  return {
    articles: byId(dataset.articles),
    officials: byId(dataset.officials),
    countries: byId(dataset.countries),
    organisations: byId(dataset.organisations),
    facts: known,
    factsOf,
    byOfficial: events(officialsOf),
    byCountry: events((fact) => countriesOf(known, fact)),
    tellings,
  };
}

/** The name of a country, or its code where the register lacks it. */
export const countryName = (lookup: Lookup, code: string): string => lookup.countries.get(code)?.name ?? code;

/** Facts by each of the keys that a fact has, in order. */
function indexed(
  facts: readonly AnyFact[],
  keysOf: (fact: AnyFact) => readonly string[],
): ReadonlyMap<string, readonly AnyFact[]> {
  const index = new Map<string, AnyFact[]>();
  for (const fact of facts)
    for (const key of keysOf(fact)) {
      const list = index.get(key);
      if (list) list.push(fact);
      else index.set(key, [fact]);
    }
  return index;
}
