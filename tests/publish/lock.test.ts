import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Locked, takeLock } from '../../src/publish/index.ts';

let folder: string;
const path = () => join(folder, 'lock');
const there = () => readdirSync(folder).sort();
/** No process has such a number. */
const NOBODY = 999_999_999;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a lock is one file while it is held, and none when it is let go, or let go again', () => {
  const letGo = takeLock(path());
  assert.deepEqual(there(), ['lock']);
  letGo();
  assert.deepEqual(there(), []);
  letGo();
});

test('who finds it held leaves nothing behind', () => {
  const letGo = takeLock(path());
  assert.throws(() => takeLock(path()), Locked);
  assert.deepEqual(there(), ['lock']);
  letGo();
});

test('what processes that are gone had begun is swept away, and nothing else', () => {
  const left = [`lock.${process.ppid}`, 'lock.md', 'lock.', `other.${NOBODY}`, `${NOBODY}`];
  for (const name of [...left, `lock.${NOBODY}`]) writeFileSync(join(folder, name), '');
  takeLock(path())();
  assert.deepEqual(there(), left.sort());
});

test('a lock whose owner is gone is taken over, also where another was killed while taking it over', () => {
  const gone = JSON.stringify({ pid: NOBODY, began: '1' });
  for (const names of [['lock'], ['lock', 'lock.clearing']]) {
    for (const name of names) writeFileSync(join(folder, name), gone);
    const letGo = takeLock(path());
    assert.deepEqual(there(), ['lock']);
    letGo();
  }
});

test('a lock of a process that has the number of another which is gone is taken over', () => {
  writeFileSync(path(), JSON.stringify({ pid: process.pid, began: 'long ago' }));
  takeLock(path())();
  assert.deepEqual(there(), []);
});

test('a lock is not taken over while another takes it over, and is once that one is done', () => {
  const gone = JSON.stringify({ pid: NOBODY, began: '1' });
  writeFileSync(path(), gone);
  const own = takeLock(join(folder, 'other'));
  writeFileSync(`${path()}.clearing`, readFileSync(join(folder, 'other')));
  assert.throws(() => takeLock(path()), /can't be taken/u);
  assert.deepEqual(there(), ['lock', 'lock.clearing', 'other']);
  rmSync(`${path()}.clearing`);
  takeLock(path())();
  own();
  assert.deepEqual(there(), []);
});

test('a lock that a person broke is taken over', () => {
  writeFileSync(path(), 'no JSON');
  takeLock(path())();
  assert.deepEqual(there(), []);
});

test('says when its own process began, by which another with its number is told apart', {
  skip: !existsSync('/proc/self/stat'),
}, () => {
  const letGo = takeLock(path());
  const { pid, began } = JSON.parse(readFileSync(path(), 'utf8')) as { pid: number; began: string };
  assert.equal(pid, process.pid);
  // Field 22, counted after the name of the process, which stands in brackets and may hold spaces.
  const [, after] = /^.*\) (.*)$/su.exec(readFileSync('/proc/self/stat', 'utf8'))!;
  assert.equal(began, after!.split(' ')[22 - 3]);
  letGo();
});

test('a folder that is not there is said as what it is', () => {
  assert.throws(() => takeLock(join(folder, 'none', 'lock')), /ENOENT/u);
});
