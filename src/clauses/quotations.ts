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
  const { text, blocks } = article;
  const quotations: Quotation[] = [];
  // Where the next mark stands: blocks without one are passed over.
  let next = markFrom(text, 0);
  for (const { kind, start, end } of blocks) {
    if (next < start) next = markFrom(text, start);
    if (next < end && kind !== 'code') quotationsIn(text, start, end, quotations);
  }
  return quotations;
}

const OPENER = /[“"‘'`«„]/gu;

/** Where the first mark stands from an offset on; past the end where none does. */
function markFrom(text: string, offset: number): number {
  OPENER.lastIndex = offset;
  return OPENER.exec(text)?.index ?? text.length;
}

function quotationsIn(text: string, start: number, end: number, into: Quotation[]): void {
  // A mark that nothing closes from here on is closed by nothing later: it is not looked for again.
  const unclosed = new Set<string>();
  OPENER.lastIndex = start;
  for (let found = OPENER.exec(text); found && found.index < end; found = OPENER.exec(text)) {
    const mark = doubled(text, found.index) ? found[0].repeat(2) : found[0];
    if (unclosed.has(mark) || !opens(text, found.index, start)) continue;
    const quotation = quotationAt(text, found.index, end);
    if (!quotation || quotation.continues) unclosed.add(mark);
    if (!quotation) continue;
    into.push(quotation);
    OPENER.lastIndex = quotation.end;
  }
}

function quotationAt(text: string, at: number, end: number): Quotation | null {
  const closing = OPENING.get(text[at]!)!;
  const width = doubled(text, at) ? 2 : 1;
  const close = closingAt(text, at + width, end, closing, width);
  const single = closing === "'" || closing === '’';
  // A single mark that nothing closes is an apostrophe.
  if (close < 0 && single && width === 1) return null;
  const inner = { start: at + width, end: close < 0 ? end : close };
  return {
    start: at,
    end: close < 0 ? end : close + width,
    inner,
    whole: isWhole(text, inner.start, inner.end),
    continues: close < 0,
  };
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
