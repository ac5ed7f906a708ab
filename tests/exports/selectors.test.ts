import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  codePoints,
  findFragment,
  findQuote,
  fragmentHash,
  textFragment,
  textPosition,
  textQuote,
} from '../../src/text/index.ts';

const TEXT =
  'Talks 😀 were held. Talks were held again, said Mr. Lee. The 😀 talks were held. Talks were held again, said Mr. Lee.';
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('code points', () => {
  test('an emoji is one, where UTF-16 has two', () => {
    assert.deepEqual(textPosition(codePoints(TEXT), spanOf('were held')), {
      type: 'TextPositionSelector',
      start: 8,
      end: 17,
    });
  });

  test('agree with the string’s own iterator, there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const points = codePoints(text);
        const all = [...text];
        assert.equal(points.length, all.length);
        let offset = 0;
        all.forEach((character, index) => {
          assert.equal(points.at(offset), index);
          assert.equal(points.toUtf16(index), offset);
          offset += character.length;
        });
      }),
    );
  });
});

describe('a quote selector', () => {
  test('has as much context as makes its words stand once', () => {
    for (const span of [
      spanOf('Talks'),
      spanOf('Talks were'),
      spanOf('Talks were', 60),
      spanOf('said', 60),
    ]) {
      const selector = textQuote(TEXT, span);
      assert.equal(selector.exact, TEXT.slice(span.start, span.end));
      assert.deepEqual(findQuote(TEXT, selector), [span.start]);
    }
  });

  test('finds its place in any text, or one of several that it can’t tell apart', () => {
    const arbitrary = fc.tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1 }),
      fc.nat(),
      fc.nat(),
    );
    fc.assert(
      fc.property(arbitrary, ([text, a, b]) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((one, two) => one - two) as [
          number,
          number,
        ];
        if (start === end) return;
        assert.ok(findQuote(text, textQuote(text, { start, end })).includes(start));
      }),
    );
  });
});

describe('a text fragment', () => {
  test('leads to its words and not to the same words elsewhere', () => {
    for (const span of [
      spanOf('said Mr. Lee.', 60),
      spanOf('Talks were held again,'),
      spanOf('The 😀 talks were held.'),
    ]) {
      const fragment = textFragment(TEXT, span)!;
      assert.deepEqual(findFragment(TEXT, fragment), span);
    }
  });

  test('is widened to whole words, since browsers match whole words alone', () => {
    assert.deepEqual(textFragment('Norway’s trade grew.', { start: 0, end: 6 })?.start, 'Norway’s');
  });

  test('names a long quote by its beginning and its end', () => {
    const text = `Before. ${'word '.repeat(40)}end. After.`;
    const span = { start: 8, end: text.indexOf(' After') };
    const fragment = textFragment(text, span);
    assert.ok(fragment === null || findFragment(text, fragment)!.start === span.start);
  });

  test('is encoded with the signs that its syntax uses', () => {
    assert.equal(
      fragmentHash({ prefix: 'a-b', start: 'c, d & e', end: null, suffix: 'f' }),
      '#:~:text=a%2Db-,c%2C%20d%20%26%20e,-f',
    );
  });

  test('takes time in proportion to a text that repeats itself', () => {
    const text = 'the minister said. '.repeat(2000);
    assert.equal(textFragment(text, { start: 19_000, end: 19_018 }), null);
  });
});
