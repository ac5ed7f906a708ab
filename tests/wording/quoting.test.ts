import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoting } from '../../src/wording/rich.ts';

const ARTICLE = 'Ann Lee met Bo Roy last month. She praised him.';

test('what a sentence of ours quotes from the article is in the article’s voice, and nothing else is', () => {
  assert.deepEqual(quoting('“She” is Ann Lee, whose name suggests “woman”.', ARTICLE), [
    { is: 'quoted', text: 'She' },
    ' is Ann Lee, whose name suggests ',
    '“woman”',
    '.',
  ]);
  assert.deepEqual(quoting('Nothing is quoted.', ARTICLE), ['Nothing is quoted.']);
});

test('no date parts at a line’s end', () =>
  assert.deepEqual(quoting('Ann Lee held it from 5 July 2024 on.', ARTICLE), [
    'Ann Lee held it from 5\u00a0July\u00a02024 on.',
  ]));
