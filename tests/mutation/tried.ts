import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Change } from './replaced.ts';
import type { Answer, Batch } from './worker.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/readout/compiled', import.meta.url));
/** What a change may make a test wait for, in milliseconds; what it works for is measured apart. */
const PATIENCE = 120_000;

/**
 * Whether a test notices each change. All are tried in one process; where a change ends it, as one
 * that hangs does, the rest are tried in another. Without any change the tests must pass first and
 * last: what one change leaves behind shall not be taken for the next one's doing.
 */
export async function noticed(tests: readonly string[], changes: readonly Change[]): Promise<boolean[]> {
  const found: boolean[] = [];
  while (found.length < changes.length) {
    const rest = changes.slice(found.length);
    const [first, ...answers] = await answersTo({ tests, changes: rest });
    if (first !== null) throw new Error(`fails as it is: ${first ?? tests.join(', ')}`);
    const isWhole = answers.length === rest.length + 1;
    if (isWhole && answers.at(-1) !== null) found.push(...(await oneByOne(tests, rest)));
    // A process that ended early was ended by the change after the last it told of.
    else found.push(...[...answers, 'ended'].slice(0, isWhole ? -2 : undefined).map((one) => one !== null));
  }
  return found;
}

async function oneByOne(tests: readonly string[], changes: readonly Change[]): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const change of changes) {
    const [first, answer = 'ended'] = await answersTo({ tests, changes: [change] });
    if (first !== null) throw new Error(`fails as it is: ${first}`);
    found.push(answer !== null);
  }
  return found;
}

function answersTo(batch: Batch): Promise<Answer[]> {
  const child = fork(WORKER, { stdio: 'ignore', env: { ...process.env, NODE_COMPILE_CACHE: CACHE } });
  const answers: Answer[] = [];
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  child.on('message', (answer: Answer) => {
    answers.push(answer);
    patience.refresh();
  });
  child.send(batch);
  return new Promise((done) => {
    child.on('close', () => {
      clearTimeout(patience);
      done(answers);
    });
  });
}
