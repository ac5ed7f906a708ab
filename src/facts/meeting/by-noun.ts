import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover, type Span } from '../../text/index.ts';
import {
  actorAt,
  type Company,
  clauseAt,
  companyUpTo,
  governedBy,
  isPersonal,
  itemAt,
  type NounPhrase,
  normAt,
  nounAt,
  nounPhraseAt,
  type Scene,
  subjectOf,
  subjectOfClause,
  type Where,
  whereAt,
} from '../attach/index.ts';
import type { Encounter, Form, Status } from './encounter.ts';

import { statusOfObject, statusOfVerb } from './status.ts';
import {
  ADJECTIVES,
  ATTEND,
  BEFORE,
  BY_PHONE,
  CALLS_FOR,
  ENCOUNTERS,
  GO,
  HOLD,
  MEALS,
  NEED_A_VERB,
  NOT_AN_ENCOUNTER_AFTER,
  NOT_AN_ENCOUNTER_BEFORE,
  OCCASION,
  PLAN,
  PLANS_FOR,
  PUT_OFF,
  SEVERAL,
  TELL,
  UNDO,
  UNDOING,
} from './words.ts';

const SIDES: ReadonlySet<string> = new Set(['with', 'between', 'among', 'of']);
const CALLED_ON: ReadonlySet<string> = new Set(['with', 'between', 'on']);
const GUESTS: ReadonlySet<string> = new Set(['with', 'of', 'for']);
const WITH: ReadonlySet<string> = new Set(['with']);

/** Encounters that a noun tells: `held talks with`, `during their meeting with`, `talks between`. */
export function encountersByNoun(scene: Scene, tape: Tape): Encounter[] {
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const told: Encounter[] = [];
  tape.items.forEach(({ from }, index) => {
    const form = ENCOUNTERS.get(tokens[from]!.norm);
    if (form === undefined || form === 'visit' || form === 'summit') return;
    const norm = nounAt(tape, tokens, index);
    const encounter = norm === null ? null : byNoun(scene, tape, nounPhraseAt(tape, index, norm), form);
    if (encounter) told.push(encounter);
  });
  return told;
}

function byNoun(scene: Scene, tape: Tape, phrase: NounPhrase, plainForm: Form): Encounter | null {
  if (!isEncounter(tape, phrase)) return null;
  const holder = holds(phrase);
  if (NEED_A_VERB.has(phrase.norm) && !holder) return null;
  const status = statusOf(tape, phrase, holder);
  if (status === null) return null;
  const others = governedBy(tape, phrase.noun + 1, sidesAfter(phrase), false) ?? toldAt(tape, phrase);
  if (MEALS.has(phrase.norm) && !others) return null;
  const byPhone = phrase.adjectives.some((word) => BY_PHONE.has(word));
  // "in order to hold timely talks": a purpose is no encounter unless it says with whom.
  if (holder?.form === 'infinitive' && holder.governor === null && !others) return null;
  // "a call for peace", "his calls to": only one with somebody is an encounter.
  if (plainForm === 'call' && !byPhone && !others) return null;
  const both = others !== null && !MEALS.has(phrase.norm) && isBetween(tape, phrase);
  const first = both ? [] : firstSide(tape, phrase, holder, others);
  const sides = [...first, ...(others?.participants ?? []), ...(phrase.between?.participants ?? [])];
  if (sides.length === 0 && !phrase.definite) return null;
  // "trade talks with France": a process between states is no encounter until somebody meets.
  if (!holder && !phrase.definite && !sides.some(isPersonal)) return null;
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  return {
    rule: holder ? 'meeting:held' : 'meeting:named',
    sentence: tape.sentence,
    key: keyOf(tape, phrase, holder, others),
    form: byPhone ? 'call' : plainForm,
    status,
    sides,
    countries: [],
    place: adjunctPlace(scene, tape, phrase),
    from: clause?.from ?? 0,
    to: clause?.to ?? tape.items.at(-1)!.to,
    definite: phrase.definite,
    after: tape.items[phrase.noun]!.to,
    own: holder !== null,
    each: !both && isSeveral(phrase) ? (others?.participants ?? null) : null,
    implied: !both && first.length === 0 && others !== null,
  };
}

const sidesAfter = ({ norm, preposition }: NounPhrase): ReadonlySet<string> => {
  if (MEALS.has(norm)) return GUESTS;
  if (norm === 'call') return CALLED_ON;
  return preposition === 'of' ? WITH : SIDES;
};

/** "a White House meeting": a place right before the noun is where it was. */
function adjunctPlace(scene: Scene, tape: Tape, phrase: NounPhrase): Where | null {
  const first = tape.items[phrase.from]!.from;
  for (let token = tape.items[phrase.noun]!.from - 1; token > first; token -= 1) {
    const place = whereAt(scene, tape, token);
    if (place) return place.country === null || place.city ? place : null;
  }
  return null;
}

/** "told Bo Roy at a meeting in Rome", "gave it to him in talks": who is spoken to is the other side. */
function toldAt(tape: Tape, phrase: NounPhrase): Company | null {
  if (phrase.owner || phrase.preposition === null || !OCCASION.has(phrase.preposition)) return null;
  const noun = tape.items[phrase.noun]!.from;
  const verb = tape.clauses.findLast((clause) => clause.from <= noun && clause.verb)?.verb;
  if (!verb || !TELL.has(verb.lemma) || verb.voice === 'passive' || verb.to > noun) return null;
  const told = governedBy(tape, itemAt(tape.items, verb.to - 1) + 1, TO, true);
  return told && told.to <= phrase.from && told.participants.every(isPersonal) ? told : null;
}
const TO: ReadonlySet<string> = new Set(['to']);

const isSeveral = ({ norm, adjectives }: NounPhrase): boolean =>
  SEVERAL.has(norm) || adjectives.includes('separate');

function isEncounter(tape: Tape, phrase: NounPhrase): boolean {
  if (phrase.preposition === 'sidelines' || phrase.preposition === 'margins') return false;
  if (phrase.adjectives.some((word) => NOT_AN_ENCOUNTER_BEFORE.has(word) || word === 'no' || word === 'any'))
    return false;
  return !NOT_AN_ENCOUNTER_AFTER.has(normAt(tape.items, phrase.noun + 1) ?? '');
}

/** The verb that says that it takes place, or that somebody takes part: the phrase is its object. */
function holds({ verb }: NounPhrase): VerbGroup | null {
  return verb && (HOLD.has(verb.lemma) || ATTEND.has(verb.lemma)) ? verb : null;
}

function statusOf(tape: Tape, phrase: NounPhrase, holder: VerbGroup | null): Status | null {
  if (phrase.verb && (PUT_OFF.has(phrase.verb.lemma) || UNDO.has(phrase.verb.lemma)))
    return statusOfObject(tape, phrase.verb);
  for (const adjective of phrase.adjectives)
    if (ADJECTIVES.has(adjective)) return ADJECTIVES.get(adjective) ?? null;
  if (holder) return statusOfObject(tape, holder);
  if (phrase.verb) return statusOfObject(tape, phrase.verb);
  const after = statusAfter(tape, phrase.noun);
  if (after) return after;
  if (phrase.preposition === 'of' || phrase.preposition === 'for') {
    const status = statusByHead(tape, phrase);
    if (status !== undefined) return status;
  }
  if (phrase.preposition !== null && BEFORE.has(phrase.preposition)) return 'planned';
  const noun = tape.items[phrase.noun]!.from;
  if (phrase.preposition === null) {
    const verb = clauseAt(tape, noun)?.verb;
    if (verb && verb.from > noun) return statusOfObject(tape, verb);
  }
  const verb = finiteBefore(tape, noun);
  if (phrase.preposition === 'to' && verb?.lemma === 'agree') return 'planned';
  return verb ? statusAt(tape, verb) : 'held';
}

/** "talks between A and B, scheduled for Thursday": the participle after the noun. */
function statusAfter(tape: Tape, noun: number): Status | null {
  for (let at = noun + 1; at < Math.min(tape.items.length, noun + 8); at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'word' && (item.norm === 'due' || item.norm === 'slated')) return 'planned';
    if (item.kind !== 'verb') continue;
    if (item.verb.form !== 'participle') return null;
    if (PUT_OFF.has(item.verb.lemma)) return 'postponed';
    return item.verb.lemma === 'schedule' || item.verb.lemma === 'plan' ? 'planned' : null;
  }
  return null;
}

/** What is done at a meeting: "will sign it during talks with", "agreed to at the talks". */
function statusAt(tape: Tape, verb: VerbGroup): Status {
  // "agreed to reopen", "wanted to sell": what is to come there is not the meeting.
  if (verb.tense === 'past' && !PLAN.has(verb.governor ?? '')) return 'held';
  const status = statusOfVerb(tape, verb);
  return status === 'planned' || status === 'proposed' ? 'planned' : 'held';
}

/** The finite verb of the clause of a token, or of the nearest one before that has one, else after. */
function finiteBefore(tape: Tape, token: number): VerbGroup | null {
  const finite = tape.clauses.filter(({ verb }) => verb?.form === 'finite');
  return (finite.findLast(({ from }) => from <= token) ?? finite[0])?.verb ?? null;
}

/** What the word before `of` or `for` says: "plans for a meeting", "cancellation of talks"; undefined where nothing. */
function statusByHead(tape: Tape, phrase: NounPhrase): Status | null | undefined {
  const at = phrase.from - 2;
  const item = tape.items[at];
  if (normAt(tape.items, at - 1) === 'no') return null;
  const word = item?.kind === 'verb' ? item.verb.lemma : (normAt(tape.items, at) ?? '');
  if (phrase.preposition === 'of') return UNDOING.get(word);
  if (CALLS_FOR.has(word)) return 'proposed';
  if (PLANS_FOR.has(word)) return 'planned';
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  const goes = clause?.verb && (GO.has(clause.verb.lemma) || clause.verb.lemma === 'be');
  return goes ? 'planned' : null;
}

/** The side that is not named after the noun: its owner, else who holds it, else who speaks or acts at it. */
function firstSide(
  tape: Tape,
  phrase: NounPhrase,
  holder: VerbGroup | null,
  others: Company | null,
): readonly Participant[] {
  if (phrase.owner) return phrase.owner.participants;
  // "the meeting" alone points back to one told before: who speaks at it need not have been a side.
  if (phrase.between || (phrase.definite && !others)) return [];
  const subject = holder
    ? subjectOf(tape, holder)
    : (doerBefore(tape, phrase) ?? subjectAround(tape, phrase));
  if (!subject) return [];
  const named = new Set(others?.mentions);
  return subject.mentions.some((mention) => named.has(mention)) ? [] : subject.participants;
}

/** "Ann Lee (right) meeting with Bo Roy": `meeting` after a name is what she does. */
function doerBefore(tape: Tape, { from, noun, norm }: NounPhrase): Company | null {
  if (norm !== 'meeting' || from !== noun) return null;
  let at = noun - 1;
  if (normAt(tape.items, at) === ')') while (at > 0 && normAt(tape.items, at) !== '(') at -= 1;
  if (normAt(tape.items, at) === '(') at -= 1;
  return actorAt(tape.items, at) ? companyUpTo(tape, at) : null;
}

/** "talks between A and B", "a meeting of A and B": all sides stand after the noun. */
const isBetween = (tape: Tape, phrase: NounPhrase): boolean => {
  for (let at = phrase.noun + 1; at < Math.min(tape.items.length, phrase.noun + 6); at += 1) {
    const word = normAt(tape.items, at);
    if (word === 'between' || word === 'among' || word === 'of') return true;
    if (word === 'with') return false;
  }
  return false;
};

/** Who acts or speaks at an encounter is a side of it; who speaks of it need not be. */
function subjectAround(tape: Tape, phrase: NounPhrase): Company | null {
  const { preposition, from, noun, norm } = phrase;
  const clause = clauseAt(tape, tape.items[noun]!.from);
  if (!clause) return null;
  // "Meeting with Bo Roy on Monday, Ann Lee said": the noun is a verb without its subject.
  const opens = norm === 'meeting' && from === noun && itemAt(tape.items, clause.from) === from;
  const attends = clause.verb !== null && ATTEND.has(clause.verb.lemma);
  if (!opens && !attends && (preposition === null || !OCCASION.has(preposition))) return null;
  return subjectOfClause(tape, clause);
}

function keyOf(tape: Tape, phrase: NounPhrase, holder: VerbGroup | null, others: Company | null): Span {
  const spans: Span[] = [tape.items[phrase.noun]!, tape.items[phrase.from]!];
  if (holder) spans.push(holder);
  if (others) spans.push(...others.mentions);
  return cover(spans);
}
