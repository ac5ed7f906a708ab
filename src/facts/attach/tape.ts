import type { Clause, Tape, TapeItem, VerbGroup } from '../../clauses/index.ts';
import type { ActorMention } from '../../mentions/index.ts';

/** The word or sign at a place of the tape as rules compare it; null for actors, verbs, times and places. */
export function normAt(items: readonly TapeItem[], index: number): string | null {
  // Rules look past the beginning too, where an array would look for a property of that name.
  const item = index < 0 ? undefined : items[index];
  return item?.kind === 'word' || item?.kind === 'sign' || item?.kind === 'number' ? item.norm : null;
}

export const actorAt = (items: readonly TapeItem[], index: number): ActorMention | null => {
  const item = index < 0 ? undefined : items[index];
  return item?.kind === 'actor' ? item.actor : null;
};

/** Index of the item that holds a token of the sentence, or -1. */
export function itemAt(items: readonly TapeItem[], token: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle]!;
    if (token < item.from) high = middle - 1;
    else if (token >= item.to) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The innermost clause that holds a token: the shortest, where clauses are nested. */
export function clauseAt(tape: Tape, token: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of tape.clauses)
    if (
      clause.from <= token &&
      token < clause.to &&
      (!best || clause.to - clause.from <= best.to - best.from)
    )
      best = clause;
  return best;
}

/** The item after a verb group and the particle that belongs to it; a `with` is left to be read. */
export function itemAfter(tape: Tape, verb: VerbGroup): number {
  const next = itemAt(tape.items, verb.to - 1) + 1;
  return verb.particle !== null && verb.particle !== 'with' && normAt(tape.items, next) === verb.particle
    ? next + 1
    : next;
}

export const clauseOf = (tape: Tape, verb: VerbGroup): Clause | null =>
  tape.clauses.find((clause) => clause.verb === verb) ?? clauseAt(tape, verb.head);
