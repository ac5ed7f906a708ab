import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './lock.ts';

const NAME = /^build-(\d+)(?:-aside)?$/u;

/**
 * Two folders of this process alone below `folder`, not made yet: to build in, and for what is kept
 * aside meanwhile. Those of builds that were killed are cleared away. Astro keeps files of its own
 * beside what it writes and in its cache, so no two builds may share either.
 */
export function makeStage(folder: string): readonly [stage: string, aside: string] {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && (!isRunning(Number(pid)) || Number(pid) === process.pid))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  const stage = join(folder, `build-${process.pid}`);
  return [stage, `${stage}-aside`];
}

/** Moves a built site to `next`: by a rename, or by copying where that is on another file system. */
export function moveStage(stage: string, next: string): void {
  rmSync(next, { recursive: true, force: true });
  try {
    renameSync(stage, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(stage, next, { recursive: true });
    rmSync(stage, { recursive: true, force: true });
  }
}
