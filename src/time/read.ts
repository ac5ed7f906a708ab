import type { Piece } from './pieces.ts';

/** What one or more pieces of a sentence are read as. */
export interface Read {
  readonly kinds: number;
  readonly n: number;
  readonly word: string;
  /** How many pieces it takes. */
  readonly takes: number;
}

/** A word without a meaning of its own for time. */
export const plain: Read = { kinds: 0, n: 0, word: '', takes: 1 };

/** The piece, if nothing stands between it and the one before but a hyphen. */
export function adjacent(pieces: readonly Piece[], at: number): Piece | undefined {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  return before && piece && (piece.joined || piece.start === before.end) ? piece : undefined;
}
