import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { type Company, countriesOf, governedBy, itemAfter, normAt, subjectOf } from '../attach/index.ts';
import type { Encounter } from './encounter.ts';
import { ENCOUNTERS, RECEPTIONS } from './noun-words.ts';
import { isInOffice } from './talks-by-verb.ts';
import { among, isIntransitive, toldBy } from './told-by-verb.ts';

const WITH: ReadonlySet<string> = new Set(['with']);
const TO: ReadonlySet<string> = new Set(['to']);
const OF: ReadonlySet<string> = new Set(['of', 'from']);
const BY: ReadonlySet<string> = new Set(['by']);

/** "The ministers of Chad and Peru gathered in Oslo": several who come together have met. */
export function gathered(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive' || !isIntransitive(tape, itemAfter(tape, verb))) return null;
  const one = among('meeting:met', 'meeting', tape, verb);
  return one?.sides.every(({ actor }) => actor.kind !== 'organisation') ? one : null;
}

/** "shook hands with Bo Roy", "dined with Bo Roy": two in office side by side. */
export function side(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const next = itemAfter(tape, verb);
  if (verb.lemma === 'shake' && normAt(tape.items, next) !== 'hands') return null;
  const from = verb.lemma === 'shake' ? next + 1 : next;
  const other = governedBy(tape, from, WITH, false);
  if (other)
    return other.participants.every(isInOffice) ? met(tape, verb, subjectOf(tape, verb), other) : null;
  return verb.lemma === 'shake' && isIntransitive(tape, from)
    ? among('meeting:met', 'meeting', tape, verb)
    : null;
}

/** "came face to face with Bo Roy": the second `face` may look like a verb. */
export function faceToFace(tape: Tape, verb: VerbGroup): Encounter | null {
  const next = itemAfter(tape, verb);
  if (normAt(tape.items, next) !== 'face') return null;
  const other = governedBy(tape, next + 2, WITH, false);
  return other?.participants.every(isInOffice) ? met(tape, verb, subjectOf(tape, verb), other) : null;
}

/** "The summit brought together the leaders of Chad, Fiji and Peru" */
export function broughtTogether(tape: Tape, verb: VerbGroup): Encounter | null {
  const next = itemAfter(tape, verb);
  if (verb.voice === 'passive') return null;
  const before = normAt(tape.items, next) === 'together';
  const others = governedBy(tape, before ? next + 1 : next, NOBODY, true);
  if (!others || others.participants.length < 2) return null;
  if (!before && normAt(tape.items, others.to) !== 'together') return null;
  return toldBy('meeting:met', 'meeting', tape, verb, null, others);
}

const NOBODY: ReadonlySet<string> = new Set();

/** "presented his credentials to Bo Roy", "received the credentials of Ann Lee". */
export function withCredentials(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const from = itemAfter(tape, verb);
  const at = wordWithin(tape, from, CREDENTIALS);
  if (at === null) return null;
  const other = governedBy(
    tape,
    at + 1,
    verb.lemma === 'receive' || verb.lemma === 'accept' ? OF : TO,
    false,
  );
  return other?.participants.every(isInOffice)
    ? toldBy('meeting:received', 'ceremony', tape, verb, subjectOf(tape, verb), other)
    : null;
}

const CREDENTIALS: ReadonlySet<string> = new Set(['credentials', 'credence']);

/** "was accorded a ceremonial welcome by Bo Roy" */
export function welcomed(tape: Tape, verb: VerbGroup): Encounter | null {
  const at = verb.voice === 'passive' ? wordWithin(tape, itemAfter(tape, verb), RECEPTIONS) : null;
  const host = at === null ? null : governedBy(tape, at + 1, BY, false);
  return host?.participants.every(isInOffice)
    ? toldBy('meeting:received', 'ceremony', tape, verb, subjectOf(tape, verb), host)
    : null;
}

/** The item, among the few after another, of one of some words. */
function wordWithin(tape: Tape, from: number, words: ReadonlySet<string>): number | null {
  for (let at = from; at < Math.min(tape.items.length, from + 6); at += 1) {
    if (words.has(normAt(tape.items, at) ?? '')) return at;
    const { kind } = tape.items[at]!;
    if (kind === 'verb' || kind === 'sign') return null;
  }
  return null;
}

function met(tape: Tape, verb: VerbGroup, subject: Company | null, other: Company): Encounter | null {
  const one = toldBy('meeting:met', 'meeting', tape, verb, subject, other);
  return one && countriesOf(one.sides).length > 1 ? one : null;
}

/** "co-chaired the third session of the commission with Bo Roy": two in the chair have met, whatever it is called. */
export function coChaired(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const from = itemAfter(tape, verb);
  const other = governedBy(tape, from, WITH, false);
  if (!other) return null;
  // "co-chaired the second forum with Bo Roy": the noun tells it.
  for (let at = from; at < other.from; at += 1) if (ENCOUNTERS.has(normAt(tape.items, at) ?? '')) return null;
  return other.participants.every(isInOffice)
    ? toldBy('meeting:held', 'meeting', tape, verb, subjectOf(tape, verb), other)
    : null;
}
