import { type AnyFact, type Dataset, lookupOf, pointersOf } from '../dataset/index.ts';
import { compare, type Edition } from './edition.ts';

/**
 * The edition with these facts alone, and with the articles, people, countries and organisations
 * that they need; with `article`, also everyone whom that article names. Costs what the facts cost,
 * not what the dataset does.
 */
export function cut(edition: Edition, facts: readonly AnyFact[], article?: string): Edition {
  const index = indexOf(edition.dataset);
  const pointers = facts.flatMap(pointersOf);
  const pointed = (collection: string) =>
    pointers.filter((pointer) => pointer.collection === collection).map(({ id }) => id);
  const named = article === undefined ? [] : (index.officialsOf.get(article) ?? []);
  const inside = new Set([...facts.map((fact) => fact.article), ...(article === undefined ? [] : [article])]);
  const officials = found(index.officials, [...pointed('officials'), ...named]).map((official) => ({
    ...official,
    offices: official.offices.filter((office) => inside.has(office.article)),
    mentions: official.mentions.filter((mention) => inside.has(mention.article)),
  }));
  const ids = new Set(officials.map(({ id }) => id));
  const offices = officials.flatMap((official) => official.offices);
  const countries = [...officials, ...offices].map(({ country }) => country ?? '');
  const bodies = offices.map(({ organisation }) => organisation ?? '');
  const { tellings } = lookupOf(edition.dataset);
  const told = facts.flatMap(({ id }) => tellings.get(id)?.slice(0, 1) ?? []);
  return {
    ...edition,
    dataset: {
      articles: found(index.articles, [...inside]),
      officials,
      countries: found(index.countries, [...pointed('countries'), ...countries]).map((country) => ({
        ...country,
        officials: country.officials.filter((id) => ids.has(id)),
      })),
      organisations: found(index.organisations, [...pointed('organisations'), ...bodies]),
      meetings: found(
        index.meetings,
        facts.map(({ id }) => id),
      ),
      agreements: found(
        index.agreements,
        facts.map(({ id }) => id),
      ),
      statistics: found(
        index.statistics,
        facts.map(({ id }) => id),
      ),
      statements: found(
        index.statements,
        facts.map(({ id }) => id),
      ),
      // All tellings of an event, those outside the part too: they say that it is told elsewhere.
      tellings: new Map(told.map(({ fact }) => [fact, tellings.get(fact)!])),
      leftOut: [],
    },
  };
}

const known = new WeakMap<Dataset, ReturnType<typeof build>>();

/** Everything by its id, built once for a dataset. */
function indexOf(dataset: Dataset): ReturnType<typeof build> {
  const index = known.get(dataset) ?? build(dataset);
  known.set(dataset, index);
  return index;
}

function build(dataset: Dataset) {
  const officialsOf = new Map<string, string[]>();
  for (const official of dataset.officials)
    for (const article of new Set(official.mentions.map((mention) => mention.article))) {
      const there = officialsOf.get(article);
      if (there) there.push(official.id);
      else officialsOf.set(article, [official.id]);
    }
  return {
    officialsOf,
    articles: byId(dataset.articles),
    officials: byId(dataset.officials),
    countries: byId(dataset.countries),
    organisations: byId(dataset.organisations),
    meetings: byId(dataset.meetings),
    agreements: byId(dataset.agreements),
    statistics: byId(dataset.statistics),
    statements: byId(dataset.statements),
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Those of the ids that are there, each once, in the order of their ids. */
const found = <T>(items: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  [...new Set(ids)].sort(compare).flatMap((id) => items.get(id) ?? []);
