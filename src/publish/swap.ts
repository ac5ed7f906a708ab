import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchange } from './exchange.ts';

/** Folders beside the site, on the same file system, so that a rename moves them whole. */
export interface Sides {
  readonly site: string;
  /** Where the next site is built. */
  readonly next: string;
  /** Where the last one stands while the next takes its place. */
  readonly last: string;
}

export const sidesOf = (site: string): Sides => ({
  site,
  next: join(dirname(site), `.${basename(site)}.next`),
  last: join(dirname(site), `.${basename(site)}.last`),
});

/**
 * Makes ready for a build, and mends what a killed one left: with the last site set aside and
 * none in its place, the last one goes back. Call it under the lock.
 */
export function prepare({ site, next, last }: Sides): void {
  if (!existsSync(site) && existsSync(last)) renameSync(last, site);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
}

/**
 * Puts the next site in the place of the last; no file is written or copied. Where the kernel can
 * let the two change places, it is one step. Elsewhere it is two renames, and a process killed
 * between them leaves the last site beside its place, where `prepare` finds it.
 */
export function swap({ site, next, last }: Sides): void {
  if (existsSync(site) && exchange(next, site)) renameSync(next, last);
  else {
    if (existsSync(site)) renameSync(site, last);
    renameSync(next, site);
  }
  rmSync(last, { recursive: true, force: true });
}
