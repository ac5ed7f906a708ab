import { inYear } from '../granule.ts';
import { granule, type Meaning, nearest, offset } from '../meaning.ts';
import type { Got } from '../pattern.ts';
import { rule, type TimeRule } from '../rule.ts';

const BY: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

type Part = 'quarter' | 'half';

/** "the third quarter": the nearest of that number, unless a year is named with it. */
const part =
  (unit: Part): TimeRule['means'] =>
  ({ ORD, YEAR, word }, at) => {
    const n = ORD!.n;
    if (n > (unit === 'quarter' ? 4 : 2)) return null;
    if (YEAR) return granule(inYear(unit, YEAR.n, n));
    if (word && word.norm in BY) return offset('year', BY[word.norm]!, { [unit]: n });
    return nearest({ [unit]: n }, at.direction() === 'future' ? 'present' : 'past');
  };

/** "Q3 2024", "3Q" */
const lastHalf = ({ YEAR, word }: Got): Meaning | null => {
  if (YEAR) return granule(inYear('half', YEAR.n, 2));
  return word && word.norm in BY ? offset('year', BY[word.norm]!, { half: 2 }) : null;
};

const fiscal: TimeRule['means'] = ({ FISCAL, YEAR }) => {
  if (YEAR) return { is: 'fiscal', year: YEAR.n, value: `${YEAR.n}` };
  const { n, word } = FISCAL!;
  return { is: 'fiscal', year: word === 'range' ? n + 1 : n, value: `${word === 'range' ? n + 1 : n}` };
};

/** Quarters, halves and fiscal years. */
export const periods: readonly TimeRule[] = [
  rule('quarter-year', 'the? fiscal? ORD quarter of|in? fiscal? YEAR', part('quarter')),
  rule('quarter-of-that-year', 'the? fiscal? ORD quarter of? last|this|next year', part('quarter')),
  rule('quarter-year', "the? YEAR 's|’s? fiscal? ORD quarter", part('quarter')),
  rule('quarter-of-that-year', "last|this|next year 's|’s|' fiscal? ORD quarter", part('quarter')),
  rule('quarter', 'the? fiscal? ORD quarter', part('quarter')),
  rule('half-year', 'the? ORD half of|in? YEAR', part('half')),
  rule('half-of-that-year', 'the? ORD half of? last|this|next year', part('half')),
  rule('half', 'the? ORD half of the|this year', part('half')),
  rule('half-year', 'the last half of YEAR', lastHalf),
  rule('fiscal-year', 'the? fiscal|financial year? YEAR', fiscal),
  rule('fiscal-year', 'the? fiscal|financial? year? FISCAL', fiscal),
];
