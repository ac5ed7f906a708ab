import type { Article, Block, Sentence } from './article.ts';
import { datelineAt } from './dateline.ts';
import { sentencesIn } from './sentences.ts';
import { tokenise } from './tokenise.ts';

/** What a format gives: the text, its blocks and how they stand in the file. */
export type Prose = Pick<Article, 'text' | 'blocks' | 'inlines' | 'origin' | 'lines'>;

/** Cuts blocks into sentences and tokens, and sets the dateline apart. */
export function assemble(
  file: Pick<Article, 'id' | 'path' | 'format' | 'matter' | 'notes'>,
  prose: Prose,
): Article {
  const firstProse = prose.blocks.find((block) => block.kind === 'paragraph');
  const dateline = firstProse ? datelineAt(prose.text, firstProse) : null;
  const sentences: Sentence[] = [];
  prose.blocks.forEach((block, index) => {
    if (block.kind === 'code') return;
    const from = block === firstProse && dateline ? dateline.end : block.start;
    for (const span of sentencesIn(prose.text, { start: from, end: block.end })) {
      sentences.push({ ...span, index: sentences.length, block: index, tokens: tokenise(prose.text, span) });
    }
  });
  return { ...file, ...prose, dateline, sentences };
}

/**
 * Paragraphs of plain prose. A blank line parts them; so does a single line end, where every line
 * of the block ends as a sentence does, since then the lines are paragraphs and not wrapped prose.
 */
export function paragraphsIn(text: string, start = 0, end = text.length): Block[] {
  const blocks: Block[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\n]+(?:\n(?![ \t\r]*\n)[^\n]+)*/gu)) {
    const lines = [...match[0].matchAll(/[^\n]+/gu)].map((line) => ({
      start: start + match.index + line.index,
      words: line[0],
    }));
    const separate = lines.every((line) => /[.!?…:]["'”’)\]]*\s*$/u.test(line.words));
    const runs = separate ? lines.map((line) => [line]) : [lines];
    for (const run of runs) {
      const last = run.at(-1)!;
      pushParagraph(blocks, text, run[0]!.start, last.start + last.words.length);
    }
  }
  return blocks;
}

function pushParagraph(into: Block[], text: string, start: number, end: number): void {
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  const trimmed = words.trim();
  if (trimmed)
    into.push({ kind: 'paragraph', depth: 0, start: start + left, end: start + left + trimmed.length });
}
