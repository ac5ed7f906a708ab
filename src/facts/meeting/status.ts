import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { itemAt, normAt } from '../attach/index.ts';
import type { Status } from './encounter.ts';
import { PLAN, PROPOSE, PUT_OFF, UNDO } from './status-words.ts';
import { GO } from './visit-words.ts';

/** What a verb group says of the encounter that its head tells; null where it does not take place. */
export function statusOfVerb(tape: Tape, verb: VerbGroup): Status | null {
  if (verb.governor !== null && PUT_OFF.has(verb.governor)) return 'postponed';
  if (verb.negated || isHabit(tape, verb)) return null;
  // "will travel to Brussels to attend", "flew in to meet": what somebody goes for is to come.
  if (verb.governor !== null && verb.form === 'infinitive' && GO.has(verb.governor)) return 'planned';
  if (verb.governor === 'go') return 'planned';
  if (verb.form === 'infinitive' && verb.governor === null) return statusOfPurpose(tape, verb);
  switch (verb.modality) {
    case 'cancelled':
      return null;
    case 'wanted':
      return 'proposed';
    case 'planned':
    case 'expected':
    case 'conditional':
      return 'planned';
    case 'asserted':
      return asserted(tape, verb);
  }
}

/** "often meet", "regularly hold talks": a habit is no encounter. */
function isHabit(tape: Tape, verb: VerbGroup): boolean {
  const at = itemAt(tape.items, verb.from);
  // "spoke four times": several encounters, of which none is told.
  if (normAt(tape.items, at + 2) === 'times') return true;
  return HABITS.has(normAt(tape.items, at - 1) ?? '') || HABITS.has(normAt(tape.items, at + 1) ?? '');
}
const HABITS: ReadonlySet<string> = new Set([
  'often',
  'regularly',
  'usually',
  'frequently',
  'always',
  'never',
]);

/**
 * An infinitive by what stands before it: "arrived to meet", "was scheduled today to meet" are to
 * come, "became the first to visit" has been; "has no mandate to visit" is neither.
 */
function statusOfPurpose(tape: Tape, verb: VerbGroup): Status | null {
  const before = verbBefore(tape, verb);
  if (!before || before.negated) return null;
  const { lemma } = before;
  if (lemma === 'become' || (lemma === 'be' && isOnly(tape, before, verb))) return statusOfVerb(tape, before);
  if (GO.has(lemma) || PLAN.has(lemma) || lemma === 'be') return 'planned';
  return PROPOSE.has(lemma) ? 'proposed' : null;
}

/** "was the only leader to attend", "was the first to visit": what comes after `to` has been, as far as `was` has. */
function isOnly(tape: Tape, be: VerbGroup, verb: VerbGroup): boolean {
  if (be.tense !== 'past' && !be.perfect) return false;
  for (let at = itemAt(tape.items, be.from) + 1; at < itemAt(tape.items, verb.from); at += 1)
    if (ONLY.has(normAt(tape.items, at) ?? '')) return true;
  return false;
}
const ONLY: ReadonlySet<string> = new Set(['only', 'sole', 'first', 'last', 'second', 'among']);

/** The verb group before another in the sentence. */
function verbBefore(tape: Tape, verb: VerbGroup): VerbGroup | null {
  const at = tape.verbs.indexOf(verb);
  return tape.verbs[at - 1] ?? null;
}

function asserted(tape: Tape, verb: VerbGroup): Status | null {
  if (verb.tense === 'future') return 'planned';
  if (verb.form === 'gerund') return gerund(tape, verb);
  if (verb.tense !== 'present') return 'held';
  // "suggested the two sides hold talks"
  const before = verbBefore(tape, verb);
  if (before && PROPOSE.has(before.lemma) && !verb.perfect && !verb.progressive) return 'proposed';
  return verb.progressive ? 'ongoing' : 'held';
}

/** "before meeting Bo Roy" is to come, "is currently paying a visit" lasts, "without meeting" is none. */
function gerund(tape: Tape, verb: VerbGroup): Status | null {
  const at = itemAt(tape.items, verb.from);
  const word = normAt(tape.items, at - 1);
  if (word === 'without') return null;
  if (word === 'before') return 'planned';
  const main = verbBefore(tape, verb);
  if (main?.form === 'finite' && statusOfVerb(tape, main) === 'planned') return 'planned';
  const before = tape.items[at - 2];
  const be = before?.kind === 'verb' && before.verb.lemma === 'be' && tape.items[at - 1]?.kind === 'time';
  return be && before.verb.tense === 'present' ? 'ongoing' : 'held';
}

/** What a verb says of the encounter that is its object or, in the passive, its subject. */
export function statusOfObject(tape: Tape, verb: VerbGroup): Status | null {
  if (isPutOff(tape, verb)) return verb.negated ? null : 'postponed';
  if (isUndone(tape, verb)) return null;
  const status = statusOfVerb(tape, verb);
  if (status === null) return null;
  if (PROPOSE.has(verb.lemma)) return 'proposed';
  return PLAN.has(verb.lemma) ? 'planned' : status;
}

/** "cancelled", "called off": what is the object of it, or in the passive its subject, does not take place. */
export const isUndone = (tape: Tape, verb: VerbGroup): boolean =>
  UNDO.has(verb.lemma) || (verb.lemma === 'call' && particleOf(tape, verb) === 'off');

/** "postponed", "put off", "pushed back". */
export const isPutOff = (tape: Tape, verb: VerbGroup): boolean =>
  PUT_OFF.has(verb.lemma) || PUT_OFF_WITH.get(verb.lemma) === particleOf(tape, verb);

const PUT_OFF_WITH: ReadonlyMap<string, string> = new Map([
  ['put', 'off'],
  ['push', 'back'],
]);

const particleOf = (tape: Tape, verb: VerbGroup): string | null =>
  verb.particle ?? normAt(tape.items, itemAt(tape.items, verb.to - 1) + 1);
