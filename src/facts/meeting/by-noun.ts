import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover, type Span } from '../../text/index.ts';
import {
  type Company,
  clauseAt,
  compoundSides,
  governedBy,
  isPersonal,
  type NounPhrase,
  normAt,
  nounAt,
  nounPhraseAt,
  type Scene,
  type Where,
  whereAt,
} from '../attach/index.ts';
import type { Encounter, Form } from './encounter.ts';
import { firstSide, isBetween, toldAt } from './noun-sides.ts';
import { predicateOf, statusOfNoun } from './noun-status.ts';
import {
  ATTEND,
  BY_PHONE,
  CHAIR,
  ENCOUNTERS,
  HOLD,
  MEALS,
  NEED_A_VERB,
  NOT_AN_ENCOUNTER_AFTER,
  NOT_AN_ENCOUNTER_BEFORE,
  SEVERAL,
  TAKE_PLACE,
} from './words.ts';

const SIDES: ReadonlySet<string> = new Set(['with', 'between', 'among', 'of']);

const CALLED_ON: ReadonlySet<string> = new Set(['with', 'between', 'on']);

const PAID_TO: ReadonlySet<string> = new Set(['with', 'on', 'to', 'from']);

const GUESTS: ReadonlySet<string> = new Set(['with', 'of', 'for']);

const WITH: ReadonlySet<string> = new Set(['with']);

/** Encounters that a noun tells: `held talks with`, `during their meeting with`, `talks between`. */
export function encountersByNoun(scene: Scene, tape: Tape): Encounter[] {
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const told: Encounter[] = [];
  tape.items.forEach(({ from }, index) => {
    const form = ENCOUNTERS.get(tokens[from]!.norm);
    if (form === undefined || form === 'visit') return;
    const norm = nounAt(tape, tokens, index);
    const encounter =
      norm === null ? null : byNoun(scene, tape, pastRound(tape, nounPhraseAt(tape, index, norm)), form);
    if (encounter) told.push(encounter);
  });
  return told;
}

/** "concluded negotiations": of states, a process that somebody conducts, and no encounter. */
const isProcess = ({ norm }: NounPhrase, sides: readonly Participant[]): boolean =>
  norm === 'negotiations' && !sides.some(isPersonal);

/** "held the fourth round of consultations": what is held is the round. */
function pastRound(tape: Tape, phrase: NounPhrase): NounPhrase {
  if (phrase.preposition !== 'round') return phrase;
  const { verb, adjectives } = nounPhraseAt(tape, phrase.from - 2, 'round');
  return verb ? { ...phrase, verb, adjectives: [...phrase.adjectives, ...adjectives] } : phrase;
}

function byNoun(scene: Scene, tape: Tape, phrase: NounPhrase, plainForm: Form): Encounter | null {
  if (!isEncounter(tape, phrase)) return null;
  const holder = holds(phrase);
  const joint = isJoint(phrase);
  if (NEED_A_VERB.has(phrase.norm) && !holder && !joint) return null;
  const status = statusOfNoun(tape, phrase, holder);
  if (status === null) return null;
  const others = governedBy(tape, phrase.noun + 1, sidesAfter(phrase), false) ?? toldAt(tape, phrase);
  if ((MEALS.has(phrase.norm) || plainForm === 'summit') && !others) return null;
  if (joint && !others) return null;
  const byPhone = phrase.adjectives.some((word) => BY_PHONE.has(word));
  // "in order to hold timely talks": a purpose is no encounter unless it says with whom.
  if (holder?.form === 'infinitive' && holder.governor === null && !others) return null;
  // "a call for peace", "his calls to": only one with somebody is an encounter.
  if (plainForm === 'call' && !byPhone && !others) return null;
  const both = others !== null && !MEALS.has(phrase.norm) && isBetween(tape, phrase);
  const first = both && !isChaired(tape, phrase, holder) ? [] : firstSide(tape, phrase, holder, others);
  const between = phrase.between?.participants ?? statesIn(scene, tape, phrase, holder);
  const sides = [...first, ...(others?.participants ?? []), ...between];
  if (sides.length === 0 && !phrase.definite) return null;
  if (holder && holder.lemma !== 'hold' && isProcess(phrase, sides)) return null;
  // "trade talks with France": a process between states is no encounter until somebody meets.
  if (!holder && !phrase.definite && !sides.some(isPersonal) && !takesPlace(tape, phrase)) return null;
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  return {
    rule: holder ? 'meeting:held' : 'meeting:named',
    sentence: tape.sentence,
    key: keyOf(tape, phrase, holder, others),
    form: formOf(byPhone, joint || isCourtesy(phrase), plainForm),
    status,
    sides,
    countries: [],
    place: adjunctPlace(scene, tape, phrase),
    from: clause?.from ?? 0,
    to: clause?.to ?? tape.items.at(-1)!.to,
    definite: phrase.definite,
    after: isCourtesy(phrase) && others ? tape.items[others.to - 1]!.to : tape.items[phrase.noun]!.to,
    own: holder !== null,
    each: !both && isSeveral(phrase) ? (others?.participants ?? null) : null,
    implied: !both && first.length === 0 && others !== null,
  };
}

/** "held India-Oman consultations": the states of the words before, where it is said to take place. */
const statesIn = (scene: Scene, tape: Tape, phrase: NounPhrase, holder: VerbGroup | null) =>
  holder || takesPlace(tape, phrase) ? compoundSides(scene, tape, phrase) : [];

/** "chaired a meeting of the leaders of A and B": who is in the chair is there too. */
const isChaired = (tape: Tape, { noun }: NounPhrase, holder: VerbGroup | null): boolean =>
  holder !== null && CHAIR.has(holder.lemma) && normAt(tape.items, noun + 1) === 'of';

const formOf = (byPhone: boolean, joint: boolean, form: Form): Form => {
  if (joint) return 'meeting';
  return byPhone ? 'call' : form;
};

/** "a joint press conference with Bo Roy": two who stand there together have met. */
const isJoint = ({ norm, adjectives }: NounPhrase): boolean =>
  norm === 'conference' && adjectives.includes('joint');

/** "paid a courtesy call on Bo Roy": a visit, not one by telephone. */
const isCourtesy = ({ norm, adjectives }: Pick<NounPhrase, 'norm' | 'adjectives'>): boolean =>
  norm === 'call' && (adjectives.includes('courtesy') || adjectives.includes('farewell'));

const sidesAfter = ({ norm, adjectives, preposition }: NounPhrase): ReadonlySet<string> => {
  if (MEALS.has(norm)) return GUESTS;
  if (isCourtesy({ norm, adjectives })) return PAID_TO;
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

const isSeveral = ({ norm, adjectives }: NounPhrase): boolean =>
  SEVERAL.has(norm) || adjectives.includes('separate');

function isEncounter(tape: Tape, phrase: NounPhrase): boolean {
  if (phrase.preposition === 'sidelines' || phrase.preposition === 'margins') return false;
  if (
    !isJoint(phrase) &&
    phrase.adjectives.some((word) => NOT_AN_ENCOUNTER_BEFORE.has(word) || word === 'no' || word === 'any')
  )
    return false;
  return !NOT_AN_ENCOUNTER_AFTER.has(normAt(tape.items, phrase.noun + 1) ?? '');
}

/** "Talks between Kenya and Uganda will go on in July": a verb and a time make an encounter of a process. */
function takesPlace(tape: Tape, phrase: NounPhrase): boolean {
  const verb = predicateOf(tape, phrase);
  return (
    verb !== null &&
    TAKE_PLACE.has(verb.lemma) &&
    tape.items.some(({ kind, from }) => kind === 'time' && from >= verb.to)
  );
}

/** The verb that says that it takes place, or that somebody takes part: the phrase is its object. */
function holds({ verb }: NounPhrase): VerbGroup | null {
  return verb && (HOLD.has(verb.lemma) || ATTEND.has(verb.lemma)) ? verb : null;
}

function keyOf(tape: Tape, phrase: NounPhrase, holder: VerbGroup | null, others: Company | null): Span {
  const spans: Span[] = [tape.items[phrase.noun]!, tape.items[phrase.from]!];
  if (holder) spans.push(holder);
  if (others) spans.push(...others.mentions);
  return cover(spans);
}
