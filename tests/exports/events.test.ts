import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { buildDataset, type Dataset } from '../../src/dataset/index.ts';
import { catalogueOf, type Edition, offersOf, printLedger, record, siteAt } from '../../src/exports/index.ts';
import { read } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';

const PLANNED =
  'Kenyan Foreign Minister Ann Lee will meet Norwegian Foreign Minister Bo Roy in March, a spokesman said.';
const MET = 'Kenyan Foreign Minister Ann Lee met Norwegian Foreign Minister Bo Roy in Oslo on Wednesday.';
const TALKS =
  'Norwegian Foreign Minister Bo Roy and his Kenyan counterpart, Ann Lee, held talks in Bergen on Wednesday.';

const articles = {
  'a-plan': [PLANNED, '2025-02-20'],
  'b-met': [MET, '2025-03-13'],
  'c-talks': [TALKS, '2025-03-14'],
} as const;

type Id = keyof typeof articles;

const dataset = (ids: readonly Id[]): Dataset =>
  buildDataset(
    ids.map((id) => {
      const [body, published] = articles[id];
      return read(plainArticle(id, body, { title: `The <${id}> story`, published }));
    }),
  );

const site = siteAt('https://site.example', '/');

/** The edition of some articles, recorded on each of some days with those that stood then. */
const edition = (ids: readonly Id[], days: Readonly<Record<string, readonly Id[]>> = {}): Edition => {
  let ledger: Edition['ledger'] = null;
  for (const [day, then] of Object.entries(days))
    ledger = record({ dataset: dataset(then), site, ledger }, day);
  return { dataset: dataset(ids), site, ledger };
};

const meetings = (one: Edition) =>
  catalogueOf(one).feeds.find(({ feed }) => feed.stem === 'feeds/meetings')!.feed.items;

const file = (one: Edition, path: string): string =>
  offersOf(catalogueOf(one))
    .find((offer) => offer.path === path)!
    .write();

const all: readonly Id[] = ['a-plan', 'b-met', 'c-talks'];
const oneByOne = { '2025-02-20': all.slice(0, 1), '2025-03-13': all.slice(0, 2), '2025-03-14': all };

describe('an event that several articles tell', () => {
  test('is one item in every feed that it stands in, and the same item in each', () => {
    const { feeds } = catalogueOf(edition(all, oneByOne));
    const holding = feeds.filter(({ feed }) => feed.items.some(({ id }) => id.includes('fact/a-plan-m')));
    assert.deepEqual(
      holding.map(({ feed }) => feed.stem),
      [
        'feeds/timeline',
        'feeds/meetings',
        'feeds/countries/ke',
        'feeds/countries/no',
        'feeds/pairs/ke-no',
        'feeds/officials/ann-lee',
        'feeds/officials/bo-roy',
      ],
    );
    const items = holding.flatMap(({ feed }) =>
      feed.items.filter(({ categories }) => categories[0]!.term === 'meeting'),
    );
    assert.equal(items.length, holding.length);
    assert.equal(new Set(items).size, 1);
  });

  test('carries the words of each, names each article, and says in what they differ', () => {
    const { content } = meetings(edition(all, oneByOne))[0]!;
    for (const words of [PLANNED, MET, TALKS]) assert.equal(content.split(words).length, 2, words);
    for (const id of all) assert.ok(content.includes(`<bdi>The &lt;${id}&gt; story</bdi>`), id);
    assert.match(content, /<strong>Told by three articles, which differ\.<\/strong>/u);
    assert.match(content, /<p>Place: Bergen; the first has Oslo\./u);
  });

  test('keeps the id of the telling recorded first, while another leads', () => {
    const days = Object.entries(oneByOne);
    const steps = days.map(([, ids], at) => edition(ids, Object.fromEntries(days.slice(0, at + 1))));
    const items = steps.map((one) => meetings(one));
    assert.deepEqual(
      items.map((list) => list.length),
      [1, 1, 1],
    );
    assert.equal(new Set(items.map(([item]) => item!.id)).size, 1);
    assert.match(items[2]![0]!.id, /:fact\/a-plan-m/u);
    assert.match(items[2]![0]!.link, /\/meetings\/b-met-m/u);
    assert.deepEqual(
      items.map(([item]) => [item!.published, item!.updated]),
      [
        ['2025-02-20', '2025-02-20'],
        ['2025-02-20', '2025-03-13'],
        ['2025-02-20', '2025-03-14'],
      ],
    );
    assert.doesNotMatch(items[0]![0]!.content, /What changed/u);
    assert.match(
      items[2]![0]!.content,
      /What changed.*2025-03-14: Told by another article too: The &lt;c-talks&gt; story.*2025-03-13: Told by another article too: The &lt;b-met&gt; story/su,
    );
  });

  test('has the id before it is recorded that it has after', () => {
    const known = { '2025-02-20': ['c-talks'] } as const;
    const ahead = edition(all, known);
    const after = edition(all, { ...known, '2025-03-14': all });
    assert.match(meetings(ahead)[0]!.id, /:fact\/c-talks-m/u);
    assert.equal(meetings(ahead)[0]!.id, meetings(after)[0]!.id);
    const unknown = edition(all);
    assert.equal(meetings(unknown)[0]!.id, meetings(edition(all, { '2025-03-14': all }))[0]!.id);
  });

  test('is one entry of the calendar, with one id in every part, so that files can be put together', () => {
    const one = edition(all, oneByOne);
    const uids = (path: string) =>
      file(one, path)
        .replaceAll('\r\n ', '')
        .match(/^UID:.*$/gmu);
    const [uid, ...more] = uids('data/readout.ics')!;
    assert.deepEqual(more, []);
    assert.match(uid!, /:fact\/a-plan-m/u);
    for (const path of ['data/pairs/ke-no.ics', 'data/articles/b-met.ics', 'data/articles/c-talks.ics'])
      assert.deepEqual(uids(path), [uid], path);
    const words = file(one, 'data/readout.ics').replaceAll('\r\n ', '');
    for (const id of all) assert.ok(words.includes(`https://site.example/articles/${id}/`), id);
  });

  test('is one slide of TimelineJS', () => {
    const { events } = JSON.parse(file(edition(all, oneByOne), 'data/readout.timeline.json')) as {
      events: { unique_id: string; text: { text: string } }[];
    };
    const slides = events.filter(({ text }) => text.text.includes('Meeting.'));
    assert.equal(slides.length, 1);
    assert.match(slides[0]!.text.text, /Told by three articles/u);
  });
});

test('facts and ties that tell one event share its id', () => {
  const one = edition(all, oneByOne);
  const [header, ...rows] = parseCsv(file(one, 'data/csv/facts.csv'), {
    record_delimiter: '\r\n',
  }) as string[][];
  const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]!);
  const events = column('event').filter((_, at) => column('kind')[at] === 'meeting');
  assert.equal(events.length, 3);
  assert.equal(new Set(events).size, 1);
  assert.match(events[0]!, /^a-plan-m/u);
  const ties = file(one, 'data/readout.graphml').match(/<data key="edge-event">[^<]*/gu)!;
  assert.equal(ties.filter((tie) => tie.endsWith(`>${events[0]}`)).length, 3);
});

test('what one article alone tells says nothing of others', () => {
  const [item] = meetings(edition(['b-met'], { '2025-03-13': ['b-met'] }));
  assert.doesNotMatch(item!.content, /Told by/u);
});

test('a ledger written before the events were joined stays as it is', () => {
  const before = edition(all, oneByOne);
  assert.equal(printLedger(record(before, '2025-04-01')), printLedger(before.ledger!));
});
