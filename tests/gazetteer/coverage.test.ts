import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tenures } from '../../src/gazetteer/index.ts';
import type { TenureRecord } from '../../src/gazetteer/records.ts';
import { dayOf, edtfBounds, isoDay } from '../../src/time/index.ts';
import coverage from './coverage.json' with { type: 'json' };

/*
 * What the register is complete for: the offices of each country in coverage.json, and the gaps there
 * with what filled them. A role without offices is one that the country does not have.
 */

/** A month and a half: a handing over takes that long where one leaves before another is sworn in. */
const SHORT = 45;
/** Days that two may share in one office: a month told as a whole, a caretaker who hands over. */
const SHARED = 7;

type Role = keyof typeof coverage.offices;
const roles = Object.keys(coverage.offices) as Role[];
const day = (iso: string): number => dayOf(iso)!;
const from = ({ from }: TenureRecord) => edtfBounds(from);
const to = ({ to }: TenureRecord) => (to === null ? { first: Infinity, last: Infinity } : edtfBounds(to));

const held = coverage.countries.flatMap(({ country, offices }) =>
  roles.map((role) => {
    const meant: readonly string[] =
      (offices as { [key in Role]?: string[] } | undefined)?.[role] ?? coverage.offices[role];
    const records = tenures
      .filter((tenure) => tenure.country === country && meant.includes(tenure.office))
      .toSorted((one, other) => from(one).first! - from(other).first!);
    return { country, role, name: `${country}, ${role}`, none: meant.length === 0, records };
  }),
);

/** The days in the years covered on which nobody is recorded, each start and end taken at its widest. */
function gapsIn(records: readonly TenureRecord[]): { from: string; to: string }[] {
  const gaps: { from: string; to: string }[] = [];
  let free = day(coverage.from);
  const end = day(coverage.to) + 1;
  for (const record of records) {
    const first = Math.min(from(record).first!, end);
    if (first - free > SHORT) gaps.push({ from: isoDay(free), to: isoDay(first - 1) });
    free = Math.max(free, to(record).last! + 1);
  }
  if (end - free > SHORT) gaps.push({ from: isoDay(free), to: isoDay(end - 1) });
  return gaps;
}

test('at least twenty countries are covered, each once', () => {
  const countries = coverage.countries.map(({ country }) => country);
  assert.ok(countries.length >= 20);
  assert.equal(new Set(countries).size, countries.length);
});

test('someone is recorded in each office on each day, but for the gaps that the list explains', () => {
  const found = held.flatMap(({ country, role, none, records }) =>
    none ? [] : gapsIn(records).map((gap) => ({ country, role, ...gap })),
  );
  const explained = coverage.gaps.map(({ why, ...gap }) => {
    assert.ok(why.length > 0);
    return gap;
  });
  assert.deepEqual(found, explained);
});

test('no two hold one office at a time', () => {
  for (const { name, records } of held) {
    for (const one of records) {
      for (const other of records) {
        if (one === other || one.office !== other.office || from(one).first! > from(other).first!) continue;
        const shared = Math.min(to(one).first!, to(other).first!) - from(other).last!;
        assert.ok(shared <= SHARED, `${name}: ${one.id} and ${other.id} share ${shared} days`);
      }
    }
  }
});

test('in an office covered only the latest record may have no end', () => {
  for (const { name, records } of held)
    for (const record of records.slice(0, -1)) assert.ok(record.to, `${name}: ${record.id}`);
});
