import type { Sentence, Token } from '../text/index.ts';
import { entryOf } from './lexicon.ts';
import { KIND, type Term } from './term.ts';

/** A token, or a part of a hyphenated word of which some part is a word of time or a number; a term of no kind yet. */
export type Piece = Term;

/** The words of a sentence, hyphenated words of time taken apart, hyphens between words left out. */
export function piecesOf(sentence: Pick<Sentence, 'tokens'>): Piece[] {
  const pieces: Piece[] = [];
  const { tokens } = sentence;
  let joined = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.norm === '-' && joins(tokens, index)) {
      joined = true;
      continue;
    }
    const capital = token.shape === 'Upper' || token.shape === 'CAPS';
    const dash = token.kind === 'word' ? token.norm.indexOf('-') : -1;
    if (dash > 0 && isTemporal(token.norm)) pushParts(pieces, token, index, capital, joined);
    else pieces.push(piece(token.norm, token.start, token.end, joined, capital, index));
    joined = false;
  }
  return pieces;
}

const joins = (tokens: readonly Token[], index: number): boolean => {
  const [before, sign, after] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  return before?.end === sign.start && after?.start === sign.end;
};

function isTemporal(norm: string): boolean {
  return norm.split('-').some((part) => {
    const entry = entryOf(part);
    return entry ? (entry.kinds & ~KIND.VAGUE) !== 0 : /^(?:fy)?\d{4}s?$|^fy\d\d$/.test(part);
  });
}

function pushParts(into: Piece[], token: Token, index: number, capital: boolean, joined: boolean): void {
  let start = token.start;
  for (const [nth, norm] of token.norm.split('-').entries()) {
    const end = start + norm.length;
    if (norm) into.push(piece(norm, start, end, nth > 0 || joined, capital || nth > 0, index));
    start = end + 1;
  }
}

const piece = (
  norm: string,
  start: number,
  end: number,
  joined: boolean,
  capital: boolean,
  token: number,
): Piece => ({ start, end, norm, kinds: 0, n: 0, word: '', joined, capital, token });
