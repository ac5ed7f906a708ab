import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statistic } from '../../src/facts/statistic/statistic.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

const periodsOf = (text: string): (string | null)[] =>
  statistic
    .read(mark(plainArticle('example', text, { published: '2025-12-01' })), { meetings: [] })
    .facts.map(({ when }) => when.edtf);

describe('what a figure is of', () => {
  for (const [text, periods] of [
    ['In January–November 2024, trade between Kenya and Oman reached $2 million.', ['2024-01/2024-11']],
    ['From Jan. to Oct. this year, Kenya’s exports reached $2 million.', ['2025-01/2025-10']],
    ['Between November and March 2025, Kenya’s exports reached $2 million.', ['2024-11/2025-03']],
    ['Kenya’s exports reached $2 million in the first ten months of 2025.', ['2025-01/2025-10']],
    ['Kenya’s exports grew from $2 million in 2014 to $3 million in 2024.', ['2014', '2024']],
    [
      'Kenya’s exports reached $2 million in the first nine months of 2025, up 4 percent over the same period of 2024.',
      ['2025-01/2025-09', '2025-01/2025-09'],
    ],
    ['Kenya’s exports rose 4 percent from $2 million in 2023.', [null, '2023']],
    ['Kenya’s exports reached $3 million, up 4 percent compared with 2023.', [null, null]],
    // What a target starts from has the year that stands by it, and the target has not.
    ['Kenya and Oman aim to boost trade to $5 million from $2 million last year.', [null, '2024']],
    ['Kenya and Oman aim to boost trade from $2 million in 2024 to $5 million by 2030.', ['2024', '2030']],
    ['Kenya’s exports rose 4 percent compared with the same period last year.', [null]],
    ['In 2001, Kenya met Oman, and in 2024 its exports were $2 million.', ['2024']],
    // Two months that nothing joins are no stretch.
    ['Kenya’s exports reached $2 million in May 2024, and June 2025 was better.', ['2024-05']],
  ] as const)
    it(text, () => assert.deepEqual(periodsOf(text), periods));
});
