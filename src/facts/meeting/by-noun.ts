import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover, type Span } from '../../text/index.ts';
import {
  type Company,
  clauseAt,
  countriesOf,
  isPersonal,
  type NounPhrase,
  normAt,
  nounAt,
  nounPhraseAt,
  type Scene,
  type Where,
  whereAt,
} from '../attach/index.ts';
import { isOfStates } from './bodies.ts';
import type { Encounter, Form } from './encounter.ts';
import { formOf, holds, isCourtesy, isJoint, SIDES } from './noun-kinds.ts';
import { isHeldByBody, isOfBody, othersOf, statesIn, takesPlace } from './noun-others.ts';
import { firstSide, isBetween, isNumbered } from './noun-sides.ts';
import { statusOfNoun } from './noun-status.ts';
import {
  ADJECTIVAL,
  BY_PHONE,
  ENCOUNTERS,
  FIRST_OF_TWO,
  MEALS,
  NEED_A_VERB,
  NOT_AN_ENCOUNTER_AFTER,
  NOT_AN_ENCOUNTER_BEFORE,
  SECOND_OF_TWO,
  SEVERAL,
  VIEWS,
  WITH_PEOPLE,
} from './noun-words.ts';
import { BEFORE } from './status-words.ts';
import { ATTENDS, CHAIR } from './verb-words.ts';

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
  (norm === 'negotiations' || norm === 'exchange') && !sides.some(isPersonal);

/** "held the fourth round of consultations": what is held is the round. */
function pastRound(tape: Tape, phrase: NounPhrase): NounPhrase {
  if (phrase.preposition !== 'round') return phrase;
  const { verb, adjectives, from, preposition } = nounPhraseAt(tape, phrase.from - 2, 'round');
  const all = [...phrase.adjectives, ...adjectives];
  // "The fifth round of consultations was held": it is the subject.
  if (preposition === null) return { ...phrase, verb, from, preposition: null, adjectives: all };
  return verb ? { ...phrase, verb, adjectives: all } : phrase;
}

function byNoun(scene: Scene, tape: Tape, phrase: NounPhrase, plainForm: Form): Encounter | null {
  if (!isEncounter(tape, phrase) || isOfManyByName(scene, tape, phrase)) return null;
  const holder = holds(phrase);
  const joint = isJoint(phrase);
  const others = othersOf(tape, phrase);
  // "attended the summit of the Union" is told as a gathering.
  const whose = others?.participants ?? phrase.between?.participants;
  if (holder && whose && ATTENDS.has(holder.lemma) && whose.every(isOfStates)) return null;
  const people = others?.participants.some(isPersonal) && WITH_PEOPLE.has(phrase.norm);
  const ofBody = !holder && isHeldByBody(tape, phrase, others);
  if (NEED_A_VERB.has(phrase.norm) && !holder && !joint && !people && !ofBody) return null;
  const status = statusOfNoun(tape, phrase, holder);
  if (status === null) return null;
  if (MEALS.has(phrase.norm) && !others) return null;
  const byPhone = phrase.adjectives.some((word) => BY_PHONE.has(word));
  // "in order to hold timely talks": a purpose is no encounter unless it says with whom.
  if (holder?.form === 'infinitive' && holder.governor === null && !others) return null;
  // "a call for peace", "his calls to": only one with somebody, or that two hold, is an encounter.
  if (plainForm === 'call' && !byPhone && !others && !HELD.has(holder?.lemma ?? '')) return null;
  const both = others !== null && !MEALS.has(phrase.norm) && isBetween(tape, phrase);
  const none = (both && !isAttended(tape, phrase, holder)) || isOfOthers(phrase, others);
  const first = none ? [] : firstSide(tape, phrase, holder, others);
  const between = phrase.between?.participants ?? statesIn(scene, tape, phrase, holder, others);
  const sides = [...first, ...(others?.participants ?? []), ...between];
  // "told a joint press conference": of two countries, or with somebody.
  if ((joint || plainForm === 'summit') && !others && countriesOf(sides).length < 2) return null;
  // "will attend the Oslo meeting": not the one told before.
  if (sides.length === 0 && (!phrase.definite || (holder && ATTENDS.has(holder.lemma)))) return null;
  if (holder && (holder.lemma !== 'hold' || phrase.norm === 'exchange') && isProcess(phrase, sides))
    return null;
  // "trade talks with France": a process between states is no encounter until somebody meets.
  const body = between.length > 0 && phrase.between === null;
  if (!holder && !phrase.definite && !body && !sides.some(isPersonal) && !takesPlace(tape, phrase))
    return null;
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  const end = tape.items.at(-1)!.to;
  return {
    rule: ofBody
      ? 'meeting:gathering'
      : holder
        ? isOfBody(holder, first, sides)
          ? 'meeting:gathering'
          : 'meeting:held'
        : 'meeting:named',
    sentence: tape.sentence,
    key: keyOf(tape, phrase, holder, others),
    form: formOf(byPhone, joint || isCourtesy(phrase), plainForm),
    status,
    sides,
    countries: [],
    place: adjunctPlace(scene, tape, phrase),
    from: clause?.from ?? 0,
    to: ofBody ? end : Math.max(clause?.to ?? end, others ? tape.items[others.to - 1]!.to : 0),
    definite:
      phrase.definite &&
      !phrase.adjectives.some((word) => PREVIOUS.has(word)) &&
      !isNumbered(tape, phrase, holder),
    ahead: phrase.preposition !== null && BEFORE.has(phrase.preposition),
    after: isCourtesy(phrase) && others ? tape.items[others.to - 1]!.to : tape.items[phrase.noun]!.to,
    own: holder !== null,
    each: !both && isSeveral(phrase) ? (others?.participants ?? null) : null,
    implied: !both && first.length === 0 && others !== null,
  };
}

/** "the G20 foreign ministers’ meeting": of all of them, whoever of them was named before. */
function isOfManyByName({ marked }: Scene, tape: Tape, { owner }: NounPhrase): boolean {
  const { tokens } = marked.article.sentences[tape.sentence]!;
  const words = owner?.form === 'role' ? tokens.slice(owner.from, owner.to) : [];
  return words.some(({ shape, norm }) => shape === 'CAPS' || /\d/.test(norm));
}

/** "their previous meeting" is another than the one told before. */
const PREVIOUS: ReadonlySet<string> = new Set([
  'previous',
  'last',
  'earlier',
  'first',
  'second',
  'past',
  'next',
]);

/** "chaired a meeting of the leaders of A and B", "attends the summit of A and B": who does is there too. */
const isAttended = (tape: Tape, { noun }: NounPhrase, holder: VerbGroup | null): boolean =>
  holder !== null &&
  (CHAIR.has(holder.lemma) ? normAt(tape.items, noun + 1) === 'of' : ATTENDS.has(holder.lemma));

/** "a White House meeting": a place right before the noun is where it was. */
function adjunctPlace(scene: Scene, tape: Tape, phrase: NounPhrase): Where | null {
  const first = tape.items[phrase.from]!.from;
  for (let token = tape.items[phrase.noun]!.from - 1; token > first; token -= 1) {
    const place = whereAt(scene, tape, token);
    if (place) return place.country === null || place.city ? place : null;
  }
  return null;
}

const HELD: ReadonlySet<string> = new Set(['hold', 'have']);

const isSeveral = ({ norm, adjectives }: NounPhrase): boolean =>
  SEVERAL.has(norm) || adjectives.includes('separate');

function isEncounter(tape: Tape, phrase: NounPhrase): boolean {
  if (phrase.preposition === 'sidelines' || phrase.preposition === 'margins') return false;
  if (
    !isJoint(phrase) &&
    phrase.adjectives.some((word) => NOT_AN_ENCOUNTER_BEFORE.has(word) || word === 'no' || word === 'any')
  )
    return false;
  const next = normAt(tape.items, phrase.noun + 1) ?? '';
  // "had a bilateral with Bo Roy", and not "bilateral trade with Peru"
  if (ADJECTIVAL.has(phrase.norm)) return SIDES.has(next) && next !== 'of';
  // "an exchange of views", and not one of prisoners
  if (phrase.norm === 'exchange')
    return next === 'of' && VIEWS.has(normAt(tape.items, phrase.noun + 2) ?? '');
  // "a call for proposals"
  if (phrase.norm === 'call' && next === 'for' && tape.items[phrase.noun + 2]?.kind !== 'time') return false;
  // "a summit meeting", "dinner talks": one, which the second noun tells.
  if (FIRST_OF_TWO.has(phrase.norm) && SECOND_OF_TWO.has(next)) return false;
  return !NOT_AN_ENCOUNTER_AFTER.has(next);
}

/** "his talks with Afghan officials", said of an Afghan: whoever is meant is of another country. */
function isOfOthers({ owner }: NounPhrase, others: Company | null): boolean {
  if (owner?.form !== 'pronoun' || owner.participants.length !== 1 || !others) return false;
  const own = owner.participants[0]!.country;
  return others.participants.every(
    ({ actor, country }) =>
      (actor.kind === 'role' || actor.kind === 'government') && country !== null && country === own,
  );
}

function keyOf(tape: Tape, phrase: NounPhrase, holder: VerbGroup | null, others: Company | null): Span {
  const spans: Span[] = [tape.items[phrase.noun]!, tape.items[phrase.from]!];
  if (holder) spans.push(holder);
  if (others) spans.push(...others.mentions);
  return cover(spans);
}
