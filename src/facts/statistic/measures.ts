import type { Token } from '../../text/index.ts';
import { GOODS, JOINT, LONGEST_MEASURE, MEASURES, WEAK_MEASURES } from './measure-words.ts';
import type { Piece } from './numbers.ts';

/** The name of something measured, as it stands in a sentence. */
export interface MeasureAt {
  /** Pieces: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly measure: string;
  readonly weak: boolean;
  /** True for `bilateral trade`: it is between two sides. */
  readonly joint: boolean;
}

/** Measures named in a sentence, longest phrases first where they overlap, in order. */
export function measuresIn(pieces: readonly Piece[], tokens: readonly Token[]): MeasureAt[] {
  const found: MeasureAt[] = [];
  for (let at = 0; at < pieces.length; ) {
    const named = isInName(pieces[at]!, tokens);
    const measure = measureAt(pieces, at);
    // "a Line of Credit" is one in capitals too; `Trade` in "Trade Minister" is a part of a name.
    const counts = measure && (!named || measure.to - measure.from >= 3);
    if (counts) found.push(measure);
    at = counts ? measure.to : at + 1;
  }
  return found;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([...MEASURES.keys()].map((phrase) => phrase.split(' ')[0]!));

/** `Export-Import Bank`, `Trade Minister`: a capital within a sentence makes it a part of a name. */
const isInName = (piece: Piece, tokens: readonly Token[]): boolean =>
  piece.token > 0 && tokens[piece.token]!.shape === 'Upper' && tokens[piece.token - 1]!.norm !== '"';

function measureAt(pieces: readonly Piece[], from: number): MeasureAt | null {
  if (!FIRST_WORDS.has(pieces[from]!.norm)) return null;
  let phrase = '';
  let best: { to: number; name: string } | null = null;
  for (let at = from; at < Math.min(pieces.length, from + LONGEST_MEASURE); at += 1) {
    phrase = phrase ? `${phrase} ${pieces[at]!.norm}` : pieces[at]!.norm;
    const name = MEASURES.get(phrase);
    if (name) best = { to: at + 1, name };
  }
  if (!best) return null;
  const before = pieces[from - 1]?.norm ?? '';
  const goods = GOODS.has(before) && (best.name === 'exports' || best.name === 'imports');
  return {
    from: goods ? from - 1 : from,
    to: best.to,
    measure: goods ? `${before.length < 4 ? before.toUpperCase() : before} ${best.name}` : best.name,
    weak: WEAK_MEASURES.has(best.name),
    joint: isJoint(pieces, from),
  };
}

/** `bilateral economic and trade`, `two-way trade`, `mutual trade` */
function isJoint(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const { norm } = pieces[at]!;
    if (norm === 'way' && pieces[at - 1]?.norm === 'two') return true;
    if (norm !== 'two' && JOINT.has(norm)) return true;
    if (norm !== 'and' && norm !== 'economic' && norm !== 'annual' && norm !== 'total') return false;
  }
  return false;
}
