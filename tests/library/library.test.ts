import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openLibrary, READER, readerHash } from '../../src/library/index.ts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
let folder: string;
const at = (name: string) => join(folder, name);
const open = () => openLibrary({ seeds: at('seeds'), cache: at('cache') });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  mkdirSync(at('seeds'));
  writeFileSync(
    join(at('seeds'), 'a.md'),
    'French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in Paris.',
  );
  writeFileSync(join(at('seeds'), 'b.md'), 'Rain fell on the hills.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the cache of readings', () => {
  test('is empty at first, full the second time, and gives the same', () => {
    const first = open();
    const second = open();
    assert.deepEqual([first.cached, second.cached], [0, 2]);
    assert.deepEqual(JSON.parse(JSON.stringify(second.dataset)), JSON.parse(JSON.stringify(first.dataset)));
  });

  test('gives a new reading of an article that was edited, and only of that', () => {
    open();
    writeFileSync(
      join(at('seeds'), 'a.md'),
      'French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in Rome.',
    );
    const { dataset, cached } = open();
    assert.equal(cached, 1);
    assert.match(dataset.articles[0]!.reading.article.text, /Rome/u);
  });

  test('may be cut short or filled with nonsense', () => {
    open();
    const path = join(at('cache'), 'readings.ndjson');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 90));
    assert.equal(open().dataset.articles.length, 2);
  });
});

describe('the hash of the reader', () => {
  const copy = (): string => {
    for (const name of [...READER, 'readout.ts'])
      cpSync(join(SOURCE, name), join(at('src'), name), { recursive: true });
    return at('src/');
  };

  test('is the same in another folder', () => assert.equal(readerHash(copy()), readerHash(SOURCE)));

  for (const file of ['facts/meeting/noun-words.ts', 'gazetteer/countries.json', 'readout.ts'])
    test(`is another when ${file} is edited`, () => {
      const source = copy();
      const before = readerHash(source);
      writeFileSync(join(source, file), `${readFileSync(join(source, file), 'utf8')}\n`);
      assert.notEqual(readerHash(source), before);
    });
});

test('an article with a fact that is at fault is left out, and named', () => {
  open();
  const path = join(at('cache'), 'readings.ndjson');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"text":"French Foreign', '"text":"Dutch Foreign'));
  const { dataset, problems, cached } = open();
  assert.equal(cached, 2);
  assert.deepEqual(
    dataset.articles.map(({ id }) => id),
    ['b'],
  );
  assert.equal(dataset.meetings.length, 0);
  assert.deepEqual([...new Set(problems.map(({ path, rule }) => `${path} ${rule}`))], ['a.md dataset:fault']);
  assert.deepEqual(
    dataset.leftOut.map((one) => one.path),
    problems.map((one) => one.path),
  );
});

test('an editor’s own record of a tenure that is wrong is named', () => {
  writeFileSync(join(at('seeds'), 'tenures.json'), '{"records":[{"id":"x"}]}');
  assert.ok(open().problems.some(({ path }) => path === 'tenures.json'));
});

test('an editor’s own records are no link: it is named, and not followed', () => {
  writeFileSync(at('elsewhere.json'), '{"records":[{"id":"secret"}]}');
  symlinkSync(at('elsewhere.json'), join(at('seeds'), 'tenures.json'));
  const { problems } = open();
  assert.deepEqual(
    problems.map(({ path, rule }) => `${path} ${rule}`),
    ['tenures.json intake:link'],
  );
});

test('without the register an undated article is dated by its words alone', () => {
  const seed = fileURLToPath(new URL('../../seeds/uk-pakistan-illegal-immigration.md', import.meta.url));
  cpSync(seed, join(at('seeds'), 'seed.md'));
  const published = (register: boolean) =>
    openLibrary({ seeds: at('seeds'), cache: at('cache'), register }).dataset.articles.find(
      ({ id }) => id === 'seed',
    )!.reading.publication.edtf;
  assert.deepEqual(
    [published(true), published(false), published(true)],
    ['2025-01-01/2025-09-05', '2024/..', '2025-01-01/2025-09-05'],
  );
});

test('an editor’s own record of a tenure narrows the window of what it dates', () => {
  writeFileSync(
    join(at('seeds'), 'a.md'),
    'OSLO: Kenyan Foreign Minister Bo Roy met French Foreign Minister Ann Lee in Oslo. In 2019 they had met in Nairobi.',
  );
  const published = () => open().dataset.articles.find(({ id }) => id === 'a')!.reading.publication.edtf;
  const before = published();
  const record = (person: string, country: string, to: string | null) => ({
    id: `${person.toLowerCase().replace(' ', '-')}-foreign-minister-${country.toLowerCase()}`,
    person,
    names: [],
    office: 'foreign-minister',
    country,
    from: '2021-03-01',
    to,
    source: 'invented for this test',
  });
  const records = [record('Ann Lee', 'FR', '2022-05-31'), record('Bo Roy', 'KE', null)];
  writeFileSync(join(at('seeds'), 'tenures.json'), JSON.stringify({ records }));
  assert.deepEqual([before, published()], ['2019/..', '2021-03/2022-05']);
});
