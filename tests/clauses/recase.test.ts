import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recased } from '../../src/clauses/index.ts';
import { plainArticle } from '../../src/text/index.ts';

/** The words of a text as they are read: names with a capital, the others small. */
const read = (text: string): string => {
  const article = recased(plainArticle('invented', text));
  return article.sentences
    .flatMap(({ tokens }) =>
      tokens.map(({ start, end, shape }) => {
        const word = text.slice(start, end);
        if (shape === 'lower') return word.toLowerCase();
        return shape === 'Upper' ? word.charAt(0) + word.slice(1).toLowerCase() : word;
      }),
    )
    .join(' ');
};

const cases: readonly (readonly [says: string, text: string, words: string])[] = [
  [
    'titles, given names and surnames in capitals',
    'PERUVIAN FOREIGN MINISTER ANN ZIELONY MET HIS COUNTERPART BO QASR ON MONDAY IN LIMA.',
    'Peruvian foreign minister Ann Zielony met his counterpart Bo Qasr on Monday in Lima .',
  ],
  [
    'a surname that was told before',
    'MINISTER ANN ZIELONY LEFT FOR PERU. ZIELONY SAID THE TALKS FAILED.',
    'minister Ann Zielony left for Peru . Zielony said the talks failed .',
  ],
  [
    'a verb that is a given name too',
    'PERUVIAN OFFICIALS SAID TRADE GREW.',
    'Peruvian officials said trade grew .',
  ],
  [
    'a headline beside prose that knows its names',
    'Ann Lee Meets Her Counterpart In Peru\n\nThe envoy Ann Lee met others.',
    'Ann Lee meets her Counterpart in Peru The envoy Ann Lee met others .',
  ],
  ['ordinary prose stays', 'Later Ann Lee met Bo Roy in Peru.', 'Later Ann Lee met Bo Roy in Peru .'],
  ['a list of names stays', 'Ann Lee, Bo Roy, Cy Moor, Eva Dahl', 'Ann Lee , Bo Roy , Cy Moor , Eva Dahl'],
];

for (const [says, text, words] of cases) test(says, () => assert.equal(read(text), words));
