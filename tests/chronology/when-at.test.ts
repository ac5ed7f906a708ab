import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenAt } from '../../src/chronology/index.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';
import { dayOf, isEdtf, type Relative, relativeBounds } from '../../src/time/index.ts';
import { fc } from '../seeded.ts';

/** The date of what stands at `words` in the last sentence of a text. */
function at(text: string, words: string, published?: string, shape?: 'period') {
  const marked = mark(plainArticle('case', text, published ? { published } : {}), { tenures: [] });
  const start = text.lastIndexOf(words);
  const sentence = marked.article.sentences.find((each) => each.start <= start && start < each.end);
  assert.ok(sentence && start >= 0, words);
  return whenAt(marked, sentence.index, { start, end: start + words.length }, shape ? { shape } : {});
}

/** 2024-06-12 was a Wednesday. */
const PUBLISHED = '2024-06-12';

const cases: readonly (readonly [text: string, words: string, edtf: string | null])[] = [
  ['Ann Lee met Bo Roy on Monday.', 'met', '2024-06-10'],
  ['Ann Lee met Bo Roy last month.', 'met', '2024-05'],
  ['Ann Lee met Bo Roy last week.', 'met', '2024-06-03/2024-06-09'],
  ['In August last year Ann Lee met Bo Roy.', 'met', '2023-08'],
  ['Speaking on Monday, Ann Lee praised Bo Roy.', 'praised', '2024-06-10'],
  ['Ann Lee arrived on Monday and met Bo Roy on Tuesday.', 'met', '2024-06-11'],
  ['Ann Lee arrived on Monday and met Bo Roy on Tuesday.', 'arrived', '2024-06-10'],
  ['Ann Lee said on Monday that the treaty was signed in 2019.', 'signed', '2019'],
  ['Ann Lee said on Monday that the treaty was signed in 2019.', 'said', '2024-06-10'],
  ['Ann Lee said that the treaty was signed in 2019.', 'said', null],
  ['Ann Lee praised the treaty, which was signed in 2019.', 'praised', null],
  ['Ann Lee will visit Peru from Sunday to Tuesday.', 'visit', '2024-06-16/2024-06-18'],
  ['Ann Lee visited Peru from Sunday to Tuesday.', 'visited', '2024-06-09/2024-06-11'],
  ['Ann Lee visited Peru on Sunday to Bo Roy’s joy on Tuesday.', 'visited', '2024-06-09'],
  ['Ann Lee meets Bo Roy every year.', 'meets', null],
  ['Ann Lee met Bo Roy for two hours.', 'met', null],
  ['Ann Lee met Bo Roy.', 'met', null],
];

for (const [text, words, edtf] of cases)
  test(`“${words}” in: ${text}`, () => assert.equal(at(text, words, PUBLISHED).edtf, edtf));

const goesOn: readonly (readonly [text: string, words: string, edtf: string | null])[] = [
  ['In August last year Ann Lee met Bo Roy. They discussed trade.', 'discussed', '2023-08'],
  [
    'In August last year Ann Lee met Bo Roy. Speaking on the occasion, Bo Roy said trade grew.',
    'said',
    '2023-08',
  ],
  ['Ann Lee said on Monday that trade grew. She added that it was late.', 'added', '2024-06-10'],
  ['Ann Lee was born in 1970. She said that trade grew.', 'said', null],
  ['In August last year Ann Lee met Bo Roy. They had discussed trade.', 'discussed', null],
  ['In August last year Ann Lee met Bo Roy. Trade grew.', 'grew', null],
];

for (const [text, words, edtf] of goesOn)
  test(`“${words}”, going on or not, in: ${text}`, () => {
    const when = at(text, words, PUBLISHED);
    assert.equal(when.edtf, edtf);
    if (edtf !== null) assert.equal(when.basis, 'inferred');
  });

const opened: readonly (readonly [text: string, words: string, edtf: string | null])[] = [
  ['Ann Lee will visit Rome by July 2025.', 'visit', '../2025-07'],
  ['Ann Lee will visit Rome before 3 July 2025.', 'visit', '../2025-07-03'],
  ['Trade has grown since 2020.', 'grown', '2020-01-01/2024-06-12'],
];

for (const [text, words, edtf] of opened)
  test(`an end that the words leave open: ${text}`, () =>
    assert.equal(at(text, words, PUBLISHED).edtf, edtf));

test('a window of publication gives a window, with the whole chain of reasons', () => {
  const when = at(
    'In 2022 trade fell. France will host the games in 2023. Ann Lee met Bo Roy last month.',
    'met',
  );
  assert.equal(when.shape, 'window');
  assert.equal(when.edtf, '2021-12/2023-11');
  assert.equal(when.basis, 'inferred');
  assert.deepEqual(
    when.reasons.map(({ rule }) => rule),
    ['time:unit-away', 'publication:spoken-of-as-past', 'publication:spoken-of-as-to-come'],
  );
});

test('what a dateline settles is not widened by the week that a story may take', () => {
  const when = at('PARIS, March 5, 2024 (Agency) -- Ann Lee met Bo Roy yesterday.', 'met');
  assert.deepEqual([when.shape, when.edtf, when.basis], ['day', '2024-03-04', 'inferred']);
});

test('an open publication leaves the date open and keeps the words', () => {
  const when = at('Ann Lee met Bo Roy last month.', 'met');
  assert.equal(when.shape, 'undated');
  assert.equal(when.edtf, null);
  assert.equal(when.words?.text, 'last month');
});

test('an unknown number of months is a window by a convention that is told', () => {
  const when = at('Ann Lee met Bo Roy a few months ago.', 'met', PUBLISHED);
  assert.deepEqual([when.earliest, when.latest], ['2023-06-01', '2024-05-31']);
  assert.match(when.reasons[0]!.text, /convention/);
});

test('news without words of time is at publication or shortly before, where a kind asks for it', () => {
  const marked = mark(plainArticle('case', 'Ann Lee met Bo Roy.', { published: PUBLISHED }), { tenures: [] });
  assert.equal(whenAt(marked, 0, { start: 8, end: 11 }, { news: true }).edtf, '2024-06-09/2024-06-12');
  assert.equal(whenAt(marked, 0, { start: 8, end: 11 }).edtf, null);
});

test('a figure holds over the whole of its time', () => {
  const when = at('In 2023, trade reached $3 billion.', '$3 billion', PUBLISHED, 'period');
  assert.deepEqual([when.shape, when.edtf], ['period', '2023']);
});

const relative: fc.Arbitrary<Relative> = fc.oneof(
  fc.record({
    unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'decade' as const),
    by: fc.option(fc.integer({ min: -20, max: 20 }), { nil: null }),
    direction: fc.constantFrom('past', 'future', 'present' as const),
  }),
  fc.record({
    unit: fc.constant('year' as const),
    by: fc.option(fc.integer({ min: -3, max: 3 }), { nil: null }),
    direction: fc.constantFrom('past', 'future', 'present' as const),
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    unit: fc.constant('week' as const),
    by: fc.option(fc.integer({ min: -3, max: 3 }), { nil: null }),
    direction: fc.constantFrom('past', 'future', 'present' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
);
const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

test('what is meant never begins after it ends, and a wider publication never narrows it', () => {
  const days = fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.nat(900), fc.nat(300), fc.nat(300));
  fc.assert(
    fc.property(relative, days, fc.boolean(), (of, [start, length, before, after], lasting) => {
      const bounds = (first: number, last: number) =>
        relativeBounds(of, lasting, { earliest: iso(first), latest: iso(last) });
      const narrow = bounds(start, start + length);
      const wide = bounds(start - before, start + length + after);
      if (narrow.first === null || narrow.last === null) return;
      assert.ok(narrow.first <= narrow.last);
      assert.ok(wide.first! <= narrow.first && wide.last! >= narrow.last);
    }),
  );
});

test('dates that are given are EDTF, and their edges are days', () => {
  for (const [text, words] of cases) {
    const { edtf, earliest, latest } = at(text, words, PUBLISHED);
    if (edtf === null) continue;
    assert.ok(isEdtf(edtf));
    assert.ok(dayOf(earliest!)! <= dayOf(latest!)!);
  }
});
