import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Constraint, narrow } from '../../src/chronology/constraint.ts';
import { limited } from '../../src/chronology/limits.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';
import type { Reason, When } from '../../src/time/index.ts';

const why = (text: string): Reason => ({ rule: 'a:rule', text, quote: null, tenure: null });
const between = (text: string, first: number | null, last: number | null): Constraint => ({
  first,
  last,
  reasons: [why(text)],
});

describe('what constraints leave together', () => {
  const said = (...constraints: readonly Constraint[]) => {
    const { first, last, reasons } = narrow(constraints);
    return [first, last, reasons.map(({ text }) => text).join(' ')];
  };
  const [a, b] = [between('a', 10, null), between('b', 5, null)];
  const [c, d] = [between('c', null, 20), between('d', null, 30)];

  test('is the latest first day and the earliest last, each with its reason alone', () => {
    assert.deepEqual(said(), [null, null, '']);
    assert.deepEqual(said(a), [10, null, 'a']);
    assert.deepEqual(said(c), [null, 20, 'c']);
    assert.deepEqual(said(a, b, c, d), [10, 20, 'a c']);
    assert.deepEqual(said(d, c, b, a), [10, 20, 'a c']);
  });

  test('has the reason that was told first where two set the same edge, and once where one sets both', () => {
    assert.deepEqual(said(a, { ...a, reasons: [why('again')] }), [10, null, 'a']);
    assert.deepEqual(said(c, { ...c, reasons: [why('again')] }), [null, 20, 'c']);
    assert.deepEqual(said(between('e', 12, 18)), [12, 18, 'e']);
  });

  test('may be one day, and is nothing where two contradict each other', () => {
    assert.deepEqual(narrow([a, between('f', null, 10)]).conflict, null);
    const before = between('f', null, 9);
    assert.deepEqual(narrow([a, before]), { first: null, last: null, reasons: [], conflict: [a, before] });
  });
});

describe('what a preposition makes of a date', () => {
  const july = (year: number): When => ({
    shape: 'window',
    edtf: `${year}-07`,
    earliest: `${year}-07-01`,
    latest: `${year}-07-31`,
    edges: { earliest: 'stated', latest: 'stated' },
    basis: 'stated',
    words: null,
    reasons: [],
  });
  /** `when` as it stands after `words`, in an article that came out by `latest`. */
  function after(words: string, when: When, latest: string | null = '2024-06-12', type?: 'DURATION'): When {
    const { article, times, publication } = mark(plainArticle('case', `${words} July 2020 it rained.`), {
      tenures: [],
    });
    const time = times.at(-1)!;
    return limited(when, type ? { ...time, type } : time, {
      article,
      publication: { ...publication, latest },
    });
  }

  for (const word of ['by', 'until', 'till', 'before'])
    test(`“${word}” ends with it and begins nowhere`, () =>
      assert.deepEqual(after(`It rained ${word}`, july(2025)), {
        ...july(2025),
        edtf: '../2025-07',
        earliest: null,
        edges: { earliest: null, latest: 'stated' },
      }));

  for (const word of ['since', 'after'])
    test(`“${word}” begins with it and ends with publication`, () => {
      const when = after(`It rained ${word}`, july(2020));
      assert.deepEqual(when, { ...july(2020), edtf: '2020-07-01/2024-06-12', latest: '2024-06-12' });
      const open = after(`It rained ${word}`, july(2020), null);
      assert.deepEqual(open.edges, { earliest: 'stated', latest: null });
      assert.deepEqual([open.shape, open.edtf, open.latest], ['window', '2020-07/..', null]);
    });

  test('is nothing where it would end before it begins, and a day where it ends as it begins', () => {
    assert.deepEqual(after('It rained since', july(2025)), july(2025));
    assert.equal(after('It rained since', july(2024), '2024-07-01').latest, '2024-07-01');
    assert.equal(after('It rained since', july(2024), '2024-06-30').latest, '2024-07-31');
  });

  test('is nothing without a date, of a length of time, after other words and at the beginning', () => {
    const undated = { ...july(2025), edtf: null };
    assert.equal(after('It rained by', undated), undated);
    for (const type of [undefined, 'DURATION'] as const) {
      const when = july(2025);
      assert.equal(after('It rained by', when, null, type) === when, type !== undefined);
    }
    for (const words of ['It rained in', 'It rained by ("', '']) {
      const when = july(2025);
      assert.equal(after(words, when), when, words);
    }
  });

  test('is nothing known where neither end is', () =>
    assert.equal(after('It rained by', { ...july(2025), latest: null }).shape, 'undated'));
});

describe('a window of publication', () => {
  const PAST = 'In 2022 trade fell.';
  const TO_COME = 'Ann Lee spoke. France will host the games in 2023.';
  const publicationOf = (text: string, published?: string) =>
    mark(plainArticle('case', text, published ? { published } : {}), { tenures: [] }).publication;

  test('has the edges that the words give, and no other', () => {
    const { edtf, earliest, latest, basis, when } = publicationOf(PAST);
    assert.deepEqual([edtf, earliest, latest, basis], ['2022/..', '2022-01-01', null, 'inferred']);
    assert.deepEqual([when.shape, when.edges], ['window', { earliest: 'inferred', latest: null }]);
    const before = publicationOf(TO_COME);
    assert.deepEqual([before.edtf, before.earliest, before.latest], ['../2023', null, '2023-12-31']);
    assert.deepEqual(before.when.edges, { earliest: null, latest: 'inferred' });
    const none = publicationOf('Ann Lee spoke.');
    assert.deepEqual([none.edtf, none.when.shape, none.reasons], [null, 'undated', []]);
  });

  test('is what front matter says, a day or a stretch', () => {
    const day = publicationOf('Ann Lee spoke.', '2024-06-12');
    assert.deepEqual([day.when.shape, day.earliest, day.latest], ['day', '2024-06-12', '2024-06-12']);
    const stretch = publicationOf('Ann Lee spoke.', '2024-06');
    assert.deepEqual([stretch.when.shape, stretch.basis, stretch.notes], ['window', 'stated', []]);
  });

  test('that front matter gives may end on the last day that the words allow, and not after it', () => {
    const told = (text: string, published: string) =>
      publicationOf(text, published).notes.map(({ rule }) => rule);
    assert.deepEqual(told(PAST, '2022-01-01'), []);
    assert.deepEqual(told(PAST, '2021-12-31'), ['publication:contradicted']);
    assert.deepEqual(told(TO_COME, '2023-12-31'), []);
    assert.deepEqual(told(TO_COME, '2024-01-01'), ['publication:contradicted']);
    assert.deepEqual(told(PAST, '2021/..'), []);
    assert.deepEqual(told(TO_COME, '../2025'), []);
  });

  test('is left open by words that contradict each other, with a note where the second stands', () => {
    const text = `In 2024 trade fell. ${TO_COME}`;
    const { edtf, notes } = publicationOf(text);
    assert.equal(edtf, null);
    assert.deepEqual(
      notes.map(({ rule, start }) => [rule, start]),
      [['publication:conflict', text.indexOf('2023')]],
    );
    assert.match(notes[0]!.reason, /not before 1 January 2024.*not after 31 December 2023/u);
  });
});
