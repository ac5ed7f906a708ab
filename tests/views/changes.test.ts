import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDataset } from '../../src/dataset/index.ts';
import { readArticle } from '../../src/intake/index.ts';
import { read } from '../../src/readout.ts';
import { changesView } from '../../src/views/changes.ts';

const text = 'French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in Oslo on Monday.';

test('a change leads to its fact, to its article where the fact is gone, and nowhere where both are', () => {
  const dataset = buildDataset([read(readArticle('a.md', new TextEncoder().encode(text)))]);
  const fact = dataset.meetings[0]!.id;
  const line = (article: string, of: string | null, stands: boolean) => ({
    article,
    fact: of,
    articleStands: stands,
    words: 'Added: it',
  });
  const [day] = changesView(dataset, [
    {
      date: '2025-04-03',
      changes: [
        line('a', fact, true),
        line('a', 'gone', true),
        line('a', null, true),
        line('b', 'gone', false),
      ],
    },
  ]);
  assert.equal(day?.day.replaceAll('\u00a0', ' '), '3 April 2025');
  assert.deepEqual(
    day?.lines.map(({ path }) => path),
    [`meetings/${fact}/`, 'articles/a/', 'articles/a/', null],
  );
});
