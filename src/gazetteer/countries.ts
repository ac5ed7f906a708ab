import type { Token } from '../text/index.ts';
import file from './countries.json' with { type: 'json' };
import type { CountryRecord, GazetteerEntry } from './records.ts';

/** Countries by ISO 3166-1, with Kosovo, and four states that are no more (`until`). */
export const countries: readonly CountryRecord[] = file.records;

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The record of a code in upper case, or null. */
export const countryByCode = (code: string): CountryRecord | null => byCode.get(code) ?? null;

/** What a country is known by, each way with the entry it gives. */
export function* countryNames(): Generator<[string, GazetteerEntry]> {
  for (const country of countries) {
    const entry = (as: 'name' | 'adjective' | 'people' | 'capital' | 'seat'): GazetteerEntry => ({
      type: 'country',
      as,
      code: country.code,
    });
    const names = [country.name, ...country.names];
    for (const name of names) yield [name, entry('name')];
    for (const word of country.adjectives) yield [word, entry('adjective')];
    for (const word of country.people) yield [word, entry('people')];
    for (const seat of country.seats) yield [seat, entry('seat')];
    for (const capital of [country.capital, ...country.capitals])
      if (capital && !names.includes(capital)) yield [capital, entry('capital')];
  }
}

const compounds = compoundParts();

function compoundParts(): Map<string, string> {
  const parts = new Map<string, string>();
  const put = (word: string, code: string): void => {
    const key = word.toLowerCase();
    if (!parts.has(key)) parts.set(key, code);
  };
  const living = countries.filter(({ until }) => until === null);
  for (const { code, prefixes } of living) for (const word of prefixes) put(word, code);
  for (const { code, name, names } of living) for (const word of [name, ...names]) put(word, code);
  for (const { code, adjectives } of living) for (const word of adjectives) put(word, code);
  return parts;
}

/**
 * The countries in a hyphenated word: `Sino-Russian`, `US-China`, `Pak-Afghan` give two,
 * `UK-based` one; null if there is none. A word in lower case has none.
 */
export function compoundCountries(token: Token): readonly string[] | null {
  if (token.shape === 'lower' || !token.norm.includes('-')) return null;
  const codes = token.norm.split('-').flatMap((part) => compounds.get(part) ?? []);
  return codes.length > 0 ? codes : null;
}
