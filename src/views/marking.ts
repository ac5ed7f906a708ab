import { type AnyFact, duringOf } from '../dataset/index.ts';
import { type Article, contains, cover, type Quote, type Span } from '../text/index.ts';
import { type KindClass, kindOf, letterOf } from '../wording/index.ts';
import { isAgreement, isMeeting, isStatistic } from './guards.ts';

/** Words that a fact, or several facts of one kind read from the same words, are marked by. */
export interface Mark extends Span {
  readonly css: KindClass;
  /** Sigla of the facts that state it here, which are the fragments that lead to it. */
  readonly ids: readonly string[];
  /** What stands raised after it: `M1`, `M3–M6`. */
  readonly label: string;
  /** Fragment of the note that it leads to. */
  readonly note: string;
  /** The words inside it that carry the fact. */
  readonly keys: readonly Span[];
}

/** Facts read from the same words by the same key: shown as one, `M3–M6`. */
export interface FactGroup {
  readonly facts: readonly [AnyFact, ...AnyFact[]];
  readonly css: KindClass;
  readonly label: string;
}

/**
 * What is underlined for a fact: as much of its quote as its parts and its key take up, so that two
 * facts of one sentence are each seen to rest on their own words.
 */
export function markedSpan(fact: AnyFact): Span {
  const quotes = wordsOf(fact).filter(
    (quote): quote is Quote => quote !== null && contains(fact.quote, quote),
  );
  return cover([fact.key, ...quotes]);
}

/** The words that parts of a fact are, or rest on. */
function wordsOf(fact: AnyFact): readonly (Quote | null)[] {
  if (isMeeting(fact))
    return [...fact.participants.map(({ words }) => words), ...fact.topics, fact.place, fact.when.words];
  if (isAgreement(fact)) return [...fact.parties.map(({ words }) => words), fact.subject, fact.when.words];
  if (isStatistic(fact))
    return [fact.subject?.words ?? null, fact.counterpart?.words ?? null, fact.valueText];
  return [fact.content];
}

/** Neighbours are one group where their words are the same, and `apart` says the same of both. */
export function groupFacts(
  facts: readonly AnyFact[],
  apart: (fact: AnyFact) => string = () => '',
): FactGroup[] {
  const groups: AnyFact[][] = [];
  for (const fact of facts) {
    const before = groups.at(-1);
    if (before && sameWords(before[0]!, fact) && apart(before[0]!) === apart(fact)) before.push(fact);
    else groups.push([fact]);
  }
  return groups.map((group) => {
    const [first, ...rest] = group as [AnyFact, ...AnyFact[]];
    return { facts: [first, ...rest], css: kindOf(first).css, label: labelOf(group) };
  });
}

const sameWords = (a: AnyFact, b: AnyFact): boolean =>
  letterOf(a) === letterOf(b) &&
  a.article === b.article &&
  sameSpan(a.quote, b.quote) &&
  sameSpan(a.key, b.key);

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const labelOf = (facts: readonly AnyFact[]): string =>
  facts.length === 1 ? facts[0]!.siglum : `${facts[0]!.siglum}–${facts.at(-1)!.siglum}`;

export type Part = 'topics' | 'place' | 'date' | 'more';

/** Words outside its own sentence that parts of a fact rest on. */
export interface Support {
  readonly fact: AnyFact;
  readonly sentence: number;
  readonly parts: readonly Part[];
  /** Without overlaps, in order; empty where no part but the fact as a whole rests on the sentence. */
  readonly spans: readonly Span[];
}

/** Gathered by sentence. */
export function supportsOf(article: Article, fact: AnyFact): Support[] {
  const own = article.sentences[fact.sentence];
  const [topics, place] = isMeeting(fact) ? [fact.topics, fact.place] : [[], null];
  const found: [Part, Quote][] = [
    ...topics.map((quote): [Part, Quote] => ['topics', quote]),
    ...(place ? [['place', place] as [Part, Quote]] : []),
    ...(fact.when.words && !duringOf(fact) ? [['date', fact.when.words] as [Part, Quote]] : []),
    ...fact.support.map((quote): [Part, Quote] => ['more', quote]),
  ];
  const sentenceOf = (quote: Quote) => article.sentences.findIndex((one) => contains(one, quote));
  const outside = found.filter(([, quote]) => own && !contains(own, quote) && sentenceOf(quote) >= 0);
  return [...new Set(outside.map(([, quote]) => sentenceOf(quote)))].map((sentence) => {
    const here = outside.filter(([, quote]) => sentenceOf(quote) === sentence);
    const named = here.filter(([part, quote]) => part !== 'more' || quote.text.length <= SHORT);
    return {
      fact,
      sentence,
      parts: partsOf(here),
      spans: apart(named.map(([, quote]) => quote)),
    };
  });
}

/** Longer words than these are a sentence that is taken up as a whole: a line under it would say nothing. */
const SHORT = 40;

function partsOf(quotes: readonly (readonly [Part, Quote])[]): readonly Part[] {
  const named = [...new Set(quotes.map(([part]) => part))].filter((part) => part !== 'more');
  return named.length > 0 ? named : ['more'];
}

/** Spans in order, those that overlap joined. */
function apart(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (before && span.start <= before.end) joined[joined.length - 1] = cover([before, span]);
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}
