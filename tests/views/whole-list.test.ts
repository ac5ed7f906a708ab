import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDataset } from '../../src/dataset/index.ts';
import { read } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';
import { countryPage } from '../../src/views/country.ts';
import { wholeLists } from '../../src/views/whole-list.ts';

const dataset = (statements: number) =>
  buildDataset([
    read(
      plainArticle(
        'long',
        [
          'Kenyan Foreign Minister Ann Lee met Norwegian Foreign Minister Bo Roy in Oslo.',
          ...Array.from({ length: statements }, (_, n) => `Lee said that plan ${n + 1} was good.`),
        ].join(' '),
      ),
    ),
  ]);

test('a list of twenty stands whole on its page', () => {
  const data = dataset(20);
  assert.deepEqual(wholeLists(data), []);
  const said = countryPage(data, data.countries.find(({ id }) => id === 'KE')!).kinds.find(
    ({ id }) => id === 'statements',
  );
  assert.deepEqual([said?.lines.length, said?.more], [20, null]);
});

test('a longer one shows twenty, and leads to a page that has all', () => {
  const data = dataset(23);
  const lists = wholeLists(data);
  assert.deepEqual(
    lists.map(({ path, title, owner }) => [path, title, owner.path]),
    [
      ['countries/ke/statements', 'Kenya: statements', 'countries/ke/'],
      ['officials/ann-lee/statements', 'Ann Lee: statements', 'officials/ann-lee/'],
    ],
  );
  assert.equal(lists[0]?.lines().length, 23);
  const said = countryPage(data, data.countries.find(({ id }) => id === 'KE')!).kinds.find(
    ({ id }) => id === 'statements',
  );
  assert.equal(said?.lines.length, 20);
  assert.deepEqual(said?.more, {
    note: 'The latest 20 of 23',
    all: 'All 23 statements',
    path: 'countries/ke/statements/',
  });
});
