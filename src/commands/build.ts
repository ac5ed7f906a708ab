import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { factsOf } from '../dataset/index.ts';
import { behindWords, editionOf, readLedger, unnamedWords } from '../exports/index.ts';
import { printable, printProblem } from '../intake/index.ts';
import { folders, openLibrary } from '../library/index.ts';
import { Locked, publish, sitePlace, writeSearchIndex } from '../publish/index.ts';

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
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what colours begin with
const COLOURS = /\u001b\[[\d;]*m/gu;
const PLACE = /^\s*(?:at |Stack trace:|Location:|file:|\d+ \||\^|Node\.js v)/u;
const say = (line: string) => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    'skip-bad': { type: 'boolean', default: false },
    debug: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Told to stop, a build stops its tools, clears away what it made and leaves the site that stood. */
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => stopped.abort(new Stopped(signal)));

/** Thrown out of a build that was told to stop. */
class Stopped extends Error {
  readonly code: number;

  constructor(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') {
    super('Stopped; the site that stood still stands.');
    this.code = 128 + constants.signals[signal];
  }
}

if (values.help) say(HELP);
else process.exitCode = await build().catch(failed);

async function build(): Promise<number> {
  const { out, ...from } = folders(process.env, ROOT);
  const { seeds, cache } = from;
  const place = sitePlace(out, ROOT, seeds);
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
  await publish(place, join(ROOT, '.astro'), {
    build: (stage, aside) => pagesInto(stage, aside, { SEEDS_DIR: seeds, CACHE_DIR: cache }),
    complete: async (next) => {
      stopped.signal.throwIfAborted();
      const pages = ['', ...dataset.articles.map(({ id }) => `articles/${id}/`)];
      const missing = pages.find((page) => !existsSync(join(next, page, 'index.html')));
      if (missing !== undefined) throw new Error(`The page /${missing} was not made; nothing was published.`);
      await writeSearchIndex(next);
      stopped.signal.throwIfAborted();
    },
  });
  say(`The site is in ${out}.`);
  return 0;
}

/** Makes the pages. Astro begins in a folder of its own beside them, where it keeps what no other build may take away. */
function pagesInto(stage: string, aside: string, environment: Readonly<Record<string, string>>) {
  const root = join(aside, 'root');
  mkdirSync(root, { recursive: true });
  const config = relative(root, join(ROOT, 'astro.config.ts'));
  return run('astro/bin/astro.mjs', ['build', '--silent', '--root', root, '--config', config], {
    ...environment,
    OUT_DIR: stage,
  });
}

/** Runs a tool of node_modules to its end. Rejects where it fails; how it came to that is said with `--debug`. */
function run(
  tool: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve(ROOT, 'node_modules', tool), ...args], {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (words += String(piece)));
    const stop = () => child.kill('SIGKILL');
    stopped.signal.addEventListener('abort', stop);
    child.on('error', fail);
    child.on('close', (code) => {
      stopped.signal.removeEventListener('abort', stop);
      if (stopped.signal.aborted) return fail(stopped.signal.reason);
      process.stderr.write(harmless(words, values.debug));
      if (code === 0) done();
      else fail(new Error(`${dirname(dirname(tool))} stopped with ${code}; nothing was published.`));
    });
  });
}

/** What a tool said without what would move the cursor; where in the tool that was only on demand. */
function harmless(words: string, withPlaces: boolean): string {
  return words
    .replace(COLOURS, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && (withPlaces || !PLACE.test(line)))
    .map((line) => `${printable(line)}\n`)
    .join('');
}

function failed(error: unknown): number {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  const words = values.debug && !(error instanceof Locked) ? stack : message;
  process.stderr.write(`${words.split('\n').map(printable).join('\n')}\n`);
  if (error instanceof Stopped) return error.code;
  if (error instanceof Error && 'syscall' in error)
    process.stderr.write(
      'Expected a folder that can be written, with room; the site that stood still stands.\n',
    );
  return 1;
}
