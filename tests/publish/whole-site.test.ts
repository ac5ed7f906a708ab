import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { differences, MANIFEST } from '../../src/publish/index.ts';

const BUILD = fileURLToPath(new URL('../../src/commands/build.ts', import.meta.url));
const FAULTS = new URL('faults.ts', import.meta.url).href;
const LATE = new URL('late-page.ts', import.meta.url).href;

const base = mkdtempSync(join(tmpdir(), 'readout-whole-'));
const at = (name: string) => join(base, name);
const story = (city: string, seeds = 'seeds') =>
  writeFileSync(
    join(at(seeds), 'a.md'),
    `French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in ${city} on Monday.`,
  );

/** Starts a build in a process group of its own, so that it can be killed with all that it started. */
function start(more: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const env = {
    ...process.env,
    SEEDS_DIR: at('seeds'),
    OUT_DIR: at('dist'),
    CACHE_DIR: at('cache'),
    ...more,
  };
  const child = spawn(process.execPath, [BUILD, ...args], {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (words) => {
    err += words;
  });
  const ended = new Promise<{ code: number | null; err: string }>((done) =>
    child.on('close', (code) => done({ code, err })),
  );
  return { ended, kill: () => process.kill(-child.pid!, 'SIGKILL') };
}

const manifest = (site = at('dist')) => readFileSync(join(site, MANIFEST), 'utf8');

describe('whatever happens to a build, the site that stands is whole', () => {
  let one: string;
  let two: string;
  let length: number;

  before(async () => {
    mkdirSync(at('seeds'));
    story('Rome');
    assert.equal((await start().ended).code, 0);
    two = manifest();
    story('Oslo');
    const began = performance.now();
    assert.equal((await start().ended).code, 0);
    length = performance.now() - began;
    one = manifest();
    story('Rome');
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  const whole = (expected: readonly string[], site = at('dist')) => {
    assert.deepEqual(differences(site), []);
    assert.ok(expected.includes(manifest(site)), 'expected the old site or the new one');
  };

  test('killed at ten points', async () => {
    for (let point = 1; point <= 10; point++) {
      const build = start();
      await wait((length * point) / 10.5);
      try {
        build.kill();
      } catch {
        // It had just ended by itself.
      }
      await build.ended;
      whole([one, two]);
    }
  });

  test('built again after all that, without anything to clear away', async () => {
    story('Oslo');
    assert.equal((await start().ended).code, 0);
    whole([one]);
  });

  for (const writes of [0, 5, 40])
    test(`the disk is full after ${writes} writes`, async () => {
      story('Rome');
      const fault = { NODE_OPTIONS: `--import=${FAULTS}`, FAULT: 'full', FAULT_AFTER: String(writes) };
      const { code, err } = await start(fault).ended;
      assert.equal(code, 1, err);
      assert.match(err, /ENOSPC|stopped with/u);
      assert.doesNotMatch(err, /\n\s+at /u);
      whole([one]);
    });

  test('a disk that is full in truth', async (t) => {
    mkdirSync(at('small'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', at('small')]).status === 0;
    if (!mounted) return t.skip('nothing can be mounted here');
    try {
      const site = join(at('small'), 'dist');
      story('Oslo');
      const first = await start({ OUT_DIR: site }).ended;
      assert.equal(first.code, 0, first.err);
      writeFileSync(join(at('small'), 'filler'), Buffer.alloc(roomIn(at('small')) - 40_000));
      story('Rome');
      const { code, err } = await start({ OUT_DIR: site }).ended;
      assert.equal(code, 1);
      assert.match(err, /ENOSPC|no space left/u);
      whole([one], site);
    } finally {
      spawnSync('umount', [at('small')]);
    }
  });

  for (const pages of [1, 6])
    test(`a page throws after ${pages} others; where is said with --debug alone`, async () => {
      story('Rome');
      const fault = { NODE_OPTIONS: `--import=${LATE}`, PAGES_LEFT: String(pages) };
      const [brief, long] = [await start(fault).ended, await start(fault, ['--debug']).ended];
      for (const { code, err } of [brief, long]) {
        assert.equal(code, 1, err);
        assert.match(err, /late/u);
      }
      assert.doesNotMatch(brief.err, /[^\P{Cc}\n]|\n\s+at /u);
      assert.match(long.err, /\n\s+at /u);
      whole([one]);
    });

  test('two at once: one is published, the other is told of it', async () => {
    story('Rome');
    const ends = await Promise.all([start().ended, start().ended]);
    assert.deepEqual(ends.map(({ code }) => code).sort(), [0, 1]);
    assert.match(ends.find(({ code }) => code === 1)!.err, /Another build \(process \d+\)/u);
    whole([two]);
  });

  test('two at once of other articles, into other places, with one cache: each is its own', async () => {
    mkdirSync(at('others'));
    story('Oslo');
    story('Rome', 'others');
    const others = { SEEDS_DIR: at('others'), OUT_DIR: at('other') };
    const ends = await Promise.all([start().ended, start(others).ended]);
    assert.deepEqual(
      ends.map(({ code }) => code),
      [0, 0],
    );
    whole([one]);
    whole([two], at('other'));
  });
});

/** Bytes that a file system has left. */
function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
