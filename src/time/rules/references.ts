import { type Meaning, offset } from '../meaning.ts';
import { after, before, rule, type TimeRule } from '../rule.ts';

const refer = (value: string): Meaning => ({ is: 'reference', value });

/** "now", "currently", "the future": before, at or after publication, with no unit told. */
export const references: readonly TimeRule[] = [
  rule('reference', 'right? REF', ({ REF }, at) =>
    after(at) === 'as' || before(at) === 'as' ? null : refer(REF!.word),
  ),
  rule('current', 'the? current', (_, at) => (after(at) === 'and' ? null : refer('PRESENT_REF'))),
  rule('these-days', 'these days', () => refer('PRESENT_REF')),
  rule('future', 'the near|foreseeable|immediate? future|term', (_, at) =>
    at.to - at.from < 2 ? null : refer('FUTURE_REF'),
  ),
  rule('past', 'the recent|distant? past', (_, at) =>
    /^[a-z]+s?$/.test(after(at)) && after(at) !== 'and' ? null : refer('PAST_REF'),
  ),
  rule('weekend', 'the|this|last|next past|coming? weekend', (_, at) => {
    const { norm } = at.terms[at.from]!;
    const by =
      norm === 'last' ? -1 : norm === 'next' ? 1 : at.direction() === 'future' ? 0 : norm === 'this' ? 0 : -1;
    const meaning = offset('week', by);
    return meaning.is === 'relative' ? { ...meaning, clock: '-WE' } : null;
  }),
];
