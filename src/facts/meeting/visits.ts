import type { Tape, TapeItem, VerbGroup } from '../../clauses/index.ts';
import { lookUp } from '../../gazetteer/index.ts';
import type { CountryCode, Participant } from '../../mentions/index.ts';
import { cover, quoteAt, type Span, tokenise } from '../../text/index.ts';
import {
  clauseAt,
  clauseOf,
  countriesOf,
  governedBy,
  isPersonal,
  itemAfter,
  type NounPhrase,
  normAt,
  nounAt,
  nounPhraseAt,
  placesFrom,
  type Scene,
  subjectOf,
  subjectOfClause,
  type Where,
} from '../attach/index.ts';
import type { Encounter, Status } from './encounter.ts';

import { statusOfObject, statusOfVerb } from './status.ts';
import { ADJECTIVES, BEFORE, ENCOUNTERS, GO, HOLD, PUT_OFF, SEND, SENT, UNDO } from './words.ts';

/** Visits to a country: `visited Oman`, `arrived in Muscat`, `paid a visit to`, `her trip to`, `sent an envoy to`. */
export function visitsIn(scene: Scene, tape: Tape): Encounter[] {
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const told: Encounter[] = [];
  for (const verb of tape.verbs)
    if (GO.has(verb.lemma) || SEND.has(verb.lemma)) told.push(...visitsByVerb(scene, tape, verb));
  tape.items.forEach((item, index) => {
    if (ENCOUNTERS.get(tokens[item.from]!.norm) === 'visit')
      told.push(...visitsByNoun(scene, tape, item, index));
  });
  return told;
}

function visitsByVerb(scene: Scene, tape: Tape, verb: VerbGroup): Encounter[] {
  if (SEND.has(verb.lemma)) return sent(scene, tape, verb);
  const prepositions = GO.get(verb.lemma);
  if (!prepositions || verb.voice === 'passive') return [];
  const at = itemAfter(tape, verb);
  const direct = prepositions.has('');
  const from = direct ? verb.to : afterPreposition(tape.items, at, prepositions);
  if (from === null) return [];
  const status = statusOfVerb(tape, verb);
  const visitors = (subjectOf(tape, verb)?.participants ?? []).filter(isVisitor);
  if (status === null || visitors.length === 0) return [];
  const whom = direct ? visitedPerson(tape, verb, status, visitors) : null;
  if (whom) return [whom];
  const { places, to } = placesFrom(scene, tape, from);
  const clause = clauseOf(tape, verb);
  const setting = arrives(verb, status);
  return places.flatMap((place) =>
    visit(
      tape,
      'meeting:visited',
      setting,
      visitors,
      place,
      cover([verb, place.quote]),
      clause?.from ?? verb.from,
      Math.max(clause?.to ?? 0, to),
      verb.form === 'finite',
    ),
  );
}

/** "visits Prime Minister Bo Roy": a visit to somebody, wherever it is. */
function visitedPerson(
  tape: Tape,
  verb: VerbGroup,
  status: Status,
  visitors: readonly Participant[],
): Encounter | null {
  const host = governedBy(tape, itemAfter(tape, verb), NOBODY, true);
  if (!host?.participants.every(({ actor }) => actor.kind === 'official' || actor.kind === 'role'))
    return null;
  if (host.participants.length === 0) return null;
  return {
    rule: 'meeting:visited',
    sentence: tape.sentence,
    key: cover([verb, ...host.mentions]),
    form: 'meeting',
    status,
    sides: [...visitors, ...host.participants],
    countries: [],
    place: null,
    from: clauseOf(tape, verb)?.from ?? verb.from,
    to: clauseOf(tape, verb)?.to ?? verb.to,
    after: verb.to,
    own: verb.form === 'finite',
    definite: false,
    each: null,
    implied: false,
  };
}
const NOBODY: ReadonlySet<string> = new Set();

/** Who has just arrived, or is on the way, is on a visit that lasts. */
const arrives = (verb: VerbGroup, status: Status): Status =>
  status === 'held' && ARRIVING.has(verb.lemma) ? 'ongoing' : status;
const ARRIVING: ReadonlySet<string> = new Set(['arrive', 'land', 'leave', 'depart']);

function afterPreposition(
  items: readonly TapeItem[],
  from: number,
  prepositions: ReadonlySet<string>,
): number | null {
  for (let at = from; at < Math.min(items.length, from + 5); at += 1) {
    const word = normAt(items, at);
    if (word !== null && prepositions.has(word)) return items[at]!.to;
    if (items[at]!.kind === 'verb' || items[at]!.kind === 'sign') return null;
  }
  return null;
}

function sent(scene: Scene, tape: Tape, verb: VerbGroup): Encounter[] {
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const status = statusOfVerb(tape, verb);
  const sender = subjectOf(tape, verb);
  if (!sender || status === null || verb.voice === 'passive') return [];
  const to = tokens.findIndex((token, at) => at >= verb.to && at < verb.to + 14 && token.norm === 'to');
  const whom = tokens.slice(verb.to, Math.max(to, verb.to));
  const people = tape.items.flatMap((item) =>
    item.kind === 'actor' && item.from >= verb.to && item.from < to ? item.actor.participants : [],
  );
  const officials = people.filter(({ actor }) => actor.kind === 'official');
  if (officials.length === 0 && !whom.some(({ norm }) => SENT.has(norm))) return [];
  const { places, to: end } = placesFrom(scene, tape, to + 1);
  return places.flatMap((place) =>
    visit(
      tape,
      'meeting:sent',
      status,
      officials.length > 0 ? officials : sender.participants,
      place,
      cover([verb, place.quote]),
      verb.from,
      end,
      true,
    ),
  );
}

function visitsByNoun(scene: Scene, tape: Tape, item: TapeItem, index: number): Encounter[] {
  const norm = nounAt(tape, scene.marked.article.sentences[tape.sentence]!.tokens, index);
  if (norm === null || ENCOUNTERS.get(norm) !== 'visit') return [];
  const phrase = nounPhraseAt(tape, index, norm);
  const status = statusOf(tape, phrase);
  if (status === null) return [];
  // "increase visits of ships": visits in general, unless somebody pays them.
  if (norm === 'visits' && !phrase.owner && !(phrase.verb && HOLD.has(phrase.verb.lemma))) return [];
  const visitors = visitorsOf(tape, phrase).filter(isVisitor);
  const to = toPlace(tape.items, index + 1) ?? inPlace(tape.items, phrase);
  if (visitors.length === 0) return [];
  const { places, to: end } = to === null ? whereFiled(scene, phrase) : placesFrom(scene, tape, to);
  const key = (place: Where): Span =>
    to === null
      ? cover([tape.items[phrase.from]!, item])
      : cover([tape.items[phrase.from]!, item, place.quote]);
  return places.flatMap((place) =>
    visit(
      tape,
      'meeting:visit',
      status,
      visitors,
      place,
      key(place),
      tape.items[phrase.from]!.from,
      Math.max(end, clauseAt(tape, item.from)?.to ?? 0),
      phrase.verb !== null || phrase.preposition === 'for' || phrase.preposition === 'on',
    ),
  );
}

/** "the visit of Ann Lee", without a word of where: to the country in which the story was filed. */
function whereFiled(
  { marked }: Scene,
  { definite, norm, preposition }: NounPhrase,
): { places: Where[]; to: number } {
  const place = marked.article.dateline?.place;
  const country = marked.article.dateline && datelineCountry(marked.article);
  if (!definite || preposition === null || norm !== 'visit' || !place || !country)
    return { places: [], to: 0 };
  return { places: [{ quote: quoteAt(marked.article.text, place), country, city: true }], to: 0 };
}

function datelineCountry(article: Scene['marked']['article']): CountryCode | null {
  const place = article.dateline?.place;
  for (const entry of place ? (lookUp(tokenise(article.text, place), 0)?.entries ?? []) : []) {
    if (entry.type === 'country') return entry.code;
    if (entry.type === 'place') return entry.place.country;
  }
  return null;
}

/** "is in Fiji on a visit": the place stands before. */
function inPlace(items: readonly TapeItem[], { from, preposition }: NounPhrase): number | null {
  if (preposition !== 'for' && preposition !== 'on') return null;
  for (let at = from - 2; at >= Math.max(0, from - 6); at -= 1) {
    if (normAt(items, at) === 'in') return items[at]!.to;
    if (items[at]!.kind === 'verb' || items[at]!.kind === 'sign') return null;
  }
  return null;
}

function toPlace(items: readonly TapeItem[], from: number): number | null {
  for (let at = from; at < Math.min(items.length, from + 6); at += 1) {
    const word = normAt(items, at);
    if (word === 'to' || word === 'in') return items[at]!.to;
    if (items[at]!.kind === 'verb' || items[at]!.kind === 'sign') return null;
  }
  return null;
}

function visitorsOf(tape: Tape, phrase: NounPhrase): readonly Participant[] {
  if (phrase.owner) return phrase.owner.participants;
  const by = governedBy(tape, phrase.noun + 1, BY, false);
  if (by) return by.participants;
  if (phrase.verb) return subjectOf(tape, phrase.verb)?.participants ?? [];
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  return phrase.preposition && clause ? (subjectOfClause(tape, clause)?.participants ?? []) : [];
}
const BY: ReadonlySet<string> = new Set(['by', 'of', 'from']);

function statusOf(tape: Tape, phrase: NounPhrase): Status | null {
  if (phrase.verb && (PUT_OFF.has(phrase.verb.lemma) || UNDO.has(phrase.verb.lemma)))
    return statusOfObject(tape, phrase.verb);
  for (const adjective of phrase.adjectives)
    if (ADJECTIVES.has(adjective)) return ADJECTIVES.get(adjective) ?? null;
  if (phrase.verb) {
    const status = statusOfObject(tape, phrase.verb);
    return status === 'held' && !HOLD.has(phrase.verb.lemma) ? 'held' : status;
  }
  if (phrase.preposition === 'on' || phrase.preposition === 'for') return 'ongoing';
  if (phrase.preposition !== null && BEFORE.has(phrase.preposition)) return 'planned';
  const verb = clauseAt(tape, tape.items[phrase.noun]!.from)?.verb;
  if (!verb) return 'held';
  const status = phrase.preposition === null ? statusOfObject(tape, verb) : statusOfVerb(tape, verb);
  return status === 'proposed' ? 'planned' : (status ?? 'held');
}

/** Persons visit, and bodies of states by their delegations; a country as such does not. */
const isVisitor = (participant: Participant): boolean =>
  isPersonal(participant) || participant.actor.kind === 'organisation';

/** A visit, unless it is one at home. */
function visit(
  tape: Tape,
  rule: string,
  status: Status,
  visitors: readonly Participant[],
  place: Where,
  key: Span,
  from: number,
  to: number,
  own: boolean,
): Encounter[] {
  const home = countriesOf(visitors);
  if (place.country === null || home.includes(place.country)) return [];
  return [
    {
      rule,
      sentence: tape.sentence,
      key,
      form: 'visit',
      status,
      sides: [...visitors, host(place, place.country)],
      countries: [place.country],
      place,
      from,
      to,
      definite: false,
      after: to,
      own: own,
      each: null,
      implied: false,
    },
  ];
}

const host = (place: Where, country: CountryCode): Participant => ({
  actor: { kind: 'government', country },
  country,
  words: place.quote,
  basis: 'inferred',
  reason: 'A visit to a country is taken to be one to its government.',
});
