import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EQUIVALENT, GUARDS } from './guards.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import type { Change } from './replaced.ts';
import { noticed } from './tried.ts';

const HELP = `Changes the guards of the core in small ways, one at a time, and sees whether a test notices.

  npm run mutate [-- FILE …]

  FILE    some of them alone, such as intake/limits.ts
  --help  this text

Prints each change that no test noticed; ends with 1 where of any group more than 15 in 100 went unnoticed.
`;

const ENOUGH = 0.85;
const AT_ONCE = 2;
/** Few enough that a process does not grow large, since it keeps every module that it has run. */
const BATCH = 40;
const SRC = new URL('../../src/', import.meta.url);

interface Mutant extends Mutation {
  readonly guard: string;
  readonly file: string;
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const asked = positionals.map((name) => name.replace(/^src\//u, ''));
if (values.help) process.stdout.write(HELP);
else process.exitCode = await mutateAll();

async function mutateAll(): Promise<number> {
  const batches = Object.entries(GUARDS).flatMap(([guard, files]) =>
    Object.entries(files)
      .filter(([file]) => asked.length === 0 || asked.includes(file))
      .flatMap(([file, tests]) => batchesOf(mutantsOf(guard, file), tests)),
  );
  const all = batches.flatMap(({ mutants }) => mutants);
  const survivors = new Set<Mutant>();
  let tried = 0;
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const found = await noticed(batch.tests, batch.mutants.map(changeOf));
      for (const [at, mutant] of batch.mutants.entries())
        if (!found[at]) {
          survivors.add(mutant);
          say(
            `${mutant.file}:${mutant.line}:${mutant.column}: ${short(mutant.from)}  →  ${short(mutant.to)}`,
          );
        }
      tried += batch.mutants.length;
      process.stderr.write(`${tried} of ${all.length} tried\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return report(all, survivors);
}

function batchesOf(mutants: readonly Mutant[], names: readonly string[]) {
  const tests = names.map((name) => new URL(`../${name}.test.ts`, import.meta.url));
  const missing = tests.find((url) => !existsSync(url));
  if (missing) throw new Error(`${missing.pathname} is not there`);
  return Array.from({ length: Math.ceil(mutants.length / BATCH) }, (_, at) => ({
    tests: tests.map(({ href }) => href),
    mutants: mutants.slice(at * BATCH, (at + 1) * BATCH),
  }));
}

function mutantsOf(guard: string, file: string): Mutant[] {
  const isEquivalent = ({ from, to }: Mutation) =>
    EQUIVALENT.some((one) => one.file === file && from.startsWith(one.from) && one.to === to);
  return mutationsOf(file, readFileSync(new URL(file, SRC), 'utf8'))
    .filter((mutation) => !isEquivalent(mutation))
    .map((mutation) => ({ guard, file, ...mutation }));
}

function changeOf({ file, start, end, to }: Mutant): Change {
  return { url: new URL(file, SRC).href, start, end, to };
}

function report(all: readonly Mutant[], survivors: ReadonlySet<Mutant>): number {
  const share = (mutants: readonly Mutant[], name: string): number => {
    const left = mutants.filter((one) => survivors.has(one)).length;
    const found = mutants.length - left;
    say(
      `${name}: ${found} of ${mutants.length} changes noticed, ${Math.floor((100 * found) / mutants.length)}%`,
    );
    return found / mutants.length;
  };
  for (const [file, mutants] of Map.groupBy(all, (one) => one.file)) share(mutants, `  ${file}`);
  const shares = [...Map.groupBy(all, (one) => one.guard)].map(([guard, mutants]) => share(mutants, guard));
  share(all, 'in all');
  return shares.every((one) => one >= ENOUGH) ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function short(words: string): string {
  return words.replace(/\s+/gu, ' ').slice(0, 110);
}
