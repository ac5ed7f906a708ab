import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftOutOf } from '../../src/views/left-out.ts';

test('nothing is said where nothing was left out', () => {
  assert.equal(leftOutOf({ leftOut: [] }), null);
});

test('a file with two faults is one file, with both', () => {
  const found = leftOutOf({
    leftOut: [
      { path: 'b.md', reason: 'found x' },
      { path: 'b.md', reason: 'found y' },
    ],
  });
  assert.equal(found?.line, 'One file could not be read and is not shown.');
  assert.deepEqual(found?.files, [{ path: 'b.md', reasons: ['found x', 'found y'] }]);
});

test('files are counted in words, and names that would turn the line around are shown as they are', () => {
  const found = leftOutOf({
    leftOut: [
      { path: 'a.md', reason: 'found x' },
      { path: '\u202egood.md', reason: 'found y' },
    ],
  });
  assert.equal(found?.line, 'Two files could not be read and are not shown.');
  assert.equal(found?.files[1]?.path, '\\u{202e}good.md');
});
