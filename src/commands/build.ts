import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { factsOf } from '../dataset/index.ts';
import { behindWords, editionOf, readLedger, unnamedWords } from '../exports/index.ts';
import { printable, printProblem } from '../intake/index.ts';
import { folders, openLibrary } from '../library/index.ts';
import {
  Locked,
  makeStage,
  moveStage,
  prepare,
  sidesOf,
  swap,
  takeLock,
  writeManifest,
  writeSearchIndex,
} from '../publish/index.ts';

const HELP = `Builds the site.

  npm run build [-- --skip-bad] [-- --debug]

  --skip-bad  publish what can be read, and say on the site what was left out
  --debug     show where in the program an error came from
  --help      this text

  SEEDS_DIR   the articles (seeds)      OUT_DIR    the site (dist)
  CACHE_DIR   readings made earlier     SITE_URL   where it is hosted
  BASE_PATH   the path it is hosted at (/)
  TENURES     "off": date undated articles by their words alone

The site that stands is replaced only by one that is whole.
`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    'skip-bad': { type: 'boolean', default: false },
    debug: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) say(HELP);
else process.exitCode = await build().catch(failed);

async function build(): Promise<number> {
  const { out, ...from } = folders(process.env, ROOT);
  const { seeds, cache } = from;
  const { dataset, problems, others, cached } = openLibrary(from);
  for (const problem of problems) process.stderr.write(`${printProblem(problem)}\n`);
  for (const path of others) say(`Not an article, left alone: ${printable(path)}`);
  const refuse = dataset.articles.length === 0 || (problems.length > 0 && !values['skip-bad']);
  if (refuse) {
    process.stderr.write(
      `${problems.length} found; nothing was built, and the site that stood still stands.\n`,
    );
    return 1;
  }
  say(`Read ${dataset.articles.length} articles (${cached} unchanged): ${factsOf(dataset).length} facts.`);
  const { SITE_URL, BASE_PATH } = process.env;
  const edition = editionOf(dataset, { url: SITE_URL, path: BASE_PATH }, readLedger(seeds));
  for (const words of [behindWords(edition), unnamedWords(edition)]) if (words !== null) say(words);
  const sides = sidesOf(out);
  const letGo = takeLock(`${sides.next}.lock`);
  const stage = makeStage(join(ROOT, '.astro'));
  try {
    prepare(sides);
    await run('astro/bin/astro.mjs', ['build', '--silent'], {
      SEEDS_DIR: seeds,
      CACHE_DIR: cache,
      OUT_DIR: stage,
    });
    moveStage(stage, sides.next);
    await writeSearchIndex(sides.next);
    writeManifest(sides.next);
    swap(sides);
    say(`The site is in ${out}.`);
    return 0;
  } finally {
    for (const left of [stage, sides.next]) rmSync(left, { recursive: true, force: true });
    letGo();
  }
}

/** Runs a tool of node_modules to its end; its output is ours. Rejects where it fails. */
function run(
  tool: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve(ROOT, 'node_modules', tool), ...args], {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: 'inherit',
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0
        ? done()
        : fail(new Error(`${dirname(dirname(tool))} stopped with ${code}; nothing was published.`)),
    );
  });
}

function failed(error: unknown): number {
  const known = error instanceof Locked || !values.debug;
  process.stderr.write(
    `${known && error instanceof Error ? error.message : String((error as Error).stack)}\n`,
  );
  return 1;
}
