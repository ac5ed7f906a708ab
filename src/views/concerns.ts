import { type AnyFact, type Dataset, factsOf } from '../dataset/index.ts';
import type { Participant } from '../mentions/index.ts';
import { pairId } from './address.ts';
import { type Lookup, lookupOf } from './lookup.ts';

type Party = { readonly country: string | null } | null;
type Loose = AnyFact & {
  readonly participants?: readonly Participant[];
  readonly countries?: readonly string[];
  readonly speakers?: readonly Participant[];
  readonly parties?: readonly Participant[];
  readonly subject?: unknown;
  readonly counterpart?: Party;
  readonly towards?: string | null;
  readonly during?: string | null;
  readonly addressee?: Participant | null;
};

/** Countries whose relations a fact bears on, each once. What is said at a meeting is said between its sides. */
export function countriesOf(lookup: Lookup, fact: AnyFact): readonly string[] {
  const loose = fact as Loose;
  const meeting = loose.during ? (lookup.facts.get(loose.during) as Loose | undefined) : undefined;
  const codes = [
    ...(loose.countries ?? []),
    ...(loose.speakers ?? []).map((one) => one.country),
    loose.towards,
    loose.addressee?.country,
    ...(meeting?.countries ?? []),
    ...(fact.siglum.startsWith('F') ? [(loose.subject as Party)?.country, loose.counterpart?.country] : []),
  ];
  return [...new Set(codes.filter((code): code is string => typeof code === 'string'))];
}

/** Officials who take part in a fact or speak in it. */
export function officialsOf(fact: AnyFact): readonly string[] {
  const loose = fact as Loose;
  const parts = [
    ...(loose.participants ?? []),
    ...(loose.parties ?? []),
    ...(loose.speakers ?? []),
    ...(loose.addressee ? [loose.addressee] : []),
  ];
  return [...new Set(parts.flatMap(({ actor }) => (actor.kind === 'official' ? [actor.official] : [])))];
}

export interface Pair {
  readonly id: string;
  /** The first in the order of names stands on the left. */
  readonly left: string;
  readonly right: string;
  readonly facts: readonly AnyFact[];
}

const pairsKnown = new WeakMap<Dataset, readonly Pair[]>();

/** Every two countries that some fact joins; those joined by most facts come first. */
export function pairsOf(dataset: Dataset): readonly Pair[] {
  const before = pairsKnown.get(dataset);
  if (before) return before;
  const lookup = lookupOf(dataset);
  const pairs = new Map<string, { left: string; right: string; facts: AnyFact[] }>();
  for (const fact of factsOf(dataset)) {
    const codes = sortedByName(lookup, countriesOf(lookup, fact));
    codes.forEach((left, index) => {
      for (const right of codes.slice(index + 1)) {
        const pair = pairs.get(pairId(left, right)) ?? { left, right, facts: [] };
        pair.facts.push(fact);
        pairs.set(pairId(left, right), pair);
      }
    });
  }
  const list = [...pairs]
    .map(([id, pair]) => ({ id, ...pair }))
    .sort((a, b) => b.facts.length - a.facts.length || (a.id < b.id ? -1 : 1));
  pairsKnown.set(dataset, list);
  return list;
}

const nameOf = (lookup: Lookup, code: string): string => lookup.countries.get(code)?.name ?? code;

export const sortedByName = (lookup: Lookup, codes: readonly string[]): readonly string[] =>
  [...codes].sort((a, b) => (nameOf(lookup, a) < nameOf(lookup, b) ? -1 : 1));
