import type { AnyFact, Lookup } from '../dataset/index.ts';
import {
  type BesideFirst,
  besideFirst,
  capital,
  differences,
  factPath,
  type Rich,
  reader,
  sentencePath,
  tellings as words,
} from '../wording/index.ts';
import { isStatement } from './guards.ts';
import { type FactGroup, groupFacts } from './marking.ts';

/** What one article says of an event that several tell. */
export interface TellingLine extends BesideFirst {
  readonly quote: string;
  readonly place: Rich;
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
        ...besideFirst(lookup, one, lead),
        page: factPath(fact),
      },
    ];
  });
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

/** Where it is stated; the article too, where there are several. */
export function placeOf(lookup: Lookup, fact: AnyFact): Rich {
  const article = lookup.articles.size > 1 ? lookup.articles.get(fact.article) : undefined;
  const text = `${capital(reader.sentence)}\u00a0${fact.sentence + 1}`;
  return [
    { is: 'link', text, path: sentencePath(fact.article, fact.sentence) },
    ...(article ? [', ', { is: 'title', text: article.title, path: null } as const, '.'] : ['.']),
  ];
}

/** The words shown for a fact: of a statement what is said, else its quote. */
export function quoteOf(fact: AnyFact): string {
  return isStatement(fact) ? fact.content.text : fact.quote.text;
}
