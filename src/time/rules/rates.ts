import { two } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { duration, length } from '../meaning.ts';
import type { Got } from '../pattern.ts';
import { before, rule, type TimeRule } from '../rule.ts';

const every = ({ NUM, UNIT, UNITS }: Got): Meaning => ({
  is: 'set',
  value: length(NUM?.n ?? 1, (UNIT ?? UNITS)!.word),
});

const everyNamed = ({ MONTH, WEEKDAY, SEASON, DAYPART }: Got): Meaning | null => {
  if (MONTH) return MONTH.capital ? { is: 'set', value: `XXXX-${two(MONTH.n)}` } : null;
  if (WEEKDAY) return { is: 'set', value: `XXXX-WXX-${WEEKDAY.n}` };
  if (SEASON) return { is: 'set', value: `XXXX-${['SP', 'SU', 'FA', 'WI'][SEASON.n]}` };
  return { is: 'set', value: `XXXX-XX-XXT${DAYPART!.word.replace('T', '')}` };
};

/** How often something happens. */
export const rates: readonly TimeRule[] = [
  rule('every', 'every|each single? NUM? UNIT|UNITS', every),
  rule('every-named', 'every|each MONTH|WEEKDAY|SEASON|DAYPART', everyNamed),
  rule('often', 'OFTEN', ({ OFTEN }, at) =>
    OFTEN!.capital && at.from > 0 ? null : before(at) === 'the' ? null : { is: 'set', value: OFTEN!.word },
  ),
  rule('weekdays', 'WEEKDAYS', ({ WEEKDAYS }) => ({ is: 'set', value: `XXXX-WXX-${WEEKDAYS!.n}` })),
  rule('weekday-parts', 'WEEKDAY DAYPARTS', ({ WEEKDAY, DAYPARTS }) => ({
    is: 'set',
    value: `XXXX-WXX-${WEEKDAY!.n}T${DAYPARTS!.word}`,
  })),
  rule('times-a-unit', 'once|twice a|an|every UNIT', ({ UNIT }) => {
    const meaning = duration(1, UNIT!.word);
    return meaning.is === 'duration' ? { is: 'set', value: meaning.value } : null;
  }),
];
