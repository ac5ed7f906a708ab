import { codePoints, lineStarts } from '../../text/index.ts';

/** A place in a text, in words: its letter, line and column, the first of each being 1. */
export function placeWords(text: string, offset: number): string {
  const starts = lineStarts(text.slice(0, offset));
  const line = starts.length;
  return `letter ${codePoints(text).at(offset) + 1} (line ${line}, column ${offset - starts[line - 1]! + 1})`;
}

/** The first place where two texts differ, and the few words around it in each; null where they are equal. */
export function firstDifference(
  found: string,
  expected: string,
): { readonly offset: number; readonly found: string; readonly expected: string } | null {
  if (found === expected) return null;
  let offset = 0;
  while (found[offset] === expected[offset]) offset++;
  return { offset, found: around(found, offset), expected: around(expected, offset) };
}

const around = (text: string, offset: number): string =>
  offset >= text.length && text.length <= offset
    ? `the end after “${text.slice(Math.max(0, offset - 20), offset)}”`
    : `“${text.slice(offset, offset + 1).toWellFormed()}” in “${text.slice(Math.max(0, offset - 20), offset + 20).toWellFormed()}”`;
