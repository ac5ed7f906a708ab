import { type AnyFact, lookupOf } from '../dataset/index.ts';
import type { Participant } from '../mentions/index.ts';
import { actorName, plain, plainWithSides, summaryOf } from '../wording/index.ts';
import type { Edition } from './edition.ts';

/** What a fact says in one line without mark-up; the country of whoever has one stands in brackets. */
export function saysOf({ dataset }: Edition, fact: AnyFact): string {
  const says = known.get(fact) ?? plainWithSides(summaryOf(lookupOf(dataset), fact));
  known.set(fact, says);
  return says;
}

/** Every format says it, and a fact is the same object in every part that it is cut into. */
const known = new WeakMap<AnyFact, string>();

/** Someone who takes part, by name. */
export const nameOf = ({ dataset }: Edition, participant: Participant): string =>
  plain(actorName(lookupOf(dataset), participant));
