import { Worker } from 'node:worker_threads';
import { firstToFail } from './harness.ts';
import { beginRound, type Change } from './replaced.ts';

/** What a process is given to try: the tests of a guard, and changes of it. */
export interface Batch {
  readonly tests: readonly string[];
  readonly changes: readonly Change[];
}

/** Of a change, which test failed; null for none. The first and the last answer are of no change at all. */
export type Answer = string | null;

/** A change hangs where a file of tests works for this much longer, and four times as long, as without it. */
const SECONDS = 1;

process.once('message', async ({ tests, changes }: Batch) => {
  // With nothing left to wait for, a test that never ends shall end the process.
  process.channel!.unref();
  process.env.NODE_OPTIONS = `--import=${new URL('replaced.ts', import.meta.url).href}`;
  const watch = watched();
  const usual = new Map<string, number>();
  for (const change of [null, ...changes, null]) {
    beginRound(change);
    let answer: Answer = null;
    for (const test of tests) {
      const began = process.cpuUsage();
      watch(SECONDS + 4 * (usual.get(test) ?? 20));
      answer = await noticedBy(test);
      if (answer !== null) break;
      if (change === null) usual.set(test, seconds(process.cpuUsage(began)));
    }
    await new Promise((sent) => process.send!(answer, sent));
  }
  process.exit();
});

async function noticedBy(test: string): Promise<Answer> {
  try {
    await import(test);
  } catch (error) {
    return `${test}: ${error}`;
  }
  return firstToFail();
}

/** Kills this process once it has worked for longer than it was last told it may: what hangs can't do so itself. */
function watched(): (allowed: number) => void {
  const until = new Float64Array(new SharedArrayBuffer(8));
  new Worker(
    `const { workerData } = require('node:worker_threads');
    setInterval(() => {
      const { user, system } = process.cpuUsage();
      if ((user + system) / 1e6 > workerData[0]) process.kill(process.pid, 'SIGKILL');
    }, 100);`,
    { eval: true, workerData: until, execArgv: [], env: {} },
  ).unref();
  const spent = () => seconds(process.cpuUsage());
  return (allowed) => {
    until[0] = spent() + allowed;
  };
}

const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;
