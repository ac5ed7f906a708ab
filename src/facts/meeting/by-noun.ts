import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover, type Span } from '../../text/index.ts';
import {
  type Company,
  clauseAt,
  governedBy,
  type NounPhrase,
  normAt,
  nounAt,
  nounPhraseAt,
  type Scene,
  subjectOf,
  subjectOfClause,
} from '../attach/index.ts';
import type { Encounter, Form, Status } from './encounter.ts';

import { statusOfObject, statusOfVerb } from './status.ts';
import {
  ADJECTIVES,
  BEFORE,
  BY_PHONE,
  ENCOUNTERS,
  HOLD,
  MEALS,
  NEED_A_VERB,
  NOT_AN_ENCOUNTER_AFTER,
  NOT_AN_ENCOUNTER_BEFORE,
  OCCASION,
  SEVERAL,
} from './words.ts';

const SIDES: ReadonlySet<string> = new Set(['with', 'between', 'among', 'of']);
const GUESTS: ReadonlySet<string> = new Set(['with', 'of', 'for']);
const WITH: ReadonlySet<string> = new Set(['with']);

/** Encounters that a noun tells: `held talks with`, `during their meeting with`, `talks between`. */
export function encountersByNoun(scene: Scene, tape: Tape): Encounter[] {
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  return tape.items.flatMap((_item, index) => {
    const norm = nounAt(tape, tokens, index);
    const form = norm === null ? undefined : ENCOUNTERS.get(norm);
    if (norm === null || form === undefined || form === 'visit' || form === 'summit') return [];
    const told = byNoun(tape, nounPhraseAt(tape, index, norm), form);
    return told ? [told] : [];
  });
}

function byNoun(tape: Tape, phrase: NounPhrase, plainForm: Form): Encounter | null {
  if (!isEncounter(tape, phrase)) return null;
  const holder = holds(phrase);
  if (NEED_A_VERB.has(phrase.norm) && !holder) return null;
  const status = statusOf(tape, phrase, holder);
  if (status === null) return null;
  const others = governedBy(tape, phrase.noun + 1, sidesAfter(phrase), false);
  if (MEALS.has(phrase.norm) && !others) return null;
  const byPhone = phrase.adjectives.some((word) => BY_PHONE.has(word));
  // "in order to hold timely talks": a purpose is no encounter unless it says with whom.
  if (holder?.form === 'infinitive' && holder.governor === null && !others) return null;
  // "a call for peace", "his calls to": only one with somebody is an encounter.
  if (plainForm === 'call' && !byPhone && !others) return null;
  const both = others !== null && isBetween(tape, phrase);
  const first = both ? [] : firstSide(tape, phrase, holder, others);
  const sides = [...first, ...(others?.participants ?? []), ...(phrase.between?.participants ?? [])];
  if (sides.length === 0 && !phrase.definite) return null;
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  return {
    rule: holder ? 'meeting:held' : 'meeting:named',
    sentence: tape.sentence,
    key: keyOf(tape, phrase, holder, others),
    form: byPhone ? 'call' : plainForm,
    status,
    sides,
    countries: [],
    place: null,
    from: clause?.from ?? 0,
    to: clause?.to ?? tape.items.at(-1)!.to,
    definite: phrase.definite,
    after: tape.items[phrase.noun]!.to,
    each: !both && isSeveral(phrase) ? (others?.participants ?? null) : null,
    implied: !both && first.length === 0 && others !== null,
  };
}

const sidesAfter = ({ norm, preposition }: NounPhrase): ReadonlySet<string> => {
  if (MEALS.has(norm)) return GUESTS;
  return preposition === 'of' ? WITH : SIDES;
};

const isSeveral = ({ norm, adjectives }: NounPhrase): boolean =>
  SEVERAL.has(norm) || adjectives.includes('separate');

function isEncounter(tape: Tape, phrase: NounPhrase): boolean {
  if (phrase.preposition === 'sidelines' || phrase.preposition === 'margins') return false;
  if (phrase.adjectives.some((word) => NOT_AN_ENCOUNTER_BEFORE.has(word) || word === 'no' || word === 'any'))
    return false;
  return !NOT_AN_ENCOUNTER_AFTER.has(normAt(tape.items, phrase.noun + 1) ?? '');
}

/** The verb that says that it takes place: the phrase is its object, or the subject of a passive. */
function holds(phrase: NounPhrase): VerbGroup | null {
  return phrase.verb && HOLD.has(phrase.verb.lemma) ? phrase.verb : null;
}

function statusOf(tape: Tape, phrase: NounPhrase, holder: VerbGroup | null): Status | null {
  for (const adjective of phrase.adjectives)
    if (ADJECTIVES.has(adjective)) return ADJECTIVES.get(adjective) ?? null;
  if (holder) return statusOfObject(tape, holder);
  if (phrase.verb) return statusOfObject(tape, phrase.verb);
  if (phrase.preposition !== null && BEFORE.has(phrase.preposition)) return 'planned';
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  const verb = clause?.verb;
  if (!verb) return 'held';
  if (phrase.preposition === null && verb.from > tape.items[phrase.noun]!.from)
    return statusOfObject(tape, verb);
  // "will sign it during talks with": what happens at a meeting to come is to come.
  const status = statusOfVerb(tape, verb);
  return status === 'planned' || status === 'proposed' ? 'planned' : 'held';
}

/** The side that is not named after the noun: its owner, else who holds it, else who speaks or acts at it. */
function firstSide(
  tape: Tape,
  phrase: NounPhrase,
  holder: VerbGroup | null,
  others: Company | null,
): readonly Participant[] {
  if (phrase.owner) return phrase.owner.participants;
  if (phrase.between) return [];
  const subject = holder ? subjectOf(tape, holder) : subjectAround(tape, phrase);
  if (!subject) return [];
  const named = new Set(others?.mentions);
  return subject.mentions.some((mention) => named.has(mention)) ? [] : subject.participants;
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
  if (phrase.preposition === null || !OCCASION.has(phrase.preposition)) return null;
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  return clause && subjectOfClause(tape, clause);
}

function keyOf(tape: Tape, phrase: NounPhrase, holder: VerbGroup | null, others: Company | null): Span {
  const spans: Span[] = [tape.items[phrase.noun]!, tape.items[phrase.from]!];
  if (holder) spans.push(holder);
  if (others) spans.push(...others.mentions);
  return cover(spans);
}
