import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { catalogueOf, type Edition, offersOf, record, sitemapFiles } from '../../src/exports/index.ts';
import { siteAt } from '../../src/exports/site.ts';
import { edition } from './fixture.ts';

/** What libxml2 finds wrong with a document by a schema; empty where nothing is. */
async function faults(xml: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: {
      fileName: schema,
      contents: readFileSync(new URL(`schemas/${schema}`, import.meta.url), 'utf8'),
    },
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  return errors.map(({ message }) => message);
}

const dated = (): Edition => {
  const first = edition();
  return { ...first, ledger: record(first, '2025-11-25') };
};

/** Each format with its schema, and with changes that the schema must refuse. */
const HELD = [
  {
    schema: 'atom.rng',
    ending: '.atom.xml',
    broken: [
      [/<id>[^<]*<\/id>/u, ''],
      [/<updated>[^<]*<\/updated>/u, ''],
      [/<updated>[^<]*<\/updated>/u, '<updated>2025-11-25</updated>'],
      [/<author>/u, '<writer/><author>'],
    ],
  },
  {
    schema: 'gexf.xsd',
    ending: '.gexf',
    broken: [
      [/version="1.3"/u, ''],
      [/source="[^"]*"/u, 'source="nobody"'],
      [/start="2025-03-04"/u, 'start="2025-03"'],
    ],
  },
  {
    schema: 'graphml.xsd',
    ending: '.graphml',
    broken: [
      [/edgedefault="[a-z]*"/u, ''],
      [/target="[^"]*"/u, 'target="nobody"'],
      [/<data key="node-type">/u, '<data key="unknown">'],
    ],
  },
] as const;

for (const { schema, ending, broken } of HELD)
  describe(`${ending} by ${schema}`, () => {
    const offers = offersOf(catalogueOf(dated())).filter(({ path }) => `.${path}`.endsWith(ending));

    test('each file is valid', async () => {
      assert.ok(offers.length >= 3);
      for (const offer of offers) assert.deepEqual(await faults(offer.write(), schema), [], offer.path);
    });

    test('what is not valid is refused', async () => {
      const [fullest] = offers.map((offer) => offer.write()).sort((a, b) => b.length - a.length);
      for (const [words, instead] of broken) {
        const changed = fullest!.replace(words, instead);
        assert.notEqual(changed, fullest, String(words));
        assert.notDeepEqual(await faults(changed, schema), [], String(words));
      }
    });
  });

describe('the sitemap', () => {
  const pages = ['', 'articles/dated/', 'articles/hostile/', 'countries/no/', 'method/', '404/'];
  const files = (most?: number, from = dated()) =>
    new Map(sitemapFiles(from, pages, most).map(({ path, write }) => [path, write()]));

  test('is valid by its schema, whole or in parts', async () => {
    for (const most of [50_000, 2])
      for (const [path, xml] of files(most)) assert.deepEqual(await faults(xml, 'sitemap.xsd'), [], path);
    assert.deepEqual(
      [...files(2).keys()],
      ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'],
    );
    const relative = files().get('sitemap.xml')!.replace('https://site.example', '');
    assert.notDeepEqual(await faults(relative, 'sitemap.xsd'), []);
  });

  test('names every page but that of what is not there, with the day of its latest record', () => {
    const told = [
      ...files()
        .get('sitemap.xml')!
        .matchAll(/<loc>([^<]*)<\/loc>(?:\s*<lastmod>([^<]*))?/gu),
    ];
    assert.deepEqual(
      told.map(([, address, day]) => [address!.replace('https://site.example/base/', ''), day]),
      [
        ['', '2025-11-25'],
        ['articles/dated/', '2025-11-25'],
        ['articles/hostile/', '2025-11-25'],
        ['countries/no/', '2025-11-25'],
        ['method/', undefined],
      ],
    );
    assert.doesNotMatch(files(undefined, edition()).get('sitemap.xml')!, /lastmod/u);
  });

  test('is named in robots.txt, which only the root of a server can have', () => {
    assert.equal(files().has('robots.txt'), false);
    const root = { ...dated(), site: siteAt('https://site.example', '/') };
    assert.match(
      files(undefined, root).get('robots.txt')!,
      /^Sitemap: https:\/\/site\.example\/sitemap\.xml$/mu,
    );
  });

  test('is not written for a site that was not told where it will stand', () => {
    assert.equal(files(undefined, { ...dated(), site: siteAt() }).size, 0);
  });
});
