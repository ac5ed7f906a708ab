import type { AnyFact } from './dataset.ts';
import type { Lookup } from './lookup.ts';

/** One event may be told by several articles: what is the same for all its tellings, and for no other fact. */
export const eventOf = (lookup: Pick<Lookup, 'tellings'>, fact: string): string =>
  lookup.tellings.get(fact)?.[0]?.fact ?? fact;

/** Facts, each event once: of those given that tell one, the telling that is best known stands for it. */
export function eventsOf(
  { tellings }: Pick<Lookup, 'tellings'>,
  facts: readonly AnyFact[],
): readonly AnyFact[] {
  const given = new Set(facts.map(({ id }) => id));
  return facts.filter(({ id }) => {
    const all = tellings.get(id);
    return !all || all.find(({ fact }) => given.has(fact))?.fact === id;
  });
}

/** A fact and whatever tells the same event in other articles, in the order of the tellings. */
export const toldWith = (lookup: Lookup, fact: AnyFact): readonly AnyFact[] =>
  lookup.tellings.get(fact.id)?.flatMap((one) => lookup.facts.get(one.fact) ?? []) ?? [fact];
