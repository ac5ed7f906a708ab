import { inYear } from '../granule.ts';
import { type Meaning, nearest, offset } from '../meaning.ts';
import type { Got } from '../pattern.ts';
import { before, type Place, rule, type TimeRule } from '../rule.ts';

/** Months from the first to the last, within a year or over its end ("November to February"). */
const monthsOn = (got: Got): number => (got.MONTH2!.n - got.MONTH!.n + 12) % 12;

/** "and" joins the ends of a range only after "between": "in May and June" is two months. */
const isRange = (got: Got, at: Place): boolean => {
  const [first, last] = [got.MONTH!, got.MONTH2!];
  if (!first.capital || !last.capital || first.n === last.n) return false;
  const joint = at.terms[at.terms.indexOf(first) + 1]!;
  if (joint === last) return last.joined;
  return joint.norm !== 'and' || before(at) === 'between';
};

/** "January-September 2023", "between May and July 2024": the year is that of the last month. */
const monthsOfYear: TimeRule['means'] = (got, at) => {
  if (!isRange(got, at)) return null;
  const more = monthsOn(got);
  const last = inYear('month', got.YEAR!.n, got.MONTH2!.n);
  return { is: 'granule', granule: { unit: 'month', at: last.at - more }, more };
};

/** "from January to September": counted back from the last of them, which is the nearest of its name. */
const months: TimeRule['means'] = (got, at): Meaning | null =>
  isRange(got, at)
    ? nearest({ month: got.MONTH2!.n, more: -monthsOn(got) }, at.direction() === 'future' ? 'future' : 'past')
    : null;

/** "from January to October last year" */
const monthsOfThatYear: TimeRule['means'] = (got, at) => {
  const last = isRange(got, at) ? at.terms[at.to - 2]?.norm : null;
  const by = last === 'last' ? -1 : last === 'next' ? 1 : 0;
  return last ? offset('year', by, { month: got.MONTH2!.n, more: -monthsOn(got) }) : null;
};

/** "the first ten months of 2025" */
const firstOfYear = ({ NUM, YEAR, UNITS }: Got): Meaning | null => {
  const unit = UNITS!.word;
  if ((unit !== 'month' && unit !== 'quarter') || !inOneYear(NUM!.n, unit)) return null;
  return { is: 'granule', granule: inYear(unit, YEAR!.n, 1), more: NUM!.n - 1 };
};

/** "the first ten months of this year" */
const firstOfThatYear = ({ NUM, UNITS, word }: Got, at: Place): Meaning | null => {
  const unit = UNITS!.word;
  if ((unit !== 'month' && unit !== 'quarter') || !inOneYear(NUM!.n, unit)) return null;
  const by = at.terms.slice(at.from, at.to).some(({ norm }) => norm === 'last') ? -1 : 0;
  return word ? offset('year', by, { [unit]: 1, more: NUM!.n - 1 }) : null;
};

const inOneYear = (n: number, unit: 'month' | 'quarter'): boolean =>
  Number.isInteger(n) && n > 1 && n < (unit === 'month' ? 12 : 4);

const inLetters: TimeRule['means'] = ({ YEAR, word }) => {
  const [unit, n] = [word!.norm.startsWith('q') ? 'quarter' : 'half', Number(word!.norm.slice(1))] as const;
  return { is: 'granule', granule: inYear(unit, YEAR!.n, n) };
};

/** Months in a row, and parts of a year as figures give them. */
export const ranges: readonly TimeRule[] = [
  rule('month-range', 'MONTH -|to|and|through|until|till? MONTH ,? of? YEAR', monthsOfYear),
  rule(
    'month-range',
    'MONTH -|to|and|through|until|till? MONTH ,? of? last|this|next year',
    monthsOfThatYear,
  ),
  rule('month-range', 'MONTH -|to|and|through|until|till? MONTH', months),
  rule('first-months', 'the? first NUM UNITS of|in YEAR', firstOfYear),
  rule('first-months', 'the? first NUM UNITS of this|last|the year', firstOfThatYear),
  rule('part-year', 'q1|q2|q3|q4|h1|h2 of? YEAR', inLetters),
];
