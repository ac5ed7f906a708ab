import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { build, folder, manifestOf, ROOT } from './build.ts';

const STORIES = {
  'b.md': 'OSLO: French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in Oslo last month.',
  'a.txt': 'Kenya and France signed a memorandum of understanding on trade in 2023.',
};
const CLOCK = new URL('clock.ts', import.meta.url).href;
const clock = (days: number) => ({ NODE_OPTIONS: `--import=${CLOCK}`, CLOCK_DAYS: String(days) });
/** Who builds, and where: names that no file of a site may hold. */
const WHO = { USER: 'whobuilds', LOGNAME: 'whobuilds', HOSTNAME: 'wherebuilt', HOME: '/home/whobuilds' };

describe('the same articles give the same bytes', () => {
  const base = folder();
  const at = (...names: readonly string[]) => join(base, ...names);
  let first: unknown;

  before(() => {
    cpSync(join(ROOT, 'seeds'), at('seeds'), { recursive: true });
    for (const [name, text] of Object.entries(STORIES)) writeFileSync(at('seeds', name), text);
    const here = { SEEDS_DIR: at('seeds'), OUT_DIR: at('one'), CACHE_DIR: at('cache') };
    const { code, err } = build({ ...WHO, ...here });
    assert.equal(code, 0, err);
    first = manifestOf(at('one'));
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  test('with a warm cache, a year later, in another time zone, language and folder, on one processor', () => {
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const one = { UV_THREADPOOL_SIZE: '1', RAYON_NUM_THREADS: '1' };
    mkdirSync(at('elsewhere'));
    const free = alone(true);
    const { code, err } = build(
      {
        ...elsewhere,
        ...one,
        ...clock(366),
        SEEDS_DIR: at('seeds'),
        OUT_DIR: at('elsewhere/two'),
        CACHE_DIR: at('cache'),
      },
      [],
      at('elsewhere'),
    );
    if (free) alone(false);
    assert.equal(code, 0, err);
    assert.deepEqual(manifestOf(at('elsewhere/two')), first);
  });

  test('with a cold cache, a year before, files made in another order, and another umask', () => {
    mkdirSync(at('again'));
    for (const name of readdirSync(at('seeds')).sort().reverse())
      cpSync(at('seeds', name), at('again', name), { recursive: true });
    const umask = process.umask(0o077);
    const { code, err } = build({
      TZ: 'America/St_Johns',
      ...clock(-366),
      SEEDS_DIR: at('again'),
      OUT_DIR: at('three'),
      CACHE_DIR: at('cold'),
    });
    process.umask(umask);
    assert.equal(code, 0, err);
    assert.deepEqual(manifestOf(at('three')), first);
  });

  test('nothing of the machine or of who built it is in any file, packed ones too', () => {
    const names = ['whobuilds', 'wherebuilt', base, ROOT.replace(/\/$/u, ''), process.execPath];
    // A name that is a common word would be found in any text.
    for (const name of [hostname(), userInfo().username]) if (name.length > 8) names.push(name);
    const found: string[] = [];
    const files = readdirSync(at('one'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    assert.ok(files.length > 100, `${files.length} files`);
    for (const file of files) {
      const bytes = unpacked(readFileSync(file));
      const path = relative(at('one'), file);
      found.push(...names.filter((name) => bytes.includes(name)).map((name) => `${path}: ${name}`));
      // What an image may say of itself: words, and when it was made (PNG, section 11.3).
      if (file.endsWith('.png') && /tEXt|zTXt|iTXt|tIME|eXIf/u.test(bytes.toString('latin1')))
        found.push(`${path}: says when or by whom`);
      assert.ok(statSync(file).size > 0, path);
    }
    assert.deepEqual(found, []);
  });
});

/** The bytes, or what is packed in them, as the parts of a search index are. */
const unpacked = (bytes: Buffer): Buffer =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** Keeps this process and what it starts to one processor, or lets it go; whether the machine can. */
function alone(kept: boolean): boolean {
  const processors = kept ? '0' : '0-1023';
  return spawnSync('taskset', ['-cp', processors, String(process.pid)], { stdio: 'ignore' }).status === 0;
}
