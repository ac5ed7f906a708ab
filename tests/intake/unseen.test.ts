import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unseenAbove, unseenSigns } from '../../src/intake/unseen.ts';

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
      ['\u{e0100}', 'E0100', false],
      ['\u034f', '034F', false],
      ['\u115f', '115F', false],
      ['\u3164', '3164', false],
      ['\ufe0e', 'FE0E', false],
      ['\u2028', '2028', false],
      ['\u2029', '2029', false],
      ['\ufff9', 'FFF9', false],
      ['\ue000', 'E000', false],
      ['\u{f0000}', 'F0000', false],
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
    assert.deepEqual(found('Café — “日本” 😀\u0301 \u00a0 ش ❤\ufe0f ₹ ‰'), []));
});

test('what the front matter says is looked at too, and named', () => {
  const at = { start: 0, end: 1 };
  const notes = unseenAbove(
    { title: 'a\u200b', author: 'A\u0430', outlet: '\uff21\uff22', licence: '\u00ad' },
    at,
  );
  assert.deepEqual(
    notes.map(({ rule, reason }) => `${rule}: ${reason}`),
    [
      "text:unseen-sign: Of the title: A sign that can't be seen stands here: U+200B.",
      'text:mixed-letters: Of the author: This word mixes letters of two alphabets that look alike.',
      'text:mixed-letters: Of the outlet: The letters of this word only look like Latin ones.',
      "text:unseen-sign: Of the licence: A sign that can't be seen stands here: U+00AD.",
    ],
  );
  for (const { start, end } of notes) assert.deepEqual({ start, end }, at);
  assert.deepEqual(unseenAbove({ title: 'A', url: 'https://x.example/\u200b' }, at), []);
});

describe('letters of two alphabets in one word', () => {
  test('are named where the word stands', () =>
    assert.deepEqual(found('The p\u0430ypal and the Gr\u03b5ek \u0441ame.'), [
      'text:mixed-letters 4-10',
      'text:mixed-letters 19-24',
      'text:mixed-letters 25-29',
    ]));

  test('are named where all of them are of another alphabet, and none looks so', () => {
    for (const word of [
      '\u0421\u041e\u0420',
      '\u0430\u0441\u0435',
      '\u039f\u03a1',
      '\uff22\uff4f',
      '\u{1d400}\u{1d401}',
    ])
      assert.deepEqual(found(`The ${word} end`), [`text:mixed-letters 4-${4 + word.length}`]);
    for (const [words, of] of [
      ['a\u0561b', 'Armenian'],
      ['a\u13a0b', 'Cherokee'],
    ])
      assert.equal(found(words!).length, 1, of);
  });

  test('are not words of one alphabet each, nor a letter alone', () =>
    assert.deepEqual(found('Oslo Москва Αθήνα α-particle 3\u0430'), []));
});
