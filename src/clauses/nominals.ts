import type { ActorMention } from '../mentions/index.ts';
import { type Words, wordBefore } from './word-class.ts';

/**
 * The actor between two tokens that no preposition governs; of several that are joined ("A, B and C")
 * the last, which stands nearest to the verb.
 */
export function nominal(words: Words, from: number, to: number): ActorMention | null {
  let governed = false;
  for (let index = from; index < to; ) {
    const actor = words.actors[index];
    if (!actor) {
      if (words.classes[index] === 'sign') governed = false;
      index = words.tokens[index]!.norm === '(' ? pastBracket(words, index, to) : index + 1;
      continue;
    }
    const at = pastAdjectives(words, index, from);
    const before = words.classes[at - 1];
    if (at > from && before === 'preposition') governed = true;
    else if (before !== 'conjunction') governed = false;
    if (!governed && !actor.possessive && actor.to <= to) return lastJoined(words, actor, to);
    index = Math.max(actor.to, index + 1);
  }
  return null;
}

// "from nuclear-armed Peru": the preposition governs past what is said of it.
function pastAdjectives(words: Words, from: number, low: number): number {
  let at = from;
  while (at - 1 > low && (words.classes[at - 1] === 'adjective' || words.tokens[at - 1]!.norm.includes('-')))
    at--;
  return at;
}

// What stands in brackets is no subject.
function pastBracket(words: Words, at: number, to: number): number {
  for (let index = at + 1; index < to; index++) if (words.tokens[index]!.norm === ')') return index + 1;
  return at + 1;
}

function lastJoined(words: Words, first: ActorMention, to: number): ActorMention {
  let last = first;
  for (let index = first.to; index < to && joins(words, index); ) {
    while (index < to && joins(words, index)) index++;
    const next = words.actors[index];
    if (!next || next.possessive || next.to > to) break;
    last = next;
    index = next.to;
  }
  return last;
}

const joins = (words: Words, at: number): boolean =>
  words.classes[at] === 'conjunction' || words.tokens[at]!.norm === ',';

/** The actor that a relative clause at a token is about. */
export function antecedent(words: Words, at: number): ActorMention | null {
  const index = words.classes[at - 1] === 'sign' ? at - 2 : at - 1;
  const actor = words.actors[index];
  // "a pact with Peru that promised": a country needs no telling which, so it is not what is told of.
  if (index === at - 1 && actor?.form === 'country' && words.tokens[at]!.norm === 'that') return null;
  return actor && !actor.possessive ? actor : null;
}

/** True where nothing but adverbs, signs and conjunctions stands between two tokens. */
export function bare(words: Words, from: number, to: number): boolean {
  for (let index = wordBefore(words, to); index >= from; index = wordBefore(words, index)) {
    const wordClass = words.classes[index];
    if (wordClass !== 'sign' && wordClass !== 'conjunction' && wordClass !== 'time') return false;
  }
  return true;
}
