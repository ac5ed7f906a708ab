import { type Change, changeOf } from './change.ts';
import { VOTE_WORDS } from './change-words.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';
import { afterWord, looseAfter, nearestBefore, partOf, passiveAfter, tightAfter } from './measure-near.ts';
import type { MeasureAt } from './measures.ts';
import { NEVER_MONEY, PRICED, RATES, UNCHANGING, VAGUE } from './phrase-words.ts';

/** What a figure measures. */
export interface Measured {
  readonly measure: string;
  readonly at: MeasureAt;
  readonly sign: 1 | -1;
  readonly how: 'level' | 'change' | 'share';
}

/** What an amount of money or a bare number in millions measures, or null. */
export function measureOfAmount(line: Line, figure: Figure): Measured | null {
  if (isPrice(line, figure)) return null;
  const change = byWhich(line, figure);
  const at =
    tightAfter(line, figure) ??
    passiveAfter(line, figure) ??
    nearestBefore(line, figure.from, VAGUE) ??
    looseAfter(line, figure);
  if (!at || NEVER_MONEY.has(at.measure)) return null;
  return change
    ? { measure: `${at.measure} change`, at, sign: change.sign, how: 'change' }
    : { measure: at.measure, at, sign: 1, how: 'level' };
}

/** Below this, in whatever money, it is a price, a wage or a fine. */
const LEAST = 10_000;

/** `$80 a barrel`, `12 euros an hour`, and sums too small to be between states. */
function isPrice(line: Line, figure: Figure): boolean {
  if ([figure.value].flat().every((value) => value < LEAST)) return true;
  const per = line.pieces[figure.to]?.norm ?? '';
  return (per === 'a' || per === 'an' || per === 'per') && PRICED.has(line.pieces[figure.to + 1]?.norm ?? '');
}

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
  if (rate && RATES.has(rate.measure)) return { measure: rate.measure, at: rate, sign: 1, how: 'level' };
  const growth = growthAhead(line, figure);
  return growth && { measure: growth.measure, at: growth, sign: 1, how: 'level' };
}

/** "Growth is projected at 7 percent", "its growth forecast": of an economy, where nothing else is said to grow. */
function growthAhead({ pieces }: Line, figure: Figure): MeasureAt | null {
  const at = pieces.findLastIndex(({ norm }, index) => index < figure.from && norm === 'growth');
  if (at < 0 || figure.from - at > 9) return null;
  const between = pieces.slice(at + 1, figure.from);
  const ahead =
    between.some(({ norm }) => AHEAD.has(norm)) && between.every(({ kind }) => kind !== 'punctuation');
  const own = at === 0 || pieces[at - 1]!.kind === 'punctuation' || OF_ECONOMY.has(pieces[at - 1]!.norm);
  return ahead && own ? { from: at, to: at + 1, measure: 'GDP growth', weak: false, joint: false } : null;
}

const AHEAD: ReadonlySet<string> = new Set(
  'projected projection projections expected forecast forecasts forecasted estimated seen'.split(' '),
);
const OF_ECONOMY: ReadonlySet<string> = new Set('economic gdp its the annual real overall their'.split(' '));

function tariffAt(line: Line, figure: Figure): MeasureAt | null {
  const reach = isRate(line, figure) ? 14 : 6;
  const distance = ({ from, to }: MeasureAt) => (from >= figure.to ? from - figure.to : figure.from - to);
  const [close] = line.measures
    .filter(
      ({ measure, from, to }) =>
        measure === 'tariff' && (from >= figure.to ? from - figure.to <= 3 : figure.from - to <= reach),
    )
    .sort((a, b) => distance(a) - distance(b));
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
  const at = after ?? nearestBefore(line, Math.min(change.at, figure.from), UNCHANGING);
  return at && { measure: `${at.measure} growth`, at, sign: change.sign, how: 'change' };
}
