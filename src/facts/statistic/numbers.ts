import type { Token } from '../../text/index.ts';
import { SCALES, SMALL_NUMBERS } from './number-words.ts';

/** A token, or a part of a hyphenated one (`billion` of `billion-dollar`). */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly kind: Token['kind'];
  /** Index of the token that it is, or is a part of. */
  readonly token: number;
}

/** A number in words or digits; pieces `from` inclusive, `to` exclusive. */
export interface NumberAt {
  readonly to: number;
  readonly value: number;
  /** What scale words multiplied: 2.5 in `2.5 million`. */
  readonly lead: number;
}

/**
 * Tokens with hyphenated words of number taken apart, so that `5-billion-dollar`, `$7.3-billion`
 * and `half-a-million` read as their spaced forms do. A hyphen after a number falls away before a word.
 */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    const glued = token.norm === '-' && before?.kind === 'number' && before.end === token.start;
    if (glued && next?.kind === 'word' && next.start === token.end) return;
    if (token.kind !== 'word' || !token.norm.includes('-')) {
      pieces.push({ start: token.start, end: token.end, norm: token.norm, kind: token.kind, token: index });
      return;
    }
    let start = token.start;
    for (const part of token.norm.split('-')) {
      pieces.push({ start, end: start + part.length, norm: part, kind: 'word', token: index });
      start += part.length + 1;
    }
  });
  return pieces;
}

/** Nothing in the news is counted beyond this; digits without end would come to infinity. */
const LARGEST = 1e21;

/** The number that begins at a piece, without bounds and unit; null where none does. */
export function numberAt(pieces: readonly Piece[], from: number): NumberAt | null {
  const half = halfAt(pieces, from);
  if (half) return half;
  const first = leadingAt(pieces, from);
  const number = first && scaledFrom(pieces, first.to, first.value);
  return number && number.value <= LARGEST ? number : null;
}

/** Digits (`1,23,456.5`), a word or words below a hundred, or an article before a scale word. */
function leadingAt(pieces: readonly Piece[], at: number): { to: number; value: number } | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.kind === 'number') {
    // The "7" of "JOD43.7", whose letters hide that it is a number, is no number of its own.
    if (isTail(pieces, at)) return null;
    const value = digits(piece.norm);
    return value === null ? null : { to: at + 1, value };
  }
  if ((piece.norm === 'a' || piece.norm === 'an') && SCALES.has(pieces[at + 1]?.norm ?? ''))
    return { to: at + 1, value: 1 };
  const value = SMALL_NUMBERS.get(piece.norm);
  if (value === undefined) return null;
  const unit = SMALL_NUMBERS.get(pieces[at + 1]?.norm ?? '');
  if (value >= 20 && unit !== undefined && unit < 10) return { to: at + 2, value: value + unit };
  return andAHalf(pieces, at + 1, value);
}

const isTail = (pieces: readonly Piece[], at: number): boolean =>
  (pieces[at - 1]?.norm === '.' || pieces[at - 1]?.norm === ',') &&
  pieces[at - 1]?.end === pieces[at]!.start &&
  pieces[at - 2]?.end === pieces[at - 1]?.start;

/** `two and a half million` */
function andAHalf(pieces: readonly Piece[], at: number, value: number): { to: number; value: number } {
  const half = pieces[at]?.norm === 'and' && pieces[at + 1]?.norm === 'a' && pieces[at + 2]?.norm === 'half';
  return half ? { to: at + 3, value: value + 0.5 } : { to: at, value };
}

/** `half a million`, `a quarter of a million`, `half-a-dozen` */
function halfAt(pieces: readonly Piece[], from: number): NumberAt | null {
  const first = pieces[from]?.norm;
  if (first !== 'a' && first !== 'half' && first !== 'quarter') return null;
  const norm = (offset: number) => pieces[from + offset]?.norm ?? '';
  const start = norm(0) === 'a' ? 1 : 0;
  const share = { half: 0.5, quarter: 0.25 }[norm(start)];
  if (share === undefined) return null;
  const article = start + (norm(start + 1) === 'of' ? 2 : 1);
  const scale = SCALES.get(norm(article + 1));
  if (norm(article) !== 'a' || scale === undefined) return null;
  return { to: from + article + 2, value: share * scale, lead: share };
}

/** Scale words, and in words what is added after them: `three hundred and twenty thousand`, `2 lakh crore`. */
function scaledFrom(pieces: readonly Piece[], from: number, first: number): NumberAt {
  const inWords = pieces[from - 1]?.kind === 'word';
  let at = from;
  let total = 0;
  let current = first;
  for (;;) {
    const scale = SCALES.get(pieces[at]?.norm ?? '');
    if (scale !== undefined) {
      if (scale === 100) current *= scale;
      else if (current === 0) total *= scale;
      else {
        total += current * scale;
        current = 0;
      }
      at += 1;
      continue;
    }
    const next = pieces[at]?.norm === 'and' ? at + 1 : at;
    const added = inWords && at > from && current % 100 === 0 ? leadingAt(pieces, next) : null;
    if (!added || pieces[next]?.kind !== 'word' || (next > at && current === 0)) break;
    current += added.value;
    at = added.to;
  }
  return { to: at, value: rounded(total + current), lead: first };
}

/** Takes binary dust off products such as 29.1 × 10⁹. */
const rounded = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));

/** The value of digits with separators in groups of two or three; null for ordinals and decades. */
function digits(norm: string): number | null {
  if (!/^\d/.test(norm) || /[a-z]$/.test(norm)) return null;
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(norm)) return Number(norm.replaceAll('.', ''));
  // "1,5 billion", as on the continent: whatever groups digits, the last group has three.
  if (/^\d{1,3},\d{1,2}$/.test(norm)) return Number(norm.replace(',', '.'));
  const parts = norm.split('.');
  if (parts.length > 2) return null;
  const groups = parts[0]!.split(',');
  // "2010,2015" is two numbers and no group of digits.
  if (
    groups.length > 1 &&
    (groups[0]!.length > 3 || groups.slice(1).some((g) => g.length < 2 || g.length > 3))
  )
    return null;
  return Number(parts.length === 2 ? `${groups.join('')}.${parts[1]}` : groups.join(''));
}
