import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { differences, MANIFEST } from '../../src/publish/index.ts';

const BUILD = fileURLToPath(new URL('../../src/commands/build.ts', import.meta.url));
const FAILING = new URL('failing-writes.ts', import.meta.url).href;

const base = mkdtempSync(join(tmpdir(), 'readout-whole-'));
const at = (name: string) => join(base, name);
const story = (city: string) =>
  writeFileSync(
    join(at('seeds'), 'a.md'),
    `French Foreign Minister Ann Lee met Kenyan Foreign Minister Bo Roy in ${city} on Monday.`,
  );

/** Starts a build in a process group of its own, so that it can be killed with all that it started. */
function start(more: Readonly<Record<string, string>> = {}) {
  const env = {
    ...process.env,
    SEEDS_DIR: at('seeds'),
    OUT_DIR: at('dist'),
    CACHE_DIR: at('cache'),
    ...more,
  };
  const child = spawn(process.execPath, [BUILD], {
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

const manifest = () => readFileSync(join(at('dist'), MANIFEST), 'utf8');

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

  const whole = (expected: readonly string[]) => {
    assert.deepEqual(differences(at('dist')), []);
    assert.ok(expected.includes(manifest()), 'expected the old site or the new one');
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
      const { code, err } = await start({ NODE_OPTIONS: `--import=${FAILING}`, WRITES_LEFT: String(writes) })
        .ended;
      assert.equal(code, 1, err);
      assert.match(err, /ENOSPC|stopped with/u);
      whole([one]);
    });

  test('two at once: one is published, the other is told of it', async () => {
    story('Rome');
    const ends = await Promise.all([start().ended, start().ended]);
    assert.deepEqual(ends.map(({ code }) => code).sort(), [0, 1]);
    assert.match(ends.find(({ code }) => code === 1)!.err, /Another build \(process \d+\)/u);
    whole([two]);
  });
});
