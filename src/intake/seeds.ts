import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../text/index.ts';
import { note, type Problem, printable, Refusal } from '../text/index.ts';
import { edtfBounds, isoDay } from '../time/index.ts';
import { decode } from './decode.ts';
import { filesBelow, unreadable, whole } from './files.ts';
import { checkSize } from './limits.ts';
import { readArticle } from './read-article.ts';

/** What a folder of seeds gave: each file is read, refused or named as none of Readout's. */
export interface Seeds {
  /** In order of their ids. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Files that are no articles (data of the editor's, hidden files), as paths below the folder. */
  readonly others: readonly string[];
}

export interface SeedsOptions {
  /**
   * Seconds since 1970, as `SOURCE_DATE_EPOCH` has them: an article dated after that day gets a
   * note. Left out, no date is too late, since the clock is never asked.
   */
  readonly epoch?: string | undefined;
}

/** Reads every article of a folder, nested folders included. Never throws for what it finds there. */
export function readSeeds(folder: string, { epoch }: SeedsOptions = {}): Seeds {
  const { articles: paths, problems, others } = filesBelow(folder);
  const read = paths.map((path) => readOne(folder, path));
  const articles = read.filter((one) => 'text' in one);
  const bad = [...problems, ...read.filter((one) => 'rule' in one)];
  const collisions = sameAddress(articles);
  const colliding = new Set(collisions.map(({ path }) => path));
  if (articles.length === 0 && bad.length === 0)
    bad.push(
      whole(
        folder,
        'intake:no-articles',
        'no articles',
        'at least one .md or .txt file',
        'Put an article in it.',
      ),
    );
  return {
    articles: articles
      .filter(({ path }) => !colliding.has(path))
      .map((article) => judged(article, epoch))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [...bad, ...collisions],
    others,
  };
}

const readOne = (folder: string, path: string): Article | Problem =>
  tried(path, () => readArticle(path, bytesOf(folder, path)));

/**
 * The text of a file of the editor's that lies beside the articles; null where there is none, or
 * where it is no plain file, which `readSeeds` has said then. Never throws for what it finds.
 */
export function readBeside(folder: string, name: string): { readonly text: string } | Problem | null {
  if (lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() !== true) return null;
  return tried(name, () => ({ text: decode(bytesOf(folder, name)) }));
}

/**
 * The bytes of a plain file of bearable size. What was a plain file a moment ago may have become a
 * link or a pipe: neither is followed or waited for, and of a huge file nothing is read.
 */
function bytesOf(folder: string, path: string): Uint8Array {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = openSync(join(folder, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    checkSize(fstatSync(file).size);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function tried<T>(path: string, reading: () => T): T | Problem {
  try {
    return reading();
  } catch (error) {
    if (error instanceof Refusal) return { path, ...error.problem };
    return unreadable(path, error, 'file');
  }
}

/** Two files with one address would overwrite each other: all of them are refused, each naming the rest. */
function sameAddress(articles: readonly Article[]): Problem[] {
  const byId = Map.groupBy(articles, ({ id }) => id);
  return [...byId.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.map(({ id, path }) => {
        const rest = same
          .filter((other) => other.path !== path)
          .map((other) => `\`${printable(other.path)}\``);
        return whole(
          path,
          'intake:same-address',
          `the address \`${id}\` of ${rest.join(', ')} too`,
          'an address of its own',
          'Rename one of the files.',
        );
      }),
    );
}

/** An article that says it was published after the day of the build keeps its date, with a note. */
function judged(article: Article, epoch: string | undefined): Article {
  const { published } = article.matter;
  if (published === undefined || !/^\d{1,12}$/u.test(epoch ?? '')) return article;
  const today = Math.floor(Number(epoch) / 86_400);
  const { first } = edtfBounds(published);
  if (first === null || first <= today) return article;
  const reason = `The publication date ${published} lies after the day of the build, ${isoDay(today)}.`;
  return { ...article, notes: [...article.notes, note({ start: 0, end: 1 }, 'intake:future', reason)] };
}
