import type { Line } from './line.ts';
import { ORDINALS, SMALL_NUMBERS } from './number-words.ts';
import type { Piece } from './numbers.ts';
import { rankNumber } from './ordinals.ts';
import {
  AFTER,
  ENDS_RANK as ENDS,
  FIRST_BY_THEMSELVES,
  RANKED,
  SPOTS,
  SUPERLATIVES,
  TAKES_OF,
} from './rank-words.ts';

/** A rank as a noun phrase: `51st largest trade partner`, `third-largest`, `No. 2 economy`. */
export interface RankAt {
  /** Pieces: `from` at the ordinal or superlative, `to` past the measure. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Past the ordinal and superlative: where the measure begins. */
  readonly measureFrom: number;
  /** What it is ranked as; null where the noun is left out: "was its third-largest, after China". */
  readonly measure: string | null;
}

/** The ranks of a sentence, in order, without those that share their place ("one of the largest"). */
export function ranksIn(line: Line): RankAt[] {
  const ranks: RankAt[] = [];
  for (let at = 0; at < line.pieces.length; ) {
    const rank = rankAt(line, at);
    if (rank && !isOneOf(line.pieces, at)) ranks.push(rank);
    at = rank ? Math.max(rank.to, at + 1) : at + 1;
  }
  return ranks;
}

/** What a rank can begin with, besides a number in digits. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...ORDINALS.keys(),
  ...[...SMALL_NUMBERS].flatMap(([word, value]) => (value >= 20 ? word : [])),
  ...FIRST_BY_THEMSELVES,
  'no',
  'number',
]);

function rankAt(line: Line, from: number): RankAt | null {
  const { pieces } = line;
  const { kind, norm } = pieces[from]!;
  if (kind !== 'number' && !BEGINNINGS.has(norm)) return null;
  const number = rankNumber(pieces, from);
  const among = number && rankedAmong(line, from, number);
  if (among) return among;
  const start = number?.to ?? from;
  const superlative = SUPERLATIVES.has(pieces[start]?.norm ?? '');
  if (!number && !FIRST_BY_THEMSELVES.has(pieces[from]?.norm ?? '')) return null;
  const value = number?.value ?? 1;
  const past = superlative ? start + 1 : start;
  const measureFrom = pieces[past]?.norm === 'single' ? past + 1 : past;
  const to = measureEnd(pieces, measureFrom);
  if (to !== null) return { from, to, value, measureFrom, measure: wordsIn(line, measureFrom, to) };
  const spot = number?.cardinal && SPOTS.has(pieces[start]?.norm ?? '');
  if (spot) return { from, to: start + 1, value, measureFrom: start, measure: null };
  // "was its third-largest, after …": the noun is left out where the phrase ends at once.
  if (!number || !superlative || !endsPhrase(pieces[measureFrom])) return null;
  return { from, to: measureFrom, value, measureFrom, measure: null };
}

/** "ranks fifth among Kenya's trading partners", "among investors in Kenya": what it is ranked as stands in the plural. */
function rankedAmong(line: Line, from: number, number: { to: number; value: number }): RankAt | null {
  const { pieces } = line;
  if (!RANKS.has(pieces[from - 1]?.norm ?? '')) return null;
  // "ranked third after Norway and Chile among Kenya's partners"
  const past = AFTER.has(pieces[number.to]?.norm ?? '') ? number.to + BEFORE_IT : number.to;
  const among = pieces.findIndex(({ norm }, at) => at >= number.to && at <= past && norm === 'among');
  if (among < 0) return null;
  const owner = pieces.findIndex((piece, at) => at > among && at <= among + 5 && piece.kind === 'possessive');
  // "among the foreign investors in Kenya"
  const start = (owner < 0 ? among : owner) + (pieces[among + 1]?.norm === 'the' && owner < 0 ? 2 : 1);
  for (let at = start; at < start + 4; at += 1) {
    const one = singular(pieces[at]?.norm ?? '');
    if (!RANKED.has(one)) continue;
    const measure = [...pieces.slice(start, at).map(({ norm }) => norm), one].join(' ');
    return { from, to: number.to, value: number.value, measureFrom: number.to, measure };
  }
  return null;
}

/** Words within which those that stand before it are named. */
const BEFORE_IT = 9;

const RANKS: ReadonlySet<string> = new Set(['rank', 'ranks', 'ranked', 'ranking']);
const singular = (noun: string): string => noun.replace(/ies$/u, 'y').replace(/s$/u, '');

const endsPhrase = (piece: Piece | undefined): boolean =>
  !piece ||
  (piece.kind === 'punctuation' && piece.norm !== '-') ||
  piece.norm === 'after' ||
  piece.norm === 'behind' ||
  piece.norm === 'following' ||
  piece.norm === 'in';

/** Where the name of what it is ranked as ends: up to five words that end in a ranked noun, with what it is `of`. */
function measureEnd(pieces: readonly Piece[], from: number): number | null {
  for (let at = from; at < Math.min(pieces.length, from + 6); at += 1) {
    const { norm, kind } = pieces[at]!;
    if (RANKED.has(norm)) {
      // "trading partner", "investor and trade partner": the last of a joined run ends it.
      const joined = pieces[at + 1]?.norm === 'and' && runEnds(pieces, at + 2);
      const head = joined || at;
      const noun = pieces[head + 1]?.norm === 'market' ? head + 1 : head;
      return TAKES_OF.has(pieces[noun]!.norm) ? ofEnd(pieces, noun + 1) : noun + 1;
    }
    if (kind !== 'word' || ENDS.has(norm)) return null;
  }
  return null;
}

function runEnds(pieces: readonly Piece[], from: number): number | null {
  for (let at = from; at < from + 3; at += 1) {
    const norm = pieces[at]?.norm ?? '';
    if (SUPERLATIVES.has(norm)) return null;
    if (RANKED.has(norm)) return at;
  }
  return null;
}

/** Past `of` and up to three words of what it is of: `of foreign direct investment`. */
function ofEnd(pieces: readonly Piece[], of: number): number {
  if (pieces[of]?.norm !== 'of' && pieces[of]?.norm !== 'for') return of;
  if (pieces[of]!.norm === 'for' || pieces[of + 1]?.norm === 'the') return of;
  let at = of + 1;
  while (
    at < of + 4 &&
    pieces[at]?.kind === 'word' &&
    !ENDS.has(pieces[at]!.norm) &&
    pieces[at]!.norm !== 'for'
  )
    at += 1;
  return at > of + 1 ? at : of;
}

/** Words as written, on one line. */
const wordsIn = ({ text, pieces }: Line, from: number, to: number): string =>
  text.slice(pieces[from]!.start, pieces[to - 1]!.end).replace(/\s+/gu, ' ');

/** "one of the largest", "among the top": a place that is shared is no rank. */
function isOneOf(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const { norm } = pieces[before]!;
    if (norm === 'among' || norm === 'amongst') return true;
    if (norm === 'of') {
      const start = pieces[before - 1]?.norm ?? '';
      return start === 'one' || start === 'some' || start === 'two' || start === 'three';
    }
  }
  return false;
}
