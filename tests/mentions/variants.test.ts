import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, fitOf, similar } from '../../src/mentions/people/variants.ts';
import { actorsOf, mentionsOf } from './digest.ts';

test('distance counts a swap once', () => {
  assert.equal(editDistance('tariq', 'tairq'), 1);
  assert.equal(editDistance('roy', 'sand'), 4);
});

for (const [a, b, expected] of [
  ['chaudhary', 'chaudhry', true],
  ['mohammad', 'muhammad', true],
  ['lee', 'lei', false],
  ['marquez', 'narquez', false],
  ['sanders', 'landers', false],
] as const) {
  test(`${a} and ${b}: ${expected ? 'may be' : 'are not'} one name`, () =>
    assert.equal(similar(a, b), expected));
}

for (const [a, b, fit] of [
  [['ann', 'lee'], ['ann', 'lee'], 'same'],
  [['ann', 'lee'], ['ann', 'marie', 'lee'], 'part'],
  [['a', 'lee'], ['ann', 'lee'], 'variant'],
  [['talal', 'chaudhary'], ['talal', 'chaudhry'], 'variant'],
  [['ann', 'lee'], ['bo', 'lee'], null],
  [['lee'], ['ann', 'lee'], null],
] as const) {
  test(`${a.join(' ')} against ${b.join(' ')}`, () => assert.equal(fitOf(a, b), fit));
}

test('two spellings are one person, and a note', () => {
  const { officials, notes } = mentionsOf(
    'Peruvian Interior Minister Talal Mirandez spoke. Talal Mirandes later left.',
  );
  assert.deepEqual(
    officials.map(({ name, aliases }) => [name.text, aliases.map(({ text }) => text)]),
    [['Talal Mirandez', ['Talal Mirandes']]],
  );
  assert.deepEqual(
    notes.map(({ rule, reason }) => [rule, reason]),
    [['mentions:spelling', 'Talal Mirandez is also spelled Talal Mirandes.']],
  );
});

test('a family name that is also a form of address stands for its bearer', () => {
  assert.deepEqual(
    actorsOf('Chilean Foreign Minister Tan Wei Roy left. Dr Tan and Tan Sri Ali Omar spoke.'),
    [
      'Chilean Foreign Minister Tan Wei Roy > tan-wei-roy',
      'Dr Tan and Tan Sri Ali Omar > tan-wei-roy + Ali Omar',
    ],
  );
});
