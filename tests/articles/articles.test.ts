import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { goldAt } from '../../src/evaluate/index.ts';
import { read, readEach } from '../../src/readout.ts';
import { articleOf, cases, fileOf, goldenText, readingOf } from './golden.ts';

// `npm run test:update` writes what is read now; look at the difference before it is committed.
describe('articles read as they were when their reading was accepted', () => {
  for (const name of cases)
    test(name, (t) => {
      t.assert.fileSnapshot(readingOf(name), fileOf(name, 'expected.json'), {
        serializers: [(reading) => goldenText(reading as object)],
      });
    });
});

describe('what a careful reader found stands in the article', () => {
  for (const name of cases)
    test(name, () => {
      const { text } = articleOf(name);
      const gold = goldAt(fileOf(name, 'gold.json'));
      const quotes = [...gold.meetings, ...gold.agreements, ...gold.statistics, ...gold.statements].map(
        ({ quote }) => quote,
      );
      const names = gold.officials.flatMap((official) => [official.name, ...official.aliases]);
      for (const words of [...quotes, ...names]) assert.ok(text.includes(words), words);
    });
});

test('a reading has the same words on every run', () => {
  const name = cases[0]!;
  assert.equal(goldenText(readingOf(name)), goldenText(readingOf(name)));
});

test('articles that are read together, more than go through the stages at once, are read as each by itself', () => {
  const articles = cases.map(articleOf);
  assert.ok(articles.length > 40, `${articles.length} articles`);
  assert.deepEqual(
    [...readEach(articles)],
    articles.map((article) => read(article)),
  );
});
