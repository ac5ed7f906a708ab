import { kindOf } from '../facts/index.ts';
import { placeOf, type Quote } from '../text/index.ts';
import { type AnyFact, type ArticleRecord, type Dataset, factsOf } from './dataset.ts';
import { pointersOf } from './references.ts';

/** A fault of the dataset: `path:line:column`, what was found, what was expected. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/**
 * What must hold before anything is published: every fact has the shape of its kind's schema, every
 * quote stands in its article at its place, and every reference leads somewhere. Returns all faults.
 */
export function faultsOf(dataset: Dataset): Fault[] {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const known = {
    officials: new Set(dataset.officials.map(({ id }) => id)),
    countries: new Set(dataset.countries.map(({ id }) => id)),
    organisations: new Set(dataset.organisations.map(({ id }) => id)),
  };
  const ids = new Set<string>();
  return factsOf(dataset).flatMap((fact) => {
    const article = articles.get(fact.article);
    if (!article)
      return [
        {
          path: fact.article,
          line: 1,
          column: 1,
          found: `${fact.siglum} of no article`,
          expected: 'an article',
        },
      ];
    const twice = ids.has(fact.id);
    ids.add(fact.id);
    return [
      ...misshapen(article, fact),
      ...quotesIn(fact).flatMap((quote) => misplaced(article, fact, quote)),
      ...pointersOf(fact)
        .filter(({ collection, id }) => !known[collection].has(id))
        .map(({ collection, id }) =>
          at(article, fact.key.start, `${fact.siglum} pointing at \`${id}\``, `an id of ${collection}`),
        ),
      ...(twice ? [at(article, fact.key.start, `the id \`${fact.id}\` twice`, 'one fact an id')] : []),
    ];
  });
}

/** What the schema of its kind finds wrong with a fact: the field, and what was expected there. */
function misshapen(article: ArticleRecord, fact: AnyFact): Fault[] {
  const result = kindOf(fact).schema.safeParse(fact);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) =>
    at(article, fact.key.start, `${fact.siglum} with an unfit \`${path.join('.')}\``, message),
  );
}

/** Every quote that a value holds, however deep: an object with start, end and text. */
function quotesIn(value: unknown): Quote[] {
  if (value === null || typeof value !== 'object') return [];
  if (isQuote(value)) return [value];
  return Object.values(value).flatMap(quotesIn);
}

const isQuote = (value: object): value is Quote =>
  'text' in value && 'start' in value && 'end' in value && typeof value.text === 'string';

function misplaced(article: ArticleRecord, fact: AnyFact, quote: Quote): Fault[] {
  const there = article.reading.article.text.slice(quote.start, quote.end);
  return there === quote.text
    ? []
    : [at(article, quote.start, `\`${there}\` where ${fact.siglum} quotes`, `\`${quote.text}\``)];
}

const at = (article: ArticleRecord, offset: number, found: string, expected: string): Fault => ({
  path: article.reading.article.path,
  ...placeOf(article.reading.article, offset),
  found,
  expected,
});
