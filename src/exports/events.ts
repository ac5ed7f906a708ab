import { type AnyFact, lookupOf, type Telling } from '../dataset/index.ts';
import { compare, type Edition } from './edition.ts';

/** What took place or was said once, by every article that tells it. */
export interface ToldEvent<F extends AnyFact = AnyFact> {
  readonly id: string;
  /** The best known telling. */
  readonly lead: F;
  /** Every telling that the edition holds, the lead first. */
  readonly facts: readonly F[];
  /** The same, each held against the lead; empty where one article alone tells it. */
  readonly tellings: readonly Telling[];
}

/** The events that facts tell, each once, at the place of the first of them. */
export function eventsIn<F extends AnyFact>(edition: Edition, facts: readonly F[]): readonly ToldEvent<F>[] {
  const lookup = lookupOf(edition.dataset);
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    const all = lookup.tellings.get(fact.id) ?? [];
    const id = eventIdOf(edition, fact);
    if (seen.has(id)) return [];
    seen.add(id);
    // A part of the edition may hold some of the tellings alone. All tellings of an event are of one kind.
    const told = all.flatMap((one) => (lookup.facts.get(one.fact) as F | undefined) ?? []);
    const tellings = told.length > 1 ? all.filter((one) => lookup.facts.has(one.fact)) : [];
    return [{ id, lead: told[0] ?? fact, facts: told.length > 0 ? told : [fact], tellings }];
  });
}

/**
 * Id of the event that a fact tells: that of the telling that was recorded first, so that it stays when
 * another comes to lead; of those that nobody recorded yet, and of one day's, the first in the order of ids.
 */
export function eventIdOf({ dataset, ledger }: Edition, { id }: AnyFact): string {
  const seen = (fact: string) => ledger?.facts[fact]?.seen ?? '9999';
  const tellings =
    lookupOf(dataset)
      .tellings.get(id)
      ?.map(({ fact }) => fact) ?? [];
  return tellings.sort((a, b) => compare(seen(a), seen(b)) || compare(a, b))[0] ?? id;
}

/** The day on which what is told of an event last changed, by the ledger; null where it has none of its tellings. */
export const changedOn = ({ ledger }: Edition, { facts }: ToldEvent): string | null =>
  facts
    .flatMap(({ id }) => ledger?.facts[id]?.changed ?? [])
    .sort(compare)
    .at(-1) ?? null;
