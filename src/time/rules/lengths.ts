import { calendarUnit, duration, type Meaning } from '../meaning.ts';
import type { Got } from '../pattern.ts';
import { after, before, type Place, rule, type TimeRule } from '../rule.ts';
import { KIND } from '../term.ts';
import type { Relative } from '../when.ts';

const BACK = new Set(['last', 'past', 'previous', 'recent', 'preceding']);
const ON = new Set(['next', 'coming']);

/** A length that ends at publication ("the past two weeks") or begins there ("the next few days"). */
function bounded(n: number | null, unit: string, word: string): Meaning {
  const counted = calendarUnit(unit);
  const direction: Relative['direction'] | null = BACK.has(word) ? 'past' : ON.has(word) ? 'future' : null;
  if (!counted || !direction) return duration(n, unit);
  const by = n === null || !Number.isInteger(n) ? null : direction === 'past' ? -n : n;
  return duration(n, unit, { unit: counted, by, direction });
}

const numbered: TimeRule['means'] = ({ NUM, UNIT, UNITS, word }, at) =>
  after(at) === 'old' ? null : bounded(NUM!.n, (UNIT ?? UNITS)!.word, word?.norm ?? '');
const vague = ({ UNITS, word }: Got): Meaning => bounded(null, UNITS!.word, word?.norm ?? '');

/** "a year": how long, unless it is how often ("$5 a year") or belongs to something else ("a day care"). */
const one: TimeRule['means'] = ({ UNIT }, at) => {
  const previous = at.terms[at.from - 1];
  if (after(at) === 'of' || UNIT!.word === 'second' || UNIT!.word === 'quarter') return null;
  const isRate =
    previous &&
    (/^(?:million|billion|dollars?|times?|once|twice|times|barrels|tons|tonnes|%|percent)$/.test(
      previous.norm,
    ) ||
      previous.kinds === 64);
  return isRate ? { is: 'set', value: `P1${UNIT!.word[0]!.toUpperCase()}` } : duration(1, UNIT!.word);
};

const halfMore = ({ NUM, UNIT, UNITS }: Got): Meaning => duration((NUM?.n ?? 1) + 0.5, (UNIT ?? UNITS)!.word);

/** "a 30-year mortgage", "two years": not "5-4", not the "second" of a rank. */
const plainLength: TimeRule['means'] = ({ NUM, UNIT, UNITS }, at) => {
  const unit = (UNIT ?? UNITS)!;
  if (unit.norm === 'second' && !unit.joined) return null;
  if (NUM!.kinds & KIND.YEAR && UNIT && !unit.joined) return null;
  if (after(at) === 'old' || isTitle(at)) return null;
  return before(at) === '.' && at.terms[at.from - 1]!.end === at.terms[at.from]!.start
    ? null
    : duration(NUM!.n, unit.word);
};

/** "60 Minutes": written with a capital inside a sentence, a unit is part of a name. */
const isTitle = (at: Place): boolean =>
  at.from > 0 && at.terms[at.to - 1]!.capital && !at.terms[at.to - 1]!.joined;

/** Lengths of time. */
export const lengths: readonly TimeRule[] = [
  rule('length', 'NUM more|full|consecutive|straight|trading|additional? UNIT|UNITS long?', plainLength),
  rule(
    'length-bounded',
    'the? first|last|past|next|previous|coming|preceding|latest NUM UNIT|UNITS',
    numbered,
  ),
  rule('length-bounded', 'the these|those|other NUM UNIT|UNITS', numbered),
  rule('the-length', 'the NUM UNIT|UNITS', numbered),
  rule('length-vague', 'the? last|past|next|previous|coming|first VAGUE UNITS', vague),
  rule('length-couple', 'the? last|past|next|previous|coming|first couple of UNITS', ({ UNITS, word }) =>
    bounded(2, UNITS!.word, word!.norm),
  ),
  rule('length-bounded', 'recent|coming|past|the UNITS', (got, at) => {
    const { norm } = at.terms[at.from]!;
    return norm === 'the' ? null : bounded(null, got.UNITS!.word, norm);
  }),
  rule('past-unit', 'the? past|previous UNIT', ({ UNIT, word }) => bounded(1, UNIT!.word, word!.norm)),
  rule('several', 'a|the? VAGUE more|full|consecutive|straight? UNITS', vague),
  rule('couple', 'a couple of? UNITS', ({ UNITS }) => duration(2, UNITS!.word)),
  rule('half', 'half a|an UNIT', ({ UNIT }) => duration(0.5, UNIT!.word)),
  rule('and-a-half', 'NUM UNIT|UNITS and a half', halfMore),
  rule('and-a-half', 'NUM and a half UNITS', halfMore),
  rule('and-a-half', 'a|an UNIT and a half', halfMore),
  rule('one', 'a|an|another|per additional|full|whole? UNIT', one),
  rule('units', 'UNITS long?', ({ UNITS }) => duration(null, UNITS!.word)),
];
