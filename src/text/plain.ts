import type { Article } from './article.ts';
import { assemble, paragraphsIn, tokenised } from './assemble.ts';
import type { FrontMatter } from './front-matter.ts';

/** Offsets at which lines begin. */
export function lineStarts(file: string): number[] {
  const starts = [0];
  for (let at = 0; at < file.length; at++) {
    const code = file.charCodeAt(at);
    if (code === LF || (code === CR && file.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

const LF = 0x0a;
const CR = 0x0d;

/** An article of plain text, cut into tokens: its text is the body, unchanged. */
export function plainArticle(
  id: string,
  body: string,
  matter: FrontMatter = {},
  path = `${id}.txt`,
): Article {
  const prose = {
    blocks: paragraphsIn(body),
    inlines: [],
    origin: [[0, 0]],
    lines: lineStarts(body),
  } as const;
  return tokenised(assemble({ id, path, format: 'txt', matter, notes: [] }, { text: body, ...prose }));
}
