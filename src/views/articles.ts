import type { ArticleRecord, Dataset } from '../dataset/index.ts';
import { articlePath } from './address.ts';
import { titleOf } from './article.ts';
import { countsInFigures } from './kinds-of.ts';
import { lookupOf } from './lookup.ts';
import { publishedShort } from './published.ts';
import type { Rich } from './rich.ts';
import { articles as words } from './words.ts';

export interface ArticleLine {
  readonly title: string;
  readonly path: string;
  readonly published: Rich;
  readonly outlet: string;
  readonly counts: string;
}

export const articleLine = (dataset: Dataset, record: ArticleRecord): ArticleLine => ({
  title: titleOf(record),
  path: articlePath(record.id),
  published: publishedShort(record),
  outlet: record.reading.article.matter.outlet ?? '',
  counts: countsInFigures(lookupOf(dataset).factsOf.get(record.id) ?? []) || words.nothing,
});
