import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../dataset/index.ts';
import type { Article } from '../text/index.ts';

/** Readings made earlier, by a hash of all that they depend on. */
export interface ReadingCache {
  readonly get: (key: string) => Reading | undefined;
  /** Keeps exactly these for the next time, and forgets the rest. */
  readonly keep: (readings: ReadonlyMap<string, Reading>) => void;
}

/** What a reading depends on: the article as parsed, and the reader (`readerHash`, tenures). */
export const readingKey = (article: Article, reader: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        reader,
        article.id,
        article.path,
        article.format,
        article.matter,
        article.notes,
        article.origin,
      ]),
    )
    .update(article.text)
    .digest('hex');

/**
 * A cache in one file of `folder`, a line a reading. A file that can't be read, or a line that is
 * cut short, counts as nothing kept: a cache may be lost at any time and only costs time.
 */
export function openCache(folder: string): ReadingCache {
  const path = join(folder, 'readings.ndjson');
  const lines = new Map(linesOf(path));
  return {
    get: (key) => {
      const line = lines.get(key);
      return line === undefined ? undefined : (JSON.parse(line) as Reading);
    },
    keep: (readings) => {
      if (readings.size === lines.size && [...readings.keys()].every((key) => lines.has(key))) return;
      mkdirSync(folder, { recursive: true });
      const own = `${path}.${process.pid}`;
      writeFileSync(
        own,
        [...readings]
          .map(([key, reading]) => `${key} ${lines.get(key) ?? JSON.stringify(reading)}\n`)
          .join(''),
      );
      renameSync(own, path);
    },
  };
}

function linesOf(path: string): [string, string][] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => [line.slice(0, 64), line.slice(65)]);
  } catch {
    return [];
  }
}
