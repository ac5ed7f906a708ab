import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { printProblem, readArticle, readSeeds } from '../intake/index.ts';
import { type Article, plainArticle } from '../text/index.ts';
import { type Gold, goldSchema } from './gold.ts';

/** What was given can't be evaluated; the message says what to give instead. */
export class NotGiven extends Error {}

/** Gold by the article's id: a folder of JSON files, or one file. */
export function loadGold(path: string): Map<string, Gold> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    throw new NotGiven(`found nothing at \`${path}\`, expected a folder of gold files or one gold file`);
  const files = found.isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  if (files.length === 0)
    throw new NotGiven(`found no .json file in \`${path}\`, expected one for each article`);
  return new Map(files.map((file) => [idOf(file), goldAt(file)]));
}

const idOf = (file: string): string => basename(file, '.json');

/** One gold file, checked; the message names the file and the key that is wrong. */
export function goldAt(file: string): Gold {
  const parsed = goldSchema.safeParse(jsonAt(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new NotGiven(
    `${file}: ${issue!.path.join('.')}: ${issue!.message}, expected the shape of a gold file`,
  );
}

const jsonAt = (file: string): unknown => jsonFrom(readFileSync(file, 'utf8'), file);

function jsonFrom(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotGiven(`${place}: ${(error as Error).message}, expected JSON`);
  }
}

/** Articles of a folder of seeds, or of a file with one `{id, text, published}` a line. */
export function loadArticles(path: string): Article[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    throw new NotGiven(`found nothing at \`${path}\`, expected a folder of articles or a .jsonl file`);
  if (found.isDirectory()) return seedsAt(path);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => articleOn(line, `${path}:${at + 1}`));
}

function seedsAt(path: string): Article[] {
  const { articles, problems } = readSeeds(path);
  if (problems.length > 0) throw new NotGiven(problems.map(printProblem).join('\n'));
  return [...articles];
}

function articleOn(line: string, place: string): Article {
  const record = jsonFrom(line, place);
  if (typeof record !== 'object' || record === null || !('id' in record) || !('text' in record))
    throw new NotGiven(`${place}: found no \`id\` and \`text\`, expected one article a line`);
  const published = 'published' in record && typeof record.published === 'string' ? record.published : null;
  return plainArticle(String(record.id), String(record.text), published ? { published } : {});
}

/** A case of the project's own: its article, what a careful reader finds, and what was read when it was accepted. */
export interface Case {
  readonly name: string;
  readonly article: Article;
  readonly gold: Gold;
  readonly accepted: Gold | null;
}

/** The cases below a folder, in order of their names. */
export const loadCases = (folder: string): Case[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const file = (part: string) => join(folder, name, part);
      return {
        name,
        article: readArticle(`${name}.md`, readFileSync(file('article.md'))),
        gold: goldAt(file('gold.json')),
        accepted: statSync(file('expected.json'), { throwIfNoEntry: false })
          ? goldAt(file('expected.json'))
          : null,
      };
    });
