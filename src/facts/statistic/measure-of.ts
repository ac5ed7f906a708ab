import { type Change, changeOf } from './change.ts';
import { VOTE_WORDS } from './change-words.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';
import type { MeasureAt } from './measures.ts';

/** What a figure measures. */
export interface Measured {
  readonly measure: string;
  readonly at: MeasureAt;
  readonly sign: 1 | -1;
  readonly how: 'level' | 'change' | 'share';
}

/** What an amount of money or a bare number in millions measures, or null. */
export function measureOfAmount(line: Line, figure: Figure): Measured | null {
  const change = byWhich(line, figure);
  const at = tightAfter(line, figure) ?? nearestBefore(line, figure.from, VAGUE) ?? looseAfter(line, figure);
  if (!at || NEVER_MONEY.has(at.measure)) return null;
  return change
    ? { measure: `${at.measure} change`, at, sign: change.sign, how: 'change' }
    : { measure: at.measure, at, sign: 1, how: 'level' };
}

/** What is never measured in money, or too loosely to say. */
const NEVER_MONEY: ReadonlySet<string> = new Set([
  'tourist arrivals',
  'inflation',
  'unemployment',
  'poverty',
  'interest rate',
  'emissions',
  'tariff',
]);

/** "rose by $3 billion", "up $3 billion": an amount right after a change, and not what it came to. */
function byWhich(line: Line, figure: Figure): Change | null {
  const before = line.pieces[figure.from - 1]?.norm ?? '';
  return before === 'by' || before === 'up' || before === 'down' ? changeOf(line.pieces, figure) : null;
}

/** What a share measures: a change, a tariff, a rate or a part of something; null for votes and the like. */
export function measureOfPercent(line: Line, figure: Figure): Measured | null {
  if (line.pieces.some(({ norm }) => VOTE_WORDS.has(norm))) return null;
  const tariff = tariffAt(line, figure);
  if (tariff) return { measure: 'tariff', at: tariff, sign: 1, how: 'level' };
  const change = changeOf(line.pieces, figure);
  if (change) return measureOfChange(line, figure, change);
  const part = partOf(line, figure);
  if (part?.measure === 'goods' && !line.measures.some(({ measure }) => measure === 'tariff')) return null;
  if (part) return { measure: `share of ${part.measure}`, at: part, sign: 1, how: 'share' };
  const rate = tightAfter(line, figure) ?? nearestBefore(line, figure.from);
  return rate && RATES.has(rate.measure) ? { measure: rate.measure, at: rate, sign: 1, how: 'level' } : null;
}

const RATES: ReadonlySet<string> = new Set([
  'tariff',
  'tax',
  'inflation',
  'unemployment',
  'interest rate',
  'poverty',
  'stake',
]);

function tariffAt(line: Line, figure: Figure): MeasureAt | null {
  const close = line.measures.find(
    ({ measure, from, to }) =>
      measure === 'tariff' &&
      ((from >= figure.to && from - figure.to <= 3) ||
        (to <= figure.from && figure.from - to <= (isRate(line, figure) ? 14 : 6))),
  );
  if (!close) return null;
  // "cut tariffs by 10 percent" is a change of tariffs, and "10 percent of tariff lines" a part of them.
  const before = line.pieces[figure.from - 1]?.norm;
  return before === 'by' || line.pieces[figure.to]?.norm === 'of' ? null : close;
}

/** "cut tariffs on steel from 15 percent to 7.5 percent" */
const isRate = (line: Line, figure: Figure): boolean =>
  ['from', 'to', 'at', 'of'].includes(line.pieces[figure.from - 1]?.norm ?? '');

function measureOfChange(line: Line, figure: Figure, change: Change): Measured | null {
  const after = change.at >= figure.to ? afterWord(line, change.at) : afterWord(line, figure.to - 1);
  const at = after ?? nearestBefore(line, Math.min(change.at, figure.from));
  return at && { measure: `${at.measure} growth`, at, sign: change.sign, how: 'change' };
}

/** `increase in trade`, `growth of its gross domestic product`: the first measure after `in` or `of`. */
function afterWord(line: Line, at: number): MeasureAt | null {
  const preposition = line.pieces[at + 1]?.norm;
  if (preposition !== 'in' && preposition !== 'of') return null;
  const found = line.measures.find(({ from }) => from > at && from <= at + 7);
  // "an improvement in business and trade"
  return found && isOpen(line, at + 2, found.from, 'and') ? found : null;
}

/** `96 percent of the country's exports`: the first measure after `of`. */
function partOf(line: Line, figure: Figure): MeasureAt | null {
  if (line.pieces[figure.to]?.norm !== 'of') return null;
  const found = line.measures.find(({ from }) => from > figure.to && from <= figure.to + 7);
  return found && isOpen(line, figure.to + 1, found.from) ? found : null;
}

/** A measure right after an amount: `$6.5 billion deal`, `$240 billion in bilateral trade`, `worth of goods`. */
function tightAfter(line: Line, figure: Figure): MeasureAt | null {
  const end = pastBracket(line, figure.to);
  const found = line.measures.find(({ from }) => from >= end && from <= end + 6);
  if (!found) return null;
  const first = line.pieces[end]!.norm;
  const leads = LEADS.has(first) || (first === 'worth' && line.pieces[end + 1]?.norm === 'of');
  const that = leads && line.pieces[end + 1]?.norm === 'that' ? 1 : 0;
  const start = first === 'worth' ? end + 2 : end + (leads ? 1 : 0) + that;
  return isOpen(line, start, found.from) ? found : null;
}

/** Past `($16 billion)`, which says the same amount in other money. */
function pastBracket(line: Line, at: number): number {
  if (line.pieces[at]?.norm !== '(') return at;
  const close = line.pieces.findIndex(({ norm }, index) => index > at && index <= at + 8 && norm === ')');
  return close < 0 ? at : close + 1;
}

const LEADS: ReadonlySet<string> = new Set(['in', 'of', 'for', 'as', 'on']);

/** The nearest measure before a place in the sentence; a weak one only if it is close or alone. */
function nearestBefore(line: Line, before: number, vague: ReadonlySet<string> = new Set()): MeasureAt | null {
  const earlier = line.measures.filter(({ to }) => to <= before);
  const last = earlier.at(-1);
  if (last && before - last.to <= 3) return last;
  return (
    earlier.findLast(({ weak }) => !weak) ?? earlier.findLast(({ measure }) => !vague.has(measure)) ?? null
  );
}

/** What must stand close to its number to be what it measures. */
const VAGUE: ReadonlySet<string> = new Set([
  'funds provided',
  'goods',
  'GDP',
  'tax',
  'tourist arrivals',
  'production',
  'stake',
  'revenue',
]);

/** A measure later in the same part of the sentence: "pledged $5 million to help with flood relief". */
function looseAfter(line: Line, figure: Figure): MeasureAt | null {
  const later = line.measures.find(({ from }) => from >= figure.to && from <= figure.to + 12);
  if (!later || VAGUE.has(later.measure)) return null;
  const between = line.pieces.slice(figure.to, later.from);
  return between.some(({ kind, norm }) => kind === 'punctuation' && norm !== ',') ? null : later;
}

/** True where nothing between two places begins another phrase. */
function isOpen(line: Line, from: number, to: number, but?: string): boolean {
  for (let at = from; at < to; at += 1) {
    const { norm, kind } = line.pieces[at]!;
    if (norm === but) continue;
    if (CLOSES.has(norm) || (kind === 'punctuation' && norm !== '-' && norm !== '"' && norm !== '“'))
      return false;
  }
  return true;
}

const CLOSES: ReadonlySet<string> = new Set([
  'to',
  'from',
  'by',
  'with',
  'and',
  'after',
  'before',
  'when',
  'while',
  'which',
  'that',
  'who',
  'since',
  'as',
  'under',
  'is',
  'was',
  'were',
  'are',
  'has',
  'had',
  'have',
  'will',
  'per',
  'over',
  'between',
  'during',
  'said',
  'at',
  'until',
]);
