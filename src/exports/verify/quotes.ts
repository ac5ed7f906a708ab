import { sha256 } from '../dataset-json.ts';
import { isQuote } from '../evidence.ts';
import { firstDifference, placeWords } from './place.ts';
import { type Disagreement, type PublishedSite, recordsOf, type SiteData, type Verified } from './site.ts';
import { walk } from './walk.ts';

const DATA = 'data/readout.json';

/** Every quote of every fact and office stands in the published text at its place. */
export function checkQuotes(site: PublishedSite, dataset: SiteData): Verified {
  const texts = new Map(
    dataset.articles.map(({ id, text }) => {
      const words = site.read(text.path) ?? '';
      return [id, { path: text.path, words, whole: sha256(words) === text.sha256 }];
    }),
  );
  const disagreements: Disagreement[] = [];
  let quotes = 0;
  for (const record of recordsOf(dataset)) {
    const text = texts.get(record.article);
    if (!text) continue;
    walk(record, (path, _key, value) => {
      if (value === null || typeof value !== 'object' || !isQuote(value)) return;
      quotes++;
      const difference = firstDifference(text.words.slice(value.start, value.end), value.text);
      if (!difference) return;
      // A text that its hash vouches for is right, so the quote is wrong; else it is the text that changed.
      disagreements.push(
        text.whole
          ? { file: DATA, at: `${record.id} ${path}`, found: difference.expected, expected: difference.found }
          : {
              file: text.path,
              at: `${placeWords(text.words, value.start + difference.offset)}, quoted by ${record.id} as ${path}`,
              found: difference.found,
              expected: difference.expected,
            },
      );
    });
  }
  return { disagreements, checked: { facts: dataset.facts.length, quotes } };
}
