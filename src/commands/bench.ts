import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tenures } from '../gazetteer/index.ts';
import { readArticle } from '../intake/index.ts';
import { readEach } from '../readout.ts';
import { corpus } from './bench-corpus.ts';

const BUILD = fileURLToPath(new URL('build.ts', import.meta.url));
const USAGE = new URL('bench-usage.ts', import.meta.url).href;

const HELP = `Measures reading and building, and prints each figure beside its aim.

  npm run bench [-- --quick]

  --quick  reading only
  --help   this text

CPU seconds are user and system time of the process; peak memory is the
largest resident set. Run it on a quiet machine.
`;

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

if (values.help) say(HELP);
else {
  benchReading();
  if (!values.quick) benchBuilding();
}

/**
 * Milliseconds of CPU an article, over 1,000 generated articles, all together as a build reads them, by a program that has read
 * some thousands: until then the engine still compiles, which counts too. Whatever else the machine
 * does adds to a round, so the least of several stands.
 */
function benchReading(): void {
  const files = corpus(1000).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  let sentences = 0;
  const round = () => {
    const before = process.cpuUsage();
    const articles = files.map(({ name, bytes }) => readArticle(name, bytes));
    sentences = 0;
    for (const { coverage } of readEach(articles, { tenures })) sentences += coverage.length;
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / files.length;
  };
  const first = round();
  for (let warming = 1; warming < 5; warming++) round();
  const least = Math.min(...Array.from({ length: 5 }, round));
  say(row('reading, ms CPU an article', least.toFixed(2), '0.6'));
  say(row('  in the first thousand', first.toFixed(2), ''));
  say(row('  sentences an article', (sentences / files.length).toFixed(1), ''));
}

/** A cold build at two sizes, each in a process of its own, and what one page more costs. */
function benchBuilding(): void {
  const runs = [100, 1000].map((size) => {
    say(`building ${size} articles …`);
    const { cpu, memory, pages } = coldBuild(size);
    say(row(`cold build of ${size} articles, CPU s`, cpu.toFixed(1), ''));
    say(row('  peak memory, MB', memory.toFixed(0), size === 1000 ? '700' : ''));
    say(row('  pages', String(pages), ''));
    return { cpu, pages };
  });
  const [small, large] = runs as [(typeof runs)[0], (typeof runs)[0]];
  const marginal = ((large.cpu - small.cpu) * 1000) / (large.pages - small.pages);
  say(row('marginal ms CPU a page', marginal.toFixed(2), '1.1'));
}

/** Builds once, with every process of the build writing down what it used as it ends. */
function coldBuild(size: number): { cpu: number; memory: number; pages: number } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  try {
    const at = (name: string) => join(folder, name);
    mkdirSync(at('seeds'));
    for (const { name, text } of corpus(size)) writeFileSync(join(at('seeds'), name), text);
    const result = spawnSync(process.execPath, [BUILD], {
      env: {
        ...process.env,
        SEEDS_DIR: at('seeds'),
        OUT_DIR: at('dist'),
        CACHE_DIR: at('cache'),
        NODE_OPTIONS: `--import=${USAGE}`,
        READOUT_USAGE: at('usage'),
      },
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(`the build of ${size} articles failed:\n${result.stderr}`);
    const used = readFileSync(at('usage'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number));
    return {
      cpu: used.reduce((sum, [cpu]) => sum + cpu!, 0),
      memory: Math.max(...used.map(([, memory]) => memory!)),
      pages: globSync('**/*.html', { cwd: at('dist') }).length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(what: string, figure: string, aim: string): string {
  return `${what.padEnd(44)} ${figure.padStart(9)}${aim === '' ? '' : `   aim ≤ ${aim}`}`;
}
