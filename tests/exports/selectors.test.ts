import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  codePoints,
  findFragment,
  findQuote,
  fragmentHash,
  textFragment,
  textPosition,
  textQuote,
} from '../../src/text/index.ts';
import { fc } from '../seeded.ts';

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

describe('the context of a quote', () => {
  /** A word that stands twice; the two part only `far` units before it, and all below is alike. */
  const twice = (far: number) =>
    `x${'.'.repeat(far)}word${'.'.repeat(500)}y${'.'.repeat(far)}word${'.'.repeat(500)}`;

  test('is 24 units on each side where that is enough, and else what is next', () => {
    for (const [far, units] of [
      [23, 24],
      [24, 48],
      [47, 48],
      [48, 96],
      [95, 96],
      [96, 192],
      [191, 192],
      [192, 384],
      [383, 384],
      [384, 384],
    ] as const) {
      const text = twice(far);
      const { prefix, suffix } = textQuote(text, { start: far + 1, end: far + 5 });
      assert.equal(prefix, text.slice(Math.max(0, far + 1 - units), far + 1), `${far}`);
      assert.equal(suffix, '.'.repeat(units), `${far}`);
    }
  });

  test('ends where the text does', () =>
    assert.deepEqual(textQuote('a word b', { start: 2, end: 6 }), {
      type: 'TextQuoteSelector',
      exact: 'word',
      prefix: 'a ',
      suffix: ' b',
    }));

  test('holds no half of a pair, whichever', () => {
    for (const pair of ['\u{10000}', '\u{10ffff}', '😀']) {
      const cut = `${pair}${'.'.repeat(23)}word${'.'.repeat(23)}${pair}`;
      const span = { start: 25, end: 29 };
      assert.equal(textQuote(cut, span).prefix, '.'.repeat(23));
      assert.equal(textQuote(cut, span).suffix, '.'.repeat(23));
      const held = `${pair}${'.'.repeat(22)}word${'.'.repeat(22)}${pair}`;
      assert.equal(textQuote(held, { start: 24, end: 28 }).prefix, `${pair}${'.'.repeat(22)}`);
      assert.equal(textQuote(held, { start: 24, end: 28 }).suffix, `${'.'.repeat(22)}${pair}`);
    }
    // Signs beside the pairs' own units are cut as any other.
    for (const sign of ['\ud7ff', '\ue000']) {
      const text = `a${sign}${'.'.repeat(23)}word${'.'.repeat(23)}${sign}a`;
      assert.equal(textQuote(text, { start: 25, end: 29 }).prefix, sign + '.'.repeat(23));
    }
  });

  test('that finds its words at several places gives them all, those that overlap too', () => {
    assert.deepEqual(findQuote('aaaa', { prefix: '', exact: 'aa', suffix: '' }), [0, 1, 2]);
    assert.deepEqual(findQuote('abab', { prefix: 'a', exact: 'b', suffix: '' }), [1, 3]);
    assert.deepEqual(findQuote('abab', { prefix: '', exact: '', suffix: '' }), []);
  });
});

describe('a text fragment', () => {
  test('is given whole up to 90 signs, and else by six words of its beginning and of its end', () => {
    const words = Array.from({ length: 30 }, (_, at) => `w${at}`);
    const text = `Before. ${words.join(' ')}. After.`;
    const long = textFragment(text, { start: 8, end: text.indexOf('.', 8) + 1 });
    assert.deepEqual(long, {
      prefix: null,
      start: words.slice(0, 6).join(' '),
      end: `${words.slice(-6).join(' ')}.`,
      suffix: null,
    });
    for (const [length, isWhole] of [
      [90, true],
      [91, false],
    ] as const) {
      const of = `${'aaaa '.repeat(17)}${'b'.repeat(length - 85)}`;
      assert.equal(
        textFragment(`X. ${of} Y.`, { start: 3, end: 3 + length })!.end === null,
        isWhole,
        `${length}`,
      );
    }
  });

  test('has two words of context, then four, six, nine and twelve, and no more', () => {
    for (const [apart, count] of [
      [2, 2],
      [3, 4],
      [4, 4],
      [6, 6],
      [7, 9],
      [9, 9],
      [10, 12],
      [12, 12],
    ] as const) {
      const same = Array.from({ length: apart - 1 }, (_, at) => `w${at}`).join(' ');
      const text = `one ${same} word end. two ${same} word end.`;
      const start = text.lastIndexOf('word');
      const found = textFragment(text, { start, end: start + 4 });
      const before = text.slice(0, start).trim().split(' ').slice(-count).join(' ');
      assert.equal(found?.prefix, before, `${apart}`);
    }
    const far = Array.from({ length: 12 }, (_, at) => `w${at}`).join(' ');
    const text = `one ${far} word end. two ${far} word end.`;
    const start = text.lastIndexOf('word');
    assert.equal(textFragment(text, { start, end: start + 4 }), null);
  });

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

  test('has the words before and after it where the same words stand before', () => {
    const text = 'Q end. end. And more.';
    assert.deepEqual(textFragment(text, { start: 7, end: 11 }), {
      prefix: 'Q end.',
      start: 'end.',
      end: null,
      suffix: 'And more.',
    });
  });

  test('is one word where a quote is one, however long, and begins before a line ends', () => {
    const long = 'x'.repeat(100);
    const whole = textFragment(`Go ${long} now`, { start: 3, end: 103 });
    assert.deepEqual([whole?.start, whole?.end], [long, null]);
    const rest = `${'word '.repeat(20)}last words`;
    for (const [words, start] of [
      [`one\ntwo three ${rest}`, 'one'],
      [`one two\nthree ${rest}`, 'one'],
      [`one two  three ${rest}`, 'one two'],
      [`one two three four ${rest}`, 'one two three four word word'],
    ] as const)
      assert.equal(textFragment(words, { start: 0, end: words.length })?.start, start);
  });

  test('is given for all words that stand about a line break, and leads to them', () => {
    const text = 'Ann met\nBo.\nThey spoke\nof trade and\ntime.\nSome\nleft early, all\nagreed.';
    const starts = [...text.matchAll(/\S+/gu)].map(({ index }) => index);
    const ends = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => index + word.length);
    for (const start of starts)
      for (const end of ends.filter((one) => one > start)) {
        const fragment = textFragment(text, { start, end });
        assert.ok(fragment, JSON.stringify(text.slice(start, end)));
        assert.deepEqual(findFragment(text, fragment), { start, end });
      }
  });

  test('is none where the words that end it stand before its end', () => {
    const tail = `${'tail '.repeat(6).trim()}.`;
    const text = `a b c d e f g. ${tail} And so on, it goes on and on till the ${tail} After.`;
    assert.equal(textFragment(text, { start: 0, end: text.indexOf(' After') }), null);
  });

  test('is encoded with the signs that its syntax uses', () => {
    assert.equal(
      fragmentHash({ prefix: 'a-b', start: 'c, d & e', end: null, suffix: 'f' }),
      '#:~:text=a%2Db-,c%2C%20d%20%26%20e,-f',
    );
  });

  test('is encoded where half of a pair stands in it', () =>
    assert.equal(
      fragmentHash({ prefix: null, start: 'a\ud800', end: null, suffix: null }),
      '#:~:text=a%EF%BF%BD',
    ));

  const arrivals: readonly (readonly [
    what: string,
    text: string,
    fragment: readonly (string | null)[],
    found: readonly [number, number] | null,
  ])[] = [
    ['letter case is ignored', 'The END came.', [null, 'end', null, null], [4, 7]],
    ['but where that moves what follows', 'İ an end.', [null, 'end', null, null], [5, 8]],
    ['part of a word is none', 'friend endless end', [null, 'end', null, null], [15, 18]],
    ['signs may overlap', '...b', [null, '..', null, 'b'], [1, 3]],
    ['what is not there is not found', 'one two', [null, 'six', null, null], null],
    ['an end that is not there', 'one two', [null, 'one', 'six', null], null],
    ['an end comes after the beginning', 'two one one two', [null, 'one one', 'two', null], [4, 15]],
    ['what stands after', 'a b a c', [null, 'a', null, 'c'], [4, 5]],
    ['what stands before', 'a b c b', ['c', 'b', null, null], [6, 7]],
    ['what stands first of all', 'a b', ['a', 'b', null, null], [2, 3]],
    ['part of a word before', 'xa b', ['a', 'b', null, null], null],
    ['part of a word after', 'b ax', [null, 'b', null, 'a'], null],
  ];
  for (const [what, text, [prefix, start, end, suffix], found] of arrivals)
    test(`leads where a browser arrives: ${what}`, () =>
      assert.deepEqual(
        findFragment(text, { prefix: prefix!, start: start!, end: end!, suffix: suffix! }),
        found && { start: found[0], end: found[1] },
      ));

  test('takes time in proportion to a text that repeats itself', () => {
    const text = 'the minister said. '.repeat(2000);
    assert.equal(textFragment(text, { start: 19_000, end: 19_018 }), null);
  });
});
