import { powers, smallNumbers, tens } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Read } from './read.ts';
import { KIND } from './term.ts';

/** "twenty-four", "a hundred" (from `hundred`), "two thousand", "nineteen ninety-six" */
export function readNumberWords(pieces: readonly Piece[], at: number): Read | null {
  const first = readBelowHundred(pieces, at);
  if (!first) {
    const power = powers.get(pieces[at]!.norm);
    return power ? { kinds: KIND.NUM, n: power, word: '', takes: 1 } : null;
  }
  const rest = readBelowHundred(pieces, at + first.takes);
  if (first.n >= 16 && first.n <= 20 && rest && rest.n >= 10 && first.takes === 1)
    return {
      kinds: KIND.YEAR | KIND.NUM,
      n: first.n * 100 + rest.n,
      word: '',
      takes: first.takes + rest.takes,
    };
  const power = powers.get(pieces[at + first.takes]?.norm ?? '');
  if (power) return { kinds: KIND.NUM, n: first.n * power, word: '', takes: first.takes + 1 };
  return { kinds: KIND.NUM, n: first.n, word: '', takes: first.takes };
}

function readBelowHundred(pieces: readonly Piece[], at: number): { n: number; takes: number } | null {
  const norm = pieces[at]?.norm ?? '';
  const ten = tens.get(norm);
  if (ten === undefined) {
    const n = smallNumbers.get(norm);
    return n === undefined ? null : { n, takes: 1 };
  }
  const one = smallNumbers.get(pieces[at + 1]?.norm ?? '') ?? 10;
  return one < 10 ? { n: ten + one, takes: 2 } : { n: ten, takes: 1 };
}
