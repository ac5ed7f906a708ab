import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalised, listed, plain, type Rich } from '../../src/wording/rich.ts';
import { counted, inList, inWords, ordinal } from '../../src/wording/words.ts';

test('lists have commas and one last word', () => {
  const list = (...names: string[]) => plain(listed(names.map((name): Rich => [name])));
  assert.deepEqual(
    [list(), list('A'), list('A', 'B'), list('A', 'B', 'C')],
    ['', 'A', 'A and B', 'A, B and C'],
  );
  assert.equal(inList(['A', 'B', 'C'], 'or'), 'A, B or C');
});

test('plain text has quotation marks and no letters of countries', () =>
  assert.equal(
    plain([
      { is: 'name', text: 'Ann\u00a0Lee', path: null, inferred: true },
      '\u00a0',
      { is: 'side', code: 'NO', country: 'Norway', inferred: false },
      ', ',
      { is: 'quoted', text: 'a while ago' },
    ]),
    'Ann Lee, “a while ago”',
  ));

test('a line begins with a capital, but not in the article’s words', () => {
  assert.equal(plain(capitalised(['the sea'])), 'The sea');
  assert.equal(plain(capitalised([{ is: 'said', text: 'the sea' }])), 'the sea');
});

test('numbers in words', () => {
  assert.deepEqual([0, 1, 12, 20, 21].map(inWords), ['no', 'one', 'twelve', 'twenty', '21']);
  assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 51, 111, 122].map(ordinal), [
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '51st',
    '111th',
    '122nd',
  ]);
  assert.equal(counted(1, 'seat'), 'one seat');
  assert.equal(counted(2, 'country', 'countries'), 'two countries');
});
