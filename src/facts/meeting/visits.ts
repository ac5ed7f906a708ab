import type { Tape, TapeItem, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover } from '../../text/index.ts';
import {
  clauseOf,
  companyFrom,
  governedBy,
  itemAfter,
  normAt,
  placesFrom,
  type Scene,
  subjectOf,
} from '../attach/index.ts';
import { dueIn } from './due.ts';
import type { Encounter, Status } from './encounter.ts';
import { placeFiled } from './filed.ts';
import { ENCOUNTERS } from './noun-words.ts';
import { statusOfVerb } from './status.ts';
import { taken } from './taken.ts';
import { isVisitor, visit } from './visit.ts';
import { ARRIVING, DELEGATIONS, GO, SEND, SENT } from './visit-words.ts';
import { visitsByNoun } from './visits-by-noun.ts';

/** Visits to a country: `visited Oman`, `arrived in Muscat`, `paid a visit to`, `her trip to`, `sent an envoy to`. */
export function visitsIn(scene: Scene, tape: Tape): Encounter[] {
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const told: Encounter[] = [];
  for (const verb of tape.verbs)
    if (GO.has(verb.lemma) || SEND.has(verb.lemma)) told.push(...visitsByVerb(scene, tape, verb));
    else if (verb.lemma === 'take' || verb.lemma === 'bring' || verb.lemma === 'expect')
      told.push(...taken(scene, tape, verb), ...dueIn(scene, tape, verb));
    else if (verb.lemma === 'be') told.push(...dueIn(scene, tape, verb));
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
  const here = normAt(tape.items, at) === 'here' && ARRIVING.has(verb.lemma) ? placeFiled(scene) : null;
  const from = direct || here ? verb.to : afterPreposition(tape.items, at, prepositions);
  if (from === null || !goes(tape.items, verb, at)) return [];
  const status = statusOfVerb(tape, verb);
  const doers = subjectOf(tape, verb)?.participants ?? [];
  const visitors = [...doers, ...companions(tape, at)].filter(isVisitor);
  if (status === null || visitors.length === 0) return [];
  // "reached President Roy by telephone" is no visit.
  const whom = direct && verb.lemma !== 'reach' ? visitedPerson(tape, verb, status, visitors) : null;
  if (whom) return [whom];
  const { places, to } = here ? { places: [here], to: verb.to } : placesFrom(scene, tape, from);
  const words = here ? [] : places.map(({ quote }) => quote);
  const clause = clauseOf(tape, verb);
  const setting = arrives(verb, status);
  return places.flatMap((place) =>
    visit(
      tape,
      'meeting:visited',
      setting,
      visitors,
      place,
      cover([verb, ...words]),
      clause?.from ?? verb.from,
      Math.max(clause?.to ?? 0, to),
      verb.form === 'finite',
    ),
  );
}

/** "spent three days in", "led a delegation to": what else must be said for these to be visits. */
function goes(items: readonly TapeItem[], { lemma }: VerbGroup, after: number): boolean {
  if (lemma === 'spend') return items[after]?.kind === 'time';
  if (lemma === 'set') return normAt(items, after) === 'off' || normAt(items, after) === 'out';
  if (lemma !== 'lead') return true;
  return items.slice(after, after + 5).some((_, at) => DELEGATIONS.has(normAt(items, after + at) ?? ''));
}

/** Who goes along: "flew to Kyiv with Bo Roy". */
function companions(tape: Tape, from: number): readonly Participant[] {
  for (let at = from; at < Math.min(tape.items.length, from + 6); at += 1) {
    const { kind } = tape.items[at]!;
    if (kind === 'place' || kind === 'time') continue;
    const word = normAt(tape.items, at) ?? '';
    if (word === 'with' || word === 'alongside') return companyFrom(tape, at + 1)?.participants ?? [];
    if (!BETWEEN.has(word)) return [];
  }
  return [];
}

const BETWEEN: ReadonlySet<string> = new Set(['to', 'in', 'on', 'into', 'for', 'together', 'along', ',']);

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

/** Who has just arrived, or is on the way, is on a visit that lasts; whoever is returning has been there. */
function arrives({ lemma }: VerbGroup, status: Status): Status {
  if (lemma === 'return') return 'held';
  return status === 'held' && ARRIVING.has(lemma) ? 'ongoing' : status;
}

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
