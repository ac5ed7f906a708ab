import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInMonth, isoWeek, weekdayOf, weekOf } from '../../src/time/calendar.ts';
import { boundsOf, edtfOf, granuleAt, timexOf } from '../../src/time/granule.ts';
import { civil, dayNumber, dayOf, edtfBetween, edtfBounds, isEdtf, isoDay } from '../../src/time/index.ts';
import { fc } from '../seeded.ts';

test('a day number and its civil date are two ways of writing one day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
      const { year, month, day: date } = civil(day);
      assert.equal(dayNumber(year, month, date), day);
      assert.ok(date >= 1 && date <= daysInMonth(year, month));
    }),
  );
});

test('the calendar agrees with that of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 60_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      assert.equal(isoDay(day), date.toISOString().slice(0, 10));
      assert.equal(weekdayOf(day), date.getUTCDay() || 7);
    }),
  );
});

test('weeks of ISO 8601 at the turn of a year', () => {
  const week = (iso: string) => isoWeek(weekOf(dayOf(iso)!));
  assert.deepEqual(week('2021-01-03'), { year: 2020, number: 53 });
  assert.deepEqual(week('2024-12-30'), { year: 2025, number: 1 });
});

test('days that the calendar lacks are none', () => {
  assert.equal(dayOf('2025-02-29'), null);
  assert.equal(dayOf('2024-02-29'), dayNumber(2024, 2, 29));
  assert.equal(isEdtf('2025-02-30'), false);
});

const bounds: readonly (readonly [edtf: string, first: string | null, last: string | null])[] = [
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-08-14', '2024-08-14', '2024-08-14'],
  ['198X', '1980-01-01', '1989-12-31'],
  ['2024-XX', '2024-01-01', '2024-12-31'],
  ['2025-01-01/2025-09-05', '2025-01-01', '2025-09-05'],
  ['2024/..', '2024-01-01', null],
  ['../2025-09-05', null, '2025-09-05'],
  ['2024-08~', '2024-08-01', '2024-08-31'],
  ['2024-34', '2024-04-01', '2024-06-30'],
  ['XXXX-08', null, null],
  ['nonsense', null, null],
];

for (const [edtf, first, last] of bounds)
  test(`bounds of ${edtf}`, () => {
    const found = edtfBounds(edtf);
    assert.deepEqual(
      [found.first, found.last].map((day) => (day === null ? null : isoDay(day))),
      [first, last],
    );
  });

test('what is written between two days is EDTF and has these bounds', () => {
  const end = fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: null });
  fc.assert(
    fc.property(end, end, (a, b) => {
      const swap = a !== null && b !== null && a > b;
      const span = swap ? { first: b, last: a } : { first: a, last: b };
      const edtf = edtfBetween(span);
      if (edtf === null) return assert.deepEqual(span, { first: null, last: null });
      assert.ok(isEdtf(edtf), edtf);
      assert.deepEqual(edtfBounds(edtf), span);
    }),
  );
});

test('the part of the calendar that a day lies in holds the day', () => {
  const unit = fc.constantFrom(
    'day',
    'week',
    'month',
    'quarter',
    'half',
    'year',
    'decade',
    'century' as const,
  );
  fc.assert(
    fc.property(unit, fc.integer({ min: -25_000, max: 60_000 }), (of, day) => {
      const granule = granuleAt(of, day);
      const { first, last } = boundsOf(granule);
      assert.ok(first <= day && day <= last, timexOf(granule));
      assert.deepEqual(edtfBounds(edtfOf(granule)), { first, last });
    }),
  );
});
