import { BETWEEN_CHANGE, FALL_NOUNS, FALLS, RISE_NOUNS, RISES } from './change-words.ts';
import type { Figure } from './figures.ts';
import type { Piece } from './numbers.ts';

/** That a figure tells by how much something rose or fell. */
export interface Change {
  readonly sign: 1 | -1;
  /** Piece of the word that says so. */
  readonly at: number;
}

/**
 * The change that a figure measures: `up 18.8 percent`, `grew by 3%`, `an increase of 39 percent`,
 * `a 30 percent improvement`, `12 percent lower`. Null where the figure is a level.
 */
export const changeOf = (pieces: readonly Piece[], figure: Figure): Change | null =>
  isOutcome(pieces, figure) ? null : (changeAfter(pieces, figure) ?? changeBefore(pieces, figure));

/** "fell 3 points to 12 percent": what it came to. */
const isOutcome = (pieces: readonly Piece[], figure: Figure): boolean =>
  pieces[figure.from - 1]?.norm === 'to' && SHARES.has(pieces[figure.from - 2]?.norm ?? '');

const SHARES: ReadonlySet<string> = new Set(['%', 'percent', 'cent', 'pc', 'pct', 'points', 'point']);

function changeAfter(pieces: readonly Piece[], figure: Figure): Change | null {
  for (let at = figure.to; at < Math.min(pieces.length, figure.to + 4); at += 1) {
    const { norm, kind } = pieces[at]!;
    if (kind === 'punctuation' && norm !== '-') return null;
    if (RISE_NOUNS.has(norm) || norm === 'higher' || norm === 'more') return { sign: 1, at };
    if (FALL_NOUNS.has(norm) || norm === 'lower' || norm === 'less') return { sign: -1, at };
    if (ENDS.has(norm)) return null;
  }
  return null;
}

/** Words after which a noun belongs to another phrase. */
const ENDS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'to',
  'from',
  'on',
  'for',
  'and',
  'with',
  'by',
  'at',
  'tariff',
  'tariffs',
]);

/** `made up 20 percent`, `racked up`, `up to`: an `up` that tells of no rise. */
function isPhrasal(pieces: readonly Piece[], at: number): boolean {
  const { norm } = pieces[at]!;
  if (norm !== 'up' && norm !== 'down') return false;
  return pieces[at + 1]?.norm === 'to' || PHRASAL.has(pieces[at - 1]?.norm ?? '');
}

const PHRASAL: ReadonlySet<string> = new Set([
  'make',
  'makes',
  'made',
  'making',
  'take',
  'takes',
  'took',
  'taking',
  'rack',
  'racked',
  'racking',
  'end',
  'ended',
  'put',
  'set',
  'setting',
  'pay',
  'paid',
  'snap',
  'snapped',
  'soak',
  'soaked',
  'add',
  'adds',
  'adding',
  'give',
  'gave',
]);

function changeBefore(pieces: readonly Piece[], figure: Figure): Change | null {
  let noun = false;
  const by = pieces[figure.from - 1]?.norm === 'by';
  for (let at = figure.from - 1; at >= Math.max(0, figure.from - 9); at -= 1) {
    const { norm } = pieces[at]!;
    // "rose to 5 percent" is a level, "rose from 2 percent" one as well.
    if ((norm === 'to' || norm === 'from') && at >= figure.from - 1) return null;
    if (norm === 'of' || norm === 'averaged' || norm === 'rate') noun = true;
    if (isPhrasal(pieces, at)) return null;
    if (RISES.has(norm)) return { sign: 1, at };
    if (FALLS.has(norm)) return { sign: -1, at };
    if (noun && RISE_NOUNS.has(norm)) return { sign: 1, at };
    if (noun && FALL_NOUNS.has(norm)) return { sign: -1, at };
    // "to increase trade in the first year by 50 percent": after `by` the change may stand further off.
    if (!(by ? pieces[at]!.kind !== 'punctuation' : BETWEEN_CHANGE.has(norm))) return null;
  }
  return null;
}
