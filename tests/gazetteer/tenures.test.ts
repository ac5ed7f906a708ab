import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkTenures,
  countryByCode,
  officeById,
  personKey,
  tenures,
  tenuresOf,
} from '../../src/gazetteer/index.ts';

test('each tenure has an id of its own, an office, a country and a source that can be looked up', () => {
  assert.ok(tenures.length >= 120);
  assert.ok(new Set(tenures.map(({ country }) => country)).size >= 20);
  assert.equal(new Set(tenures.map(({ id }) => id)).size, tenures.length);
  for (const { id, office, country, source } of tenures) {
    assert.ok(officeById(office), `${id}: ${office}`);
    assert.ok(countryByCode(country), id);
    assert.match(source, /https?:\/\//, id);
  }
});

test('one person at a time is head of government of a country', () => {
  // A day that two share is the day of handing over; a month or a year may be shared as a whole.
  const heads = tenures.filter(({ office }) => office === 'prime-minister');
  for (const one of heads) {
    for (const other of heads) {
      if (one === other || one.country !== other.country || one.from > other.from || one.to === null)
        continue;
      const length = Math.min(one.to.length, other.from.length);
      assert.ok(one.to.slice(0, length) <= other.from.slice(0, length), `${one.id} and ${other.id}`);
    }
  }
});

test('the register is searched by person, office and country', () => {
  const ids = (...query: Parameters<typeof tenuresOf>) => tenuresOf(...query).map(({ id }) => id);
  assert.deepEqual(ids('Yvette Cooper', 'interior-minister', 'GB'), ['yvette-cooper-home-secretary-gb']);
  assert.deepEqual(ids('yvette  cooper', null, null).length, 2);
  assert.deepEqual(ids('Yvette Cooper', 'interior-minister', 'PK'), []);
  assert.deepEqual(ids('Nobody Atall', null, null), []);
});

test('names compare without case, marks, hyphens and apostrophes', () => {
  assert.equal(personKey('Élise O’Neill-Şen'), personKey('elise oneill sen'));
  assert.notEqual(personKey('Ann Lee'), personKey('Anne Lee'));
});

const record = {
  id: 'ann-lee-prime-minister-nz',
  person: 'Ann Lee',
  names: [],
  office: 'prime-minister',
  country: 'NZ',
  from: '2031-02-03',
  to: null,
  source: 'Invented',
};
const check = (value: unknown) => checkTenures(JSON.stringify(value), 'tenures.json');
const faults = (value: unknown) =>
  check(value).problems.map(({ found, expected }) => `${found}; expected ${expected}`);

test('an editor’s register is a list of records, or a file of them', () => {
  assert.deepEqual(check([record]), { tenures: [record], problems: [] });
  assert.deepEqual(check({ records: [record] }).tenures, [record]);
  const { names: _, ...short } = record;
  assert.deepEqual(check([short]).tenures, [record]);
});

test('faults of an editor’s register say where they are and what was expected', () => {
  assert.deepEqual(faults([record, { ...record, id: 'b', from: '2031-13' }]), [
    'record 2, from with `"2031-13"`; expected a date as YYYY-MM-DD, YYYY-MM or YYYY',
  ]);
  assert.deepEqual(faults([{ ...record, office: 'king-of-cats' }]), [
    'record 1, office with `"king-of-cats"`; expected the id of an office, such as `foreign-minister`',
  ]);
  assert.deepEqual(faults([{ ...record, country: 'ZZ' }]).length, 1);
  assert.deepEqual(faults([{ ...record, to: '2030-01' }]), [
    'record 1, to with `"2030-01"`; expected `from` before `to`',
  ]);
  assert.deepEqual(faults([record, record]).length, 1);
  assert.deepEqual(checkTenures('{"records": [', 'tenures.json').problems[0]?.expected, 'JSON');
  assert.deepEqual(check([{ ...record, from: 'yesterday' }]).tenures, []);
});
