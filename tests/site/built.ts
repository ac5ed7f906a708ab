import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as runBuild } from '../build/build.ts';

export const BASE = '/sub/path/';

export interface Built {
  readonly folder: string;
  /** Every page by its path below the base: `articles/a/`, and `404.html`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<string>;
}

const INVENTED = fileURLToPath(new URL('seeds/', import.meta.url));

/** Builds the site of the invented seeds, or of others, into a folder of its own, below a path. */
export function build(seeds = INVENTED): Built {
  const base = mkdtempSync(join(tmpdir(), 'readout-site-'));
  const out = join(base, 'dist');
  const { code, err } = runBuild({
    SITE_URL: 'https://readout.example',
    BASE_PATH: BASE,
    SEEDS_DIR: seeds,
    OUT_DIR: out,
    CACHE_DIR: join(base, 'cache'),
  });
  if (code !== 0) {
    rmSync(base, { recursive: true, force: true });
    throw new Error(`The site does not build.\n${err}`);
  }
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
