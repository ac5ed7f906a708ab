import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type DatedArticle, measureWindows } from '../../src/chronology/index.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

const dated = (id: string, text: string, published: string): DatedArticle => ({
  id,
  published,
  ...mark(plainArticle(id, text), { tenures: [] }),
});

test('a window that leaves out the known day is counted as wrong', () => {
  const found = measureWindows(
    [
      dated('right', 'In 2019 trade fell.', '2020-03-01'),
      dated('wrong', 'In 2019 trade fell.', '2018-03-01'),
      dated('open', 'They met.', '2018-03-01'),
    ],
    { tenures: [] },
  );
  assert.deepEqual([found.articles, found.bounded, found.closed], [3, 2, 0]);
  assert.deepEqual(found.wrong, [{ id: 'wrong', published: '2018-03-01', edtf: '2019/..' }]);
});

const corpora = new URL('../../../shared/corpora/', import.meta.url);
const files = [
  ['articles-dev.jsonl', 'published'],
  ['timex-te3-timebank.jsonl', 'dct'],
] as const;

for (const [file, field] of files) {
  const path = new URL(file, corpora);
  const skip = existsSync(path) ? false : `${file} is not here`;
  test(`no inferred window leaves out the known day: ${file}`, { skip }, () => {
    const articles = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, string>)
      .filter((line) => /^\d{4}-\d\d-\d\d/.test(line[field] ?? ''))
      .map((line) => {
        const id = line.id ?? line.doc_id!;
        return { id, published: line[field]!.slice(0, 10), ...mark(plainArticle(id, line.text!)) };
      });
    assert.deepEqual(measureWindows(articles).wrong, []);
  });
}
