import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../text/index.ts';
import { type Problem, Refusal } from '../text/index.ts';
import { limits } from './limits.ts';
import { readArticle } from './read-article.ts';

/** What a folder of seeds gave: each file is read, refused or named as none of Readout's. */
export interface Seeds {
  /** In order of their ids. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Files that are no articles (data of the editor's, hidden files), as paths below the folder. */
  readonly others: readonly string[];
}

/** Files beside the articles that the build reads by name. */
const KNOWN = new Set(['tenures.json', 'ledger.json']);
const ARTICLE = /\.(?:md|txt)$/iu;

/** Reads every article of a folder, nested folders included. Never throws for what it finds there. */
export function readSeeds(folder: string): Seeds {
  const found: { articles: Article[]; problems: Problem[]; others: string[] } = {
    articles: [],
    problems: [],
    others: [],
  };
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    found.problems.push(
      whole(
        folder,
        'intake:no-folder',
        'no such folder',
        'a folder of articles',
        'Create it and put an article in it, or name another in SEEDS_DIR.',
      ),
    );
    return found;
  }
  for (const path of filesBelow(folder, '', found)) readOne(folder, path, found);
  refuseCollisions(found);
  if (found.articles.length === 0 && found.problems.length === 0)
    found.problems.push(
      whole(
        folder,
        'intake:no-articles',
        'no articles',
        'at least one .md or .txt file',
        'Put an article in it.',
      ),
    );
  found.articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return found;
}

/** Plain files below a folder, in the order of their names; what is neither is refused or named. */
function filesBelow(root: string, below: string, found: { problems: Problem[]; others: string[] }): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isSymbolicLink())
      found.problems.push(
        whole(path, 'intake:link', 'a symbolic link', 'a plain file', 'Copy the file itself here.'),
      );
    else if (entry.name.startsWith('.')) found.others.push(path);
    else if (entry.isDirectory()) {
      if (ARTICLE.test(entry.name))
        found.problems.push(
          whole(
            path,
            'intake:folder',
            'a folder named like an article',
            'a plain file',
            'Rename the folder.',
          ),
        );
      else files.push(...filesBelow(root, path, found));
    } else if (!entry.isFile())
      found.problems.push(
        whole(
          path,
          'intake:no-file',
          'a device, pipe or socket',
          'a plain file',
          'Take it out of the folder.',
        ),
      );
    else if (ARTICLE.test(entry.name)) files.push(path);
    else if (!KNOWN.has(path)) found.others.push(path);
  }
  return files;
}

function readOne(folder: string, path: string, found: { articles: Article[]; problems: Problem[] }): void {
  try {
    const { size } = lstatSync(join(folder, path));
    // The limit is checked by `readArticle` too; here it keeps a huge file from being read at all.
    const bytes = size > limits.file ? new Uint8Array(limits.file + 1) : readFileSync(join(folder, path));
    found.articles.push(readArticle(path, bytes));
  } catch (error) {
    if (error instanceof Refusal) found.problems.push({ path, ...error.problem });
    else if (error instanceof Error && 'code' in error)
      found.problems.push(
        whole(
          path,
          'intake:unreadable',
          `a file that can't be read (${String(error.code)})`,
          'a readable file',
          'Check its permissions.',
        ),
      );
    else throw error;
  }
}

/** Two files with one address would overwrite each other: all of them are refused, each naming the first. */
function refuseCollisions(found: { articles: Article[]; problems: Problem[] }): void {
  const byId = new Map<string, Article[]>();
  for (const article of found.articles) byId.set(article.id, [...(byId.get(article.id) ?? []), article]);
  for (const [id, articles] of byId) {
    if (articles.length === 1) continue;
    for (const article of articles) {
      const rest = articles.filter((other) => other !== article).map((other) => `\`${other.path}\``);
      found.problems.push(
        whole(
          article.path,
          'intake:same-address',
          `the address \`${id}\` of ${rest.join(', ')} too`,
          'an address of its own',
          'Rename one of the files.',
        ),
      );
    }
  }
  found.articles = found.articles.filter((article) => byId.get(article.id)!.length === 1);
}

const whole = (path: string, rule: string, found: string, expected: string, advice: string): Problem => ({
  path,
  line: null,
  column: null,
  rule,
  found,
  expected,
  advice,
});
