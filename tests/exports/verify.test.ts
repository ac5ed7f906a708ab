import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogueOf, offersOf, type PublishedSite, verify } from '../../src/exports/index.ts';
import { edition } from './fixture.ts';

const files = new Map(offersOf(catalogueOf(edition())).map((offer) => [offer.path, offer.write()]));

/** The site as published, but for what a test changes in one file. */
function site(path?: string, from?: string, to?: string | null): PublishedSite {
  return {
    files: [...files.keys()].sort(),
    read: (file) => {
      const text = files.get(file) ?? null;
      if (file !== path || text === null) return text;
      if (to === null) return null;
      assert.ok(text.includes(from!), `${file} has ${from}`);
      return text.replace(from!, to!);
    },
  };
}

describe('verify', () => {
  test('finds nothing in a site as it was built, and says how much it looked at', () => {
    const { disagreements, checked } = verify(site());
    assert.deepEqual(disagreements, []);
    assert.equal(checked.texts, 3);
    assert.equal(checked.facts, 8);
    assert.ok(checked.annotations! > 30 && checked.references! > 30 && checked.feeds === 17);
  });

  test('names a letter of a text that was changed: file, place, found, expected', () => {
    const [first] = verify(site('articles/hostile.txt', 'met Di Fox', 'met Di Fux')).disagreements;
    assert.deepEqual(first, {
      file: 'articles/hostile.txt',
      at: 'letter 37 (line 1, column 38)',
      found: '“u” in “er of Chad, met Di Fux of Niger. 😀 Cy D”',
      expected: '“o” in “er of Chad, met Di Fox of Niger. 😀 Cy D”',
    });
  });

  test('names a letter that no fact quotes too', () => {
    const [first, ...rest] = verify(site('articles/bare.txt', 'Nobody', 'Nobady')).disagreements;
    assert.equal(first!.file, 'articles/bare.txt');
    assert.match(first!.at, /^letter 15 /u);
    assert.deepEqual(rest, []);
  });

  const wrong: readonly (readonly [string, string, string, string | null, RegExp])[] = [
    [
      'a quote in the data',
      'data/readout.json',
      '"text":"third-largest"',
      '"text":"third-lowest"',
      /dated-f00000001 /u,
    ],
    ['a reference', 'data/readout.json', '"official":"ann-lee"', '"official":"an-lee"', /`an-lee`/u],
    [
      'a position of an annotation',
      'data/articles/dated.annotations.jsonld',
      '"start":41',
      '"start":40',
      /dated-m00000001/u,
    ],
    [
      'a prefix of an annotation',
      'data/articles/dated.annotations.jsonld',
      '"prefix":"OSLO',
      '"prefix":"OSLA',
      /0 places/u,
    ],
    [
      'an annotation of two countries',
      'data/pairs/no-se.annotations.jsonld',
      '"prefix": "OSLO',
      '"prefix": "OSLA',
      /data\/pairs\/no-se.*0 places/u,
    ],
    ['a row of a table', 'data/csv/agreements.csv', '\r\ndated', '\r\ndated\r\ndated', /its rows/u],
    ['an id of a feed', 'atom.xml', 'article/dated</id>', 'article/date</id>', /ids of its items/u],
    [
      'a value that the schema does not know',
      'data/readout.json',
      '"status":"held"',
      '"status":"dreamt"',
      /schema|Invalid/u,
    ],
    ['a missing text', 'articles/dated.txt', '', null, /no such file/u],
    ['a missing dataset', 'data/readout.json', '', null, /no such file/u],
  ];
  for (const [name, path, from, to, pattern] of wrong)
    test(`finds ${name} that was changed`, () => {
      const { disagreements } = verify(site(path, from, to));
      assert.ok(disagreements.length > 0);
      assert.match(JSON.stringify(disagreements), pattern);
    });
});
