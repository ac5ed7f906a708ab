import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One row of the README's map: a folder of `src/` and the folders that it may import. */
export interface Room {
  readonly folder: string;
  readonly mayImport: readonly string[] | 'anything';
}

/** The README's map of `src/`, the one place where the order of folders is written. */
export function rooms(): Room[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return [...readme.matchAll(/^\| `([a-z.]+)` \| [^|]+ \| ([^|]*) ?\|$/gmu)].map((row) => ({
    folder: row[1]!,
    mayImport:
      row[2]!.trim() === 'anything'
        ? 'anything'
        : row[2]!
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== ''),
  }));
}

/** Every source file below a folder of `src/`, as paths from `src/`. */
export const sourceFiles = (folder: string): string[] =>
  readdirSync(join(ROOT, 'src', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, 'src').length + 1))
    .sort();

/** What a source file imports: its specifiers, as written. */
export const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(
    (match) => match[1]!,
  );
