import { type Article, type Block, type Quote, quoteAt, type Span, wordsAt } from '../../text/index.ts';
import { trimmed } from './edges.ts';

/** Words that a sentence ending in a colon leads to, in the blocks that follow it. */
export interface Led {
  readonly content: Span;
  /** The sentences of them. */
  readonly sentences: readonly Quote[];
}

/** More paragraphs than these are hardly one quotation without marks. */
const MOST = 6;

/**
 * `Foreign Secretary Ann Lee said:` and, in paragraphs of their own, what was said: a block quotation,
 * paragraphs that begin with quotation marks, or, as press releases have it, a paragraph without any
 * and those after it that speak of `we` or `our`. Null where the sentence leads to nothing.
 */
export function ledBy(article: Article, index: number): Led | null {
  if (!leads(article, index)) return null;
  const from = article.sentences[index]!.block + 1;
  const said = saidIn(article.text, article.blocks.slice(from, from + MOST));
  if (said.length === 0) return null;
  const whole = { start: said[0]!.start, end: said.at(-1)!.end };
  return {
    content: trimmed(article.text, withoutSign(article.text, whole)),
    sentences: article.sentences
      .filter(({ start, end }) => start >= whole.start && end <= whole.end)
      .map((one) => quoteAt(article.text, one)),
  };
}

/** Whether a sentence is the last of its block and ends in a colon: it says that words follow, not which. */
export function leads({ text, sentences }: Article, index: number): boolean {
  const sentence = sentences[index]!;
  return text[sentence.end - 1] === ':' && sentences[index + 1]?.block !== sentence.block;
}

function saidIn(text: string, blocks: readonly Block[]): readonly Block[] {
  const words = (block: Block) => wordsAt(text, block);
  const quoted = whileTrue(blocks, (block) => block.kind === 'quote' || words(block).startsWith('>'));
  if (quoted.length > 0) return quoted;
  const marked = whileTrue(blocks, (block) => /^[“"‘«„]/u.test(words(block)));
  if (marked.length > 0) return marked;
  const [first, ...rest] = blocks;
  if (!first || (first.kind !== 'paragraph' && first.kind !== 'item')) return [];
  return [first, ...whileTrue(rest, (block) => block.kind === first.kind && isOwn(words(block)))];
}

const isOwn = (words: string): boolean =>
  /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s)\b/u.test(words) && !words.endsWith(':');

function whileTrue(blocks: readonly Block[], test: (block: Block) => boolean): readonly Block[] {
  const end = blocks.findIndex((block) => !test(block));
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** The sign of a quotation in plain text is no word of it. */
const withoutSign = (text: string, span: Span): Span =>
  text[span.start] === '>' ? { start: span.start + 1, end: span.end } : span;
