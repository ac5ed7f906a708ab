import type { AnyFact } from '../dataset/index.ts';
import type { Statement } from '../facts/index.ts';
import { type Article, contains, cover, type Quote, type Span } from '../text/index.ts';
import { kindOf, letterOf } from './address.ts';
import type { KindClass } from './rich.ts';

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

/** What is underlined for a fact: its quote, or for a statement what is said and the verb if near. */
export function markedSpan(fact: AnyFact): Span {
  if (letterOf(fact) !== 'S') return fact.quote;
  const { content } = fact as unknown as Statement;
  return contains(fact.quote, content) ? cover([content, fact.key]) : fact.quote;
}

export function groupFacts(facts: readonly AnyFact[]): FactGroup[] {
  const groups: AnyFact[][] = [];
  for (const fact of facts) {
    const before = groups.at(-1);
    if (before && sameWords(before[0]!, fact)) before.push(fact);
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
  sameSpan(markedSpan(a), markedSpan(b)) &&
  sameSpan(a.key, b.key);

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const labelOf = (facts: readonly AnyFact[]): string =>
  facts.length === 1 ? facts[0]!.siglum : `${facts[0]!.siglum}–${facts.at(-1)!.siglum}`;

/** Words outside its own sentence that a part of a fact rests on, with what that part is. */
export interface Support {
  readonly fact: AnyFact;
  readonly sentence: number;
  readonly part: 'topics' | 'place' | 'date' | 'more';
  readonly spans: readonly Span[];
}

/** Gathered by sentence and part, in order of the text. */
export function supportsOf(article: Article, fact: AnyFact): Support[] {
  const own = article.sentences[fact.sentence];
  const parts = fact as AnyFact & { topics?: readonly Quote[]; place?: Quote | null; during?: string | null };
  const found: [Support['part'], Quote][] = [
    ...(parts.topics ?? []).map((quote): [Support['part'], Quote] => ['topics', quote]),
    ...(parts.place ? [['place', parts.place] as [Support['part'], Quote]] : []),
    ...(fact.when.words && !parts.during ? [['date', fact.when.words] as [Support['part'], Quote]] : []),
  ];
  const seen = found.map(([, quote]) => quote);
  const more = fact.support.filter(
    (quote) => !seen.some((one) => contains(one, quote) || contains(quote, one)),
  );
  const outside = [...found, ...more.map((quote): [Support['part'], Quote] => ['more', quote])].filter(
    ([, quote]) => own && !contains(own, quote),
  );
  return gather(article, fact, outside);
}

function gather(article: Article, fact: AnyFact, quotes: readonly [Support['part'], Quote][]): Support[] {
  const gathered = new Map<string, { sentence: number; part: Support['part']; spans: Span[] }>();
  for (const [part, quote] of quotes) {
    const sentence = article.sentences.findIndex((one) => contains(one, quote));
    if (sentence < 0) continue;
    const key = `${sentence} ${part}`;
    const group = gathered.get(key) ?? { sentence, part, spans: [] };
    group.spans.push(quote);
    gathered.set(key, group);
  }
  return [...gathered.values()].map((group) => ({ ...group, fact }));
}
