import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { takeLock } from './lock.ts';
import { writeManifest } from './manifest.ts';
import { makeStage, moveStage } from './stage.ts';
import { prepare, sidesOf, swap } from './swap.ts';

/** How a site is made. Either step may throw: the site that stands is not touched before both are done. */
export interface Making {
  /** Writes the pages into a folder that this process alone uses; what it keeps aside meanwhile into another. */
  readonly build: (stage: string, aside: string) => Promise<void>;
  /** Adds what is made from the pages, and throws where they are not what they should be. */
  readonly complete: (next: string) => Promise<void>;
}

/**
 * Makes a site and puts it in the place `site`, under a lock: out of sight below `scratch`, then
 * beside its place with a list of hashes, then in its place by one rename. Whatever stops it, the
 * site that stood still stands; whatever kills it, the next call clears away what it left.
 */
export async function publish(site: string, scratch: string, { build, complete }: Making): Promise<void> {
  const sides = sidesOf(site);
  mkdirSync(dirname(sides.site), { recursive: true });
  const letGo = takeLock(`${sides.next}.lock`);
  const [stage, aside] = makeStage(scratch);
  try {
    prepare(sides);
    await build(stage, aside);
    moveStage(stage, sides.next);
    await complete(sides.next);
    writeManifest(sides.next);
    swap(sides);
  } finally {
    for (const left of [stage, aside, sides.next]) rmSync(left, { recursive: true, force: true });
    letGo();
  }
}
