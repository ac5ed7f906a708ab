import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import iso from 'i18n-iso-countries';
import { countries, countryByCode, organisations, places } from '../../src/gazetteer/index.ts';
import {
  countrySchema,
  givenNamesSchema,
  headSchema,
  listOf,
  nameWordsSchema,
  officeSchema,
  organisationSchema,
  placeSchema,
  portfolioSchema,
  tenureSchema,
} from '../../src/gazetteer/schemas.ts';

const lists = {
  countries: countrySchema,
  places: placeSchema,
  organisations: organisationSchema,
  offices: officeSchema,
  'office-heads': headSchema,
  portfolios: portfolioSchema,
  'name-words': nameWordsSchema,
  'given-names': givenNamesSchema,
  tenures: tenureSchema,
};

const fileOf = (list: string): string =>
  readFileSync(new URL(`../../src/gazetteer/${list}.json`, import.meta.url), 'utf8');

for (const [list, schema] of Object.entries(lists)) {
  test(`${list}.json has the shape of its records, one a line`, () => {
    const text = fileOf(list);
    const result = listOf<unknown>(schema).safeParse(JSON.parse(text));
    assert.ok(result.success, result.error?.message);
    const lines = text.split('\n').filter((line) => line.startsWith('{"'));
    assert.equal(lines.length, result.data.records.length);
  });
}

test('every code of ISO 3166-1 has a country, and every country that lasts a code', () => {
  const codes = Object.keys(iso.getAlpha2Codes());
  assert.deepEqual(
    codes.filter((code) => !countryByCode(code)),
    [],
  );
  const invented = countries.filter(({ code, until }) => until === null && !codes.includes(code));
  assert.deepEqual(invented, []);
});

test('states have an adjective, a noun for their people and a capital', () => {
  const whole = countries.filter(
    ({ adjectives, people, capital }) => adjectives.length > 0 && people.length > 0 && capital !== null,
  );
  assert.ok(whole.length >= 193, `${whole.length}`);
  for (const code of ['GB', 'PK', 'XK', 'PS', 'TW', 'NR', 'SG', 'TL'])
    assert.ok(
      whole.some((country) => country.code === code),
      code,
    );
});

test('former states have the year of their end, and no capital that still is one', () => {
  const former = countries.filter(({ until }) => until !== null);
  assert.deepEqual(
    former.map(({ code }) => code),
    ['SU', 'YU', 'CS', 'DD'],
  );
  for (const { capital, successor } of former) {
    assert.equal(capital, null);
    assert.ok(successor === null || countryByCode(successor));
  }
});

test('places and organisations name countries that there are, and ids are their own', () => {
  for (const { name, country } of [...places, ...organisations])
    assert.ok(country === null || countryByCode(country), name);
  assert.equal(new Set(organisations.map(({ id }) => id)).size, organisations.length);
});

test('no record says a name twice', () => {
  for (const { name, names } of [...countries, ...places, ...organisations])
    assert.equal(new Set([name, ...names]).size, names.length + 1, name);
});
