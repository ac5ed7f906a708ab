import { type AnyFact, pairId } from '../dataset/index.ts';
import { articlePath, pairPath } from '../wording/index.ts';
import { cut } from './cut.ts';
import { bearsOn, compare, type Edition, factsInOrder } from './edition.ts';

/** A cut of the edition that is offered for itself: the whole, one article, or two countries. */
export interface Part {
  readonly scope: 'site' | 'article' | 'pair';
  readonly title: string;
  /** Beginning of the paths of its files, such as `data/pairs/gb-pk`. */
  readonly stem: string;
  /** Path of the page that shows the same. */
  readonly page: string;
  /** Stems of the parts of its scope before and after it, for formats that are a chain of pages. */
  readonly before: string | null;
  readonly after: string | null;
  readonly edition: Edition;
}

export const wholePart = (edition: Edition): Part => ({
  scope: 'site',
  title: 'All articles',
  stem: 'data/readout',
  page: '',
  before: null,
  after: null,
  edition,
});

export const articleStem = (id: string): string => `data/articles/${id}`;

/** One part an article, in the order of the dataset. */
export function articleParts(edition: Edition): readonly Part[] {
  const facts = Map.groupBy(factsInOrder(edition), ({ article }) => article);
  const { articles } = edition.dataset;
  const stemOf = (at: number) => (articles[at] ? articleStem(articles[at].id) : null);
  return articles.map((article, at) => ({
    scope: 'article',
    title: article.title,
    stem: articleStem(article.id),
    before: stemOf(at - 1),
    after: stemOf(at + 1),
    page: articlePath(article.id),
    edition: cut(edition, facts.get(article.id) ?? [], article.id),
  }));
}

/** One part for every two countries that some fact joins, in the order of their codes. */
export function pairParts(edition: Edition): readonly Part[] {
  return [...factsByPair(edition)].map(([id, facts]) => {
    const [a, b] = id.toUpperCase().split('-') as [string, string];
    return {
      scope: 'pair',
      title: pairTitle(edition, a, b),
      stem: `data/pairs/${id}`,
      page: pairPath(a, b),
      before: null,
      after: null,
      edition: cut(edition, facts),
    };
  });
}

export const countryName = ({ dataset }: Edition, code: string): string =>
  dataset.countries.find(({ id }) => id === code)?.name ?? code;

export const pairTitle = (edition: Edition, a: string, b: string): string =>
  [countryName(edition, a), countryName(edition, b)].sort(compare).join(' – ');

/** Facts by each pair of countries that they bear on. */
export function factsByPair(edition: Edition): ReadonlyMap<string, readonly AnyFact[]> {
  const pairs = new Map<string, AnyFact[]>();
  for (const fact of factsInOrder(edition)) {
    const codes = bearsOn(edition, fact);
    codes.forEach((a, index) => {
      for (const b of codes.slice(index + 1)) {
        const facts = pairs.get(pairId(a, b));
        if (facts) facts.push(fact);
        else pairs.set(pairId(a, b), [fact]);
      }
    });
  }
  return new Map([...pairs].sort(([a], [b]) => compare(a, b)));
}
