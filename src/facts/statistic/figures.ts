import type { Token } from '../../text/index.ts';
import { FALLS, RISES } from './change-words.ts';
import { DOLLARS, MONEY_LETTERS, MONEY_SIGNS } from './currency-words.ts';
import { moneyAfter, moneyBefore } from './money.ts';
import { BOUND_VERBS, BOUNDS_BEFORE, SMALL_NUMBERS } from './number-words.ts';
import { numberAt, type Piece } from './numbers.ts';

/** A number with its unit and its bounds, as it stands in a sentence. */
export interface Figure {
  /** Pieces, the words of its bounds and unit included: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: number | [number, number];
  readonly kind: 'amount' | 'percent' | 'number';
  /** For an amount: an ISO 4217 code, or a noun that several currencies share. */
  readonly money: string | null;
  readonly bound: 'exact' | 'about' | 'at least' | 'at most';
}

interface Quantity {
  readonly to: number;
  readonly value: number;
  /** What the scale words multiplied: 60 in `60 billion`. */
  readonly lead: number;
  readonly kind: Figure['kind'];
  readonly money: string | null;
}

/** All figures of a sentence, in order; a range is one. */
export function figuresIn(pieces: readonly Piece[], tokens: readonly Token[]): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < pieces.length; ) {
    const figure = mayBegin(pieces[at]!) ? figureAt(pieces, at, tokens) : null;
    if (figure) figures.push(figure);
    at = figure ? figure.to : at + 1;
  }
  return figures;
}

const mayBegin = ({ kind, norm }: Piece): boolean => kind === 'number' || BEGINNINGS.has(norm);

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...MONEY_SIGNS.keys(),
  ...MONEY_LETTERS.keys(),
  ...DOLLARS.keys(),
  ...BOUNDS_BEFORE.map(([words]) => words[0]!),
  'a',
  'an',
  'half',
  'between',
]);

function figureAt(pieces: readonly Piece[], from: number, tokens: readonly Token[]): Figure | null {
  const bounded = boundAt(pieces, from);
  const start = bounded?.to ?? from;
  const between = pieces[start]?.norm === 'between';
  const low = quantityAt(pieces, between ? start + 1 : start, tokens);
  if (!low) return null;
  const bound = bounded?.bound ?? boundVerb(pieces, from) ?? (orMore(pieces, low.to) ? 'at least' : 'exact');
  const high = highAfter(pieces, low, between, from, tokens);
  const { kind, money, to } = high ?? low;
  const value = high ? rangeOf(low, high) : low.value;
  return { from, to: orMore(pieces, to) ? to + 2 : to, value, kind, money, bound };
}

const orMore = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.norm === 'or' && pieces[at + 1]?.norm === 'more';

const boundVerb = (pieces: readonly Piece[], from: number): 'at least' | null =>
  BOUND_VERBS.has(pieces[from - 1]?.norm ?? '') ? 'at least' : null;

const BOUND_BEGINNINGS: ReadonlySet<string> = new Set(BOUNDS_BEFORE.map(([words]) => words[0]!));

function boundAt(pieces: readonly Piece[], from: number) {
  const first = pieces[from]?.norm;
  if (!BOUND_BEGINNINGS.has(first ?? '')) return null;
  const found = BOUNDS_BEFORE.find(
    ([words]) => words[0] === first && words.every((word, offset) => pieces[from + offset]?.norm === word),
  );
  return found ? { to: from + found[0].length, bound: found[1] } : null;
}

/** A number with money before or after it, a share, or a bare number. */
function quantityAt(pieces: readonly Piece[], from: number, tokens: readonly Token[]): Quantity | null {
  const before = moneyBefore(pieces, from);
  const number = numberAt(pieces, before?.to ?? from);
  if (!number) return null;
  const { value, lead } = number;
  // "Rs 500 crore", and "$26 billion US dollars", which says it twice.
  const after = moneyAfter(pieces, number.to, tokens);
  if (before) return { to: after?.to ?? number.to, value, lead, kind: 'amount', money: before.money };
  if (after) return { to: after.to, value, lead, kind: 'amount', money: after.money };
  const percent = percentAt(pieces, number.to);
  if (percent) return { to: percent, value, lead, kind: 'percent', money: null };
  return { to: number.to, value, lead, kind: 'number', money: null };
}

function percentAt(pieces: readonly Piece[], at: number): number | null {
  const norm = pieces[at]?.norm;
  if (norm === '%' || norm === 'percent' || norm === 'pct' || norm === 'pc') return at + 1;
  const two = `${norm} ${pieces[at + 1]?.norm}`;
  return two === 'per cent' || two === 'percentage points' || two === 'percentage point' ? at + 2 : null;
}

/** The upper end of a range, where one follows: `to`, a dash, or `and` after `between`. */
function highAfter(
  pieces: readonly Piece[],
  low: Quantity,
  between: boolean,
  from: number,
  tokens: readonly Token[],
): Quantity | null {
  const joint = pieces[low.to]?.norm;
  if (!(joint === 'to' || joint === '-' || joint === '—' || (between && joint === 'and'))) return null;
  // "rose from $2 billion to $3 billion" tells of two times and is no range.
  if (pieces[from - 1]?.norm === 'from' && low.kind !== 'number') return null;
  // "rose 3 points to 12 percent", "fell 8 percent to 12 percent": by how much, and to what.
  if (joint === 'to' && low.kind === 'percent' && isByHowMuch(pieces, from, low.to)) return null;
  const high = quantityAt(pieces, low.to + 1, tokens);
  if (!high) return null;
  // "from $4 billion in 2014 to $12 billion": a year is no end of a range of money.
  if (low.kind === 'number' && high.kind !== 'number' && isYear(low.value)) return null;
  // "$5-7 billion": the sign stands for both.
  const shared = low.kind === 'amount' && high.kind === 'number' && high.value > high.lead;
  if (!shared && low.kind !== 'number' && low.kind !== high.kind) return null;
  const [a, b] = rangeOf(low, high);
  if (a >= b) return null;
  return shared ? { ...high, kind: low.kind, money: low.money } : high;
}

const isByHowMuch = (pieces: readonly Piece[], from: number, to: number): boolean => {
  const before = pieces[from - 1]?.norm ?? '';
  return /^points?$/u.test(pieces[to - 1]!.norm) || before === 'by' || RISES.has(before) || FALLS.has(before);
};

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** Both ends at full magnitude: `60 to 80 billion` scales its first number too. */
function rangeOf(low: Quantity, high: Quantity): [number, number] {
  const factor = low.value === low.lead && low.value < 1000 ? high.value / high.lead : 1;
  return [low.value * factor, high.value];
}
