import { KIND, type Kind, type Term } from './term.ts';

/**
 * A pattern is written as words: `the? MONTH DAY ,? YEAR`. Capitals name a kind of term, the rest
 * stands for itself, `|` parts alternatives, `?` marks what may be missing.
 */
export interface Pattern {
  readonly elements: readonly Element[];
  /** What a match can begin with. */
  readonly starts: { readonly kinds: number; readonly words: ReadonlySet<string> };
}

interface Element {
  readonly kinds: number;
  readonly words: ReadonlySet<string>;
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
  const firsts = elements.slice(0, elements.findIndex((element) => !element.optional) + 1);
  return {
    elements,
    starts: {
      kinds: firsts.reduce((all, { kinds }) => all | kinds, 0),
      words: new Set(firsts.flatMap(({ words }) => [...words])),
    },
  };
}

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

export const fits = (term: Term, to: { kinds: number; words: ReadonlySet<string> }): boolean =>
  (term.kinds & to.kinds) !== 0 || to.words.has(term.norm);

/** Matches from a term on; what may be missing is taken where it can be. Linear: patterns have no repeats. */
export function matchAt(pattern: Pattern, terms: readonly Term[], from: number): Match | null {
  const got: Record<string, Term> = {};
  const to = step(pattern.elements, 0, terms, from, got);
  return to === null ? null : { to, got };
}

function step(
  elements: readonly Element[],
  index: number,
  terms: readonly Term[],
  at: number,
  got: Record<string, Term>,
): number | null {
  const element = elements[index];
  if (!element) return at;
  const term = terms[at];
  if (term && fits(term, element)) {
    const to = step(elements, index + 1, terms, at + 1, got);
    if (to !== null) {
      for (const [kind, name] of element.names) if (kind === 0 || (term.kinds & kind) !== 0) got[name] = term;
      return to;
    }
  }
  return element.optional ? step(elements, index + 1, terms, at, got) : null;
}
