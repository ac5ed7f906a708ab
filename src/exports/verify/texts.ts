import { codePoints } from '../../text/index.ts';
import { sha256 } from '../dataset-json.ts';
import type { ArticleData } from '../schemas.ts';
import { firstDifference, placeWords } from './place.ts';
import type { Disagreement, PublishedSite, SiteData, Verified } from './site.ts';

/** The published text of each article against its hash, its length and its second copy. */
export function checkTexts(site: PublishedSite, dataset: SiteData): Verified {
  const disagreements = dataset.articles.flatMap((article) => checkText(site, article)) as Disagreement[];
  return { disagreements, checked: { texts: dataset.articles.length } };
}

function checkText(site: PublishedSite, { id, text }: ArticleData): Disagreement[] {
  const file = text.path;
  const words = site.read(file);
  if (words === null)
    return [{ file, at: 'the whole file', found: 'no such file', expected: `the text of ${id}` }];
  const copy = `data/articles/${id}.json`;
  const second = secondCopy(site, copy, id);
  if (second === null)
    return [{ file: copy, at: `texts.${id}`, found: 'no text', expected: `the text of ${id}` }];
  const difference = firstDifference(words, second);
  if (difference)
    return [
      sha256(second) === text.sha256
        ? {
            file,
            at: placeWords(words, difference.offset),
            found: difference.found,
            expected: difference.expected,
          }
        : {
            file: copy,
            at: placeWords(second, difference.offset),
            found: difference.expected,
            expected: difference.found,
          },
    ];
  const points = codePoints(words).length;
  return [
    ...(sha256(words) === text.sha256
      ? []
      : [
          { file, at: 'the whole file', found: `sha256 ${sha256(words)}`, expected: `sha256 ${text.sha256}` },
        ]),
    ...(points === text.codePoints && words.length === text.units
      ? []
      : [
          {
            file,
            at: 'its length',
            found: `${points} code points`,
            expected: `${text.codePoints} code points`,
          },
        ]),
  ];
}

function secondCopy(site: PublishedSite, path: string, id: string): string | null {
  try {
    const { texts } = JSON.parse(site.read(path) ?? '{}') as { texts?: Readonly<Record<string, string>> };
    return texts?.[id] ?? null;
  } catch {
    return null;
  }
}
