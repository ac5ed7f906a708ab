import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderHints } from '../../src/chronology/index.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle, wordsAt } from '../../src/text/index.ts';

const hints = (text: string): string[] => {
  const { article, tapes } = mark(plainArticle('case', text), { tenures: [] });
  return orderHints(article, tapes).map(
    ({ words, relation, than }) => `${words.text}: ${relation} ${than ? wordsAt(text, than) : 'the news'}`,
  );
};

const cases: readonly (readonly [text: string, ...hints: string[]])[] = [
  ['The two sides had also signed a treaty.', 'had also signed: before the news'],
  ['Ann Lee left Paris after she met Bo Roy.', 'after: after after she met Bo Roy.'],
  ['Following the meeting, they signed a treaty.', 'Following: after the meeting'],
  ['They met. Later, they signed a treaty.', 'Later: after They met.'],
  ['Ann Lee met Bo Roy.'],
  ['Following Spain and Italy, France is third.'],
  ['Ann Lee said that they had met.'],
];

for (const [text, ...expected] of cases)
  test(`order in: ${text}`, () => assert.deepEqual(hints(text), expected));
