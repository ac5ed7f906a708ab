import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { ActorMention, Participant } from '../../mentions/index.ts';
import {
  actorAt,
  type Company,
  clauseAt,
  companyUpTo,
  governedBy,
  isPersonal,
  isSetting,
  itemAt,
  type NounPhrase,
  normAt,
  subjectOf,
  subjectOfClause,
} from '../attach/index.ts';
import { ATTEND, CHAIR, OCCASION, TELL } from './verb-words.ts';

/** The side that is not named after the noun: its owner, else who holds it, else who speaks or acts at it. */
export function firstSide(
  tape: Tape,
  phrase: NounPhrase,
  holder: VerbGroup | null,
  others: Company | null,
): readonly Participant[] {
  if (phrase.owner) return ownersOf(tape, phrase, phrase.owner);
  // "the meeting" alone points back to one told before: who speaks at it need not have been a side.
  // "co-chaired the Peru–Chile dialogue": who is in the chair is there too.
  const chairs = holder !== null && CHAIR.has(holder.lemma);
  const back = phrase.definite && !others && !isNumbered(tape, phrase, holder);
  if ((phrase.between && !chairs) || back) return [];
  // "told a joint news conference with Bo Roy": whoever speaks there stands there.
  const speaks = phrase.verb !== null && TELL.has(phrase.verb.lemma) ? phrase.verb : null;
  const doer = holder ?? speaks;
  const subject = doer ? subjectOf(tape, doer) : (doerBefore(tape, phrase) ?? subjectAround(tape, phrase));
  if (!subject) return [];
  const named = new Set(others?.mentions);
  return subject.mentions.some((mention) => named.has(mention)) ? [] : subject.participants;
}

/** "held the 16th meeting of the mechanism": which of them it is says that nothing has told it before. */
export function isNumbered({ items }: Tape, { from, noun }: NounPhrase, holder: VerbGroup | null): boolean {
  if (holder === null || !HOLDS_ONE.has(holder.lemma)) return false;
  return items
    .slice(from, noun)
    .some((item, at) => item.kind === 'number' || ORDINALS.has(normAt(items, from + at) ?? ''));
}

const HOLDS_ONE: ReadonlySet<string> = new Set(['hold', 'convene', 'co-chair']);

const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth inaugural'.split(' '),
);

/** "Ann Lee (right) meeting with Bo Roy": `meeting` after a name is what she does. */
function doerBefore(tape: Tape, { from, noun, norm }: NounPhrase): Company | null {
  if (norm !== 'meeting' || from !== noun) return null;
  let at = noun - 1;
  if (normAt(tape.items, at) === ')') while (at > 0 && normAt(tape.items, at) !== '(') at -= 1;
  if (normAt(tape.items, at) === '(') at -= 1;
  return actorAt(tape.items, at) ? companyUpTo(tape, at) : null;
}

/** Who acts or speaks at an encounter is a side of it; who speaks of it need not be. */
function subjectAround(tape: Tape, phrase: NounPhrase): Company | null {
  const { preposition, from, noun, norm } = phrase;
  const clause = clauseAt(tape, tape.items[noun]!.from);
  if (!clause) return null;
  // "Meeting with Bo Roy on Monday, Ann Lee said": the noun is a verb without its subject.
  const opens =
    norm === 'meeting' &&
    from === noun &&
    (itemAt(tape.items, clause.from) === from || WHILE.has(normAt(tape.items, from - 1) ?? ''));
  // "held talks with Bo Roy, followed by a meeting with Eve Sand": the same one.
  const follows = preposition === 'by' && clause.verb?.lemma === 'follow';
  const attends = clause.verb !== null && ATTEND.has(clause.verb.lemma);
  if (!opens && !attends && !follows && (preposition === null || !OCCASION.has(preposition))) return null;
  return subjectOfClause(tape, clause);
}

/** "During her visit, Ann Lee will meet": the pronoun that opens a sentence is whoever acts in it. */
export function ownersOf(tape: Tape, { from }: NounPhrase, owner: ActorMention): readonly Participant[] {
  const opens = owner.form === 'pronoun' && tape.items.findIndex(({ kind }) => kind === 'actor') >= from;
  const subject = opens
    ? tape.clauses.find((clause) => clause.subject && clause.subject.from > owner.from)?.subject
    : null;
  const visitor = owner.form === 'pronoun' ? visitorBefore(tape, owner) : null;
  if (visitor && owner.participants.length === 1) return visitor;
  const one = subject?.form === 'name' && subject.participants.length === 1;
  return one && owner.participants.length === 1 ? subject.participants : owner.participants;
}

/** "Ann Lee’s arrival in Oslo follows her trip to Rome": one who travels, and then travelled. */
function visitorBefore(tape: Tape, owner: ActorMention): readonly Participant[] | null {
  const [first, mark, noun] = tape.items;
  if (first?.kind !== 'actor' || !first.actor.possessive || first.actor === owner) return null;
  const next = mark?.kind === 'word' ? mark.norm : noun?.kind === 'word' ? noun.norm : '';
  return first.actor.participants.length === 1 && TRAVEL.has(next) ? first.actor.participants : null;
}

const TRAVEL: ReadonlySet<string> = new Set(['arrival', 'visit', 'trip', 'tour', 'departure', 'stop']);

const WHILE: ReadonlySet<string> = new Set(['when', 'while']);

/** "told Bo Roy at a meeting in Rome", "gave it to him in talks": who is spoken to is the other side. */
export function toldAt(tape: Tape, phrase: NounPhrase): Company | null {
  if (phrase.owner || phrase.preposition === null || !OCCASION.has(phrase.preposition)) return null;
  const noun = tape.items[phrase.noun]!.from;
  const verb = tape.clauses.findLast((clause) => clause.from <= noun && clause.verb)?.verb;
  if (!verb || !TELL.has(verb.lemma) || verb.voice === 'passive' || verb.to > noun) return null;
  const told = governedBy(tape, itemAt(tape.items, verb.to - 1) + 1, TO, true);
  return told && told.to <= phrase.from && told.participants.every(isPersonal) ? told : null;
}

const TO: ReadonlySet<string> = new Set(['to']);

/** "talks between A and B", "a meeting of A and B": all sides stand after the noun. */
export const isBetween = (tape: Tape, phrase: NounPhrase): boolean => {
  for (let at = phrase.noun + 1; at < Math.min(tape.items.length, phrase.noun + 6); at += 1) {
    const word = isSetting(tape.items, at) ? null : normAt(tape.items, at);
    if (word === 'between' || word === 'among' || word === 'of') return true;
    if (word === 'with') return false;
  }
  return false;
};
