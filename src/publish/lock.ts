import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Who holds a lock: enough to find out whether they still run. */
interface Owner {
  readonly pid: number;
  /** When the process began, in the kernel's ticks: tells a new process with an old number apart. */
  readonly began: string;
}

/** Thrown where another build is under way. */
export class Locked extends Error {
  constructor(path: string, owner: Owner) {
    super(
      `Another build (process ${owner.pid}) is writing here; expected none. Wait for it, or delete ${path} if it is gone.`,
    );
  }
}

/**
 * Takes the lock at `path` and returns what lets go of it. A lock whose owner no longer runs is
 * taken over: a build that was killed leaves nothing that a person must clear away.
 * Throws `Locked` where the owner runs.
 */
export function takeLock(path: string): () => void {
  sweep(path);
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) } satisfies Owner));
  try {
    // A hard link either names the file or fails: nobody ever sees a lock that is half written.
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (linked(own, path)) return () => rmSync(path, { force: true });
      const owner = ownerOf(path);
      if (owner && runs(owner)) throw new Locked(path, owner);
      clearAway(path, own);
    }
    throw new Error(
      `The lock ${path} can't be taken; expected to write beside the site. Check the folder's permissions.`,
    );
  } finally {
    rmSync(own, { force: true });
  }
}

/** Deletes what processes that were killed had begun to take a lock with. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(`${basename(path)}.`)
      ? Number(name.slice(basename(path).length + 1))
      : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) rmSync(join(dirname(path), name), { force: true });
  }
}

/** Others may take a lock that was left behind, too, at the same time: each attempt waits for them. */
const ATTEMPTS = 50;

/**
 * Deletes a lock whose owner is gone. Only who holds a lock on the lock may: of two that found the
 * same owner gone, the slower would otherwise delete the lock that the faster has just taken.
 */
function clearAway(path: string, own: string): void {
  const guard = `${path}.clearing`;
  if (linked(own, guard)) {
    const owner = ownerOf(path);
    if (!owner || !runs(owner)) rmSync(path, { force: true });
    rmSync(guard, { force: true });
    return;
  }
  const other = ownerOf(guard);
  if (other && runs(other)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  else rmSync(guard, { force: true });
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(path: string): Owner | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

const runs = ({ pid, began }: Owner): boolean => isRunning(pid) && beganAt(pid) === began;

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Field 22 of /proc/PID/stat (proc(5)); empty where there is no such file. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
