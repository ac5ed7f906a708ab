import { type AnyFact, countryName, type Lookup, type Telling } from '../dataset/index.ts';
import {
  capital,
  factPath,
  plain,
  type Rich,
  reader,
  sentencePath,
  whenLabel,
  tellings as words,
} from '../wording/index.ts';
import { isMeeting, isStatement, isStatistic } from './guards.ts';
import { type FactGroup, groupFacts } from './marking.ts';

/** What one article says of an event that several tell. */
export interface TellingLine {
  readonly quote: string;
  readonly place: Rich;
  /** In what it contradicts the first of them; empty where it does not. */
  readonly differs: string;
  /** What it says less fully, or in another way, than the first. */
  readonly otherwise: string;
  readonly page: string;
}

/** Events read from the same words, where whatever tells them elsewhere also does so in the same words. */
export const groupEvents = (lookup: Lookup, events: readonly AnyFact[]): FactGroup[] =>
  groupFacts(events, ({ id }) =>
    (lookup.tellings.get(id) ?? [])
      .map(({ article, quote }) => `${article} ${quote.start} ${quote.end}`)
      .join(','),
  );

/** What each article says of it, the one whose words stand for it first; empty where it is alone. */
export function tellingLines(lookup: Lookup, { facts: [shown] }: FactGroup): readonly TellingLine[] {
  const all = lookup.tellings.get(shown.id) ?? [];
  const lead = all.find(({ fact }) => fact === shown.id);
  if (!lead) return [];
  return [lead, ...all.filter((one) => one !== lead)].flatMap((one): TellingLine[] => {
    const fact = lookup.facts.get(one.fact);
    if (!fact) return [];
    return [
      {
        quote: quoteOf(fact),
        place: placeOf(lookup, fact),
        differs: differences(lookup, one, lead, 'first').join(' '),
        otherwise: [...otherwise(lookup, one, lead, 'first'), ...otherDate(fact, shown)].join(' '),
        page: factPath(fact),
      },
    ];
  });
}

/** One event can be dated by one article to the day, and by another to the month. */
function otherDate(fact: AnyFact, shown: AnyFact): readonly string[] {
  if (fact.when.edtf === shown.when.edtf) return [];
  const [its, first] = [fact, shown].map(({ when }) => plain(whenLabel(when).short));
  return its === first ? [] : [words.differs(words.date, its!, words.other.first, first!)];
}

/** Events, and again what another article tells differently of one: for drawings in which both have a place. */
export const eachWay = (lookup: Lookup, events: readonly AnyFact[]): readonly AnyFact[] =>
  events.flatMap((event) => {
    const all = lookup.tellings.get(event.id) ?? [];
    const lead = all.find(({ fact }) => fact === event.id);
    const others = lead ? all.filter((one) => differences(lookup, one, lead, 'first').length > 0) : [];
    return [event, ...others.flatMap(({ fact }) => lookup.facts.get(fact) ?? [])];
  });

/** How facts are counted, where that is not plain: `What several articles tell of counts once.` */
export const countNote = (lookup: Lookup, facts: readonly AnyFact[]): string =>
  facts.some(({ id }) => lookup.tellings.has(id)) ? `${words.once}.` : '';

/** `Told by two articles, which differ.` */
export function toldBy(tellings: readonly TellingLine[]): string {
  const some = (of: 'differs' | 'otherwise') => tellings.some((one) => one[of] !== '');
  return words.by(tellings.length, some('differs') ? 'differ' : some('otherwise') ? null : 'agree');
}

/** Where it is stated; the article too, where there are several. */
export function placeOf(lookup: Lookup, fact: AnyFact): Rich {
  const article = lookup.articles.size > 1 ? lookup.articles.get(fact.article) : undefined;
  const text = `${capital(reader.sentence)}\u00a0${fact.sentence + 1}`;
  return [
    { is: 'link', text, path: sentencePath(fact.article, fact.sentence) },
    article ? `, ${article.title}.` : '.',
  ];
}

/** The words shown for a fact: of a statement what is said, else its quote. */
export function quoteOf(fact: AnyFact): string {
  return isStatement(fact) ? fact.content.text : fact.quote.text;
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
  const sides = told && isMeeting(told) ? told.countries.map((code) => countryName(lookup, code)) : [];
  return values.some((value) => sides.includes(value));
}

/** A figure in the article's words: `$310 million`. */
function shown(lookup: Lookup, { fact }: Telling, field: string, value: string): string {
  const told = lookup.facts.get(fact);
  return field === 'value' && told && isStatistic(told) ? told.valueText.text : value;
}
