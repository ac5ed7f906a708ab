import type { Nodes, Parents, Root } from 'mdast';
import { remark } from 'remark';
import { lineStarts, type Prose } from '../text/index.ts';
import { type Context, ProseWriter } from './prose-writer.ts';

const parser = remark();

/**
 * The words that Markdown (CommonMark) shows, as one text with the blocks that they came in. What
 * has no place in prose is not lost: raw HTML and link definitions are kept as the text that they
 * are, an image as its alternative text. `bodyAt` is where `body` begins in the file.
 */
export function markdownProse(file: string, bodyAt: number): Prose {
  const body = file.slice(bodyAt);
  const writer = new ProseWriter(body, bodyAt);
  if (isPlain(body))
    for (const { 0: words, index } of body.matchAll(PARAGRAPH)) writer.plain(index, index + words.length);
  else walk(parser.parse(body) as Root, { kind: 'paragraph', depth: 0 }, writer);
  return { ...writer.prose(), lines: lineStarts(file) };
}

// Signs of Markdown, and lines that begin or end in a way that it gives a meaning to.
const MARKED = /[[\]*_`<>&!\\~|#\t\r]|^[^\S\n]|^[-+=]|^\d{1,9}[.)]|[^\S\n]$/mu;
const PARAGRAPH = /[^\n]+(?:\n[^\n]+)*/gu;

/** Whether a body is paragraphs and nothing else, as most news is: the parser, which is slow, would find just those. */
export const isPlain = (body: string): boolean => !MARKED.test(body);

function walk(node: Nodes, context: Context, writer: ProseWriter): void {
  const { type } = node;
  if (type === 'heading') writer.block(node, { kind: 'heading', depth: node.depth });
  else if (type === 'paragraph') writer.block(node, context);
  else if (type === 'html' || type === 'definition') writer.verbatim(node, context);
  else if (type === 'code') writer.verbatim(node, { kind: 'code', depth: context.depth });
  else if (type === 'blockquote') walkAll(node, { kind: 'quote', depth: context.depth + 1 }, writer);
  else if (type === 'listItem') walkAll(node, { kind: 'item', depth: context.depth + 1 }, writer);
  else if ('children' in node) walkAll(node, context, writer);
}

function walkAll(parent: Parents, context: Context, writer: ProseWriter): void {
  for (const child of parent.children) walk(child, context, writer);
}
