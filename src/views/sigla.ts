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

/** Of facts shown together: `M3–M6` where three or more follow each other, else one by one. */
export function siglaOf(facts: readonly AnyFact[], sigla: Sigla = ownSigla): Piece[] {
  const runs: AnyFact[][] = [];
  for (const fact of facts) {
    const last = runs.at(-1)?.at(-1);
    const number = (one: AnyFact) => Number(sigla(one).slice(1));
    if (last && letterOf(last) === letterOf(fact) && number(last) + 1 === number(fact))
      runs.at(-1)!.push(fact);
    else runs.push([fact]);
  }
  const pieces = runs.flatMap((run): Piece[] => {
    const first = siglum(run[0]!, sigla);
    if (run.length < 3 || typeof first === 'string') return run.map((one) => siglum(one, sigla));
    return [{ ...first, text: `${sigla(run[0]!)}–${sigla(run.at(-1)!)}` } as Piece];
  });
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece]));
}
