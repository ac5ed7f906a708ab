import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countries, lookUp, organisations, places } from '../../src/gazetteer/index.ts';
import { tokenise } from '../../src/text/index.ts';
import { meaning } from './reading.ts';

const written = new Set([
  ...countries.flatMap(({ name, names, adjectives, people, capital, capitals, seats }) => [
    name,
    ...names,
    ...adjectives,
    ...people,
    ...(capital ? [capital] : []),
    ...capitals,
    ...seats,
  ]),
  ...places.flatMap(({ name, names }) => [name, ...names]),
  ...organisations.flatMap(({ name, names }) => [name, ...names]),
]);

/** What differs in more than the part of speech: two countries, or a country and a place. */
function meanings(name: string): string[] {
  const tokens = tokenise(name, { start: 0, end: name.length });
  const match = lookUp(tokens, 0);
  if (!match || match.to < tokens.length) return [];
  const kinds = match.entries.map((entry) =>
    entry.type === 'country' ? `country ${entry.code}` : meaning(entry),
  );
  return [...new Set(kinds)].sort();
}

// The list is kept so that a new name that clashes with an old one is seen, and accepted by hand.
test('names with several meanings are those of ambiguous.json', () => {
  const file = readFileSync(new URL('ambiguous.json', import.meta.url), 'utf8');
  const found = [...written]
    .map((name): [string, string[]] => [name, meanings(name)])
    .filter(([, all]) => all.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  assert.deepEqual(Object.fromEntries(found), JSON.parse(file));
});

test('every name is found at its full length', () => {
  const lost = [...written].filter((name) => {
    const tokens = tokenise(name, { start: 0, end: name.length });
    return lookUp(tokens, 0)?.to !== tokens.length;
  });
  assert.deepEqual(lost, []);
});
