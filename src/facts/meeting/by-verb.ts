import type { Tape, VerbGroup } from '../../clauses/index.ts';
import {
  type Company,
  governedBy,
  isPersonal,
  itemAfter,
  normAt,
  type Scene,
  subjectOf,
} from '../attach/index.ts';
import { bodyMet } from './bodies.ts';
import { othersAfter } from './delegations.ts';
import type { Encounter } from './encounter.ts';
import {
  broughtTogether,
  coChaired,
  faceToFace,
  gathered,
  side,
  welcomed,
  withCredentials,
} from './face-to-face.ts';
import { MEALS } from './noun-words.ts';
import { isInOffice, satDown, talkedOver, talkedWith, toldByPhone, toldVisitor } from './talks-by-verb.ts';
import { among, isIntransitive, toldBy } from './told-by-verb.ts';
import { COME_TOGETHER, RECEIVE, TALK_OVER, TALK_WITH, TELL } from './verb-words.ts';

/** Encounters that a verb tells by itself: `met`, `received`, `called on`, `phoned`, `discussed … with`. */
export function encountersByVerb(scene: Scene, tape: Tape): Encounter[] {
  const told: Encounter[] = [];
  for (const verb of tape.verbs) {
    const one = byVerb(scene, tape, verb);
    if (one) told.push(one);
  }
  return told;
}

function byVerb(scene: Scene, tape: Tape, verb: VerbGroup): Encounter | null {
  const { lemma } = verb;
  if (lemma === 'meet') return met(scene, tape, verb);
  if (RECEIVE.has(lemma)) return received(tape, verb) ?? withCredentials(tape, verb);
  if (lemma === 'call' || lemma === 'phone' || lemma === 'telephone' || lemma === 'ring')
    return called(tape, verb);
  if (TALK_WITH.has(lemma)) return eachApart(tape, verb, talkedWith(tape, verb));
  if (lemma === 'sit') return satDown(tape, verb);
  if (TELL.has(lemma)) return toldByPhone(tape, verb) ?? toldVisitor(scene, tape, verb);
  if (TALK_OVER.has(lemma)) return talkedOver(tape, verb);
  if (COME_TOGETHER.has(lemma)) return gathered(tape, verb);
  if (lemma === 'shake' || lemma === 'dine' || lemma === 'lunch') return side(tape, verb);
  if (lemma === 'co-chair') return coChaired(tape, verb);
  if (lemma === 'come') return faceToFace(tape, verb);
  if (lemma === 'bring') return broughtTogether(tape, verb);
  if (lemma === 'present') return withCredentials(tape, verb);
  if (lemma === 'accord' || lemma === 'give') return welcomed(tape, verb);
  return null;
}

const WITH: ReadonlySet<string> = new Set(['with']);

const BY: ReadonlySet<string> = new Set(['by']);

const NONE: ReadonlySet<string> = new Set();

function met(scene: Scene, tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return receivedBy(tape, verb);
  const others = othersAfter(tape, itemAfter(tape, verb), WITH, true);
  return others
    ? separately(
        tape,
        verb,
        toldBy('meeting:met', 'meeting', tape, verb, subjectOf(tape, verb), others),
        others,
      )
    : isIntransitive(tape, itemAfter(tape, verb))
      ? (among('meeting:met', 'meeting', tape, verb) ?? bodyMet(scene, tape, verb))
      : null;
}

function received(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return receivedBy(tape, verb);
  const guest = othersAfter(tape, itemAfter(tape, verb), NONE, true);
  if (!guest?.participants.some(isPersonal) || isInvited(tape, guest)) return null;
  const host = subjectOf(tape, verb);
  return host?.participants.some(isPersonal)
    ? toldBy('meeting:received', 'meeting', tape, verb, host, guest)
    : null;
}

/** "was received by Bo Roy", "was met at the airport by Bo Roy" */
function receivedBy(tape: Tape, verb: VerbGroup): Encounter | null {
  // "a dinner hosted by Bo Roy": a participle on a noun has that for its guest.
  if (verb.form === 'participle') return null;
  const next = itemAfter(tape, verb);
  // "was hosted to lunch by Bo Roy"
  const meal = normAt(tape.items, next) === 'to' && MEALS.has(normAt(tape.items, next + 1) ?? '');
  const host = governedBy(tape, meal ? next + 2 : next, BY, false);
  const met = verb.lemma !== 'meet' || host?.participants.every(isPersonal);
  return host && met ? toldBy('meeting:received', 'meeting', tape, verb, subjectOf(tape, verb), host) : null;
}

/** "met separately with A and B": each on their own. */
function separately(tape: Tape, verb: VerbGroup, one: Encounter | null, others: Company): Encounter | null {
  const next = itemAfter(tape, verb);
  // "met separately with A and B", "separately met A and B", "met A and B separately"
  const apart = [next, next - 2, others.to].some((at) => SEPARATELY.has(normAt(tape.items, at) ?? ''));
  return one && apart ? { ...one, each: others.participants } : one;
}

/** "spoke separately by phone with A, B and C": a call with each. */
function eachApart(tape: Tape, verb: VerbGroup, one: Encounter | null): Encounter | null {
  const next = itemAfter(tape, verb);
  const apart = [next, next + 1, next + 2, next + 3, next - 2].some((at) =>
    SEPARATELY.has(normAt(tape.items, at) ?? ''),
  );
  const first = subjectOf(tape, verb)?.participants;
  return one && apart && first ? { ...one, each: one.sides.filter((side) => !first.includes(side)) } : one;
}

const SEPARATELY: ReadonlySet<string> = new Set(['separately', 'individually', 'respectively']);

function called(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const from = itemAfter(tape, verb);
  if (verb.lemma !== 'call') {
    const other = governedBy(tape, from, NONE, true);
    return other && toldBy('meeting:phoned', 'call', tape, verb, subjectOf(tape, verb), other);
  }
  const other = governedBy(tape, from, NONE, true);
  if (verb.particle !== 'on' && verb.particle !== 'upon')
    return other && isReached(tape, verb, other)
      ? toldBy('meeting:phoned', 'call', tape, verb, subjectOf(tape, verb), other)
      : null;
  // "called on the minister to resign", "called on Iran": what is asked of somebody is no visit.
  if (!other?.participants.every(isPersonal) || asksFor(tape, other)) return null;
  return toldBy('meeting:called-on', 'meeting', tape, verb, subjectOf(tape, verb), other);
}

/** "called Bo Roy on Tuesday.", "called Bo Roy to discuss trade": who is called something is not phoned. */
function isReached(tape: Tape, verb: VerbGroup, other: Company): boolean {
  const sides = [...other.participants, ...(subjectOf(tape, verb)?.participants ?? [])];
  if (verb.particle !== null || !sides.every(isInOffice)) return false;
  const at = normAt(tape.items, other.to) === 'on' ? other.to + 1 : other.to;
  const timed = tape.items[at]?.kind === 'time';
  const next = tape.items[timed ? at + 1 : other.to];
  if (next?.kind === 'verb') return next.verb.form === 'infinitive' && SPEAKS.has(next.verb.lemma);
  return timed && (next === undefined || next.kind === 'sign');
}

/** What somebody is phoned for. */
const SPEAKS: ReadonlySet<string> = new Set([
  'discuss',
  'congratulate',
  'thank',
  'brief',
  'express',
  'offer',
]);

/** "China welcomes Ann Lee to come": an invitation. */
const isInvited = (tape: Tape, guest: Company): boolean => {
  const next = tape.items[guest.to];
  return next?.kind === 'verb' && next.verb.form === 'infinitive' && next.verb.lemma !== 'discuss';
};

const asksFor = (tape: Tape, other: Company): boolean => {
  const next = tape.items[other.to];
  return (
    normAt(tape.items, other.to) === 'to' ||
    (next?.kind === 'verb' && next.verb.form === 'infinitive' && next.verb.lemma !== 'discuss')
  );
};
