import type { AnyFact } from '../dataset/index.ts';
import { factPath, kindOf, letterOf, sentencePath } from './address.ts';
import type { Lookup } from './lookup.ts';
import type { KindClass, Rich } from './rich.ts';
import { ownSigla, type Sigla, siglum } from './sigla.ts';
import { shortSummaryOf, summaryOf } from './summary.ts';
import { byLatest, type WhenLabel, whenLabel } from './when.ts';
import { capital, reader } from './words.ts';

/** A fact as lists show it. */
export interface FactLine {
  readonly id: string;
  readonly css: KindClass;
  readonly siglum: Rich;
  readonly text: Rich;
  /** Without the words, for where they stand below. */
  readonly short: Rich;
  readonly quote: string;
  readonly when: WhenLabel;
  readonly page: string;
  readonly place: Rich;
  readonly doubt: Rich;
}

export function factLine(lookup: Lookup, fact: AnyFact, sigla: Sigla = ownSigla): FactLine {
  const several = lookup.articles.size > 1;
  const article = lookup.articles.get(fact.article);
  return {
    id: fact.id,
    css: kindOf(fact).css,
    siglum: [siglum(fact, sigla)],
    text: summaryOf(lookup, fact),
    short: shortSummaryOf(lookup, fact),
    quote: quoteOf(fact),
    when: whenLabel(fact.when),
    page: factPath(fact),
    place: [
      {
        is: 'link',
        text: `${capital(reader.sentence)}\u00a0${fact.sentence + 1}`,
        path: sentencePath(fact.article, fact.sentence),
      },
      ...(several && article ? [`, ${article.title}.`] : ['.']),
    ],
    doubt: fact.possiblySame.flatMap((other): Rich => {
      const twin = lookup.facts.get(other.fact);
      return twin ? [` ${reader.mayBe} `, siglum(twin, sigla), `; ${reader.mayBeMore}`] : [];
    }),
  };
}

/** The words shown for a fact: of a statement what is said, else its quote. */
function quoteOf(fact: AnyFact): string {
  if (letterOf(fact) !== 'S') return fact.quote.text;
  return (fact as unknown as { content: { text: string } }).content.text;
}

export const linesOf = (
  lookup: Lookup,
  facts: readonly AnyFact[],
  sigla: Sigla = ownSigla,
): readonly FactLine[] =>
  twinsTogether([...facts].sort((a, b) => byLatest(a.when, b.when))).map((fact) =>
    factLine(lookup, fact, sigla),
  );

/** Facts that may be one stand after each other, at the place of the first. */
function twinsTogether(facts: readonly AnyFact[]): readonly AnyFact[] {
  const placed = new Set<AnyFact>();
  for (const fact of facts) {
    placed.add(fact);
    for (const { fact: id } of fact.possiblySame) {
      const twin = facts.find((one) => one.id === id);
      if (twin) placed.add(twin);
    }
  }
  return [...placed];
}
