import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TESTS = fileURLToPath(new URL('../../tests/', import.meta.url));
/** Hundreds of processes load the same modules: each is compiled once. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/readout/compiled', import.meta.url));
const areas = readdirSync(TESTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(TESTS, entry.name)).some(isTest))
  .map(({ name }) => name);

const HELP = `Runs the tests, all of them or those of some areas.

  npm test [-- AREA …]

  --update  accept new golden readings (tests/articles)
  --help    this text

Areas: ${areas.join(', ')}
`;

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const wanted = positionals.map((name) => name.replace(/^tests\/|\/$/gu, ''));
const unknown = wanted.filter((name) => !existsSync(join(TESTS, name)));

if (values.help || unknown.length > 0) {
  const stream = values.help ? process.stdout : process.stderr;
  stream.write(
    values.help ? HELP : `No tests of \`${unknown.join('`, `')}\`; expected one of ${areas.join(', ')}.\n`,
  );
  process.exitCode = values.help ? 0 : 2;
} else {
  const files = (wanted.length > 0 ? wanted : areas).map((name) => join(TESTS, name, '*.test.ts'));
  // Two at a time: a build or a browser takes a core of its own.
  const options = ['--test', '--test-reporter=spec', '--test-concurrency=2'];
  const { status } = spawnSync(
    process.execPath,
    [...options, ...(values.update ? ['--test-update-snapshots'] : []), ...files],
    {
      stdio: 'inherit',
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...(values.update ? { UPDATE: '1' } : {}) },
    },
  );
  process.exitCode = status ?? 1;
}

function isTest(file: string): boolean {
  return file.endsWith('.test.ts');
}
