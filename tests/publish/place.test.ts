import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { sitePlace, writeManifest } from '../../src/publish/index.ts';

let base: string;
const at = (...names: readonly string[]) => join(base, ...names);
const place = (out: string) => sitePlace(out, at('root'), at('root', 'seeds'));
const put = (path: string, words = 'words') => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, words);
};
const refused = (out: string, found: string) =>
  assert.throws(
    () => place(out),
    (error: Error) =>
      error.message.startsWith(`${out}: found ${found}; expected a folder for the site alone.`),
  );

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
  mkdirSync(at('root', 'seeds'), { recursive: true });
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('a site may lie', () => {
  test('where nothing is yet, however deep', () => assert.equal(place(at('a/b/dist')), at('a/b/dist')));

  test('in an empty folder, or one of empty folders and what systems leave', () => {
    mkdirSync(at('dist/a/b'), { recursive: true });
    put(at('dist/a/.DS_Store'));
    assert.equal(place(at('dist')), at('dist'));
  });

  test('where one was built', () => {
    put(at('dist/a/index.html'));
    writeManifest(at('dist'));
    assert.equal(place(at('dist')), at('dist'));
    put(at('dist/a/index.html'), 'changed by hand');
    assert.equal(place(at('dist')), at('dist'));
  });

  test('behind a link, in the folder that it names', () => {
    mkdirSync(at('far'));
    symlinkSync(at('far'), at('dist'));
    assert.equal(place(at('dist')), at('far'));
    assert.equal(place(at('dist/deeper')), at('far/deeper'));
  });

  test('beside the articles, under a name that begins like theirs', () =>
    assert.equal(place(at('root/seeds-site')), at('root/seeds-site')));
});

describe('a site may not take the place of', () => {
  test('a file', () => {
    put(at('dist'));
    refused(at('dist'), 'a file');
  });

  test('what no build wrote', () => {
    put(at('dist/thesis.txt'));
    refused(at('dist'), '`thesis.txt` there, which no build wrote');
    put(at('dist/a/.git/HEAD'));
    refused(at('dist'), '`a/.git/HEAD` there, which no build wrote');
  });

  test('a file that was laid into a site, or a link', () => {
    put(at('dist/index.html'));
    writeManifest(at('dist'));
    symlinkSync('/etc', at('dist/link'));
    refused(at('dist'), '`link` there, which no build wrote');
    put(at('dist/CNAME'));
    refused(at('dist'), '`CNAME` there, which no build wrote');
  });

  test('another program, whose manifest lists no files or is none', () => {
    for (const words of ['{"name":"app"}', '{', 'null', '[]']) {
      put(at('dist/manifest.json'), words);
      refused(at('dist'), '`manifest.json` there, which no build wrote');
    }
  });

  test('the program or the articles, nor lie among them', () => {
    refused(at('root'), `a folder that holds ${at('root')}`);
    refused(base, `a folder that holds ${at('root')}`);
    refused('/', `a folder that holds ${at('root')}`);
    refused(at('root/seeds'), `a folder that holds ${at('root/seeds')}`);
    refused(at('root/seeds/dist'), 'a folder among the articles');
    symlinkSync(at('root/seeds'), at('dist'));
    refused(at('dist'), `a folder that holds ${at('root/seeds')}`);
  });

  test('a disk that is mounted there', (t) => {
    mkdirSync(at('dist'));
    if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', at('dist')]).status !== 0)
      return t.skip('nothing can be mounted here');
    try {
      refused(at('dist'), 'the root of a disk');
      assert.equal(place(at('dist/site')), at('dist/site'));
    } finally {
      spawnSync('umount', [at('dist')]);
    }
    assert.deepEqual(readdirSync(at('dist')), []);
  });
});
