import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { listedIn } from './manifest.ts';

/** What systems put into any folder, and nobody misses. */
const DUST = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Where a site at `out` really lies, links followed. Throws where it would take the place of what
 * is no site, since the swap deletes what stood there: a file, a folder with anything in it that no
 * build wrote, or one that holds any of `kept`; where it would lie among the articles; and where
 * nothing can take its place, since another disk is mounted there.
 */
export function sitePlace(out: string, root: string, seeds: string): string {
  const place = real(out);
  const refuse = (found: string) =>
    new Error(`${out}: found ${found}; expected a folder for the site alone. Name another in OUT_DIR.`);
  if (existsSync(place) && !lstatSync(place).isDirectory()) throw refuse('a file');
  for (const kept of [root, seeds].map(real))
    if (isIn(kept, place)) throw refuse(`a folder that holds ${kept}`);
  if (isIn(place, real(seeds))) throw refuse('a folder among the articles');
  if (!existsSync(place)) return place;
  if (statSync(place).dev !== statSync(dirname(place)).dev) throw refuse('the root of a disk');
  const foreign = foreignIn(place);
  if (foreign !== undefined) throw refuse(`\`${foreign}\` there, which no build wrote`);
  return place;
}

/** A file that lies in a folder and is not of the site that was built there. */
function foreignIn(place: string): string | undefined {
  const own = listedIn(place);
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !DUST.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort()
    .find((path) => !own.has(path));
}

const isIn = (path: string, folder: string): boolean =>
  `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** The path with links followed, as far as it is there. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
}
