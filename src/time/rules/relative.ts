import type { GranuleUnit } from '../granule.ts';
import { calendarUnit, type Meaning, nearest, offset } from '../meaning.ts';
import type { Got } from '../pattern.ts';
import { isDayOfMonth } from '../place.ts';
import { after, before, type Place, rule, type TimeRule } from '../rule.ts';

const BY: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

const unitAway: TimeRule['means'] = ({ UNIT, word }, at) => {
  if (after(at) === 'of') return null; // "the last week of the visit"
  if (at.from > 0 && UNIT!.capital) return null; // "This Week", the programme
  const by = BY[word!.norm]!;
  if (UNIT!.word === 'fortnight') return offset('week', by * 2);
  if (UNIT!.word === 'century') return { is: 'told', unit: 'century', by };
  const unit = calendarUnit(UNIT!.word);
  return unit && offset(unit, by);
};

/** "last August", "this Friday", "next spring" */
const namedAway: TimeRule['means'] = ({ MONTH, WEEKDAY, SEASON, word }) => {
  const by = BY[word!.norm]!;
  if (MONTH && !MONTH.capital) return null;
  const named = MONTH ? { month: MONTH.n } : WEEKDAY ? { weekday: WEEKDAY.n } : { season: SEASON!.n + 1 };
  if (by !== 0) return nearest(named, by < 0 ? 'past' : 'future', true);
  if (WEEKDAY) return offset('week', 0, named);
  return offset('year', 0, named);
};

/** How far "two years" goes; null for units that the calendar does not count. */
function away(unit: string, n: number): Meaning | null {
  if (unit === 'fortnight') return offset('week', n * 2);
  if (unit === 'century') return offset('decade', n * 10);
  const counted = calendarUnit(unit);
  return counted && Number.isInteger(n) ? offset(counted, n) : null;
}

const ago = ({ NUM, UNIT, UNITS }: Got): Meaning | null => away((UNIT ?? UNITS)!.word, -(NUM?.n ?? 1));

const hoursAgo: Meaning = { is: 'reference', value: 'PAST_REF' };

const vaguelyAgo = ({ UNITS }: Got): Meaning => {
  const unit = calendarUnit(UNITS!.word);
  return {
    is: 'reference',
    value: 'PAST_REF',
    ...(unit ? { relative: { unit, by: null, direction: 'past' as const } } : {}),
  };
};

const yearsAgo = ({ NUM }: Got): Meaning => ({ is: 'years-from', by: -(NUM?.n ?? 1), from: 'publication' });
const yearsFrom =
  (by: number): TimeRule['means'] =>
  ({ NUM }) => ({ is: 'years-from', by: by * (NUM?.n ?? 1), from: 'told' });

const coupleAgo = ({ UNITS }: Got): Meaning | null => away(UNITS!.word, -2);

const told =
  (by: number): TimeRule['means'] =>
  ({ UNIT, UNITS, NUM }) => {
    const { word } = (UNIT ?? UNITS)!;
    const unit = word === 'century' ? 'century' : calendarUnit(word);
    return unit && { is: 'told', unit: unit as GranuleUnit, by: by * (NUM?.n ?? 1) };
  };

const TOLD_BY: Readonly<Record<string, number>> = {
  that: 0,
  same: 0,
  following: 1,
  next: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
};
const toldUnit: TimeRule['means'] = (got, at) => told(TOLD_BY[got.word!.norm] ?? 0)(got, at);

const season: TimeRule['means'] = ({ SEASON }, at) => {
  if (SEASON!.word === 'fall' || !['in', 'the', 'since', 'by', 'during', 'until'].includes(before(at))) {
    if (at.terms[at.from]!.norm !== 'the' || SEASON!.norm === 'fall') return null;
  }
  return nearest({ season: SEASON!.n + 1 }, at.direction());
};

const weekday: TimeRule['means'] = ({ WEEKDAY }, at) =>
  WEEKDAY!.capital && !isTitle(at) ? nearest({ weekday: WEEKDAY!.n }, at.direction()) : null;

/** "Black Monday", "the Sunday Times": part of a name. */
const isTitle = (at: Place): boolean =>
  ['black', 'bloody', 'good', 'ash', 'palm', 'super'].includes(before(at)) ||
  ['times', 'telegraph', 'mirror', 'mail', 'express', 'post'].includes(at.terms[at.to]?.norm ?? '');

/** Expressions that count from publication, or from a date told before. */
export const relative: readonly TimeRule[] = [
  rule('near-day', 'NEARDAY', ({ NEARDAY }) => offset('day', NEARDAY!.n)),
  rule('day-before-yesterday', 'the? day before yesterday', () => offset('day', -2)),
  rule('day-after-tomorrow', 'the? day after tomorrow', () => offset('day', 2)),
  rule('next-day', 'the? next|following|same day', ({ word }) => ({
    is: 'told',
    unit: 'day',
    by: TOLD_BY[word!.norm]!,
  })),
  rule('told-unit', 'the? that|same|following|previous|preceding|prior same? UNIT', toldUnit),
  rule('in-the-unit', 'earlier|later in the UNIT', ({ UNIT }) => {
    const unit = calendarUnit(UNIT!.word);
    return unit && { is: 'told', unit, by: 0, otherwise: { unit, by: 0, direction: 'present' } };
  }),
  rule('told-next', 'the next UNIT', told(1)),
  rule('unit-away', 'the? last|this|next|coming|current fiscal|financial|calendar? UNIT', unitAway),
  rule('day-away', 'last|past|this|next|coming MONTH DAY', ({ MONTH, DAY, word }) =>
    MONTH!.capital && isDayOfMonth(MONTH!.n, DAY!.n)
      ? nearest({ month: MONTH!.n, day: DAY!.n }, BY[word!.norm]! < 0 ? 'past' : 'future', true)
      : null,
  ),
  rule('named-away', 'this? last|past|this|next|coming MONTH|WEEKDAY|SEASON', namedAway),
  rule('weekday-of-week', 'WEEKDAY of? last|this|next week', ({ WEEKDAY, word }) =>
    offset('week', BY[word!.norm]!, { weekday: WEEKDAY!.n }),
  ),
  rule('year-ago', 'a year ago', yearsAgo),
  rule('year-ago', 'the? comparable? year ago period|quarter?', yearsAgo),
  rule('year-earlier', 'a|an? year earlier', yearsFrom(-1)),
  rule('year-earlier', 'the? year earlier period|quarter?', yearsFrom(-1)),
  rule('ago', 'a|an|NUM? more? UNIT|UNITS ago', (got) => ago(got) ?? hoursAgo),
  rule('latest-quarter', 'the latest? quarter|period', (_, at) =>
    at.to - at.from < 3 && at.terms[at.to - 1]!.norm === 'period'
      ? null
      : { is: 'told', unit: 'quarter', by: 0, otherwise: { unit: 'quarter', by: -1, direction: 'past' } },
  ),
  rule('end-of-unit', 'the? end of the UNIT', ({ UNIT }) => {
    const unit = calendarUnit(UNIT!.word);
    return unit && offset(unit, 0);
  }),
  rule('year-end', "year 's? end", () => offset('year', 0)),
  rule('few-ago', 'a? few|several|some|many UNITS ago', vaguelyAgo),
  rule('units-ago', 'UNITS ago', vaguelyAgo),
  rule('couple-ago', 'a couple of UNITS ago', coupleAgo),
  rule('earlier', 'a|an|NUM? UNIT|UNITS earlier|previously', told(-1)),
  rule('later', 'a|an|NUM? UNIT|UNITS later|afterwards', told(1)),
  rule('season', 'the? SEASON', season),
  rule('weekday', 'WEEKDAY', weekday),
];
