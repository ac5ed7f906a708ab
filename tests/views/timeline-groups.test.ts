import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildDataset } from '../../src/dataset/index.ts';
import { read } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';
import { timelineBy } from '../../src/views/timeline.ts';

const body = Array.from(
  { length: 20 },
  (_, day) =>
    `Kenyan Foreign Minister Ann Lee met Norwegian Foreign Minister Bo Roy on ${day + 1} March 2025.`,
);
const SAID = Array.from({ length: 20 }, (_, at) => `Norway said the harbour had ${at + 3} gates.`);

it('a group shows its latest entries, what is dated first, and no more than it has room for', () => {
  const text = [...body, ...SAID].join(' ');
  const data = buildDataset([read(plainArticle('a', text, { published: '2025-04-01' }))]);
  const groups = timelineBy(data, 'country').groups;
  assert.deepEqual(
    groups.map(({ name, entries }) => [name, entries.length]),
    [
      ['Norway', 10],
      ['Kenya', 10],
    ],
  );
  for (const { entries } of groups) assert.ok(entries.every(({ when }) => when.shape !== 'undated'));
});
