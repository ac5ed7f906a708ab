import { type AnyFact, countryName, type Lookup, type Telling } from '../dataset/index.ts';
import { plain } from './rich.ts';
import { whenLabel } from './when.ts';
import { capital, tellings as words } from './words.ts';

/** What one telling of an event says that the first of them does not, in words. */
export interface BesideFirst {
  /** In what it contradicts the first; empty where it does not, and of the first itself. */
  readonly differs: string;
  /** What it says less fully, or in another way, than the first. */
  readonly otherwise: string;
}

export const besideFirst = (lookup: Lookup, one: Telling, first: Telling): BesideFirst => ({
  differs: differences(lookup, one, first, 'first').join(' '),
  otherwise: [
    ...otherwise(lookup, one, first, 'first'),
    ...otherDate(lookup.facts.get(one.fact), lookup.facts.get(first.fact)),
  ].join(' '),
});

/** `Told by two articles, which differ.` */
export function toldBy(tellings: readonly BesideFirst[]): string {
  const some = (of: keyof BesideFirst) => tellings.some((one) => one[of] !== '');
  return words.by(tellings.length, some('differs') ? 'differ' : some('otherwise') ? null : 'agree');
}

/** One event can be dated by one article to the day, and by another to the month. */
function otherDate(fact: AnyFact | undefined, shown: AnyFact | undefined): readonly string[] {
  if (!fact || !shown || fact.when.edtf === shown.when.edtf) return [];
  const [its, first] = [fact, shown].map(({ when }) => plain(whenLabel(when).short));
  return its === first ? [] : [words.differs(words.date, its!, words.other.first, first!)];
}

/**
 * In what one telling of an event contradicts another, in words; nothing where they agree. `named` says
 * which the other is: the first of a list, or the one whose page it is.
 */
export const differences = (...[lookup, one, other, named]: Compared): readonly string[] =>
  compared(lookup, one, other, named, (field, values) => !compatible(lookup, one, field, values));

/** The same for what both can be true of: another word for a meeting, or what was planned before it was held. */
export const otherwise = (...[lookup, one, other, named]: Compared): readonly string[] =>
  compared(lookup, one, other, named, (field, values) => compatible(lookup, one, field, values));

type Compared = readonly [lookup: Lookup, one: Telling, other: Telling, named: keyof typeof words.other];

function compared(
  ...[lookup, one, other, named, wanted]: readonly [
    ...Compared,
    (field: string, values: readonly string[]) => boolean,
  ]
): readonly string[] {
  const fields = new Set([...one.differs, ...other.differs].map(({ field }) => field));
  return [...fields].flatMap((field) => {
    const [here, there] = [one, other].map((telling) => telling.differs.find((each) => each.field === field));
    // Each is held against the first telling, which therefore has what stands `there`.
    const first = (here ?? there)!.there;
    const [mine, its] = [here?.here ?? first, there?.here ?? first];
    if (mine === its || !wanted(field, [mine, its])) return [];
    const told = [shown(lookup, one, field, mine), shown(lookup, other, field, its)] as const;
    return [words.differs(capital(field), told[0], words.other[named], told[1])];
  });
}

/** A meeting is called a visit by one and talks by another, is planned before it is held, and in Kenya if in Nairobi. */
function compatible(lookup: Lookup, { fact }: Telling, field: string, values: readonly string[]): boolean {
  if (field === 'status') return values.includes('planned') || values.includes('proposed');
  if (field !== 'place') return field === 'form';
  const told = lookup.facts.get(fact);
  const sides = told && 'participants' in told ? told.countries.map((code) => countryName(lookup, code)) : [];
  return values.some((value) => sides.includes(value));
}

/** A figure in the article's words: `$310 million`. */
function shown(lookup: Lookup, { fact }: Telling, field: string, value: string): string {
  const told = lookup.facts.get(fact);
  return field === 'value' && told && 'measure' in told ? told.valueText.text : value;
}
