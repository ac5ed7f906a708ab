import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/intake/index.ts';
import { checkBody, checkLines, checkMarkdown, checkSize } from '../../src/intake/limits.ts';
import { Refusal } from '../../src/text/index.ts';

/** Rule, place and what was found, or null where nothing is refused. */
function refused(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { rule, line, column, found } = error.problem;
    return `${rule.slice('intake:'.length)} ${line}:${column} ${found}`;
  }
}
const article = (text: string) => readArticle('story.txt', new TextEncoder().encode(text));
const sentence = (length: number) => `${'a '.repeat(1000)}${'b'.repeat(length - 2001)}.`;

/** Each limit: what is just not too much, and what is. */
const LIMITS: readonly (readonly [what: string, fits: () => void, over: () => void, words: string])[] = [
  ['bytes', () => checkSize(2_097_152), () => checkSize(2_097_153), 'file-size null:null 2097153 bytes'],
  ['no bytes', () => checkSize(1), () => checkSize(0), 'empty null:null an empty file'],
  [
    'a story',
    () => checkBody('a'.repeat(120_000)),
    () => checkBody('a'.repeat(120_001)),
    'body-size null:null a story of 120001 characters',
  ],
  [
    'a line',
    () => checkLines(`a\r\n${'a'.repeat(100_000)}`),
    () => checkLines(`a\r\n${'a'.repeat(100_001)}`),
    'line-length 2:1 a line of 100001 characters',
  ],
  [
    'lines',
    () => checkLines('a\r'.repeat(5999)),
    () => checkLines('a\r'.repeat(6000)),
    'lines 6001:1 6001 lines',
  ],
  [
    'lines, counted from another',
    () => checkLines('a\n'.repeat(5999), 11),
    () => checkLines('a\n'.repeat(6000), 11),
    'lines 6011:1 6001 lines',
  ],
  [
    'quotes in quotes',
    () => checkMarkdown(`a\n${'>'.repeat(100)} a`),
    () => checkMarkdown(`a\n${'>'.repeat(101)} a`, 3),
    'nesting 4:1 nesting 101 deep',
  ],
  [
    'numbers of lists',
    () => checkMarkdown(`${'1. '.repeat(100)}a`),
    () => checkMarkdown(`${'1. '.repeat(101)}a`),
    'nesting 1:1 nesting 101 deep',
  ],
  [
    'tabs',
    () => checkMarkdown(`${'\t'.repeat(99)}- a`),
    () => checkMarkdown(`${'\t'.repeat(100)}- a`),
    'nesting 1:1 nesting 101 deep',
  ],
  [
    'signs in a paragraph',
    () => checkMarkdown(`${'a*[`&\n'.repeat(500)}\n*`),
    () => checkMarkdown(`b\n\n${'a*[`&\n'.repeat(500)}*`, 2),
    'signs 504:1 more than 2000 signs of Markdown in one paragraph',
  ],
];

describe('what fits is let through, and what does not is refused with its place', () => {
  for (const [what, fits, over, words] of LIMITS)
    test(what, () => {
      assert.equal(refused(fits), null);
      assert.equal(refused(over), words);
    });

  test('a sentence', () => {
    assert.equal(
      refused(() => article(`Yes.\n\n${sentence(3000)}`)),
      null,
    );
    const over = refused(() => article(`Yes.\n\n${sentence(3001)}`));
    assert.equal(over, 'sentence-length 3:1 a sentence of 3001 characters');
  });

  test('sentences', () => {
    assert.equal(
      refused(() => article('No.\n\n'.repeat(2000))),
      null,
    );
    assert.equal(
      refused(() => article('No.\n\n'.repeat(2001))),
      'sentences 4001:1 2001 sentences',
    );
  });

  test('a rule of many signs is nested in nothing', () => {
    assert.equal(
      refused(() => checkMarkdown(`${'- '.repeat(200)}`)),
      null,
    );
    assert.equal(
      refused(() => checkMarkdown('*'.repeat(200))),
      null,
    );
    assert.equal(
      refused(() => checkMarkdown(`${'-'.repeat(200)}*`)),
      'nesting 1:1 nesting 201 deep',
    );
  });

  test('signs of Markdown are these', () => {
    for (const sign of '[]*_`<>&!\\~|')
      assert.match(refused(() => checkMarkdown(`a${sign.repeat(2001)}`)) ?? '', /^signs 1:1/u, sign);
    assert.equal(
      refused(() => checkMarkdown('a-b (c) #d "e"; '.repeat(1000))),
      null,
    );
    assert.equal(
      refused(() => checkMarkdown(`${'a*\r\n \r\n'.repeat(3000)}`)),
      null,
    );
  });
});
