import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import {
  differences,
  exchange,
  Locked,
  prepare,
  sidesOf,
  swap,
  takeLock,
  writeManifest,
} from '../../src/publish/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const siteOf = (words: string) => {
  const sides = sidesOf(join(folder, 'dist'));
  prepare(sides);
  writeFileSync(join(sides.next, 'index.html'), words);
  return sides;
};
const published = () => readFileSync(join(folder, 'dist', 'index.html'), 'utf8');

describe('the swap', () => {
  test('puts the next site in place of the last, and leaves nothing beside it', () => {
    swap(siteOf('one'));
    swap(siteOf('two'));
    assert.equal(published(), 'two');
    assert.deepEqual(readdirSync(folder), ['dist']);
  });

  test('does so where nothing can let two folders change places, too', () => {
    const { PATH } = process.env;
    process.env.PATH = folder;
    try {
      swap(siteOf('one'));
      swap(siteOf('two'));
    } finally {
      process.env.PATH = PATH;
    }
    assert.equal(published(), 'two');
    assert.deepEqual(readdirSync(folder), ['dist']);
  });

  test('what a build that was killed left on either side is cleared away', () => {
    swap(siteOf('one'));
    const { next, last } = siteOf('half of two');
    mkdirSync(join(last, 'below'), { recursive: true });
    prepare(sidesOf(join(folder, 'dist')));
    assert.deepEqual(readdirSync(next), []);
    assert.ok(!existsSync(last));
    assert.equal(published(), 'one');
  });

  test('a build that stops before it leaves the site that stood', () => {
    swap(siteOf('one'));
    siteOf('half of two');
    assert.equal(published(), 'one');
  });

  test('a build killed between the two renames is mended by the next', () => {
    swap(siteOf('one'));
    const sides = siteOf('two');
    renameSync(sides.site, sides.last);
    prepare(sides);
    assert.equal(published(), 'one');
  });
});

test('two folders change places in one step', {
  skip: process.platform !== 'linux' && 'only Linux can',
}, () => {
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  for (const path of [a, b]) {
    mkdirSync(path);
    writeFileSync(join(path, 'name'), path);
  }
  assert.ok(exchange(a, b));
  assert.equal(readFileSync(join(a, 'name'), 'utf8'), b);
  assert.equal(readFileSync(join(b, 'name'), 'utf8'), a);
  assert.equal(exchange(a, join(folder, 'none')), false);
});

describe('the lock', () => {
  const path = () => join(folder, 'lock');

  test('is held by one, and let go', () => {
    const letGo = takeLock(path());
    assert.throws(() => takeLock(path()), Locked);
    letGo();
    takeLock(path())();
  });

  test('of a process that was killed is taken over', async () => {
    const module = new URL('../../src/publish/index.ts', import.meta.url).href;
    const code = `import { takeLock } from '${module}'; takeLock(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code, path()]);
    await new Promise((held) => child.stdout.once('data', held));
    assert.throws(
      () => takeLock(path()),
      (error: Error) => error instanceof Locked && error.message.includes(String(child.pid)),
    );
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('exit', ended));
    takeLock(path())();
  });

  test('that is half written or empty is taken over', () => {
    writeFileSync(path(), '');
    takeLock(path())();
  });
});

describe('the manifest', () => {
  test('finds a changed, a missing and an added file', () => {
    mkdirSync(join(folder, 'a'));
    for (const name of ['a/one', 'two', 'three']) writeFileSync(join(folder, name), name);
    writeManifest(folder);
    assert.deepEqual(differences(folder), []);
    writeFileSync(join(folder, 'a/one'), 'One');
    rmSync(join(folder, 'two'));
    writeFileSync(join(folder, 'four'), '');
    assert.deepEqual(differences(folder), ['a/one: changed', 'four: not in the manifest', 'two: missing']);
  });
});
