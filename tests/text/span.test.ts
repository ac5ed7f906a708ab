import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contains, cover, inOrder, overlaps, placeOf, quoteAt, wordsAt } from '../../src/text/index.ts';
import { fc } from '../seeded.ts';

const span = (start: number, end: number) => ({ start, end });

describe('a span', () => {
  test('cuts its words', () => {
    assert.equal(wordsAt('Ann Lee met', span(4, 7)), 'Lee');
    assert.deepEqual(quoteAt('Ann Lee met', span(4, 7)), { start: 4, end: 7, text: 'Lee' });
  });

  test('holds itself and what lies in it', () => {
    for (const inner of [span(2, 5), span(2, 3), span(4, 5), span(3, 4)])
      assert.ok(contains(span(2, 5), inner));
    for (const other of [span(1, 5), span(2, 6), span(5, 6)]) assert.ok(!contains(span(2, 5), other));
  });

  test('overlaps what shares a sign with it, not what touches it', () => {
    for (const other of [span(1, 3), span(4, 6), span(3, 4), span(1, 9), span(2, 5)])
      assert.ok(overlaps(span(2, 5), other) && overlaps(other, span(2, 5)));
    for (const other of [span(0, 2), span(5, 7)])
      assert.ok(!overlaps(span(2, 5), other) && !overlaps(other, span(2, 5)));
  });

  test('that covers others is the smallest that does', () => {
    assert.deepEqual(cover([span(3, 4), span(1, 2), span(2, 9)]), span(1, 9));
    assert.deepEqual(cover([span(3, 4)]), span(3, 4));
    assert.throws(() => cover([]), RangeError);
  });

  test('comes before those that start later, and before shorter ones that start with it', () => {
    const spans = [span(3, 4), span(1, 2), span(1, 5)];
    assert.deepEqual([...spans].sort(inOrder), [span(1, 5), span(1, 2), span(3, 4)]);
  });
});

describe('the place of an offset', () => {
  const file = {
    origin: [
      [0, 4],
      [3, 9],
    ] as const,
    lines: [0, 4, 8, 12],
  };

  test('is found by the run that it lies in and the line that the run is on', () => {
    const places = [0, 1, 2, 3, 4, 6, 7].map((offset) => placeOf(file, offset));
    assert.deepEqual(
      places.map(({ line, column }) => `${line}:${column}`),
      ['2:1', '2:2', '2:3', '3:2', '3:3', '4:1', '4:2'],
    );
  });

  test('is the offset itself where nothing was moved', () =>
    assert.deepEqual(placeOf({ origin: [], lines: [0, 5] }, 6), { line: 2, column: 2 }));

  test('is that of a plain search, for any lines', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 })), fc.nat(120), (ends, offset) => {
        const lines = [0, ...ends.sort((a, b) => a - b)];
        const line = lines.findLastIndex((start) => start <= offset);
        const expected = { line: line + 1, column: offset - lines[line]! + 1 };
        assert.deepEqual(placeOf({ origin: [[0, 0]], lines }, offset), expected);
      }),
    ));
});
