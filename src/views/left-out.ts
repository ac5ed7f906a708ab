import type { Dataset } from '../dataset/index.ts';
import { printable } from '../text/index.ts';
import { leftOut as words } from '../wording/index.ts';

export interface LeftOutFile {
  /** As it lies below the folder of seeds, safe to show. */
  readonly path: string;
  readonly reasons: readonly string[];
}

export interface LeftOut {
  readonly line: string;
  readonly files: readonly LeftOutFile[];
}

/** Files that are not shown because they could not be read, each once; null where there is none. */
export function leftOutOf({ leftOut }: Pick<Dataset, 'leftOut'>): LeftOut | null {
  if (leftOut.length === 0) return null;
  const files = new Map<string, string[]>();
  for (const { path, reason } of leftOut) {
    const name = printable(path);
    files.set(name, [...(files.get(name) ?? []), reason]);
  }
  return { line: words.line(files.size), files: [...files].map(([path, reasons]) => ({ path, reasons })) };
}
