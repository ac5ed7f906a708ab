import type { Article } from '../text/index.ts';
import type { Quotation } from './clause.ts';

const OPENING = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['`', "'"],
  ['«', '»'],
  ['„', '“'],
]);

/**
 * Quotations of an article, in order. A mark opens one where it stands before a word and after
 * white space or a bracket; it closes at the mark that pairs with it. One that a paragraph leaves
 * open goes on in the next paragraph if that begins with the mark again.
 */
export function quotationsOf(article: Article): Quotation[] {
  const quotations: Quotation[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'code') continue;
    quotationsIn(article.text, block.start, block.end, quotations);
  }
  return quotations;
}

function quotationsIn(text: string, start: number, end: number, into: Quotation[]): void {
  for (let index = start; index < end; index++) {
    const closing = OPENING.get(text[index]!);
    if (closing === undefined || !opens(text, index, start)) continue;
    const width = doubled(text, index) ? 2 : 1;
    const close = closingAt(text, index + width, end, closing, width);
    const single = closing === "'" || closing === '’';
    if (close < 0 && single && width === 1) continue;
    const innerEnd = close < 0 ? end : close;
    into.push({
      start: index,
      end: close < 0 ? end : close + width,
      inner: { start: index + width, end: innerEnd },
      whole: isWhole(text, index + width, innerEnd),
      continues: close < 0,
    });
    index = (close < 0 ? end : close + width) - 1;
  }
}

const doubled = (text: string, at: number): boolean =>
  (text[at] === '`' || text[at] === "'") && text[at + 1] === text[at];

function opens(text: string, at: number, start: number): boolean {
  const before = at === start ? ' ' : text[at - 1]!;
  const after = text[doubled(text, at) ? at + 2 : at + 1] ?? ' ';
  return /[\s([{—–:-]/.test(before) && /[^\s)\]},;]/.test(after);
}

function closingAt(text: string, from: number, end: number, closing: string, width: number): number {
  const mark = closing.repeat(width);
  for (let at = text.indexOf(mark, from); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
    if (closing !== "'" && closing !== '’') return at;
    const after = text[at + width] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(after) && (width === 2 || !/\ss?$/.test(text[at - 1]!))) return at;
  }
  return -1;
}

// A whole quotation is a sentence or more of it: it begins with a capital, or ends as a sentence does.
function isWhole(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const capital = /^[\p{Lu}\d[(.…]/u.test(words);
  return (
    (capital && /[.,!?…—-]$/u.test(words)) ||
    (words.length > 60 && /[.,!?]$/u.test(words)) ||
    (capital && words.length > 60)
  );
}
