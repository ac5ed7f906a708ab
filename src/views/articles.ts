import { type ArticleRecord, type Dataset, lookupOf, toldIn } from '../dataset/index.ts';
import {
  articlePath,
  countsInFigures,
  publishedShort,
  type Rich,
  time,
  titleOf,
  unpartedNames,
  whenLabel,
  articles as words,
} from '../wording/index.ts';

export interface ArticleLine {
  readonly title: string;
  readonly path: string;
  readonly published: Rich;
  readonly outlet: string;
  /** Who, what and when, in one sentence; empty where the title says all there is. */
  readonly says: Rich;
  readonly counts: string;
}

export function articleLine(dataset: Dataset, record: ArticleRecord): ArticleLine {
  const facts = lookupOf(dataset).factsOf.get(record.id) ?? [];
  return {
    title: titleOf(record),
    path: articlePath(record.id),
    published: publishedShort(record),
    outlet: record.reading.article.matter.outlet ?? '',
    says: saysOf(record),
    counts: countsInFigures(facts) || words.nothing,
  };
}

/** By the latest day each can have come out; of like days, in order of their ids. */
export const latestFirst = (articles: readonly ArticleRecord[]): readonly ArticleRecord[] =>
  [...articles].sort((a, b) => {
    const [x, y] = [a, b].map(
      (one) => one.reading.publication.latest ?? one.reading.publication.earliest ?? '',
    );
    return x === y ? (a.id < b.id ? -1 : 1) : x! > y! ? -1 : 1;
  });

/**
 * What the article tells and its title, where we made it, does not tell already: the first thing that names
 * both sides, and of those one with a date.
 */
function saysOf({ reading, titleBasis }: ArticleRecord): Rich {
  const all = toldIn(reading).slice(titleBasis === 'made' ? 1 : 0);
  const whole = all.filter(({ oneSided }) => !oneSided);
  const told = whole.find(({ dated, when }) => dated && when.shape !== 'undated') ?? whole[0] ?? all[0];
  if (!told) return [];
  const { short: label, sign } = whenLabel(told.when);
  // `on 5 May` goes on where the sentence stops; `5 to 9 May` stands apart.
  const joint = sign === 'window' && label[0] !== `${time.in} ` ? ', ' : ' ';
  const when: Rich = !told.dated || told.when.shape === 'undated' ? [] : [joint, ...label];
  return [unpartedNames(reading, told.sentence), ...when, '.'];
}
