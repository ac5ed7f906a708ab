import type { ActorMention } from '../mentions/index.ts';
import type { Clause, Tape, VerbGroup } from './clause.ts';

/** The clause of a verb group: its subject is `clauseOf(tape, verb)?.subject`. */
export function clauseOf(tape: Tape, verb: VerbGroup): Clause | null {
  return tape.clauses.find((clause) => clause.verb === verb) ?? null;
}

/**
 * Actors in the clause of a verb, after it, that no preposition governs (or that `preposition`
 * does, as in `by Ann Lee`), joined ones included.
 */
export function objectAfter(tape: Tape, verb: VerbGroup, preposition: string | null = null): ActorMention[] {
  const clause = clauseOf(tape, verb);
  if (!clause) return [];
  const found: ActorMention[] = [];
  let governor: string | null = null;
  for (const item of tape.items) {
    if (item.from < verb.to || item.from >= clause.to) continue;
    if (item.kind === 'actor') {
      if (governor === preposition && !item.actor.possessive) found.push(item.actor);
    } else if (item.kind === 'word') governor = JOINING.has(item.norm) ? governor : item.norm;
    else if (item.kind !== 'sign') governor = item.kind;
  }
  return found;
}

const JOINING = new Set(['and', 'or', 'the']);
