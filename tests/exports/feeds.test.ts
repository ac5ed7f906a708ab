import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, test } from 'node:test';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { catalogueOf, type Edition, type FeedOffer, record } from '../../src/exports/index.ts';
import { edition, HOSTILE_TITLE } from './fixture.ts';

/** An item as any parser tells it. */
interface Told {
  readonly id: string;
  readonly link: string;
  readonly title: string;
}

const written = ({ files }: FeedOffer) => {
  const [rss, atom, json] = files.map((offer) => offer.write()) as [string, string, string];
  return { rss, atom, json };
};

function byFeedParser(xml: string): Promise<Told[]> {
  return new Promise((done, fail) => {
    const items: Told[] = [];
    const parser = new FeedParser({ normalize: true });
    parser.on('error', fail);
    parser.on('data', (item: FeedParser.Item) =>
      items.push({ id: item.guid, link: item.link, title: item.title }),
    );
    parser.on('end', () => done(items));
    Readable.from([xml]).pipe(parser);
  });
}

const byExtractus = (feed: { entries?: unknown[] }): Told[] =>
  (feed.entries ?? []).map((entry) => {
    const { id, link, title } = entry as Told;
    return { id, link, title };
  });

/** The words, whatever a parser does to white space, isolates and encoded signs. */
const bare = (words: string): string => words.replace(/[\s\u2066-\u2069]+/gu, '');

const stripped = (words: string): string => bare(words).replace(/<[^>]*>/gu, '');

const dated = (): Edition => {
  const first = edition();
  return { ...first, ledger: record(first, '2025-11-25') };
};

describe('every feed', () => {
  for (const feed of catalogueOf(dated()).feeds)
    test(`${feed.feed.stem || 'the main feed'}: three parsers of three formats tell the same items`, async () => {
      const { rss, atom, json } = written(feed);
      const expected = feed.feed.items.map(({ id, link, title }) => ({ id, link, title: bare(title) }));
      const told: Record<string, Told[]> = {
        'feedsmith, RSS': (parseRssFeed(rss).items ?? []).map((item) => ({
          id: item.guid?.value ?? '',
          link: item.link ?? '',
          title: item.title ?? '',
        })),
        'feedsmith, Atom': (parseAtomFeed(atom).entries ?? []).map((entry) => ({
          id: entry.id ?? '',
          link: entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
          title: entry.title?.value ?? '',
        })),
        'feedsmith, JSON Feed': (parseJsonFeed(json).items ?? []).map((item) => ({
          id: item.id ?? '',
          link: item.url ?? '',
          title: item.title ?? '',
        })),
        'feedparser, RSS': await byFeedParser(rss),
        'feedparser, Atom': await byFeedParser(atom),
        'feed-extractor, JSON Feed': byExtractus(extractFromJson(json)),
      };
      for (const [parser, items] of Object.entries(told)) {
        // It takes titles for HTML and strips what looks like a tag.
        const title = parser.startsWith('feedparser') ? stripped : bare;
        assert.deepEqual(
          items.map((item) => ({ ...item, title: title(item.title) })),
          expected.map((item) => ({ ...item, title: title(item.title) })),
          parser,
        );
      }
      // It makes titles plain by stripping tags, so ids and links alone are compared.
      for (const xml of [rss, atom])
        assert.deepEqual(
          byExtractus(extractFromXml(xml)).map(({ id, link }) => ({ id, link })),
          expected.map(({ id, link }) => ({ id, link })),
        );
    });

  test('ids are unique and none is an address', () => {
    for (const { feed } of catalogueOf(dated()).feeds) {
      const ids = feed.items.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, feed.stem);
      for (const id of ids) assert.match(id, /^tag:site\.example,2025-01-01:(?:article|fact)\//u);
    }
  });
});

describe('dates', () => {
  test('an item has a date of publication only where the day is stated', () => {
    const parsed = parseRssFeed(written(catalogueOf(dated()).feeds[0]!).rss);
    const dates = Object.fromEntries(
      (parsed.items ?? []).map(({ guid, pubDate }) => [guid?.value?.split('/').pop(), pubDate]),
    );
    assert.deepEqual(dates, { bare: undefined, dated: 'Wed, 05 Mar 2025 00:00:00 GMT', hostile: undefined });
  });

  test('Atom has what RFC 4287 requires, and its dates are those of the ledger', () => {
    for (const feed of catalogueOf(dated()).feeds) {
      const { id, title, updated, authors, entries } = parseAtomFeed(written(feed).atom);
      assert.ok(id && title?.value && authors?.[0]?.name, feed.feed.stem);
      assert.equal(updated, '2025-11-25T00:00:00Z');
      for (const entry of entries ?? []) assert.equal(entry.updated, '2025-11-25T00:00:00Z', entry.id);
    }
  });

  test('without a ledger no item tells a day of change that nobody recorded', () => {
    const { rss, atom, json } = written(catalogueOf(edition()).feeds[0]!);
    assert.doesNotMatch(rss, /lastBuildDate|atom:updated/u);
    assert.doesNotMatch(json, /date_modified/u);
    assert.deepEqual([...new Set(atom.match(/<updated>[^<]*/gu))], ['<updated>1970-01-01T00:00:00Z']);
  });
});

describe('content', () => {
  const main = () => catalogueOf(dated()).feeds[0]!;

  test('is HTML with absolute addresses and without scripts, styles or handlers', () => {
    for (const { feed } of catalogueOf(dated()).feeds)
      for (const { content } of feed.items) {
        assert.doesNotMatch(content, /<(?:script|style|iframe|img|svg)\b|\son\w+=|style=/iu);
        for (const [, address] of content.matchAll(/(?:href|cite)="([^"]*)"/gu))
          assert.match(address!, /^https:\/\/site\.example\/base\//u);
      }
  });

  test('carries every quote of the article letter for letter', () => {
    const hostile = main().feed.items.find(({ id }) => id.endsWith('/hostile'))!;
    for (const words of [
      '&lt;b&gt;we\nwill&lt;/b&gt; "sign", \u202etrade\u202c; soon.',
      'said Cy Day ]]&gt; &amp; ',
    ])
      assert.ok(hostile.content.includes(words), words);
    assert.equal(bare(hostile.title), bare(HOSTILE_TITLE));
    assert.match(hostile.title, /^\u2068.*\u2069$/u, 'signs that turn the writing are set apart');
  });

  test('has an image of each article, beside it and not in it', () => {
    const { rss, json } = written(main());
    const address = (id: string) => `https://site.example/base/cards/articles/${id}.png`;
    const items = parseJsonFeed(json).items ?? [];
    for (const { id, image } of items) assert.equal(image, address(id!.split('/').pop()!));
    assert.ok(
      parseRssFeed(rss).items?.every(({ media }) =>
        media?.thumbnails?.[0]?.url?.startsWith(address('').slice(0, -4)),
      ),
    );
  });

  test('calls a window a window, where no sign says so', () => {
    const item = main().feed.items.find(({ id }) => id.endsWith('/dated'))!;
    assert.match(item.content, /When: Some day (?:<[^>]*>)?in 2024/u);
  });

  test('says of an open date what is known, and why', () => {
    const hostile = main().feed.items.find(({ id }) => id.endsWith('/hostile'))!;
    assert.match(
      hostile.content,
      /When: By 5.September.2025 \(inferred\)\. The reason is “given” &amp; &lt;kept&gt;\./u,
    );
  });
});

test('OPML lists every feed once, with the address that the feed gives itself', () => {
  const catalogue = catalogueOf(edition());
  const outlines = (parseOpml(catalogue.opml.write()).body?.outlines ?? []).flatMap(
    ({ outlines: inner }) => inner ?? [],
  );
  assert.deepEqual(
    outlines.map(({ xmlUrl }) => xmlUrl).sort(),
    catalogue.feeds
      .map((feed) => parseRssFeed(written(feed).rss).atom?.links?.find(({ rel }) => rel === 'self')?.href)
      .sort(),
  );
});
