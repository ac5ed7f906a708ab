import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isValid } from '@edtf-ts/core';
import { plainKeys } from '../../src/intake/plain-keys.ts';
import { readYaml } from '../../src/intake/read-yaml.ts';
import { isEdtf, isoDay } from '../../src/time/index.ts';
import { fc } from '../seeded.ts';

const key = fc.constantFrom('title', 'author', 'outlet', 'licence', 'title', 'published', 'authr');
const word = fc.constantFrom(
  'Ann',
  'a',
  '5',
  '010',
  'true',
  'null',
  'é',
  'https://example.org/a?b=c',
  '2025-04',
);
const sign = fc.constantFrom(
  ...[
    ' ',
    '  ',
    ':',
    ': ',
    '#',
    ' #',
    '-',
    ' - ',
    '? ',
    '|',
    '>',
    '"',
    "'",
    '’',
    '[',
    ']',
    '{',
    '}',
    ',',
    '=',
    '~',
  ],
  ...['&', '*', '!', '%', '@', '`', '\\', '\t', 'e\u0301', '😀', '...', '---', '\u00a0', '\u2028', '\u0085'],
);
const piece = fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: sign });
const value = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const colon = fc.constantFrom(': ', ': ', ': ', ':', ':  ');
const line = fc.tuple(key, colon, value).map((parts) => parts.join(''));
const yaml = fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n'));

describe('front matter of plain keys', () => {
  test('is read as YAML reads it', () => {
    let plain = 0;
    fc.assert(
      fc.property(yaml, (words) => {
        const keys = plainKeys(words);
        if (!keys) return;
        plain++;
        assert.deepEqual(keys, readYaml(words));
      }),
      { numRuns: 5000 },
    );
    assert.ok(plain > 200, `only ${plain} of 5000 were plain`);
  });

  const left = [
    ['a comment', 'title: Talks # in Oslo'],
    ['a colon and a space', 'title: Oslo: talks'],
    ['a colon at the end', 'title: Oslo:'],
    ['a quotation mark', 'title: "Talks"'],
    ['a list', 'title: [A]'],
    ['a block', 'title: |'],
    ['a value on the next line', 'title: Talks\n  in Oslo'],
    ['a key twice', 'title: A\ntitle: B'],
    ['an unknown key', 'authr: A'],
    ['a day that does not exist', 'published: 2025-02-30'],
    ['no value', 'title: '],
    ['a carriage return', 'title: A\r\nauthor: B'],
  ] as const;
  for (const [what, words] of left) test(`is not ${what}`, () => assert.equal(plainKeys(words), null));

  test('holds addresses and dates', () =>
    assert.deepEqual(plainKeys('url: https://example.org/a?b=c\npublished: 2025-04'), {
      published: '2025-04',
      url: 'https://example.org/a?b=c',
    }));
});

test('a plain day is EDTF without asking the parser, which agrees', () => {
  for (let day = 0; day < 800; day += 7) {
    const forms = [isoDay(day), isoDay(day).slice(0, 7), isoDay(day).slice(0, 4)];
    for (const form of forms) assert.deepEqual([isEdtf(form), isValid(form)], [true, true]);
  }
});
