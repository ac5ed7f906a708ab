import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** Entries that no site has: a folder with one of them is somebody's work. */
const WORK = ['.git', 'package.json'];

/**
 * Where a site at `out` really lies, links followed. Throws where it would take the place of what
 * is no site, since the swap deletes what stood there: a file, a folder of work, or one that holds
 * any of `kept`; and where it would lie among the articles.
 */
export function sitePlace(out: string, root: string, seeds: string): string {
  const place = real(out);
  const refuse = (found: string) =>
    new Error(`${out}: found ${found}; expected a folder for the site alone. Name another in OUT_DIR.`);
  if (existsSync(place) && !lstatSync(place).isDirectory()) throw refuse('a file');
  const work = WORK.find((name) => existsSync(join(place, name)));
  if (work !== undefined) throw refuse(`a folder with ${work} in it`);
  for (const kept of [root, seeds].map(real))
    if (isIn(kept, place)) throw refuse(`a folder that holds ${kept}`);
  if (isIn(place, real(seeds))) throw refuse('a folder among the articles');
  return place;
}

const isIn = (path: string, folder: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`);

/** The path with links followed, as far as it is there. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
}
