import { kindOf } from '../facts/index.ts';
import type { AnyFact } from './dataset.ts';

/** Countries whose relations a fact bears on, each once. What is said at a meeting is said between its sides. */
export function countriesOf(facts: ReadonlyMap<string, AnyFact>, fact: AnyFact): readonly string[] {
  const meeting = facts.get(duringOf(fact) ?? '');
  return [
    ...new Set([...kindOf(fact).countries(fact), ...(meeting ? kindOf(meeting).countries(meeting) : [])]),
  ];
}

/** Officials who take part in a fact, speak in it or are spoken to. */
export const officialsOf = (fact: AnyFact): readonly string[] => [
  ...new Set(
    kindOf(fact)
      .who(fact)
      .flatMap(({ actor }) => (actor.kind === 'official' ? [actor.official] : [])),
  ),
];

/** Id of the meeting at which a statement was made; null for anything else. */
export const duringOf = (fact: AnyFact): string | null => ('during' in fact ? fact.during : null);
