import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Ended, jobsOf, runJob } from './test-jobs.ts';

const TESTS = fileURLToPath(new URL('../../tests/', import.meta.url));
const areas = readdirSync(TESTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && testsIn(entry.name).length > 0)
  .map(({ name }) => name);

const HELP = `Runs the tests, all of them or those of some areas.

  npm test [-- AREA …]

  --update  accept new golden readings (tests/articles)
  --help    this text

Says of each file or area that it has passed, and of one that has not all that it said.
Areas: ${areas.join(', ')}
`;
/** A build or a browser takes a core of its own. */
const AT_ONCE = 2;

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const wanted = positionals.map((name) => name.replace(/^tests\/|\/$/gu, ''));
const unknown = wanted.filter((name) => !existsSync(join(TESTS, name)));

if (values.help) process.stdout.write(HELP);
else if (unknown.length > 0) {
  process.stderr.write(`No tests of \`${unknown.join('`, `')}\`; expected one of ${areas.join(', ')}.\n`);
  process.exitCode = 2;
} else process.exitCode = await runAll(wanted.length > 0 ? wanted : areas);

async function runAll(asked: readonly string[]): Promise<number> {
  const jobs = jobsOf(asked.flatMap(testsIn), TESTS);
  const waiting = [...jobs];
  const failed: string[] = [];
  const began = performance.now();
  let [done, tests] = [0, 0];
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const ended = await runJob(job, TESTS, values.update);
      done += 1;
      tests += ended.tests;
      if (!ended.passed) failed.push(job.name);
      tell(job.name, ended, `${done} of ${jobs.length}`, jobs.length === 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const time = `${Math.round((performance.now() - began) / 1000)} s`;
  const verdict = failed.length > 0 ? `failed: ${failed.join(', ')}` : 'all passed';
  process.stdout.write(`\n${tests} tests in ${time}; ${verdict}\n`);
  return failed.length > 0 ? 1 : 0;
}

/** One line for what has passed; all that was said where it has not, or where nothing else was asked for. */
function tell(name: string, { passed, tests, seconds, words }: Ended, place: string, alone: boolean): void {
  if (!passed || alone) process.stdout.write(words);
  process.stdout.write(`${passed ? '✔' : '✖'} ${name}: ${tests} tests, ${seconds} s (${place})\n`);
}

function testsIn(area: string): string[] {
  return readdirSync(join(TESTS, area))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${area}/${file}`);
}
