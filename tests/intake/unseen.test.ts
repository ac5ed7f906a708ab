import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unseenSigns } from '../../src/intake/unseen.ts';

const found = (text: string) => unseenSigns(text).map(({ rule, start, end }) => `${rule} ${start}-${end}`);

describe('signs that can not be seen', () => {
  test('are each named, with their place', () => {
    for (const [sign, code, turns] of [
      ['\u00ad', '00AD', false],
      ['\u061c', '061C', true],
      ['\u180e', '180E', false],
      ['\u200b', '200B', false],
      ['\u200e', '200E', true],
      ['\u202a', '202A', true],
      ['\u202e', '202E', true],
      ['\u2060', '2060', false],
      ['\u2066', '2066', true],
      ['\u2069', '2069', true],
      ['\ufeff', 'FEFF', false],
      ['\ufffb', 'FFFB', false],
      ['\u{e0041}', 'E0041', false],
    ] as const) {
      const [note, more] = unseenSigns(`a${sign}b`);
      assert.equal(more, undefined);
      assert.deepEqual([note!.start, note!.end, note!.rule], [1, 1 + sign.length, 'text:unseen-sign']);
      const direction = turns ? ', which changes the direction of writing' : '';
      assert.equal(note!.reason, `A sign that can't be seen stands here: U+${code}${direction}.`);
    }
  });

  test('are found each, however many', () =>
    assert.deepEqual(found('\u200ba\u200b'), ['text:unseen-sign 0-1', 'text:unseen-sign 2-3']));

  test('are not accents, emoji, dashes or other scripts', () =>
    assert.deepEqual(found('Café — “日本” 😀\u0301 \u00a0 ش'), []));
});

describe('letters of two alphabets in one word', () => {
  test('are named where the word stands', () =>
    assert.deepEqual(found('The p\u0430ypal and the Gr\u03b5ek \u0441ame.'), [
      'text:mixed-letters 4-10',
      'text:mixed-letters 19-24',
      'text:mixed-letters 25-29',
    ]));

  test('are not words of one alphabet each, nor a letter alone', () =>
    assert.deepEqual(found('Oslo Москва Αθήνα α-particle 3\u0430'), []));
});
