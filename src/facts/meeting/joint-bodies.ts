import type { Tape } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { compoundSides, governedBy, normAt, nounPhraseAt, type Scene } from '../attach/index.ts';

/** Nouns of bodies that two states have together, where `joint`, `bilateral` or the like says so. */
export const BODIES: ReadonlySet<string> = new Set([
  'commission',
  'committee',
  'council',
  'group',
  'groups',
  'mechanism',
]);
const JOINT: ReadonlySet<string> = new Set([
  'joint',
  'bilateral',
  'mixed',
  'intergovernmental',
  'trilateral',
]);

const OF: ReadonlySet<string> = new Set(['of', 'between']);

/**
 * The states of a joint body whose noun stands at an item: "the Chad-Peru joint commission", "the
 * joint working group of Chad and Peru", "the two countries’ bilateral commission"; else the two
 * countries of which the sentence speaks together. Empty where it is none.
 */
export function statesOfBody(scene: Scene, tape: Tape, noun: number): readonly Participant[] {
  const norm = normAt(tape.items, noun);
  if (norm === null || !BODIES.has(norm)) return [];
  const phrase = nounPhraseAt(tape, noun, norm);
  if (!phrase.adjectives.some((word) => JOINT.has(word))) return [];
  const compound = compoundSides(scene, tape, phrase);
  if (compound.length > 0) return compound;
  const named = phrase.owner?.participants ?? phrase.between?.participants;
  if (named && areStates(named)) return named;
  const after = governedBy(tape, noun + 1, OF, false)?.participants;
  if (after && areStates(after)) return after;
  const together = tape.items.flatMap((item) =>
    item.kind === 'actor' && item.actor.form === 'group' && areStates(item.actor.participants)
      ? [item.actor.participants]
      : [],
  );
  return together[0] ?? [];
}

const areStates = (participants: readonly Participant[]): boolean =>
  participants.length >= 2 && participants.every(({ actor }) => actor.kind === 'government');

/** The states of the body whose meeting a noun tells: "a meeting of the joint commission". */
export function statesOfBodyAfter(scene: Scene, tape: Tape, noun: number): readonly Participant[] {
  if (normAt(tape.items, noun + 1) !== 'of') return [];
  for (let at = noun + 2; at < Math.min(tape.items.length, noun + 12); at += 1) {
    const states = statesOfBody(scene, tape, at);
    if (states.length > 0) return states;
    if (tape.items[at]!.kind === 'verb') return [];
  }
  return [];
}
