import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of `src/` that a reading depends on: code and words alike. */
export const READER = [
  'text',
  'gazetteer',
  'time',
  'intake',
  'mentions',
  'clauses',
  'chronology',
  'facts',
] as const;

/**
 * A hash of everything that the reader is made of: a reading made by other code or other words is
 * not the same reading, and must not be taken from the cache.
 */
export function readerHash(source: string): string {
  const hash = createHash('sha256');
  hash.update(process.versions.icu ?? '').update(process.versions.unicode ?? '');
  for (const file of [
    ...READER.flatMap((folder) => filesBelow(join(source, folder))),
    join(source, 'readout.ts'),
  ])
    hash.update(file.slice(source.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
