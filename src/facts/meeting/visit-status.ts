import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { clauseAt, type NounPhrase, normAt } from '../attach/index.ts';
import type { Status } from './encounter.ts';
import { putOffAfter } from './noun-status.ts';
import { isPutOff, isUndone, statusOfObject, statusOfVerb } from './status.ts';
import { ADJECTIVES, BEFORE, PLANS_FOR } from './status-words.ts';
import { BEGIN } from './visit-words.ts';

/** Whether a visit that a noun names is to come, lasts or is over; null: it does not take place. */
export function statusOfVisit(tape: Tape, phrase: NounPhrase): Status | null {
  if (phrase.verb && (isPutOff(tape, phrase.verb) || isUndone(tape, phrase.verb)))
    return statusOfObject(tape, phrase.verb);
  // "The planned visit of Bo Roy to Peru has been postponed"
  const putOff = putOffAfter(tape, phrase);
  if (putOff) return statusOfObject(tape, putOff);
  for (const adjective of phrase.adjectives)
    if (ADJECTIVES.has(adjective)) return ADJECTIVES.get(adjective) ?? null;
  if (phrase.verb) {
    const status = statusOfObject(tape, phrase.verb);
    return status === 'held' && BEGIN.has(phrase.verb.lemma) ? 'ongoing' : status;
  }
  if (phrase.preposition !== null && BEFORE.has(phrase.preposition)) return 'planned';
  const begun = statusByRelative(tape, phrase);
  if (begun) return begun;
  // "paved the way for the visit of Bo Roy"
  if (phrase.preposition === 'for' && PLANS_FOR.has(normAt(tape.items, phrase.from - 2) ?? ''))
    return 'planned';
  // "at the start of a visit", "at the end of a visit"
  const part = phrase.preposition === 'of' ? PARTS.get(normAt(tape.items, phrase.from - 2) ?? '') : undefined;
  if (part) return part;
  const verb = clauseAt(tape, tape.items[phrase.noun]!.from)?.verb;
  if (isOnVisit(phrase)) return verb ? statusOnVisit(tape, verb) : 'ongoing';
  if (!verb) return 'held';
  if (phrase.preposition === null && (isUndone(tape, verb) || isPutOff(tape, verb)))
    return statusOfObject(tape, verb);
  // "published to coincide with the visit of Bo Roy"
  if (phrase.preposition === 'with' && verb.lemma === 'coincide') return 'ongoing';
  const status = phrase.preposition === null ? statusOfObject(tape, verb) : statusOfVerb(tape, verb);
  return status === 'proposed' ? 'planned' : (status ?? 'held');
}

/** "is on a visit", "came for his second visit", but not "spoke on Ann Lee’s visit". */
export const isOnVisit = ({ preposition, owner }: NounPhrase): boolean =>
  (preposition === 'on' || preposition === 'for') && (owner === null || owner.form === 'pronoun');

/** "a visit to Peru, which began on Monday" */
function statusByRelative(tape: Tape, { noun }: NounPhrase): Status | null {
  for (let at = noun + 1; at < Math.min(tape.items.length, noun + 8); at += 1) {
    const item = tape.items[at]!;
    if (item.kind !== 'verb') continue;
    if (normAt(tape.items, at - 1) !== 'which' || !BEGIN.has(item.verb.lemma)) return null;
    return item.verb.tense === 'past' ? 'ongoing' : 'planned';
  }
  return null;
}

const PARTS: ReadonlyMap<string, Status> = new Map([
  ['start', 'ongoing'],
  ['beginning', 'ongoing'],
  ['outset', 'ongoing'],
  ['end', 'held'],
  ['conclusion', 'held'],
]);

/** "is on a visit" and "arrived for a visit" last, "will be on a visit" is to come, "was in Fiji on a visit" has been. */
function statusOnVisit(tape: Tape, verb: VerbGroup): Status {
  if (statusOfVerb(tape, verb) === 'planned') return 'planned';
  return verb.lemma === 'be' && verb.tense === 'past' && verb.form === 'finite' ? 'held' : 'ongoing';
}
