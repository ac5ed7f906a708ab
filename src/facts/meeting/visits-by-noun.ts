import type { Tape, TapeItem } from '../../clauses/index.ts';
import { lookUp } from '../../gazetteer/index.ts';
import type { CountryCode, Participant } from '../../mentions/index.ts';
import { cover, quoteAt, type Span, tokenise } from '../../text/index.ts';
import {
  clauseAt,
  governedBy,
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
import { isVisitor, visit } from './visit.ts';
import { ADJECTIVES, BEFORE, ENCOUNTERS, HOLD, PUT_OFF, UNDO } from './words.ts';

export function visitsByNoun(scene: Scene, tape: Tape, item: TapeItem, index: number): Encounter[] {
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
