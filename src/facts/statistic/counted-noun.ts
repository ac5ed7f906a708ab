import { listOf } from '../word-list.ts';
import { ARMED_NOUNS, GOODS_UNITS, MIGRANTS, PEOPLE, TROOPS, VISITORS } from './count-words.ts';
import type { Line } from './line.ts';
import type { Piece } from './numbers.ts';

/** What a number counts, as it stands in its noun phrase. */
export interface CountedNoun {
  readonly norm: string;
  readonly at: number;
  /** True where a state is named in the phrase: `15,000 Uzbek tourists`, `3,000 Syrians`. */
  readonly named: boolean;
}

/** The counted noun: the last known one of the noun phrase after a number; null if none is known. */
export function nounAfter(line: Line, from: number): CountedNoun | null {
  for (let at = from; at < Math.min(line.pieces.length, from + 6); at += 1) {
    const piece = line.pieces[at]!;
    if (piece.kind !== 'word' || ENDS.has(piece.norm)) return null;
    const people = demonymAt(line, piece);
    if (!people && !isKnown(piece.norm)) continue;
    // "77 police officers", "300 migrant workers": the last noun of the run is what is counted.
    if (isKnown(line.pieces[at + 1]?.norm ?? '')) continue;
    const named =
      people ||
      line.parties.some(({ from: first }) => first > line.pieces[from - 1]!.token && first < piece.token);
    return { norm: people ? 'people' : piece.norm, at, named };
  }
  return null;
}

const isKnown = (norm: string): boolean =>
  PEOPLE.has(norm) ||
  TROOPS.has(norm) ||
  VISITORS.has(norm) ||
  MIGRANTS.has(norm) ||
  ARMED_NOUNS.has(norm) ||
  GOODS_UNITS.has(norm);

export const isPerson = ({ norm }: CountedNoun): boolean =>
  PEOPLE.has(norm) || TROOPS.has(norm) || VISITORS.has(norm);

/** `Syrians`, `Palestinians`, `Sudanese` before a verb */
const demonymAt = (line: Line, piece: Piece): boolean =>
  piece.norm.endsWith('s')
    ? line.parties.some(({ from, as }) => from === piece.token && as === 'people')
    : BARE.has(line.pieces[line.pieces.indexOf(piece) + 1]?.norm ?? '') &&
      line.parties.some(({ from, as }) => from === piece.token && (as === 'people' || as === 'adjective'));

/** What follows `Sudanese` where it stands for people: "2 million Sudanese have fled". */
const BARE = listOf(
  'have, has, had, were, are, fled, live, living, lived, work, working, who, in, to, from, remain',
);

const ENDS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'to',
  'from',
  'with',
  'and',
  'that',
  'which',
  'by',
  'for',
  'on',
  'as',
  'at',
  'the',
  'is',
  'was',
  'were',
  'worth',
  'valued',
  'last',
  'this',
  'annually',
  'each',
  'per',
]);

/** `wheat`, `emergency food aid`: what a weight or number is of. */
export function goodsName(line: Line, at: number): string {
  if (line.pieces[at + 1]?.norm !== 'of') return line.pieces[at]!.norm;
  const words: string[] = [];
  for (let next = at + 2; next < at + 5; next += 1) {
    const piece = line.pieces[next];
    if (
      piece?.kind !== 'word' ||
      ENDS.has(piece.norm) ||
      line.sentence.tokens[piece.token]!.shape !== 'lower'
    )
      break;
    words.push(piece.norm);
  }
  return words.join(' ') || line.pieces[at]!.norm;
}
