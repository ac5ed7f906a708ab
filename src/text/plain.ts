import type { Article } from './article.ts';
import { assemble, paragraphsIn } from './assemble.ts';
import type { FrontMatter } from './front-matter.ts';

/** Offsets at which lines begin. */
export function lineStarts(file: string): number[] {
  const starts = [0];
  for (const match of file.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
}

/** An article of plain text: its text is the body, unchanged. */
export function plainArticle(
  id: string,
  body: string,
  matter: FrontMatter = {},
  path = `${id}.txt`,
): Article {
  return assemble(
    { id, path, format: 'txt', matter, notes: [] },
    { text: body, blocks: paragraphsIn(body), inlines: [], origin: [[0, 0]], lines: lineStarts(body) },
  );
}
