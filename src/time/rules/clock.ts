import { two } from '../calendar.ts';
import { date, type Meaning, nearest, offset } from '../meaning.ts';
import type { Got } from '../pattern.ts';
import { isDayOfMonth } from '../place.ts';
import { before, rule, type TimeRule } from '../rule.ts';

/** `T19:15` for "7:15 p.m."; null where no such time is. */
function timeOfDay({ CLOCK, NUM, word }: Got): string | null {
  const hour = (CLOCK ?? NUM)!.n;
  const minutes = CLOCK ? CLOCK.word.slice(4) : '00';
  const half = word?.norm.replaceAll('.', '') ?? '';
  if (half === '') return CLOCK ? CLOCK.word : null;
  if (hour < 1 || hour > 12) return null;
  return `T${two((hour % 12) + (half === 'pm' ? 12 : 0))}:${minutes}`;
}

const partOf = ({ DAYPART }: Got): string =>
  DAYPART!.word.startsWith('T') ? DAYPART!.word : `T${DAYPART!.word}`;

/** The day that is named with a time of the day; that of publication where none is. */
function onDayOf(got: Got, direction: 'past' | 'present' | 'future'): Meaning | null {
  const { NEARDAY, WEEKDAY, MONTH, DAY, YEAR } = got;
  if (NEARDAY) return offset('day', NEARDAY.n);
  if (MONTH && DAY) {
    if (YEAR) return date(YEAR.n, MONTH.n, DAY.n);
    return isDayOfMonth(MONTH.n, DAY.n) ? nearest({ month: MONTH.n, day: DAY.n }, direction) : null;
  }
  if (WEEKDAY) return nearest({ weekday: WEEKDAY.n }, direction);
  return offset('day', 0);
}

const withClock = (meaning: Meaning | null, clock: string | null): Meaning | null =>
  (meaning?.is === 'relative' || meaning?.is === 'granule') && clock ? { ...meaning, clock } : null;

const part: TimeRule['means'] = (got, at) => withClock(onDayOf(got, at.direction()), partOf(got));
const clock: TimeRule['means'] = (got, at) => withClock(onDayOf(got, at.direction()), timeOfDay(got));

const HALF = 'a.m.|p.m.|am|pm';
const ZONE = 'est|edt|pst|pdt|gmt|utc|ist|pkt|cet|bst|local|et|eastern';

/** Times of the day. */
export const clocks: readonly TimeRule[] = [
  rule('part-of-day', 'WEEKDAY|NEARDAY DAYPART', part),
  rule('part-of-day', "WEEKDAY|NEARDAY 's DAYPART", part),
  rule('part-of-day', 'DAYPART on? WEEKDAY|NEARDAY', part),
  rule('this-part-of-day', 'this|later early|late? DAYPART', part),
  rule('this-part-of-day', 'later this DAYPART', part),
  rule('last-night', 'last night', () => withClock(offset('day', -1), 'TNI')),
  rule('tonight', 'tonight', () => withClock(offset('day', 0), 'TNI')),
  rule('overnight', 'overnight', (_, at) =>
    before(at) === 'an' ? null : withClock(offset('day', 0), 'TNI'),
  ),
  rule('clock', `NUM|CLOCK ${HALF} ${ZONE}? time? on? WEEKDAY|NEARDAY`, clock),
  ...['MONTH DAY', 'DAY MONTH'].flatMap((day) => [
    rule('clock', `NUM|CLOCK ${HALF} ${ZONE}? ,? on? WEEKDAY ,? ${day} ,? YEAR`, clock),
    rule('clock', `NUM|CLOCK ${HALF} ${ZONE}? ,? on? WEEKDAY ,? ${day}`, clock),
    rule('clock', `NUM|CLOCK ${HALF} ${ZONE}? ,? on? ${day} ,? YEAR`, clock),
    rule('clock', `NUM|CLOCK ${HALF} ${ZONE}? ,? on? ${day}`, clock),
  ]),
  rule('clock', `NUM|CLOCK ${HALF} ${ZONE}?`, clock),
  rule('clock', `CLOCK ${ZONE}`, clock),
  rule('clock', 'CLOCK hours? on? WEEKDAY|NEARDAY', clock),
];
