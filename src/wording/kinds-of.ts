import type { AnyFact } from '../dataset/index.ts';
import { type KindLetter, letterOf } from './address.ts';
import type { KindClass } from './rich.ts';
import { capital, counted, inList, kindWords } from './words.ts';

/** Facts of each kind, in the order of the site: all four, or only those that there are. */
export interface OfKind {
  readonly letter: KindLetter;
  readonly css: KindClass;
  readonly name: string;
  readonly folder: string;
  readonly facts: readonly AnyFact[];
}

export const byKind = (facts: readonly AnyFact[]): readonly OfKind[] =>
  Object.entries(kindWords).map(([letter, kind]) => {
    const own = facts.filter((fact) => letterOf(fact) === letter);
    return {
      letter: letter as KindLetter,
      css: kind.css,
      name: capital(own.length === 1 ? kind.one : kind.many),
      folder: kind.folder,
      facts: own,
    };
  });

/** `seven meetings, two agreements, three figures and eight statements`, or null for none. */
export function countsOf(facts: readonly AnyFact[]): string | null {
  const parts = byKind(facts).flatMap(({ letter, facts: own }) =>
    own.length > 0 ? [counted(own.length, kindWords[letter].one, kindWords[letter].many)] : [],
  );
  return parts.length > 0 ? inList(parts) : null;
}

/** `3 meetings, 2 agreements`: the same in figures, for tables. */
export const countsInFigures = (facts: readonly AnyFact[]): string =>
  byKind(facts)
    .flatMap(({ letter, facts: own }) =>
      own.length > 0
        ? [`${own.length}\u00a0${own.length === 1 ? kindWords[letter].one : kindWords[letter].many}`]
        : [],
    )
    .join(', ');
