import type { Article, Block, Dateline, Sentence } from './article.ts';
import { datelineAt } from './dateline.ts';
import { sentencesIn } from './sentences.ts';
import type { Span } from './span.ts';
import { tokenise } from './tokenise.ts';

/** What a format gives: the text, its blocks and how they stand in the file. */
export type Prose = Pick<Article, 'text' | 'blocks' | 'inlines' | 'origin' | 'lines'>;

/** Cuts blocks into sentences, not yet into tokens, and sets the dateline apart. */
export function assemble(
  file: Pick<Article, 'id' | 'path' | 'format' | 'matter' | 'notes'>,
  prose: Prose,
): Article {
  const headed = headOf(prose);
  const sentences: Sentence[] = [];
  prose.blocks.forEach((block, index) => {
    if (block.kind === 'code') return;
    const from = block === headed?.block ? headed.dateline.end : block.start;
    for (const { start, end } of sentencesIn(prose.text, { start: from, end: block.end }))
      sentences.push({ start, end, index: sentences.length, block: index, tokens: [] });
  });
  return { ...file, ...prose, dateline: headed?.dateline ?? null, sentences };
}

/** The article with its sentences cut into tokens: where reading begins. */
export const tokenised = (article: Article): Article =>
  withTokens(article, (span) => tokenise(article.text, span));

/** The same without them: they serve rules alone, and a finished reading is kept without. */
export const untokenised = (article: Article): Article => withTokens(article, () => []);

const withTokens = (article: Article, tokensOf: (span: Span) => Sentence['tokens']): Article => ({
  ...article,
  sentences: article.sentences.map(({ start, end, index, block }) => ({
    start,
    end,
    index,
    block,
    tokens: tokensOf({ start, end }),
  })),
});

/** The dateline and its block: lines such as a byline, that end as no sentence does, may stand above it. */
function headOf({ text, blocks }: Prose): { readonly block: Block; readonly dateline: Dateline } | null {
  let above = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const dateline = datelineAt(text, block);
    // A word in capitals on a line of its own is a place at the very head alone.
    if (dateline && (above === 0 || dateline.end < block.end)) return { block, dateline };
    above += 1;
    if (above > MOST_ABOVE || ENDS_SENTENCE.test(text.slice(block.start, block.end))) return null;
  }
  return null;
}

const MOST_ABOVE = 6;

/**
 * Paragraphs of plain prose. A blank line parts them; so does a single line end, where every line
 * of the block ends as a sentence does, since then the lines are paragraphs and not wrapped prose.
 */
export function paragraphsIn(text: string, start = 0, end = text.length): Block[] {
  const blocks: Block[] = [];
  let run: Span[] = [];
  const flush = () => {
    const separate = run.every((line) => ENDS_SENTENCE.test(text.slice(line.start, line.end)));
    if (separate) blocks.push(...run.map(paragraph));
    else if (run.length > 0) blocks.push(paragraph({ start: run[0]!.start, end: run.at(-1)!.end }));
    run = [];
  };
  for (const line of text.slice(start, end).matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/gu)) {
    const words = line[1]!.trim();
    const at = start + line.index + line[1]!.indexOf(words);
    if (words === '') flush();
    else run.push({ start: at, end: at + words.length });
  }
  flush();
  return blocks;
}

const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*$/u;

const paragraph = ({ start, end }: Span): Block => ({ kind: 'paragraph', depth: 0, start, end });
