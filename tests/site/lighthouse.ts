/**
 * Lighthouse over a built site, one page of each kind: `npm run lighthouse [-- DIST [path …]]`.
 * It is large and serves nothing else, so it is fetched for the occasion. What it says of the time
 * that a page takes depends on what else the machine does: each page is asked for three times, and
 * the run in the middle counts.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import chromium from '@sparticuz/chromium';
import { heaviest, weigh } from '../../src/commands/weigh-pages.ts';
import { serve } from './server.ts';

const VERSION = '13.5.0';
const PORT = 9377;
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}
type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Report }>;

const [dist = 'dist', ...paths] = process.argv.slice(2);
const { BASE_PATH = '/' } = process.env;
const name = 'lighthouse';
const found = (await import(name).catch(() => null)) as { readonly default: Lighthouse } | null;
if (!found) {
  process.stderr.write(`Lighthouse is not here. Fetch it: npm install --no-save lighthouse@${VERSION}\n`);
  process.exitCode = 1;
} else await measure(found.default);

async function measure(lighthouse: Lighthouse): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'readout-lighthouse-'));
  const site = await serve(dist, BASE_PATH, true);
  const browser = spawn(
    await chromium.executablePath(),
    [
      ...chromium.args.filter((arg) => !arg.startsWith('--single-process')),
      `--remote-debugging-port=${PORT}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  try {
    await answering();
    const pages = paths.length > 0 ? paths : heaviest(weigh(dist, BASE_PATH)).map(({ path }) => path);
    const ask = async (path: string) =>
      (
        await lighthouse(`${site.origin}${BASE_PATH}${path}`, {
          port: PORT,
          onlyCategories: CATEGORIES,
          logLevel: 'error',
        })
      ).lhr;
    // A browser that has just begun does more than show its first page.
    await ask(pages[0]!);
    for (const path of pages) {
      const reports: Report[] = [];
      for (let run = 0; run < RUNS; run += 1) reports.push(await ask(path));
      reports.sort((a, b) => a.categories.performance!.score - b.categories.performance!.score);
      say(path, reports[Math.floor(RUNS / 2)]!);
    }
  } finally {
    browser.kill();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Resolves when the browser listens; rejects after ten seconds. */
async function answering(): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/json/version`).catch(() => null);
    if (answer?.ok) return;
    if (tries === 40) throw new Error('The browser does not answer; is its port taken?');
    await pause(250);
  }
}

function say(path: string, { categories, audits }: Report): void {
  const scores = CATEGORIES.map((id) => `${id} ${Math.round(categories[id]!.score * 100)}`);
  process.stdout.write(`/${path}  ${scores.join(' · ')}\n`);
  for (const id of CATEGORIES)
    for (const audit of categories[id]!.auditRefs)
      if (audit.weight > 0 && (audits[audit.id]!.score ?? 1) < 0.9)
        process.stdout.write(`    ${id}: ${audits[audit.id]!.title}\n`);
}
