import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { EQUIVALENT, GUARDS } from './guards.ts';
import { type Mutation, mutationsOf } from './mutations.ts';

const HELP = `Changes the guards of the core in small ways, one at a time, and sees whether a test notices.

  npm run mutate [-- FILE …]

  FILE    some of them alone, such as intake/limits.ts
  --help  this text

Prints each change that no test noticed; ends with 1 where more than 15 in 100 went unnoticed.
`;

const ENOUGH = 0.85;
const AT_ONCE = 2;
const SRC = new URL('../../src/', import.meta.url);
/** Compiled once for all changes: most of what a test takes is reading the program. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));
const HOOK = new URL('replaced.ts', import.meta.url).href;

interface Mutant extends Mutation {
  readonly file: string;
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await mutateAll(GUARDS.filter(([file]) => wanted(file)));

function wanted(file: string): boolean {
  return positionals.length === 0 || positionals.some((name) => name.replace(/^src\//u, '') === file);
}

async function mutateAll(guards: typeof GUARDS): Promise<number> {
  const costs = new Map<string, number>();
  for (const test of new Set(guards.flatMap(([, tests]) => tests))) {
    const began = performance.now();
    if (await notices(test, null, 300_000)) throw new Error(`tests/${test}.test.ts fails as it is`);
    costs.set(test, performance.now() - began);
  }
  const all = guards.flatMap(([file]) => mutantsOf(file));
  const survivors: Mutant[] = [];
  const waiting = [...all];
  const work = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      if (!(await isNoticed(mutant, costs))) {
        survivors.push(mutant);
        say(`${mutant.file}:${mutant.line}:${mutant.column}: ${short(mutant.from)}  →  ${short(mutant.to)}`);
      }
      if (waiting.length % 100 === 0) process.stderr.write(`${waiting.length} of ${all.length} to go\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return report(all, survivors);
}

function mutantsOf(file: string): Mutant[] {
  const isEquivalent = ({ from, to }: Mutation) =>
    EQUIVALENT.some((one) => one.file === file && from.startsWith(one.from) && one.to === to);
  return mutationsOf(file, readFileSync(new URL(file, SRC), 'utf8'))
    .filter((mutation) => !isEquivalent(mutation))
    .map((mutation) => ({ file, ...mutation }));
}

/** The tests of its file, the quickest first, till one fails; one that takes ten times as long hangs. */
async function isNoticed(mutant: Mutant, costs: ReadonlyMap<string, number>): Promise<boolean> {
  const tests = GUARDS.find(([file]) => file === mutant.file)![1];
  for (const test of [...tests].sort((a, b) => costs.get(a)! - costs.get(b)!))
    if (await notices(test, mutant, 20_000 + 10 * costs.get(test)!)) return true;
  return false;
}

function notices(test: string, mutant: Mutant | null, patience: number): Promise<boolean> {
  const path = fileURLToPath(new URL(`../${test}.test.ts`, import.meta.url));
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  const { file, start, end, to } = mutant ?? { file: '', start: 0, end: 0, to: '' };
  const change = JSON.stringify({
    url: mutant && pathToFileURL(fileURLToPath(new URL(file, SRC))).href,
    start,
    end,
    to,
  });
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--test-reporter=tap', path], {
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: CACHE,
        NODE_OPTIONS: `--import=${HOOK}`,
        READOUT_MUTATION: change,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const stop = () => child.kill('SIGKILL');
    const timer = setTimeout(stop, patience);
    child.stdout.on('data', (words) => /^\s*not ok/mu.test(String(words)) && stop());
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code !== 0);
    });
  });
}

function report(all: readonly Mutant[], survivors: readonly Mutant[]): number {
  for (const [file, mutants] of Map.groupBy(all, (one) => one.file)) {
    const left = survivors.filter((one) => one.file === file).length;
    say(`${file}: ${mutants.length - left} of ${mutants.length}`);
  }
  const share = 1 - survivors.length / all.length;
  say(`${all.length - survivors.length} of ${all.length} changes noticed: ${Math.floor(share * 100)}%`);
  return share >= ENOUGH ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function short(words: string): string {
  return words.replace(/\s+/gu, ' ').slice(0, 110);
}
