import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded into a build: after a number of calls that change files the disk is full (`FAULT=full`),
 * or the process is killed (`FAULT=kill`). `FAULT_AFTER` is that number.
 */
const { FAULT, FAULT_AFTER } = process.env;
let left = Number(FAULT_AFTER);

/** What needs room on the disk; the rest moves and deletes, which a full disk still does. */
const WRITES = new Set(['writeFile', 'writeFileSync', 'mkdirSync', 'linkSync', 'cpSync']);

function counted<A extends unknown[], R>(name: string, call: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    if (FAULT === 'kill' && --left < 0) process.kill(process.pid, 'SIGKILL');
    if (FAULT === 'full' && WRITES.has(name) && --left < 0)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    return call(...args);
  };
}

const target = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
for (const name of [...WRITES, 'renameSync', 'rmSync'])
  if (name !== 'writeFile') target[name] = counted(name, target[name]!);
const promises = fs.promises as unknown as typeof target;
promises.writeFile = counted('writeFile', promises.writeFile!);
syncBuiltinESMExports();
