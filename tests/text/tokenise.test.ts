import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokenise } from '../../src/text/index.ts';
import { fc } from '../seeded.ts';

const tokens = (words: string) => tokenise(words, { start: 0, end: words.length });
const cut = (words: string) => tokens(words).map(({ start, end }) => words.slice(start, end));

describe('how a sentence is cut', () => {
  const cases: readonly (readonly [words: string, expected: readonly string[]])[] = [
    ['Ann met Bo, then left.', ['Ann', 'met', 'Bo', ',', 'then', 'left', '.']],
    ['the U.S. envoy at 9 a.m.', ['the', 'U.S.', 'envoy', 'at', '9', 'a.m.']],
    ['O’Neill’s well-known Al-Thani', ['O’Neill', '’s', 'well-known', 'Al-Thani']],
    ['the ministers’ talks', ['the', 'ministers', '’', 'talks']],
    ['the 51st of 1,23,456.5', ['the', '51st', 'of', '1,23,456.5']],
    ['Rs5,000 and $12.3million', ['Rs', '5,000', 'and', '$', '12.3', 'million']],
    ['RM5.2bil, P5.5 billion and P5 of', ['RM', '5.2', 'bil', ',', 'P', '5.5', 'billion', 'and', 'P5', 'of']],
    ['G20/EU (São Tomé)', ['G20', '/', 'EU', '(', 'São', 'Tomé', ')']],
    ['Plan B. Next', ['Plan', 'B', '.', 'Next']],
  ];
  for (const [words, expected] of cases) test(words, () => assert.deepEqual(cut(words), expected));

  test('with every sign that is not white space in one token', () => {
    const piece = fc.constantFrom(
      'Ann',
      'U.',
      ' ',
      '\n',
      '’s',
      "'",
      '-',
      '5',
      '3rd',
      ',',
      '.',
      'é',
      '😀',
      '`',
      '{',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const words = pieces.join('');
        assert.equal(cut(words).join(''), words.replace(/\s/gu, ''));
      }),
    );
  });

  test('within the sentence alone', () => {
    assert.deepEqual(tokenise('5th', { start: 0, end: 1 }), [
      { start: 0, end: 1, kind: 'number', norm: '5', shape: 'none' },
    ]);
  });
});

describe('how a word is written', () => {
  const shapes = (words: string) => tokens(words).map(({ shape }) => shape);
  test('plain', () => {
    const words = 'met Ann UN A iPhone McRoy EU-UK G7';
    const expected = ['lower', 'Upper', 'CAPS', 'Upper', 'lower', 'Upper', 'CAPS', 'Upper'];
    assert.deepEqual(shapes(words), expected);
  });
  test('with marks', () => assert.deepEqual(shapes('état Émile ÉTAT'), ['lower', 'Upper', 'CAPS']));
  test('and compared', () =>
    assert.deepEqual(
      tokens('O’Neill E\u0301mile').map(({ norm }) => norm),
      ["o'neill", 'émile'],
    ));
});
