import type { Line } from '../line.ts';
import { HONORIFICS, NAMES_TOO } from '../words/name-words.ts';

const MARKS = /\p{M}/gu;
const ASCII = /^[ -~]*$/u;

/** Letters alone, without marks: `García` and `Garcia`, `Hae-chan` and `Haechan` compare equal. */
export const pieceKey = (norm: string): string => {
  const plain = ASCII.test(norm) ? norm : norm.normalize('NFD').replace(MARKS, '');
  return plain.replace(/[-'’.]/gu, '');
};

/** The words of a name as they compare; signs are left out, and honorifics unless nothing else is there. */
export function nameKey(line: Line, from: number, to: number): readonly string[] {
  const pieces: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = line.tokens[at]!;
    if (token.kind === 'word') pieces.push(pieceKey(token.norm));
  }
  // "Tan Wei Ming", but not "Tan Sri Roy": what is also a family name stands first and before a name.
  const isName = (piece: string, at: number) =>
    at === 0 && NAMES_TOO.has(piece) && pieces.length > 1 && !HONORIFICS.has(pieces[1]!);
  const bare = pieces.filter((piece, at) => !HONORIFICS.has(piece) || isName(piece, at));
  return bare.length > 0 ? bare : pieces;
}
