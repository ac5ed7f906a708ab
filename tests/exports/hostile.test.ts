import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { type AnyFact, factsOf } from '../../src/dataset/index.ts';
import {
  catalogueOf,
  type Edition,
  imagesOf,
  type Offer,
  offersOf,
  pageHead,
} from '../../src/exports/index.ts';
import { unguarded } from '../../src/exports/tables/index.ts';
import { edition, HOSTILE_TITLE } from './fixture.ts';

/** The hostile article's facts, each put on one day, so that formats which need one carry them too. */
function onOneDay(): Edition {
  const one = edition();
  const dated = <F extends AnyFact>(facts: readonly F[]): F[] =>
    facts.map((fact) =>
      fact.article === 'hostile'
        ? { ...fact, when: one.dataset.meetings.find(({ id }) => id === 'dated-m00000001')!.when }
        : fact,
    );
  const { meetings, statements } = one.dataset;
  return { ...one, dataset: { ...one.dataset, meetings: dated(meetings), statements: dated(statements) } };
}

const hostile = onOneDay();
const catalogue = catalogueOf(hostile);
const said = factsOf(hostile.dataset).find(({ id }) => id === 'hostile-s00000001')!;
const met = factsOf(hostile.dataset).find(({ id }) => id === 'hostile-m00000001')!;

/** Every piece of words that a reader of the format gets out of a file. */
function wordsIn({ path, mediaType, write }: Offer): string[] {
  const text = write();
  if (/json/u.test(mediaType))
    return (mediaType.includes('ndjson') ? text.trimEnd().split('\n') : [text]).flatMap((line) =>
      stringsOf(JSON.parse(line)),
    );
  if (/xml|opml/u.test(mediaType)) return wordsOfXml(text);
  if (mediaType === 'text/csv')
    return (parseCsv(text, { record_delimiter: '\r\n' }) as string[][]).flat().map(unguarded);
  if (mediaType === 'text/calendar')
    return new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .flatMap((event) => event.getAllProperties().map((property) => String(property.getFirstValue())));
  assert.equal(mediaType, 'text/plain', path);
  return [text];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : [];
}

function wordsOfXml(text: string): string[] {
  const words: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => assert.fail(error.message));
  parser.on('opentag', ({ attributes }) =>
    words.push(...Object.values(attributes as Record<string, string>)),
  );
  parser.on('text', (one) => words.push(one));
  parser.write(text).close();
  return words;
}

const fromHtml = (html: string): string =>
  html.replace(/<[^>]*>/gu, '').replace(/&(amp|lt|gt|quot|#13);/gu, (_, name: string) => NAMED[name]!);
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' };

/** What each format must give back letter for letter; in those of the right column it stands in HTML. */
const CARRIES: Readonly<Record<string, readonly [words: string, html: boolean]>> = {
  'Plain text': [said.quote.text, false],
  JSON: [said.quote.text, false],
  'CSV: all facts': [said.quote.text, false],
  'CSV: articles': [HOSTILE_TITLE, false],
  'CSV: countries': ['Chad', false],
  'CSV: officials': ['Cy Day', false],
  'CSV: offices': ['=1+1', false],
  'CSV: meetings': [met.quote.text, false],
  'CSV: statements': [said.quote.text, false],
  'Web Annotations': [said.quote.text, false],
  FollowTheMoney: [said.quote.text, false],
  GraphML: ['=1+1', false],
  GEXF: ['=1+1', false],
  TimelineJS: [said.quote.text, true],
  iCalendar: [met.quote.text, false],
  'schema.org': ['=HYPERLINK("https://evil.example","go")', false],
  RSS: [said.quote.text, true],
  Atom: [said.quote.text, true],
  'JSON Feed': [said.quote.text, true],
  oEmbed: [said.quote.text, true],
};

describe('hostile words', () => {
  const own = [
    ...catalogue.articles.get('hostile')!,
    ...catalogue.feeds.find(({ feed }) => feed.stem === '')!.files,
    ...catalogue.cards.filter(({ path }) => path.includes('hostile-s')),
  ].filter(({ name }) => name !== 'CSVW');

  test('are looked for in every format that is offered', () => {
    assert.deepEqual(own.map(({ name }) => name).sort(), Object.keys(CARRIES).sort());
  });

  for (const offer of own)
    test(`come back unchanged from ${offer.name}`, () => {
      const [words, html] = CARRIES[offer.name]!;
      const found = wordsIn(offer).map((one) => (html ? fromHtml(one) : one));
      assert.ok(
        found.some((one) => one.includes(words)),
        `${offer.path} lacks ${JSON.stringify(words)}`,
      );
    });

  test('are tags in none of them', () => {
    for (const offer of offersOf(catalogue).filter(({ mediaType }) => mediaType !== 'text/plain'))
      for (const words of wordsIn(offer)) {
        // What stands in a field of HTML is either ours or escaped; nothing of the article is a tag there.
        if (!/^<(?:p|ul|blockquote)\b/u.test(words)) continue;
        const tags = words.match(/<\/?[a-z]+\d?/giu) ?? [];
        for (const tag of tags)
          assert.match(tag, /^<\/?(?:p|ul|li|strong|blockquote|a|q|em|bdi|abbr|span|h2|i)$/u, offer.path);
      }
  });

  test('stand in the head of their page as they are, and end nothing there', () => {
    const { data, image } = pageHead(hostile, 'articles/hostile/');
    assert.equal((JSON.parse(data!) as { name: string }).name, HOSTILE_TITLE);
    assert.doesNotMatch(data!, /</u);
    assert.equal(image.address, 'https://site.example/base/cards/articles/hostile.png');
  });

  test('of no image hold a sign that is not seen', () => {
    for (const { card } of imagesOf(hostile))
      for (const words of stringsOf(card())) assert.doesNotMatch(words, /[\p{Cc}\p{Cf}]/u);
  });
});
