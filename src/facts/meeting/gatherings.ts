import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover } from '../../text/index.ts';
import {
  clauseOf,
  companyFrom,
  countriesOf,
  governedBy,
  isPersonal,
  itemAfter,
  itemAt,
  normAt,
  nounAt,
  placesFrom,
  type Scene,
  subjectOf,
  whereAt,
} from '../attach/index.ts';
import { isOfStates } from './bodies.ts';
import type { Encounter } from './encounter.ts';
import { GATHERINGS, isOfMany, isPointedAt, OF_ANY, OTHERS } from './gathering-nouns.ts';
import { AT_HOME, NOT_AN_ENCOUNTER_BEFORE } from './noun-words.ts';
import { statusOfVerb } from './status.ts';
import { ATTEND, CHAIR } from './verb-words.ts';
import { ARRIVING, GO } from './visit-words.ts';

/** Signs inside the name of a gathering. */
const INSIDE: ReadonlySet<string> = new Set(['-', "'", "'s", '(', ')']);

/** Officials who attend, chair, host or address a summit, a conference or a meeting of many. */
export function gatheringsIn(scene: Scene, tape: Tape): Encounter[] {
  const told: Encounter[] = [];
  for (const verb of tape.verbs) {
    const attends = ATTEND.has(verb.lemma) || (verb.lemma === 'take' && verb.particle === 'part');
    const one = !attends
      ? (representing(scene, tape, verb) ?? summitOf(scene, tape, verb))
      : verb.voice === 'active'
        ? gathering(scene, tape, verb)
        : chairedBy(tape, verb);
    if (one) told.push(one);
  }
  return told;
}

/** "told the Union’s summit", "speaking at the summit", "arrived in Rome for the summit": who does so is at it. */
function summitOf(scene: Scene, tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const next = itemAfter(tape, verb);
  const from =
    verb.lemma === 'tell'
      ? next
      : SPEAK.has(verb.lemma)
        ? past(tape, next, AT, 2)
        : GO.has(verb.lemma)
          ? past(tape, next, FOR, 8)
          : null;
  if (from === null) return null;
  const one = gathering(scene, tape, verb, from);
  if (one?.form !== 'summit' || !one.sides.every(isPersonal)) return null;
  if (!GO.has(verb.lemma)) return one;
  const there = tape.items.slice(next, from).find(({ kind }) => kind === 'place');
  const place = one.place ?? (there ? whereAt(scene, tape, there.from) : null);
  return {
    ...one,
    place,
    status: ARRIVING.has(verb.lemma) && one.status === 'held' ? 'planned' : one.status,
  };
}

/** "will represent the country at the meeting of the Association": who does so is there. */
function representing(scene: Scene, tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.lemma !== 'represent' || verb.voice === 'passive') return null;
  const from = past(tape, itemAfter(tape, verb), AT, 6);
  const one = from === null ? null : gathering(scene, tape, verb, from);
  return one?.sides.every(isPersonal) ? one : null;
}

const SPEAK: ReadonlySet<string> = new Set(['speak', 'say']);
const AT: ReadonlySet<string> = new Set(['at', 'to']);
const FOR: ReadonlySet<string> = new Set(['for']);

/** Past the nearest of some prepositions, which no sign or verb stands before. */
function past(tape: Tape, from: number, words: ReadonlySet<string>, reach: number): number | null {
  for (let at = from; at < Math.min(tape.items.length, from + reach); at += 1) {
    const { kind } = tape.items[at]!;
    if (words.has(normAt(tape.items, at) ?? '')) return at + 1;
    if (kind === 'sign' || kind === 'verb') return null;
  }
  return null;
}

/**
 * "a meeting co-chaired by Ann Lee and Bo Roy": several in the chair have met, whatever it is called
 * where they are of two countries. "The summit was attended by Ann Lee": whoever attends it is there.
 */
function chairedBy(tape: Tape, verb: VerbGroup): Encounter | null {
  const chaired = CHAIR.has(verb.lemma);
  if (!chaired && verb.lemma !== 'attend') return null;
  const chairs = governedBy(tape, itemAfter(tape, verb), BY, false);
  if (!chairs || (chaired && chairs.participants.length < 2) || !chairs.participants.every(isPersonal))
    return null;
  const abroad = chaired && countriesOf(chairs.participants).length > 1;
  const last = itemAt(tape.items, verb.from) - 1;
  let at = last;
  while (at >= 0 && normAt(tape.items, at) !== 'of' && !GATHERINGS.has(normAt(tape.items, at) ?? '')) at -= 1;
  const form = GATHERINGS.get(normAt(tape.items, at) ?? '') ?? (abroad ? 'meeting' : undefined);
  const status = statusOfVerb(tape, verb);
  if (form === undefined || status === null) return null;
  const kinds = form === 'summit' || form === 'conference';
  if (!chaired && !kinds && !(form === 'ceremony' && sidesOf(chairs.participants) > 1)) return null;
  if (at < 0 || !GATHERINGS.has(normAt(tape.items, at) ?? '')) at = Math.max(0, last);
  return {
    rule: 'meeting:gathering',
    sentence: tape.sentence,
    key: cover([tape.items[at]!, verb, ...chairs.mentions]),
    form,
    status,
    sides: chairs.participants,
    countries: [],
    place: null,
    from: 0,
    to: tape.items.at(-1)!.to,
    definite: !chaired && normAt(tape.items, at - 1) === 'the',
    after: tape.items[at]!.to,
    own: true,
    each: null,
    implied: false,
  };
}

/** How many states and bodies somebody is of: who is of a body is of no country. */
const sidesOf = (participants: readonly Participant[]): number =>
  countriesOf(participants).length + (participants.some(({ country }) => country === null) ? 1 : 0);

const BY: ReadonlySet<string> = new Set(['by']);

const WITH: ReadonlySet<string> = new Set(['with']);

const NOBODY: ReadonlySet<string> = new Set();

/** "will meet some ministers attending the conference": they attend, and not who meets them. */
const isOfOthers = (tape: Tape, verb: VerbGroup): boolean =>
  verb.form === 'gerund' && OTHERS.has(normAt(tape.items, itemAt(tape.items, verb.from) - 1) ?? '');

function gathering(
  scene: Scene,
  tape: Tape,
  verb: VerbGroup,
  from: number = itemAfter(tape, verb),
): Encounter | null {
  const { items } = tape;
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const status = statusOfVerb(tape, verb);
  const subject = subjectOf(tape, verb);
  if (status === null || !subject || isOfOthers(tape, verb)) return null;
  // "will host Bo Roy for talks": whom one receives is told by the verb.
  if (CHAIR.has(verb.lemma) && governedBy(tape, from, NOBODY, true)?.participants.every(isPersonal))
    return null;
  // "co-chaired the second forum in Rome with Bo Roy": with whom is read as such.
  if (verb.lemma === 'co-chair' && governedBy(tape, from, WITH, false)?.participants.every(isPersonal))
    return null;
  for (let at = from; at < Math.min(items.length, from + 12); at += 1) {
    const item = items[at]!;
    if (item.kind === 'sign' && !INSIDE.has(item.norm)) return null;
    const word = nounAt(tape, tokens, at);
    if (word === null && item.kind === 'verb') return null;
    if (word === null) continue;
    if (NOT_AN_ENCOUNTER_BEFORE.has(word) || AT_HOME.has(word) || word === 'with' || word === 'to')
      return null;
    const form = GATHERINGS.get(word);
    // "agreed to open talks": a process that begins.
    if (form && (isPointedAt(items, at, form) || (form === 'talks' && verb.lemma === 'open'))) return null;
    if (!form || normAt(items, at + 1) === 'meeting') continue;
    const alone = countriesOf(subject.participants).length < 2 && !subject.participants.every(isOfStates);
    if (word === 'ceremony' && alone) return null;
    // "hosted a meeting with Bo Roy" has its sides named, and is read as such.
    if (normAt(items, at + 1) === 'with' || normAt(items, at + 1) === 'between') return null;
    const whose = normAt(items, at + 1) === 'of' ? companyFrom(tape, at + 2) : null;
    if (whose && !whose.participants.every(isOfStates)) return null;
    if (alone && OF_ANY.has(word) && !whose && !isOfMany(tape, tokens, from, at)) return null;
    const clause = clauseOf(tape, verb);
    const where =
      normAt(items, at + 1) === 'in' ? placesFrom(scene, tape, items[at + 1]!.to).places[0] : undefined;
    return {
      rule: 'meeting:gathering',
      sentence: tape.sentence,
      key: cover([verb, item]),
      form,
      status,
      sides: subject.participants,
      countries: [],
      place: where ?? null,
      from: clause?.from ?? verb.from,
      to: clause?.to ?? item.to,
      // "when attending the summits": those told before.
      definite: verb.form === 'gerund' && normAt(items, from) === 'the' && !where,
      after: item.to,
      own: true,
      each: null,
      implied: false,
    };
  }
  return null;
}
