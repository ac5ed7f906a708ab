import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../src/text/index.ts';
import { findTimes, resolve } from '../../src/time/index.ts';
import { fc } from '../seeded.ts';

const one = (text: string, published?: string) => {
  const [first] = findTimes(plainArticle('case', text, published ? { published } : {}));
  assert.ok(first, `no expression in: ${text}`);
  return first;
};

const open: readonly (readonly [sentence: string, value: string, relative: object])[] = [
  ['They met last month.', 'XXXX-XX', { unit: 'month', by: -1, direction: 'past' }],
  ['In August last year they met.', 'XXXX-08', { unit: 'year', by: -1, direction: 'past', month: 8 }],
  ['They met a few months ago.', 'PAST_REF', { unit: 'month', by: null, direction: 'past' }],
  ['They met on Tuesday.', 'XXXX-WXX-2', { unit: 'week', by: null, direction: 'past', weekday: 2 }],
  ['They met yesterday.', 'XXXX-XX-XX', { unit: 'day', by: -1, direction: 'past' }],
  ['They met in August.', 'XXXX-08', { unit: 'year', by: null, direction: 'past', month: 8 }],
];

for (const [sentence, value, relative] of open)
  test(`stays open without a date of publication: ${sentence}`, () => {
    const time = one(sentence);
    assert.equal(time.value, value);
    assert.equal(time.edtf, null);
    assert.deepEqual(time.relative, relative);
  });

test('a coarse date of publication settles what does not depend on the day', () => {
  assert.equal(one('They met last year.', '2024').edtf, '2023');
  assert.equal(one('They met last month.', '2024').edtf, null);
  assert.equal(one('They met last month.', '2024').value, 'XXXX-XX');
  assert.equal(one('They met last month.', '2024-06').edtf, '2024-05');
  assert.equal(one('They met last month.', '2024-06-03/2024-06-20').edtf, '2024-05');
  assert.equal(one('They met last month.', '2024-06-03/2024-07-20').edtf, null);
});

test('a dateline with a full date stands in for a date of publication', () => {
  const text = 'PARIS, March 5, 2024 (Agency) -- They met yesterday.';
  const times = findTimes(plainArticle('case', text));
  assert.deepEqual(
    times.map(({ sentence, edtf }) => [sentence, edtf]),
    [
      [-1, '2024-03-05'],
      [0, '2024-03-04'],
    ],
  );
});

test('fiscal years are intervals by the country that the words name', () => {
  assert.equal(one('Exports of India rose in FY2024-25.').edtf, '2024-04/2025-03');
  assert.equal(one('Exports of Pakistan rose in fiscal year 2024-25.').edtf, '2024-07/2025-06');
  assert.equal(one('Exports rose in FY2024-25.').edtf, '2024/2025');
});

const words = fc.constantFrom(
  'They met',
  'will meet',
  'on Tuesday',
  'last month',
  'in August',
  'last year',
  'in 2019',
  'two years ago',
  'yesterday',
  'the third quarter',
  'early next week',
  '5 March',
  'a few days ago',
  'every year',
  'recently',
  ',',
  '.',
  'and',
  '“',
  'May',
  '24/7',
  '-',
);
const prose = fc.array(words, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(' '));
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

test('no year is ever guessed: without a date, nothing relative has one', () => {
  fc.assert(
    fc.property(prose, (text) => {
      for (const time of findTimes(plainArticle('case', text)))
        if (time.relative) assert.equal(time.edtf, null, text.slice(time.start, time.end));
    }),
  );
});

test('no value depends on the clock', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 0 });
  fc.assert(
    fc.property(prose, fc.option(day, { nil: undefined }), (text, published) => {
      const article = plainArticle('case', text, published ? { published } : {});
      t.mock.timers.setTime(0);
      const then = findTimes(article);
      t.mock.timers.setTime(2_000_000_000_000);
      assert.deepEqual(findTimes(article), then);
    }),
  );
});

test('expressions stand in order, do not overlap and hold their words', () => {
  fc.assert(
    fc.property(prose, day, (text, published) => {
      let end = 0;
      for (const time of findTimes(plainArticle('case', text, { published }))) {
        assert.ok(time.start >= end && time.end > time.start && time.end <= text.length);
        end = time.end;
      }
    }),
  );
});

test('a month of which only one edge of the year is known keeps its month', () => {
  const text = 'They met in August.';
  const time = one(text);
  const when = (earliest: string | null, latest: string | null) =>
    resolve(time, { earliest, latest, reasons: [], basis: 'inferred' }, text);
  assert.deepEqual(
    [
      when('2023-05-01', null),
      when(null, '2024-10-09'),
      when('2023-05-01', '2023-07-01'),
      when(null, null),
    ].map(({ edtf, earliest, latest }) => [edtf, earliest, latest]),
    [
      ['XXXX-08', '2022-08-01', null],
      ['XXXX-08', null, '2024-08-31'],
      ['2022-08', '2022-08-01', '2022-08-31'],
      [null, null, null],
    ],
  );
});
