import { ORDINALS, SMALL_NUMBERS } from './number-words.ts';
import type { Piece } from './numbers.ts';

/** `51st`, `third`, `twenty-first`, `number one`, `No. 2` */
export function rankNumber(pieces: readonly Piece[], at: number) {
  const first = pieces[at];
  if (!first) return null;
  if (first.kind === 'number' && /^\d+(?:st|nd|rd|th)$/.test(first.norm))
    return { to: at + 1, value: Number.parseInt(first.norm, 10), cardinal: false };
  const ordinal = ORDINALS.get(first.norm);
  if (ordinal !== undefined) return { to: at + 1, value: ordinal, cardinal: false };
  const tens = SMALL_NUMBERS.get(first.norm);
  const unit = ORDINALS.get(pieces[at + 1]?.norm ?? '');
  if (tens !== undefined && tens >= 20 && unit !== undefined && unit < 10)
    return { to: at + 2, value: tens + unit, cardinal: false };
  if (first.norm !== 'no' && first.norm !== 'number') return null;
  const digit = pieces[at + 1]?.norm === '.' ? at + 2 : at + 1;
  const word = pieces[digit];
  const value = word?.kind === 'number' ? Number(word.norm) : SMALL_NUMBERS.get(word?.norm ?? '');
  return value !== undefined && Number.isInteger(value) && value > 0 && value < 300
    ? { to: digit + 1, value, cardinal: true }
    : null;
}
