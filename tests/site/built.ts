import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSearchIndex } from '../../src/publish/index.ts';

export const BASE = '/sub/path/';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Built {
  readonly folder: string;
  /** Every page by its path below the base: `articles/a/`, and `404.html`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<string>;
}

const INVENTED = fileURLToPath(new URL('seeds/', import.meta.url));

/** Builds the site of the invented seeds, or of others, into a folder of its own, below a path. */
export async function build(seeds = INVENTED): Promise<Built> {
  // Below the project: Astro keeps what it renders with beside the output there, and builds that run at
  // the same time would share it otherwise.
  mkdirSync(join(ROOT, 'node_modules/.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'node_modules/.cache/readout-site-'));
  const out = join(folder, 'dist');
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        SITE_URL: 'https://readout.example',
        BASE_PATH: BASE,
        SEEDS_DIR: seeds,
        OUT_DIR: out,
        CACHE_DIR: join(folder, 'cache'),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  if (run.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The site does not build.\n${run.stdout}\n${run.stderr}`);
  }
  await writeSearchIndex(out);
  const files = new Set(filesIn(out).map((file) => relative(out, file)));
  const pages = [...files].filter((file) => file.endsWith('.html')).sort();
  return {
    folder: out,
    files,
    pages: new Map(
      pages.map((file) => [file.replace(/index\.html$/u, ''), readFileSync(join(out, file), 'utf8')]),
    ),
  };
}

/** The longest page of each kind of a site. */
export function oneOfEachKind(pages: Built['pages']): string[] {
  const longest = new Map<string, string>();
  for (const [path, html] of pages) {
    const kind = path.split('/').length > 2 ? `${path.split('/')[0]}/*` : path;
    const before = longest.get(kind);
    if (!before || pages.get(before)!.length < html.length) longest.set(kind, path);
  }
  return [...longest.values()];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
