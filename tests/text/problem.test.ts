import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { excerpt, type Problem, printable, printProblem, Refusal } from '../../src/text/index.ts';

const PROBLEM: Problem = {
  path: 'a\u001b.md',
  line: 3,
  column: 7,
  rule: 'intake:x',
  found: 'this',
  expected: 'that',
  advice: 'Do so.',
};

describe('a problem', () => {
  test('is one line with its place', () => {
    const rest = ' found this; expected that. Do so. [intake:x]';
    assert.equal(printProblem(PROBLEM), `a\\u{1b}.md:3:7:${rest}`);
    assert.equal(printProblem({ ...PROBLEM, column: null }), `a\\u{1b}.md:3:1:${rest}`);
    assert.equal(printProblem({ ...PROBLEM, line: null, column: null }), `a\\u{1b}.md:${rest}`);
  });

  test('that is thrown says what was found and what was expected', () => {
    const refusal = new Refusal(PROBLEM);
    assert.equal(refusal.message, 'this; expected that');
    assert.equal(refusal.problem, PROBLEM);
  });
});

describe('words from a file', () => {
  test('have no sign that moves a cursor or turns a line', () => {
    const signs = '\u0000\u001b\u007f\u009b\u00ad\u200b\u202e\u2028\u2029\ud800\ue000\u{e0041}\ufeff';
    assert.match(printable(signs), /^(?:\\u\{[0-9a-f]+\})+$/u);
    assert.equal(printable('Ann Lée — “日本” 😀'), 'Ann Lée — “日本” 😀');
  });

  test('are cut at the length asked for', () => {
    assert.equal(excerpt('abcde', 5), 'abcde');
    assert.equal(excerpt('abcdef', 5), 'abcd…');
    assert.equal(excerpt('abc😀ef', 5), 'abc…');
    assert.equal(excerpt('ab😀cef', 5), 'ab😀…');
    assert.equal(excerpt('a'.repeat(61)).length, 60);
    assert.equal(excerpt('\u0007', 5), '\\u{7}');
  });
});
