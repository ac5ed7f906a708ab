import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import jsonld from 'jsonld';
import { factsOf } from '../../src/dataset/index.ts';
import { catalogueOf, offersOf, pageData } from '../../src/exports/index.ts';
import { articlePath, factPath, officialPath } from '../../src/wording/index.ts';
import { annotationContext, hasProperty, schemaOrgContext } from './contexts.ts';
import { edition } from './fixture.ts';

const CONTEXTS = new Map<string, object>([
  ['https://schema.org', schemaOrgContext],
  ['http://www.w3.org/ns/anno.jsonld', annotationContext],
]);

/** Without network: a context that is not here is asked for in vain. In safe mode nothing is dropped silently. */
const expand = (text: string): Promise<object[]> =>
  jsonld.expand(JSON.parse(text) as object, {
    safe: true,
    documentLoader: async (url) => {
      const document = CONTEXTS.get(url);
      if (!document) throw new Error(`asked for ${url}`);
      return { contextUrl: null, documentUrl: url, document };
    },
  });

/** Every typed node of an expanded document, however deep. */
function* nodesOf(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (value === null || typeof value !== 'object') return;
  if (Object.hasOwn(value, '@type') && !Object.hasOwn(value, '@value'))
    yield value as Readonly<Record<string, unknown>>;
  for (const inner of Object.values(value)) yield* nodesOf(inner);
}

const one = edition();
const offers = offersOf(catalogueOf(one));
const paths = [
  '',
  ...one.dataset.articles.map(({ id }) => articlePath(id)),
  ...one.dataset.officials.map(({ id }) => officialPath(id)),
  ...factsOf(one.dataset).map(factPath),
];

describe('JSON-LD', () => {
  test('of every download is expanded without network, and nothing of it is dropped', async () => {
    const files = offers.filter(({ path }) => path.endsWith('.jsonld'));
    assert.ok(files.length >= 8);
    for (const file of files) assert.ok((await expand(file.write())).length > 0, file.path);
  });

  test('of every page is expanded too', async () => {
    for (const path of paths) assert.equal((await expand(pageData(one, path)!)).length, 1, path);
    assert.equal(pageData(one, 'method/'), null);
  });

  test('gives no type of schema.org a property that it has not', async () => {
    const texts = [
      ...offers.filter(({ path }) => path.endsWith('.schema.jsonld')).map((offer) => offer.write()),
      ...paths.map((path) => pageData(one, path)!),
    ];
    let seen = 0;
    for (const text of texts)
      for (const node of nodesOf(await expand(text)))
        for (const property of Object.keys(node).filter((key) => !key.startsWith('@'))) {
          const [type] = node['@type'] as string[];
          assert.ok(hasProperty(type!, property), `${type} ${property}`);
          seen++;
        }
    assert.ok(seen > 100);
  });

  test('with a term that the vocabulary does not know is refused', async () => {
    const wrong = pageData(one, articlePath('dated'))!.replace('"headline"', '"headlin"');
    await assert.rejects(expand(wrong));
    assert.equal(hasProperty('http://schema.org/WebPage', 'http://schema.org/startDate'), false);
  });
});

describe('schema.org', () => {
  const data = (path: string) => JSON.parse(pageData(one, path)!) as Record<string, unknown>;

  test('tells our page from the article', () => {
    const page = data('articles/dated/');
    assert.equal(page['@type'], 'WebPage');
    assert.deepEqual(page.isBasedOn, {
      '@type': 'NewsArticle',
      '@id': 'https://outlet.example/a?b=1&c=2',
      headline: 'Ministers meet in Oslo',
      url: 'https://outlet.example/a?b=1&c=2',
      publisher: { '@type': 'Organization', name: 'The Daily Invention' },
      datePublished: '2025-03-05',
    });
  });

  test('gives a meeting its day where it is known, and none where there is a window', () => {
    const { mainEntity: met } = data('meetings/dated-m00000001/') as { mainEntity: Record<string, unknown> };
    assert.equal(met['@type'], 'Event');
    assert.equal(met.startDate, '2025-03-04');
    const { mainEntity: open } = data('meetings/hostile-m00000001/') as {
      mainEntity: Record<string, unknown>;
    };
    assert.equal(open['@type'], 'Event');
    assert.equal(open.startDate, undefined);
    assert.equal((data('articles/hostile/').isBasedOn as Record<string, unknown>).datePublished, undefined);
  });

  test('calls a statement a quotation, and an official a person of the same id everywhere', () => {
    const { mainEntity: said } = data('statements/dated-s00000001/') as {
      mainEntity: { '@type': string; text: string; spokenByCharacter: { '@id': string }[] };
    };
    assert.equal(said['@type'], 'Quotation');
    assert.equal(said.text, 'trade with Sweden “will grow”');
    const { mainEntity: ann } = data('officials/ann-lee/') as { mainEntity: { '@id': string } };
    assert.equal(said.spokenByCharacter[0]!['@id'], ann['@id']);
  });

  test('ends no script of its page before its time', () => {
    for (const path of paths) assert.doesNotMatch(pageData(one, path)!, /</u, path);
    assert.match(String(data('articles/hostile/').name), /<script>alert/u);
  });
});
