import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../text/index.ts';

/** What lies in a folder of seeds. All paths are below it, with `/` between folders. */
export interface Files {
  /** In the order of their names, each folder's in its place. */
  readonly articles: readonly string[];
  readonly problems: readonly Problem[];
  /** Files that are none of Readout's. */
  readonly others: readonly string[];
}

/** Files beside the articles that the build reads by name. */
const KNOWN = new Set(['tenures.json', 'ledger.json']);
const ARTICLE = /\.(?:md|txt)$/iu;

/** Plain files below a folder, nested folders included; what is neither is refused or named. */
export function filesBelow(root: string): Files {
  const found = { articles: [] as string[], problems: [] as Problem[], others: [] as string[] };
  if (lstatSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    found.problems.push(
      whole(
        root,
        'intake:no-folder',
        'no such folder',
        'a folder of articles',
        'Create it and put an article in it, or name another in SEEDS_DIR.',
      ),
    );
  else look(root, '', found);
  return found;
}

type Found = { articles: string[]; problems: Problem[]; others: string[] };

function look(root: string, below: string, found: Found): void {
  for (const entry of entriesOf(root, below, found)) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const refuse = (rule: string, what: string, advice: string) =>
      found.problems.push(whole(path, rule, what, 'a plain file', advice));
    const named = ARTICLE.test(entry.name);
    if (entry.isSymbolicLink()) refuse('intake:link', 'a symbolic link', 'Copy the file itself here.');
    else if (entry.name.startsWith('.')) found.others.push(path);
    else if (entry.isDirectory() && (named || KNOWN.has(path)))
      refuse('intake:folder', 'a folder named like a file', 'Rename the folder.');
    else if (entry.isDirectory()) look(root, path, found);
    else if (!entry.isFile())
      refuse('intake:no-file', 'a device, pipe or socket', 'Take it out of the folder.');
    else if (named) found.articles.push(path);
    else if (!KNOWN.has(path)) found.others.push(path);
  }
}

function entriesOf(root: string, below: string, found: Found) {
  try {
    return readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    found.problems.push(unreadable(below === '' ? root : below, error, 'folder'));
    return [];
  }
}

/** The problem that a file or folder can't be read, from the error of the system that says so. */
export function unreadable(path: string, error: unknown, what: 'file' | 'folder'): Problem {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const found = `a ${what} that can't be read (${String(error.code)})`;
  return whole(path, 'intake:unreadable', found, `a readable ${what}`, 'Check its name and permissions.');
}

/** A problem of a file as a whole. */
export const whole = (
  path: string,
  rule: string,
  found: string,
  expected: string,
  advice: string,
): Problem => ({ path, line: null, column: null, rule, found, expected, advice });
