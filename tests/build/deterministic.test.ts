import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build, filesWith, folder, manifestOf, ROOT } from './build.ts';

const STORIES = {
  'b.md': 'OSLO: French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in Oslo last month.',
  'a.txt': 'Kenya and France signed a memorandum of understanding on trade in 2023.',
};

describe('the same articles give the same bytes', () => {
  const base = folder();
  const at = (name: string) => join(base, name);
  let first: unknown;

  before(() => {
    cpSync(join(ROOT, 'seeds'), at('seeds'), { recursive: true });
    for (const [name, text] of Object.entries(STORIES)) writeFileSync(join(at('seeds'), name), text);
    const { code, err } = build({ SEEDS_DIR: at('seeds'), OUT_DIR: at('one'), CACHE_DIR: at('cache') });
    assert.equal(code, 0, err);
    first = manifestOf(at('one'));
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  test('with a warm cache, in another time zone, another language and another folder', () => {
    const environment = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    mkdirSync(at('elsewhere'));
    const { code, err } = build(
      { ...environment, SEEDS_DIR: at('seeds'), OUT_DIR: at('elsewhere/two'), CACHE_DIR: at('cache') },
      [],
      at('elsewhere'),
    );
    assert.equal(code, 0, err);
    assert.deepEqual(manifestOf(at('elsewhere/two')), first);
  });

  test('with a cold cache, files made in another order, and another umask', () => {
    mkdirSync(at('again'));
    for (const name of readdirSync(at('seeds')).sort().reverse())
      cpSync(join(at('seeds'), name), join(at('again'), name), { recursive: true });
    const umask = process.umask(0o077);
    const { code, err } = build({ SEEDS_DIR: at('again'), OUT_DIR: at('three'), CACHE_DIR: at('cold') });
    process.umask(umask);
    assert.equal(code, 0, err);
    assert.deepEqual(manifestOf(at('three')), first);
  });

  test('nothing of the machine is in them', () => {
    const texts = readdirSync(at('one'), { recursive: true, encoding: 'utf8' }).length;
    assert.ok(texts > 10);
    const found = build({ SEEDS_DIR: at('seeds'), OUT_DIR: at('one'), CACHE_DIR: at('cache') });
    assert.equal(found.code, 0);
    assert.deepEqual(filesWith(at('one'), base), []);
    assert.deepEqual(filesWith(at('one'), ROOT), []);
  });
});
