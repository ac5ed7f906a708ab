import type { AnyFact, ArticleRecord } from '../../dataset/index.ts';
import { articlePath, factPath, officialPath } from '../../wording/index.ts';
import { type Edition, factsInOrder } from '../edition.ts';
import { jsonLine } from '../json.ts';
import { saysOf } from '../says.ts';
import { absolute } from '../site.ts';
import { articlePage, event, newsArticle, person, quotation, website } from './things.ts';

/**
 * What a page says of itself to search engines, as the text of a data block; null where the
 * vocabulary has no word for what the page shows.
 */
export function pageData(edition: Edition, path: string): string | null {
  const made = dataOf(edition).get(path)?.();
  if (!made) return null;
  // A data block ends at the first `</script`, whatever stands before it.
  return jsonLine({ '@context': 'https://schema.org', ...made }).replaceAll('<', '\\u003c');
}

const known = new WeakMap<Edition, ReadonlyMap<string, () => object>>();

function dataOf(edition: Edition): ReadonlyMap<string, () => object> {
  const before = known.get(edition);
  if (before) return before;
  const { articles, officials, meetings, statements } = edition.dataset;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const data = new Map<string, () => object>([['', () => website(edition)]]);
  for (const article of articles) data.set(articlePath(article.id), () => articlePage(edition, article));
  for (const official of officials)
    data.set(officialPath(official.id), () => ({
      ...webPage(edition, officialPath(official.id), official.name),
      mainEntity: person(edition, official),
    }));
  for (const fact of factsInOrder(edition))
    data.set(factPath(fact), () => factPage(edition, fact, byId.get(fact.article)!));
  // What is an event or a quotation is the main thing of its page; of others there is the page alone.
  for (const meeting of meetings) addMain(data, factPath(meeting), () => event(edition, meeting));
  for (const statement of statements) addMain(data, factPath(statement), () => quotation(edition, statement));
  known.set(edition, data);
  return data;
}

function addMain(data: Map<string, () => object>, path: string, main: () => object): void {
  const page = data.get(path)!;
  data.set(path, () => ({ ...page(), mainEntity: main() }));
}

const factPage = (edition: Edition, fact: AnyFact, article: ArticleRecord) => ({
  ...webPage(edition, factPath(fact), saysOf(edition, fact)),
  isBasedOn: newsArticle(edition, article),
});

const webPage = (edition: Edition, path: string, name: string) => ({
  '@type': 'WebPage',
  '@id': absolute(edition.site, path),
  url: absolute(edition.site, path),
  name,
  isPartOf: website(edition),
});
