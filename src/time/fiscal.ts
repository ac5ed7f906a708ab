import type { Article } from '../text/index.ts';
import years from './fiscal-years.json' with { type: 'json' };
import type { Term } from './term.ts';

const starts = new Map<string, number>();
for (const { words, month } of years) for (const word of words) starts.set(word, month);

/**
 * The month in which the fiscal year begins in the country that the sentence names, else in the one
 * such country that the article names; null where none or several are named.
 */
export function fiscalStart(article: Article, terms: readonly Term[]): number | null {
  const here = startsAmong(terms);
  if (here.size > 0) return here.size === 1 ? [...here][0]! : null;
  const anywhere = startsAmong(article.sentences.flatMap(({ tokens }) => tokens));
  return anywhere.size === 1 ? [...anywhere][0]! : null;
}

const startsAmong = (words: readonly { readonly norm: string }[]): Set<number> => {
  const found = new Set<number>();
  for (const { norm } of words) {
    const start = starts.get(norm);
    if (start) found.add(start);
  }
  return found;
};
