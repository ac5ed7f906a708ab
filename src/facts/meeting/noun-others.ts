import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import {
  type Company,
  compoundSides,
  governedBy,
  itemAfter,
  type NounPhrase,
  normAt,
  type Scene,
} from '../attach/index.ts';
import { isOfStates } from './bodies.ts';
import { othersAfter } from './delegations.ts';
import { statesOfBodyAfter } from './joint-bodies.ts';
import { sidesAfter } from './noun-kinds.ts';
import { toldAt } from './noun-sides.ts';
import { predicateOf } from './noun-status.ts';
import { TAKE_PLACE } from './verb-words.ts';

/**
 * Who stands after the noun, or after the verb that says that it takes place: "talks opened in Rome
 * between", "a call took place with"; else who is told something at it.
 */
export function othersOf(tape: Tape, phrase: NounPhrase): Company | null {
  const near = othersAfter(tape, phrase.noun + 1, sidesAfter(phrase), false);
  if (near && isInviter(tape, near)) return null;
  if (near) return near;
  const next = tape.items[phrase.noun + 1];
  if (next?.kind === 'verb' && TAKE_PLACE.has(next.verb.lemma)) {
    const after = governedBy(tape, itemAfter(tape, next.verb), sidesAfter(phrase), false);
    if (after) return after;
  }
  return toldAt(tape, phrase);
}

/** "attend the summit at the invitation of Bo Roy": who invites is not thereby at it. */
const isInviter = ({ items }: Tape, { from }: Company): boolean =>
  normAt(items, from - 1) === 'of' && normAt(items, from - 2) === 'invitation';

/** "the summit of the Union held in May": the body meets by itself. */
export function isHeldByBody(tape: Tape, { noun }: NounPhrase, others: Company | null): boolean {
  if (normAt(tape.items, noun + 1) !== 'of' || !others?.participants.every(isOfStates)) return false;
  const end = tape.items[others.to - 1]!.to;
  const held = tape.verbs.find(({ from }) => from >= end);
  if (held?.lemma !== 'hold') return false;
  // "held in Lima", without an object, is said of the summit whatever it looks like.
  return (
    held.form === 'participle' ||
    held.voice === 'passive' ||
    WHERE.has(normAt(tape.items, itemAfter(tape, held)) ?? '')
  );
}

/** "held India-Oman consultations": the states of the words before, where it is said to take place. */
export function statesIn(
  scene: Scene,
  tape: Tape,
  phrase: NounPhrase,
  holder: VerbGroup | null,
  others: Company | null,
): readonly Participant[] {
  const states = holder || takesPlace(tape, phrase) ? compoundSides(scene, tape, phrase) : [];
  return states.length > 0 || others ? states : statesOfBodyAfter(scene, tape, phrase.noun);
}

/** "The Council will hold a meeting": a body of states that meets by itself. */
export const isOfBody = (
  holder: VerbGroup,
  first: readonly Participant[],
  sides: readonly Participant[],
): boolean =>
  (holder.lemma === 'hold' || holder.lemma === 'convene') &&
  first.length === sides.length &&
  sides.every(isOfStates);

/** "Talks between Kenya and Uganda will go on in July": a verb and a time make an encounter of a process. */
export function takesPlace(tape: Tape, phrase: NounPhrase): boolean {
  const verb = predicateOf(tape, phrase);
  return (
    verb !== null &&
    TAKE_PLACE.has(verb.lemma) &&
    tape.items.some(({ kind, from }) => kind === 'time' && from >= verb.to)
  );
}

const WHERE: ReadonlySet<string> = new Set(['in', 'on', 'at']);
