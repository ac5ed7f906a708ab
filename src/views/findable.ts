import {
  type AnyFact,
  type ArticleRecord,
  countriesOf,
  countryName,
  type Dataset,
  type Lookup,
  lookupOf,
  officialsOf,
} from '../dataset/index.ts';
import { countryByCode } from '../gazetteer/index.ts';
import {
  articles,
  capital,
  countsInFigures,
  kindOf,
  plain,
  publishedShort,
  search as words,
} from '../wording/index.ts';
import type { FactPage } from './fact.ts';

/** What the search knows of a page besides its words. */
export interface Findable {
  readonly kind: string;
  readonly countries: readonly string[];
  readonly officials: readonly string[];
  /** One line below the title of a result. */
  readonly note: string;
  /** Words that lead here and may not stand on the page: other spellings, adjectives, details. */
  readonly also: readonly string[];
}

export function findableArticle(dataset: Dataset, record: ArticleRecord): Findable {
  const lookup = lookupOf(dataset);
  const facts = lookup.factsOf.get(record.id) ?? [];
  const { outlet } = record.reading.article.matter;
  return {
    kind: words.article,
    ...concerning(lookup, facts, outlet ? [outlet] : []),
    note: [
      ...(outlet ? [outlet] : []),
      plain(publishedShort(record)),
      countsInFigures(facts).replaceAll('\u00a0', ' ') || articles.nothing,
    ].join(', '),
  };
}

export function findableFact(dataset: Dataset, fact: AnyFact, page: FactPage): Findable {
  const details = page.details
    .flatMap((detail) => detail.value)
    .flatMap((piece) =>
      typeof piece === 'object' && (piece.is === 'said' || piece.is === 'name') ? piece.text : [],
    );
  return {
    kind: capital(kindOf(fact).one),
    ...concerning(lookupOf(dataset), [fact], details),
    note: `${plain(page.when.short)}, ${plain(page.article)}`,
  };
}

function concerning(
  lookup: Lookup,
  facts: readonly AnyFact[],
  more: readonly string[],
): Pick<Findable, 'countries' | 'officials' | 'also'> {
  const codes = distinct(facts.flatMap((fact) => countriesOf(lookup.facts, fact)));
  const ids = distinct(facts.flatMap(officialsOf));
  const officials = ids.flatMap((id) => lookup.officials.get(id) ?? []);
  return {
    countries: codes.map((code) => countryName(lookup, code)),
    officials: officials.map((official) => official.name),
    also: distinct([...more, ...codes.flatMap(namesOf), ...officials.flatMap(({ aliases }) => aliases)]),
  };
}

/** Other names of a country; the search finds `Danes` by `Dane`, and a name by the words in it. */
function namesOf(code: string): readonly string[] {
  const country = countryByCode(code);
  if (!country) return [];
  const words = [...country.adjectives, ...country.people];
  return [
    ...country.names.filter((name) => !name.includes(country.name)),
    ...words.filter((word) => !words.some((other) => word === `${other}s`)),
  ];
}

const distinct = (items: readonly string[]): string[] => [...new Set(items)].sort();
