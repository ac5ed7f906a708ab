import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { differences, MANIFEST } from '../../src/publish/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILD = join(ROOT, 'src/commands/build.ts');
const FAULTS = new URL('faults.ts', import.meta.url).href;
const LATE = new URL('late-page.ts', import.meta.url).href;

const base = mkdtempSync(join(tmpdir(), 'readout-whole-'));
const at = (name: string) => join(base, name);
const story = (city: string, seeds = 'seeds') =>
  writeFileSync(
    join(at(seeds), 'a.md'),
    `French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in ${city} on Monday.`,
  );

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

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
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (words) => {
    err += words;
  });
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, err })));
  return {
    ended,
    /** The articles are read, and pages are about to be made. */
    begun: new Promise((done) => child.stdout.once('data', done)),
    /** As when the machine loses power: all of it at once. */
    kill: () => process.kill(-child.pid!, 'SIGKILL'),
    /** As a person or a service stops it: the command alone is told. */
    stop: (signal: 'SIGINT' | 'SIGTERM') => child.kill(signal),
  };
}

/** What lies in Astro's own folder of these sources and is no build's alone, with when it was last written. */
const sharedFiles = (): string[] =>
  readdirSync(join(ROOT, '.astro'))
    .filter((name) => !/^build-\d+/u.test(name))
    .map((name) => `${name} ${statSync(join(ROOT, '.astro', name)).mtimeMs}`);

const manifest = (site = at('dist')) => readFileSync(join(site, MANIFEST), 'utf8');

describe('whatever happens to a build, the site that stands is whole', () => {
  let one: string;
  let two: string;
  let length: number;
  let atOnce: readonly Ended[];
  let shared: readonly string[];

  // Three at once, before anything else: what they give is compared with what one alone gives.
  before(async () => {
    for (const name of ['seeds', 'others']) mkdirSync(at(name));
    story('Rome');
    story('Oslo', 'others');
    const others = { SEEDS_DIR: at('others'), OUT_DIR: at('other') };
    mkdirSync(join(ROOT, '.astro'), { recursive: true });
    shared = sharedFiles();
    atOnce = await Promise.all([start().ended, start().ended, start(others).ended]);
    assert.deepEqual(differences(at('dist')), []);
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

  test('three at once: of two into one place one is published, the other is told; elsewhere each is its own', () => {
    const [a, b, other] = atOnce;
    assert.deepEqual([a!.code, b!.code].sort(), [0, 1]);
    assert.match([a, b].find((end) => end!.code === 1)!.err, /Another build \(process \d+\)/u);
    assert.equal(other!.code, 0, other!.err);
    whole([one], at('other'));
    whole([one]);
    // What both wrote one could take away from the other.
    assert.deepEqual(sharedFiles(), shared);
    assert.notEqual(one, two);
  });

  // At many more points, and by each other fault too, a build of a few pages is stopped in `rounds.test.ts`.
  test('killed early, midway and late', async () => {
    for (const part of [0.3, 0.65, 0.9]) {
      const build = start();
      await wait(length * part);
      try {
        build.kill();
      } catch {
        // It had just ended by itself.
      }
      await build.ended;
      whole([one, two]);
    }
  });

  for (const [signal, part, code] of [
    ['SIGINT', 0.35, 130],
    ['SIGTERM', 0, 143],
  ] as const)
    test(`stopped by ${signal}, it leaves nothing behind`, async () => {
      const stood = manifest();
      const build = start();
      await build.begun;
      await wait(length * part);
      build.stop(signal);
      const end = await build.ended;
      assert.equal(end.code, code, end.err);
      assert.equal(end.err.trim().split('\n').at(-1), 'Stopped; the site that stood still stands.');
      assert.equal(manifest(), stood);
      whole([one, two]);
      assert.deepEqual(
        readdirSync(base).filter((name) => name.startsWith('.')),
        [],
      );
    });

  test('the disk is full: in truth where the machine allows it, and else by a fault in each call that writes', async () => {
    const stood = manifest();
    mkdirSync(at('small'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', at('small')]).status === 0;
    const site = join(at('small'), 'dist');
    try {
      cpSync(at('dist'), site, { recursive: true });
      if (mounted) writeFileSync(join(at('small'), 'filler'), Buffer.alloc(roomIn(at('small')) - 40_000));
      const fault = { NODE_OPTIONS: `--import=${FAULTS}`, FAULT: 'full', FAULT_AFTER: '40' };
      const { code, err } = await start({ OUT_DIR: site, ...(mounted ? {} : fault) }).ended;
      assert.equal(code, 1);
      assert.match(err, mounted ? /ENOSPC|no space left/u : /ENOSPC|stopped with/u);
      if (mounted) assert.match(err, /Expected a folder that can be written, with room; [^\n]*\n$/u);
      assert.doesNotMatch(err, /\n\s+at /u);
      whole([stood], site);
      assert.deepEqual(readdirSync(at('small')).sort(), mounted ? ['dist', 'filler'] : ['dist']);
    } finally {
      if (mounted) spawnSync('umount', [at('small')]);
    }
  });

  test('a folder that can not be written', async (t) => {
    mkdirSync(at('fixed'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', at('fixed')]).status === 0;
    if (!mounted) return t.skip('nothing can be mounted here');
    try {
      const { code, err } = await start({ OUT_DIR: join(at('fixed'), 'dist') }).ended;
      assert.equal(code, 1);
      assert.match(err, /^EROFS.*\nExpected a folder that can be written/u);
    } finally {
      spawnSync('umount', [at('fixed')]);
    }
  });

  test('what no build wrote is in its place: told before anything is made, and left as it is; with --debug, where', async () => {
    mkdirSync(at('mine'));
    writeFileSync(join(at('mine'), 'thesis.txt'), 'words');
    const { code, err } = await start({ OUT_DIR: at('mine') }).ended;
    assert.equal(code, 1);
    assert.match(err, /^[^\n]*mine: found `thesis\.txt` there, which no build wrote; expected [^\n]*\n$/u);
    assert.deepEqual(readdirSync(at('mine')), ['thesis.txt']);
    assert.match((await start({ OUT_DIR: at('mine') }, ['--debug']).ended).err, /\n\s+at /u);
  });

  test('a page throws late; where is not said, and nothing moves the cursor', async () => {
    const stood = manifest();
    const { code, err } = await start({ NODE_OPTIONS: `--import=${LATE}`, PAGES_LEFT: '6' }).ended;
    assert.equal(code, 1, err);
    assert.match(err, /late/u);
    assert.doesNotMatch(err, /[^\P{Cc}\n]|\n\s+at /u);
    whole([stood]);
    // After all that was killed and stopped, too.
    assert.deepEqual(
      readdirSync(base).filter((name) => name.startsWith('.')),
      [],
    );
  });
});

/** Bytes that a file system has left. */
function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
