import { KIND, type Kind, type Term } from './term.ts';

/**
 * A pattern is written as words: `the? MONTH DAY ,? YEAR`. Capitals name a kind of term, the rest
 * stands for itself, `|` parts alternatives, `?` marks what may be missing.
 */
export interface Pattern {
  readonly elements: readonly Element[];
  /** What a match can begin with. */
  readonly starts: Fitting;
  /** What its second term can be; null where it can be of one term. */
  readonly follows: Fitting | null;
}

interface Fitting {
  readonly kinds: number;
  readonly words: ReadonlySet<string>;
}

interface Element extends Fitting {
  readonly optional: boolean;
  /** Under which name a term is handed on, by the kind that it has; `word` for one of several words. */
  readonly names: readonly (readonly [kind: number, name: string])[];
}

/** Terms that a pattern named: `got.MONTH`; the second of a kind is `got.MONTH2`. */
export type Got = { readonly [name in Kind | `${Kind}2` | 'word']?: Term };

export interface Match {
  /** One past the last term. */
  readonly to: number;
  readonly got: Got;
}

export function compile(pattern: string): Pattern {
  const seen = new Set<string>();
  const elements = pattern.split(' ').map((written) => elementOf(written, seen));
  const lead = elements.findIndex((element) => !element.optional) + 1;
  const firsts = elements.slice(0, lead);
  const next = elements.findIndex((element, index) => index >= lead && !element.optional);
  const single = next < 0;
  return {
    elements,
    starts: union(firsts),
    follows: single ? null : union(elements.slice(1, Math.max(next + 1, lead))),
  };
}

const union = (elements: readonly Element[]): Fitting => ({
  kinds: elements.reduce((all, { kinds }) => all | kinds, 0),
  words: new Set(elements.flatMap(({ words }) => [...words])),
});

function elementOf(written: string, seen: Set<string>): Element {
  const optional = written.endsWith('?') && written.length > 1;
  const parts = (optional ? written.slice(0, -1) : written).split('|');
  const kinds = parts.filter((part): part is Kind => part in KIND);
  const words = new Set(parts.filter((part) => !(part in KIND)));
  const names = kinds.map((kind) => {
    const name = seen.has(kind) ? `${kind}2` : kind;
    seen.add(kind);
    return [KIND[kind], name] as const;
  });
  return {
    kinds: kinds.reduce((all, kind) => all | KIND[kind], 0),
    words,
    optional,
    names: names.length === 0 && words.size > 1 ? [[0, 'word']] : names,
  };
}

export const fits = (term: Term, to: Fitting): boolean =>
  (term.kinds & to.kinds) !== 0 || to.words.has(term.norm);

/**
 * Matches from a term on; what may be missing is taken where it can be. Patterns have no repeats, so
 * that a match costs no more than the pattern's length allows.
 */
export function matchAt(pattern: Pattern, terms: readonly Term[], from: number): Match | null {
  const second = terms[from + 1];
  if (pattern.follows && !(second && fits(second, pattern.follows))) return null;
  const places: number[] = [];
  const to = step(pattern.elements, 0, terms, from, places);
  if (to === null) return null;
  const got: Record<string, Term> = {};
  for (let index = pattern.elements.length - 1; index >= 0; index--) {
    const term = places[index] === undefined ? undefined : terms[places[index]!];
    if (term)
      for (const [kind, name] of pattern.elements[index]!.names)
        if (kind === 0 || (term.kinds & kind) !== 0) got[name] = term;
  }
  return { to, got };
}

/** `places` gets, for each element that was taken, the index of its term. */
function step(
  elements: readonly Element[],
  index: number,
  terms: readonly Term[],
  at: number,
  places: number[],
): number | null {
  const element = elements[index];
  if (!element) return at;
  const term = terms[at];
  if (term && fits(term, element)) {
    const to = step(elements, index + 1, terms, at + 1, places);
    if (to !== null) {
      places[index] = at;
      return to;
    }
  }
  return element.optional ? step(elements, index + 1, terms, at, places) : null;
}
