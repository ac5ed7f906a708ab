import type { Tape, TapeItem, VerbGroup } from '../../clauses/index.ts';
import { cover } from '../../text/index.ts';
import {
  clauseOf,
  companyFrom,
  governedBy,
  itemAfter,
  itemAt,
  normAt,
  nounAt,
  placesFrom,
  type Scene,
  subjectOf,
} from '../attach/index.ts';
import type { Encounter, Form } from './encounter.ts';
import { statusOfVerb } from './status.ts';
import { ATTEND, CHAIR, NOT_AN_ENCOUNTER_BEFORE } from './words.ts';

/** Nouns of gatherings of many, with the form that they tell. */
const GATHERINGS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['summit', 'summit'],
  ['summits', 'summit'],
  ['meeting', 'meeting'],
  ['conference', 'conference'],
  ['forum', 'conference'],
  ['ceremony', 'ceremony'],
  ['session', 'conference'],
  ['talks', 'talks'],
  ['dialogue', 'talks'],
  ['consultations', 'talks'],
  ['roundtable', 'conference'],
  ['workshop', 'conference'],
  ['congress', 'conference'],
  ['assembly', 'conference'],
]);

/** Signs inside the name of a gathering. */
const INSIDE: ReadonlySet<string> = new Set(['-', "'", "'s", '(', ')']);

/** Officials who attend, chair, host or address a summit, a conference or a meeting of many. */
export function gatheringsIn(scene: Scene, tape: Tape): Encounter[] {
  const told: Encounter[] = [];
  for (const verb of tape.verbs) {
    if (!ATTEND.has(verb.lemma)) continue;
    const one = verb.voice === 'active' ? gathering(scene, tape, verb) : chairedBy(tape, verb);
    if (one) told.push(one);
  }
  return told;
}

/** "a meeting co-chaired by Ann Lee and Bo Roy": several in the chair have met. */
function chairedBy(tape: Tape, verb: VerbGroup): Encounter | null {
  if (!CHAIR.has(verb.lemma)) return null;
  const chairs = governedBy(tape, itemAfter(tape, verb), BY, false);
  if (!chairs || chairs.participants.length < 2) return null;
  let at = itemAt(tape.items, verb.from) - 1;
  while (at >= 0 && normAt(tape.items, at) !== 'of' && !GATHERINGS.has(normAt(tape.items, at) ?? '')) at -= 1;
  const form = GATHERINGS.get(normAt(tape.items, at) ?? '');
  const status = statusOfVerb(tape, verb);
  if (form === undefined || status === null) return null;
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
    definite: false,
    after: tape.items[at]!.to,
    own: true,
    each: null,
    implied: false,
  };
}

const BY: ReadonlySet<string> = new Set(['by']);

/** "attended the talks": without a word of which, they are those told before. */
const isPointedAt = (items: readonly TapeItem[], noun: number, form: Form): boolean =>
  (form === 'talks' || form === 'meeting') &&
  normAt(items, noun - 1) === 'the' &&
  !WHICH.has(normAt(items, noun + 1) ?? '');

const WHICH: ReadonlySet<string> = new Set(['of', 'in', 'on', 'at']);

function gathering(scene: Scene, tape: Tape, verb: VerbGroup): Encounter | null {
  const { items } = tape;
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const from = itemAfter(tape, verb);
  const status = statusOfVerb(tape, verb);
  const subject = subjectOf(tape, verb);
  if (status === null || !subject) return null;
  for (let at = from; at < Math.min(items.length, from + 12); at += 1) {
    const item = items[at]!;
    if (item.kind === 'sign' && !INSIDE.has(item.norm)) return null;
    const word = nounAt(tape, tokens, at);
    if (word === null && item.kind === 'verb') return null;
    if (word === null) continue;
    if (NOT_AN_ENCOUNTER_BEFORE.has(word) || word === 'with' || word === 'to') return null;
    const form = GATHERINGS.get(word);
    if (form && isPointedAt(items, at, form)) return null;
    if (!form || normAt(items, at + 1) === 'meeting') continue;
    // "hosted a meeting with Bo Roy" has its sides named, and is read as such.
    if (normAt(items, at + 1) === 'with' || normAt(items, at + 1) === 'between') return null;
    if (normAt(items, at + 1) === 'of' && companyFrom(tape, at + 2)) return null;
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
      definite: false,
      after: item.to,
      own: true,
      each: null,
      implied: false,
    };
  }
  return null;
}
