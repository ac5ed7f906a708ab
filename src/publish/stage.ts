import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './lock.ts';

const NAME = /^build-(\d+)$/u;

/**
 * A folder of this process alone to build in, below `folder`; those of builds that were killed are
 * cleared away. Astro keeps files of its own beside what it writes, so no two builds may share one.
 */
export function makeStage(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  return join(folder, `build-${process.pid}`);
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
