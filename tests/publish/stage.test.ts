import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { makeStage, moveStage } from '../../src/publish/stage.ts';

/** No process has such a number. */
const NOBODY = 999_999_999;
/** A file system of its own on most Linux machines. */
const MEMORY = '/dev/shm';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);

/** A small site: a page, and one in a folder below. */
function site(root: string, words: string): void {
  mkdirSync(join(root, 'below'), { recursive: true });
  writeFileSync(join(root, 'index.html'), words);
  writeFileSync(join(root, 'below', 'index.html'), words);
}
const wordsOf = (root: string) =>
  ['index.html', 'below/index.html'].map((name) => readFileSync(join(root, name), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-stage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a stage is two folders of this process, in a folder that is made for them', () => {
  const below = at('not', 'yet');
  assert.deepEqual(makeStage(below), [
    join(below, `build-${process.pid}`),
    join(below, `build-${process.pid}-aside`),
  ]);
  assert.deepEqual(readdirSync(below), []);
});

test('what builds that are gone, or this one before, left is cleared away, and nothing else', () => {
  const kept = [
    `build-${process.ppid}`,
    `build-${process.ppid}-aside`,
    `a-build-${NOBODY}`,
    `build-${NOBODY}-other`,
    'build-',
    'types',
  ];
  const left = [
    `build-${NOBODY}`,
    `build-${NOBODY}-aside`,
    `build-${process.pid}`,
    `build-${process.pid}-aside`,
  ];
  for (const name of [...kept, ...left]) site(at(name), 'left');
  makeStage(folder);
  assert.deepEqual(readdirSync(folder).sort(), kept.sort());
});

test('a built site takes the place of whatever stands at its next', () => {
  site(at('stage'), 'new');
  site(at('next'), 'old');
  writeFileSync(at('next', 'more.html'), 'old');
  moveStage(at('stage'), at('next'));
  assert.deepEqual(wordsOf(at('next')), ['new', 'new']);
  assert.deepEqual(readdirSync(at('next')).sort(), ['below', 'index.html']);
  assert.ok(!existsSync(at('stage')));
});

test('a next that is not there yet is made', () => {
  site(at('stage'), 'new');
  moveStage(at('stage'), at('next'));
  assert.deepEqual(wordsOf(at('next')), ['new', 'new']);
});

test('a site that was not built is said, and not passed over', () => {
  assert.throws(() => moveStage(at('stage'), at('next')), /ENOENT/u);
});

const elsewhere = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;
test('from another file system a site is copied, and the stage goes', {
  skip: !elsewhere && 'one file system',
}, () => {
  const stage = mkdtempSync(join(MEMORY, 'publish-stage-'));
  try {
    site(stage, 'new');
    moveStage(stage, at('next'));
    assert.deepEqual(wordsOf(at('next')), ['new', 'new']);
    assert.ok(!existsSync(stage));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
});
