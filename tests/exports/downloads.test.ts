import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import edtf from 'edtf';
import { MultiGraph, MultiUndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { factsOf, pairsOf } from '../../src/dataset/index.ts';
import { catalogueOf, type Offer, offersOf, record } from '../../src/exports/index.ts';
import { unguarded } from '../../src/exports/tables/index.ts';
import { kinds } from '../../src/facts/index.ts';
import { codePoints, findQuote } from '../../src/text/index.ts';
import { edition, HOSTILE_TITLE } from './fixture.ts';

const offers = (): readonly Offer[] => offersOf(catalogueOf(edition()));
const ending = (end: string): readonly Offer[] => offers().filter(({ path }) => path.endsWith(end));
const text = (path: string): string =>
  offers()
    .find((offer) => offer.path === path)!
    .write();

describe('the catalogue', () => {
  test('offers each path once, inside the site, and says what each is for', () => {
    const paths = offers().map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
    for (const { path, about, name, mediaType } of offers()) {
      assert.match(path, /^[a-z0-9][a-zA-Z0-9./-]*$/u);
      assert.ok(!path.includes('..') && about.endsWith('.') && name && mediaType.includes('/'), path);
    }
  });

  test('writes the same bytes from the same dataset in whatever order its articles came', () => {
    const once = offers().map((offer) => [offer.path, offer.write()]);
    assert.deepEqual(
      offers().map((offer) => [offer.path, offer.write()]),
      once,
    );
  });

  test('writes well-formed XML', () => {
    for (const offer of offers().filter(({ path }) => /\.(?:xml|graphml|gexf|opml)$/u.test(path))) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => assert.fail(`${offer.path}: ${error.message}`));
      parser.write(offer.write()).close();
    }
  });

  test('writes JSON where it says so', () => {
    for (const offer of offers().filter(
      ({ mediaType }) => /json/u.test(mediaType) && !/ndjson/u.test(mediaType),
    ))
      assert.ok(JSON.parse(offer.write()), offer.path);
  });
});

describe('JSON', () => {
  test('of every part is what its schema says', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(text('data/readout.schema.json')) as object,
    );
    for (const offer of ending('.json').filter(({ name }) => name === 'JSON'))
      assert.ok(validate(JSON.parse(offer.write())), `${offer.path}: ${JSON.stringify(validate.errors)}`);
  });

  test('the schema refuses what is not so', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(text('data/readout.schema.json')) as object,
    );
    const data = JSON.parse(text('data/readout.json')) as { meetings: { status: string }[] };
    data.meetings[0]!.status = 'dreamt of';
    assert.ok(!validate(data));
  });

  test('of a pair holds its facts alone, and nothing that it points at is missing', () => {
    const data = JSON.parse(text('data/pairs/no-se.json')) as Record<string, { id: string }[]>;
    assert.deepEqual(
      data.meetings!.map(({ id }) => id),
      ['dated-m00000001'],
    );
    assert.deepEqual(
      data.officials!.map(({ id }) => id),
      ['ann-lee', 'bo-roy'],
    );
    assert.deepEqual(
      data.articles!.map(({ id }) => id),
      ['dated'],
    );
  });
});

describe('CSV', () => {
  const rows = (path: string) =>
    parseCsv(text(path), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

  test('read back gives the words of the dataset, and no cell begins a formula', () => {
    const articles = rows('data/csv/articles.csv');
    assert.equal(unguarded(articles[2]!.title!), HOSTILE_TITLE);
    const facts = factsOf(edition().dataset);
    for (const row of rows('data/csv/facts.csv'))
      assert.equal(unguarded(row.quote!), facts.find(({ id }) => id === row.id)!.quote.text);
    for (const offer of ending('.csv'))
      for (const row of parseCsv(offer.write(), { record_delimiter: '\r\n' }) as string[][])
        for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/u, offer.path);
  });

  test('has a row for each record and columns as its metadata tell', () => {
    const { tables } = JSON.parse(text('data/csv/csv-metadata.json')) as {
      tables: {
        url: string;
        tableSchema: {
          columns: { name: string; required?: boolean; datatype: unknown }[];
          primaryKey: string | string[];
        };
      }[];
    };
    assert.equal(tables.length, 14 - 1);
    for (const { url, tableSchema } of tables) {
      const [header, ...records] = parseCsv(text(`data/csv/${url}`), {
        record_delimiter: '\r\n',
      }) as string[][];
      assert.deepEqual(
        header,
        tableSchema.columns.map(({ name }) => name),
        url,
      );
      const key = [tableSchema.primaryKey].flat().map((name) => header!.indexOf(name));
      const keys = records.map((record) => key.map((at) => record[at]).join('|'));
      assert.equal(new Set(keys).size, keys.length, `${url}: its key names one row`);
      tableSchema.columns.forEach(({ name, required, datatype }, at) => {
        for (const record of records) {
          assert.ok(!required || record[at] !== '', `${url}: ${name} is never empty`);
          if (datatype === 'integer' && record[at]) assert.match(record[at], /^-?\d+$/u, `${url}: ${name}`);
        }
      });
    }
  });

  test('of an article or a pair has a table for each collection that it holds, and one that describes them', () => {
    const described = JSON.parse(text('data/pairs/no-se.facts.csv-metadata.json')) as {
      tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
    };
    assert.deepEqual(
      described.tables.map(({ url }) => url),
      [
        'facts',
        'articles',
        'officials',
        'offices',
        'countries',
        'meetings',
        'agreements',
        'statistics',
        'statements',
      ].map((name) => `no-se.${name}.csv`),
    );
    for (const { url, tableSchema } of described.tables) {
      const [header, ...records] = parseCsv(text(`data/pairs/${url}`), {
        record_delimiter: '\r\n',
      }) as string[][];
      assert.deepEqual(
        header,
        tableSchema.columns.map(({ name }) => name),
      );
      assert.ok(records.length > 0, url);
    }
    assert.ok(!offers().some(({ path }) => path === 'data/articles/hostile.agreements.csv'));
  });

  test('gives dates that a second reader of EDTF bounds in the same way', () => {
    for (const { when_edtf: date, when_earliest: earliest, when_latest: latest } of rows(
      'data/csv/facts.csv',
    )) {
      if (!date || date.includes('..')) continue;
      const { min, max } = edtf(date);
      assert.deepEqual(
        [new Date(min), new Date(max)].map((day) => day.toISOString().slice(0, 10)),
        [earliest, latest],
      );
    }
  });
});

const idsOf = (path: string): string[] => {
  const data = JSON.parse(text(path)) as Readonly<Record<string, readonly { id: string }[]>>;
  return Object.keys(kinds)
    .flatMap((name) => data[name]!.map(({ id }) => id))
    .sort();
};

describe('a pair', () => {
  test('has in its files and its feeds the facts of its page', () => {
    const pairs = pairsOf(edition().dataset);
    assert.ok(pairs.length > 1);
    for (const { id, facts } of pairs) {
      const page = facts.map((fact) => fact.id).sort();
      assert.deepEqual(idsOf(`data/pairs/${id}.json`), page);
      const feed = JSON.parse(text(`feeds/pairs/${id}.feed.json`)) as { items: { id: string }[] };
      assert.deepEqual(feed.items.map((item) => item.id.replace(/^.*\//u, '')).sort(), page);
    }
    assert.equal(
      offers().filter(({ path }) => /^data\/pairs\/[^.]*\.json$/u.test(path)).length,
      pairs.length,
    );
  });
});

describe('Web Annotations', () => {
  interface Annotation {
    readonly target: {
      readonly source: string;
      readonly selector: readonly [
        { start: number; end: number },
        { exact: string; prefix: string; suffix: string; occurrence?: number },
      ];
    };
  }

  test('find their words by position and by quote, each once or by its turn', () => {
    for (const offer of ending('.annotations.jsonld')) {
      const read = JSON.parse(offer.write()) as { items?: Annotation[]; first?: { items?: Annotation[] } };
      const items = read.items ?? read.first?.items ?? [];
      assert.ok(items.length > 0 || /readout|bare/u.test(offer.path), offer.path);
      for (const { target } of items) {
        const words = text(target.source.replace('https://site.example/base/', ''));
        const [position, quote] = target.selector;
        assert.equal([...words].slice(position.start, position.end).join(''), quote.exact);
        const places = findQuote(words, quote);
        assert.ok(places.length === 1 || quote.occurrence !== undefined);
        assert.equal(codePoints(words).at(places[(quote.occurrence ?? 1) - 1]!), position.start);
      }
    }
  });

  test('are a chain of pages, one an article, with as many as their collection says', () => {
    interface Page {
      readonly id: string;
      readonly next?: string;
      readonly items: readonly unknown[];
    }
    const collection = JSON.parse(text('data/readout.annotations.jsonld')) as {
      first: string;
      total: number;
    };
    const pages: Page[] = [];
    for (let at: string | undefined = collection.first; at !== undefined; at = pages.at(-1)!.next)
      pages.push(JSON.parse(text(at.replace('https://site.example/base/', ''))) as Page);
    assert.equal(pages.length, 3);
    assert.equal(
      pages.reduce((sum, { items }) => sum + items.length, 0),
      collection.total,
    );
  });

  test('of two countries stand in one file, with as many as it says', () => {
    const { total, first } = JSON.parse(text('data/pairs/no-se.annotations.jsonld')) as {
      total: number;
      first: { items: { id: string }[] };
    };
    assert.equal(first.items.length, total);
    const facts = new Set(first.items.map(({ id }) => id.replace(/^.*\/|-\d+$/gu, '')));
    assert.deepEqual([...facts].sort(), idsOf('data/pairs/no-se.json'));
  });

  test('leave no fact without evidence', () => {
    for (const { id, article } of factsOf(edition().dataset))
      assert.ok(text(`data/articles/${article}.annotations.jsonld`).includes(`evidence/${id}-1"`), id);
  });
});

describe('networks', () => {
  test('read by graphology, GraphML and GEXF have the same nodes and edges', () => {
    for (const [index, offer] of ending('.graphml').entries()) {
      const one = graphml.parse(MultiGraph as never, offer.write(), { addMissingNodes: false } as never);
      const two = gexf.parse(MultiGraph as never, ending('.gexf')[index]!.write());
      assert.deepEqual(one.nodes().sort(), two.nodes().sort(), offer.path);
      assert.equal(one.size, two.size);
    }
    assert.ok(MultiUndirectedGraph);
  });

  test('keep the words of a quote, and time where it is known', () => {
    const graph = graphml.parse(MultiGraph as never, text('data/readout.graphml'));
    const met = graph.edges('official:ann-lee', 'official:bo-roy');
    assert.equal(met.length, 1);
    assert.equal(graph.getEdgeAttribute(met[0]!, 'edtf'), '2025-03-04');
    const said = graph.filterEdges((_edge, { kind }) => kind === 'statement');
    assert.equal(said.length, 1, 'a statement of one who speaks to nobody joins nobody');
    assert.match(text('data/readout.gexf'), /start="2025-03-04" end="2025-03-04"/u);
  });
});

describe('FollowTheMoney', () => {
  interface Entity {
    readonly id: string;
    readonly schema: string;
    readonly properties: Readonly<Record<string, readonly string[]>>;
  }
  interface Schema {
    readonly extends?: readonly string[];
    readonly required?: readonly string[];
    readonly properties: Readonly<Record<string, { readonly type?: string }>>;
  }
  const { Model, defaultModel } = createRequire(import.meta.url)('@alephdata/followthemoney') as {
    defaultModel: {
      readonly schemata: Readonly<Record<string, Schema>>;
      readonly types: { readonly country: { readonly values: Readonly<Record<string, string>> } };
    };
    Model: new (
      model: unknown,
    ) => {
      getEntity(entity: Entity): {
        readonly id: string;
        getCaption(): string;
        getProperty(name: string): readonly unknown[];
      };
    };
  };
  const { schemata } = defaultModel;
  const countries = defaultModel.types.country.values;
  const entitiesOf = (offer: Offer) =>
    String(offer.write())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Entity);
  const lineage = (name: string): Schema[] => [
    schemata[name]!,
    ...(schemata[name]!.extends ?? []).flatMap(lineage),
  ];

  test('knows every schema and property, has what is required, and points at what is there', () => {
    for (const offer of ending('.ftm.jsonl')) {
      const entities = entitiesOf(offer);
      const ids = new Set(entities.map(({ id }) => id));
      assert.equal(ids.size, entities.length, offer.path);
      for (const { id, schema, properties } of entities) {
        const known = Object.assign(
          {},
          ...lineage(schema).map((one) => one.properties),
        ) as Schema['properties'];
        for (const name of lineage(schema).flatMap(({ required = [] }) => required))
          assert.ok(properties[name], `${id}: ${name}`);
        for (const [name, values] of Object.entries(properties)) {
          assert.ok(known[name], `${id}: ${schema} has no ${name}`);
          for (const value of values) {
            if (known[name].type === 'entity') assert.ok(ids.has(value), `${id}: ${name} ${value}`);
            if (known[name].type === 'date') assert.match(value, /^\d{4}(?:-\d\d){0,2}$/u);
            if (known[name].type === 'country') assert.ok(countries[value], value);
          }
        }
      }
    }
  });

  test('is read by its own library, value for value, with a name for each thing', () => {
    const model = new Model(defaultModel);
    for (const entity of ending('.ftm.jsonl').flatMap(entitiesOf)) {
      const read = model.getEntity(entity);
      assert.equal(read.id, entity.id);
      for (const [name, values] of Object.entries(entity.properties))
        assert.deepEqual(read.getProperty(name), values, `${entity.id}: ${name}`);
      if (entity.properties.name) assert.equal(read.getCaption(), entity.properties.name[0]);
    }
  });
});

describe('iCalendar', () => {
  test('has the meetings whose days are known, read by ical.js, and says how many are left out', () => {
    const calendar = new ICAL.Component(ICAL.parse(text('data/readout.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    assert.deepEqual(
      events.map(({ startDate, endDate, summary }) => [String(startDate), String(endDate), summary]),
      [
        ['2025-03-04', '2025-03-05', events[0]!.summary],
        ['2025-05-03', '2025-05-07', events[1]!.summary],
      ],
    );
    assert.match(events[0]!.summary, /^Ann Lee .*Bo Roy/u);
    assert.match(String(calendar.getFirstPropertyValue('x-wr-caldesc')), /2 more without a known day/u);
  });

  test('folds its lines at 75 octets and ends them with CRLF', () => {
    const lines = text('data/readout.ics').split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line);
  });

  test('takes its stamp from the ledger', () => {
    const first = edition();
    const dated = { ...first, ledger: record(first, '2025-11-25') };
    const ics = catalogueOf(dated)
      .whole.find(({ path }) => path.endsWith('.ics'))!
      .write();
    assert.match(ics, /DTSTAMP:20251125T000000Z/u);
  });
});

describe('the licence', () => {
  const named = (path: RegExp) => offers().filter((offer) => path.test(offer.path));

  test('stands in every format that has a place for it', () => {
    const formats = [
      /readout\.json$/u,
      /csv-metadata\.json$/u,
      /annotations\.jsonld$/u,
      /\.graphml$/u,
      /\.gexf$/u,
      /rss\.xml$/u,
      /atom\.xml$/u,
    ];
    for (const format of formats) {
      const files = named(format);
      assert.ok(files.length > 0, String(format));
      for (const file of files)
        assert.match(String(file.write()), /CC0 1\.0|publicdomain\/zero\/1\.0/u, file.path);
    }
  });
});
