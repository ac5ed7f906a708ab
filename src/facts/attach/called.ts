import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { itemAt, normAt } from './tape.ts';

/** "signed what they called a treaty", "held what she called useful talks": the verb before `what`. */
export function pastCalled(tape: Tape, verb: VerbGroup): VerbGroup {
  if (verb.lemma !== 'call' && verb.lemma !== 'describe') return verb;
  const what = itemAt(tape.items, verb.from) - 2;
  const before = tape.items[what - 1];
  return normAt(tape.items, what) === 'what' && before?.kind === 'verb' ? before.verb : verb;
}
