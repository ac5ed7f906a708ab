import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { differences } from '../../src/publish/index.ts';

const BUILD = fileURLToPath(new URL('small-build.ts', import.meta.url));
const FAULTS = new URL('faults.ts', import.meta.url).href;
const ROUNDS = 20;
/** More calls than a whole build makes, so that some rounds are not disturbed at all. */
const CALLS = 60;

const base = mkdtempSync(join(tmpdir(), 'readout-rounds-'));
const site = join(base, 'out', 'dist');
after(() => rmSync(base, { recursive: true, force: true }));

/** Numbers that look random and are the same each time (Park and Miller's generator). */
let last = 20_250_402;
const below = (limit: number): number => {
  last = (last * 48_271) % 2_147_483_647;
  return last % limit;
};

function small(words: string, environment: Readonly<Record<string, string>> = {}): Promise<number | string> {
  const child = spawn(process.execPath, [BUILD, site, join(base, 'scratch'), words], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  return new Promise((done) => child.on('close', (code, signal) => done(code ?? signal!)));
}

const fault = (kind: string) => ({
  NODE_OPTIONS: `--import=${FAULTS}`,
  FAULT: kind,
  FAULT_AFTER: String(below(CALLS)),
});
const stands = () => readFileSync(join(site, 'index.html'), 'utf8');
const whole = (...either: readonly string[]) => {
  assert.deepEqual(differences(site), []);
  assert.equal(readdirSync(site).length, 14);
  assert.ok(either.includes(stands()), `${stands()} stands, expected ${either.join(' or ')}`);
};

describe('twenty times, the site that stands is the old one or the new one, whole', () => {
  const ends = new Map<string, number>();

  test('first, in a folder that is not there yet', async () => {
    assert.equal(await small('first'), 0);
    whole('first');
  });

  for (const kind of ['kill', 'full', 'late', 'two'])
    for (let round = 1; round <= ROUNDS; round++)
      test(`${kind}, round ${round}`, async () => {
        const [old, next] = [stands(), `${kind} ${round}`];
        if (kind === 'two') {
          const results = await Promise.all([small(next), small(`${next} too`), small(`${next} three`)]);
          assert.ok(results.includes(0), 'one of them is published');
          for (const end of results) assert.ok(end === 0 || end === 1);
          return whole(next, `${next} too`, `${next} three`);
        }
        const end = await small(next, fault(kind));
        ends.set(`${kind} ${end}`, (ends.get(`${kind} ${end}`) ?? 0) + 1);
        if (end === 0) return whole(next);
        // Killed after the swap, while it was clearing away: the new one stands.
        return end === 'SIGKILL' ? whole(old, next) : whole(old);
      });

  test('each fault was met, and also not met', () => {
    for (const end of ['kill SIGKILL', 'kill 0', 'full 1', 'full 0', 'late 1'])
      assert.ok((ends.get(end) ?? 0) > 0, `${end}: ${JSON.stringify([...ends])}`);
  });

  test('a lock that was left behind is taken over by one of many', async () => {
    assert.equal(
      await small('killed', { NODE_OPTIONS: `--import=${FAULTS}`, FAULT: 'kill', FAULT_AFTER: '9' }),
      'SIGKILL',
    );
    assert.ok(readdirSync(join(base, 'out')).includes('.dist.next.lock'));
    const results = await Promise.all(Array.from({ length: 6 }, (_, index) => small(`many ${index}`)));
    assert.ok(results.includes(0));
    whole(...results.flatMap((end, index) => (end === 0 ? [`many ${index}`] : [])));
  });

  test('in the end nothing is left beside it', async () => {
    mkdirSync(join(base, 'scratch', 'build-999999999'), { recursive: true });
    assert.equal(await small('end'), 0);
    whole('end');
    assert.deepEqual(readdirSync(join(base, 'out')), ['dist']);
    assert.deepEqual(readdirSync(join(base, 'scratch')), []);
  });
});
