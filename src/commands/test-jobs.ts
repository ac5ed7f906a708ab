import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Test files that one process runs, one after another. */
export interface Job {
  readonly name: string;
  readonly files: readonly string[];
}

export interface Ended {
  readonly passed: boolean;
  readonly tests: number;
  readonly seconds: number;
  /** What the process said. */
  readonly words: string;
}

/** What builds sites or opens browsers, the longest first, so that all lanes end at about the same time. */
const LONGEST = [
  'site/site',
  'publish/whole-site',
  'site/demo',
  'hostile/built',
  'build/deterministic',
  'site/search',
  'publish/rounds',
  'build/refused',
].map((name) => `${name}.test.ts`);

/** Areas whose files measure time or memory, or start processes, so that each needs a process of its own. */
const APART = new Set(['site', 'build', 'publish', 'hostile', 'house']);

/** Compiled once for all processes, since all of them load the same modules. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/readout/compiled', import.meta.url));

/**
 * Files by the process that runs them: those of an area share one, since reading the program takes
 * longer than most tests. A file with hooks for all its tests stands apart, or they would be for
 * those of the others too.
 */
export function jobsOf(files: readonly string[], tests: string): Job[] {
  const alone = (file: string) =>
    APART.has(file.split('/')[0]!) ||
    /^(?:before|after)(?:Each)?\(/mu.test(readFileSync(join(tests, file), 'utf8'));
  const jobs = [...Map.groupBy(files, (file) => (alone(file) ? file : file.split('/')[0]!))].map(
    ([name, together]) => ({ name: name.replace(/\.test\.ts$/u, ''), files: together }),
  );
  const rank = ({ files: [first] }: Job) =>
    LONGEST.includes(first!) ? LONGEST.indexOf(first!) : LONGEST.length;
  return jobs.sort((a, b) => rank(a) - rank(b));
}

/** Runs a job to its end. */
export function runJob({ files }: Job, tests: string, update: boolean): Promise<Ended> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--test',
      '--test-isolation=none',
      '--test-reporter=spec',
      ...(update ? ['--test-update-snapshots'] : []),
      ...files.map((file) => join(tests, file)),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...(update ? { UPDATE: '1' } : {}) },
    },
  );
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (words += String(piece)));
  return new Promise((done) =>
    child.on('close', (code) =>
      done({
        passed: code === 0,
        tests: Number(/^ℹ tests (\d+)$/mu.exec(words)?.[1] ?? 0),
        seconds: Math.round((performance.now() - began) / 1000),
        words,
      }),
    ),
  );
}
