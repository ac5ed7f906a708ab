import { type AnyFact, type Lookup, toldWith } from '../dataset/index.ts';
import { kindOf, letterOf, type Piece, wordsPath } from '../wording/index.ts';

/** What a fact is called on a page: its own siglum, or on a page of many articles one of the page's. */
export type Sigla = (fact: AnyFact) => string;

export const ownSigla: Sigla = (fact) => fact.siglum;

/**
 * Sigla of a page: each article's own where there is but one, else counted in the order given. All
 * tellings of an event are called the same.
 */
export function pageSigla(lookup: Lookup, facts: readonly AnyFact[]): Sigla {
  const told = facts.map((fact) => toldWith(lookup, fact));
  if (new Set(told.flat().map((fact) => fact.article)).size < 2) return ownSigla;
  const counts = new Map<string, number>();
  const named = new Map<string, string>();
  for (const [index, fact] of facts.entries()) {
    if (named.has(fact.id)) continue;
    const letter = letterOf(fact);
    const n = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, n);
    for (const { id } of told[index]!) named.set(id, `${letter}${n}`);
  }
  return (fact) => named.get(fact.id) ?? fact.siglum;
}

/** A siglum that leads to the words of its fact. */
export const siglum = (fact: AnyFact, sigla: Sigla = ownSigla): Piece => ({
  is: 'siglum',
  text: sigla(fact),
  css: kindOf(fact).css,
  path: wordsPath(fact),
});

/** Of facts shown together: `M3–M6` where they follow each other, else one by one. */
export function siglaOf(facts: readonly AnyFact[], sigla: Sigla = ownSigla): Piece[] {
  const [first] = facts;
  if (!first) return [];
  const numbers = facts.map((fact) => Number(sigla(fact).slice(1)));
  const run = facts.length > 2 && numbers.every((n, index) => n === numbers[0]! + index);
  if (run)
    return [
      {
        is: 'siglum',
        text: `${sigla(first)}–${sigla(facts.at(-1)!)}`,
        css: kindOf(first).css,
        path: wordsPath(first),
      },
    ];
  return facts.flatMap((fact, index): Piece[] =>
    index === 0 ? [siglum(fact, sigla)] : [', ', siglum(fact, sigla)],
  );
}
