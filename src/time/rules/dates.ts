import { inYear } from '../granule.ts';
import { date, granule, type Meaning, month, nearest, offset, year } from '../meaning.ts';
import type { Got } from '../pattern.ts';
import { isDayOfMonth } from '../place.ts';
import { after, before, type Place, rule, type TimeRule } from '../rule.ts';
import { KIND } from '../term.ts';
import guards from './guards.json' with { type: 'json' };

const yearPrepositions = new Set(guards.beforeYear);
const counted = new Set(guards.afterAmount);
const money = new Set(guards.beforeAmount);

/** "in 1990", "the 1990 elections"; not "1990 tons", "$1990", "route 1990" */
function bareYear(got: Got, at: Place): Meaning | null {
  const number = got.YEAR!.n;
  const [previous, next] = [before(at), after(at)];
  if (number < 1400 || number > 2100 || money.has(previous) || counted.has(next)) return null;
  if (at.terms[at.to]?.joined && !/^\d/.test(next)) return null;
  if (yearPrepositions.has(previous)) return year(number);
  if (number < 1800) return null;
  return /^[a-z]{3,}s$/.test(next) && !at.terms[at.from - 1]?.norm.match(/^(?:the|'s|’s|its|their|his|her)$/)
    ? null
    : year(number);
}

const namedMonth = (got: Got, at: Place): Meaning | null => {
  if (!isMonth(got, at)) return null;
  const shared = yearAfter(at);
  if (shared !== null) return month(shared, got.MONTH!.n);
  return nearest({ month: got.MONTH!.n }, at.direction());
};

/** "in May and September 2023", "May or June 2023": the year stands once, after the last. */
function yearAfter({ terms, to }: Place): number | null {
  const [joint, other, year] = terms.slice(to, to + 3);
  if (joint?.norm !== 'and' && joint?.norm !== 'or') return null;
  return other && other.kinds & KIND.MONTH && year && year.kinds & KIND.YEAR ? year.n : null;
}

/** `May`, `March` and first names (`April`, `June`, `August`) count as months only among words that show it. */
function isMonth(got: Got, at: Place): boolean {
  const term = got.MONTH!;
  if (!term.capital) return false;
  const previous = before(at);
  if (guards.beforeMonth.includes(previous)) return true;
  const next = at.terms[at.to];
  if (term.n === 3 || term.n === 5) return at.from > 0 && !next?.capital && previous !== '';
  return !(guards.namesToo.includes(term.norm) && next?.capital && next.kinds === 0);
}

const dayOfMonth = (got: Got, at: Place): Meaning | null => {
  const [number, day] = [got.MONTH!.n, got.DAY!.n];
  if (!got.MONTH!.capital || !isDayOfMonth(number, day)) return null;
  if (got.YEAR) return date(got.YEAR.n, number, day);
  // A date long past is given with its year: without a sign of the future the closest is meant.
  // "held on 9 January", but not "to be held on".
  const done = before(at) === 'on' && DONE.has(before(at, 2)) && before(at, 3) !== 'be';
  const direction = at.direction() === 'future' ? 'future' : done ? 'past' : 'present';
  return nearest({ month: number, day }, direction);
};

/** Verbs whose "on 9 January" has been: "the summit held on", "the pact signed on". */
const DONE: ReadonlySet<string> = new Set([
  'held',
  'met',
  'signed',
  'died',
  'began',
  'ended',
  'launched',
  'elected',
]);

/** "4-5 November", "Nov. 4 to 5, 2006": days in a row of one month. */
const dayRange: TimeRule['means'] = (got, at) => {
  const [first, last] = [got.DAY!, got.DAY2!];
  const more = last.n - first.n;
  const between = at.terms.slice(at.terms.indexOf(first) + 1, at.terms.indexOf(last));
  if (more < 1 || (between.length === 0 && !last.joined) || !isDayOfMonth(got.MONTH!.n, last.n)) return null;
  const begins = dayOfMonth(got, at);
  if (begins?.is === 'granule') return { ...begins, more };
  return begins?.is === 'relative' ? { ...begins, relative: { ...begins.relative, more } } : null;
};

const monthOfYear = (got: Got): Meaning | null =>
  got.MONTH!.capital ? month(got.YEAR!.n, got.MONTH!.n) : null;

const inThatYear = (word: string): number => (word === 'last' ? -1 : word === 'next' ? 1 : 0);

/** Dates of the calendar: days, months, years, decades, centuries, seasons. */
export const dates: readonly TimeRule[] = [
  rule('iso-day', 'ISO', ({ ISO }) => {
    const [y, m, d] = ISO!.word.split('-').map(Number);
    return date(y!, m!, d!);
  }),
  rule('day-range', 'MONTH DAY -|to|and? DAY ,? YEAR', dayRange),
  rule('day-range', 'MONTH DAY -|to|and? DAY', dayRange),
  rule('day-range', 'DAY -|to|and? DAY of? MONTH ,? YEAR', dayRange),
  rule('day-range', 'DAY -|to|and? DAY of? MONTH', dayRange),
  rule('month-day-year', 'MONTH the? DAY ,? YEAR', dayOfMonth),
  rule('month-day', 'MONTH the? DAY', dayOfMonth),
  rule('day-month-year', 'the? DAY of? MONTH ,? YEAR', dayOfMonth),
  rule('day-month', 'the? DAY of? MONTH', dayOfMonth),
  rule('weekday-month-day-year', 'WEEKDAY ,? MONTH the? DAY ,? YEAR', dayOfMonth),
  rule('weekday-month-day', 'WEEKDAY ,? MONTH the? DAY', dayOfMonth),
  rule('weekday-day-month-year', 'WEEKDAY ,? the? DAY of? MONTH ,? YEAR', dayOfMonth),
  rule('weekday-day-month', 'WEEKDAY ,? the? DAY of? MONTH', dayOfMonth),
  rule('month-year', 'MONTH ,? of? YEAR', monthOfYear),
  rule('month-of-that-year', 'MONTH ,? of? last|this|next year', ({ MONTH, word }) =>
    MONTH!.capital ? offset('year', inThatYear(word!.norm), { month: MONTH!.n }) : null,
  ),
  rule('day-of-that-year', 'MONTH DAY ,? of? last|this|next year', ({ MONTH, DAY, word }) =>
    MONTH!.capital ? offset('year', inThatYear(word!.norm), { month: MONTH!.n, day: DAY!.n }) : null,
  ),
  rule('day-of-that-year', 'DAY MONTH ,? of? last|this|next year', ({ MONTH, DAY, word }) =>
    MONTH!.capital ? offset('year', inThatYear(word!.norm), { month: MONTH!.n, day: DAY!.n }) : null,
  ),
  rule('month', 'MONTH', namedMonth),
  rule('year', 'YEAR', bareYear),
  rule('the-year', 'the? year YEAR|NUM', ({ YEAR, NUM }) => {
    const number = (YEAR ?? NUM)!.n;
    return number >= 1000 && number <= 2100 && Number.isInteger(number) ? year(number) : null;
  }),
  rule('year-period', 'the YEAR period|quarter', ({ YEAR }) => year(YEAR!.n)),
  rule('decade', 'the? DECADE', ({ DECADE }) => {
    const at = DECADE!.n < 100 ? 190 + DECADE!.n : DECADE!.n;
    return granule({ unit: 'decade', at });
  }),
  rule('century', 'the? ORD century', ({ ORD }) => granule({ unit: 'century', at: ORD!.n - 1 })),
  rule('season-year', 'the? SEASON of? YEAR', ({ SEASON, YEAR }) =>
    granule(inYear('season', YEAR!.n, SEASON!.n + 1)),
  ),
];
