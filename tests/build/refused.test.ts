import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { differences, writeManifest } from '../../src/publish/index.ts';
import { build, folder, manifestOf } from './build.ts';

// What `--skip-bad` makes of such a folder is in `hostile/built.test.ts`.
describe('a folder with bad files', () => {
  const base = folder();
  const at = (name: string) => join(base, name);
  const environment = { SEEDS_DIR: at('seeds'), OUT_DIR: at('dist'), CACHE_DIR: at('cache') };
  const put = (name: string, text: string) => writeFileSync(join(at('seeds'), name), text);
  let stood: unknown;

  before(() => {
    mkdirSync(at('seeds'));
    mkdirSync(at('dist'));
    writeFileSync(join(at('dist'), 'index.html'), 'The site that stood.');
    writeManifest(at('dist'));
    stood = manifestOf(at('dist'));
    put('good.md', 'OSLO: French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in Oslo.');
    put('empty.md', '');
    put('key.md', '---\nauthr: Bo Roy\n---\nText.');
    put('open.md', '---\ntitle: "Bo\n---\nText.');
    put('good.txt', 'The same address.');
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  test('is refused: every file in one run, each with one line, exit code 1, the old site as it was', () => {
    const { code, err } = build(environment);
    assert.equal(code, 1);
    for (const start of ['empty.md: ', 'key.md:2:1: ', 'open.md:', 'good.md: ', 'good.txt: '])
      assert.equal(err.split('\n').filter((line) => line.startsWith(start)).length, 1, `${start}\n${err}`);
    // Each says what was found, what was expected and what to do.
    const lines = err.trim().split('\n');
    for (const line of lines.slice(0, -1))
      assert.match(line, /^[\w.]+:(?:\d+:\d+:)? found .+; expected .+\. [A-Z].+\. \[intake:[\w-]+\]$/u);
    assert.equal(lines.at(-1), '5 found; nothing was built, and the site that stood still stands.');
    assert.doesNotMatch(err, /\n\s+at /u);
    assert.deepEqual(manifestOf(at('dist')), stood);
    assert.deepEqual(differences(at('dist')), []);
  });
});

test('a folder without articles is refused', () => {
  const base = folder();
  mkdirSync(join(base, 'seeds'));
  const { code, err } = build({
    SEEDS_DIR: join(base, 'seeds'),
    OUT_DIR: join(base, 'dist'),
    CACHE_DIR: join(base, 'cache'),
  });
  assert.equal(code, 1);
  assert.match(err, /no articles/u);
  rmSync(base, { recursive: true, force: true });
});
