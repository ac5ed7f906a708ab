import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import {
  ADVERBS,
  actorAt,
  clauseOf,
  companyFrom,
  countriesOf,
  governedBy,
  itemAfter,
  itemAt,
  normAt,
  type Scene,
  subjectOf,
} from '../attach/index.ts';
import { pairBefore } from './completing.ts';
import { firstPerson } from './first-person.ts';
import { GENERIC } from './instrument-words.ts';
import { jointSubject } from './joint-subject.ts';
import { NAMED_BEFORE, PARLIAMENTS, SIGNATORIES } from './words.ts';

const BY: ReadonlySet<string> = new Set(['by', 'between', 'with']);

/** Who signs: the subject, or in the passive those after `by` or `between`. */
export function doersOf(scene: Scene, tape: Tape, verb: VerbGroup): readonly Participant[] {
  if (verb.voice === 'active') {
    const doers = actingSides(scene, tape, verb);
    return doers.length === 0 && BY_BODIES.has(verb.lemma) ? ofParliament(tape, verb) : doers;
  }
  const next = itemAfter(tape, verb);
  // "was signed to this effect between Peru and Fiji"
  const from =
    normAt(tape.items, next) === 'to' && normAt(tape.items, next + 2) === 'effect' ? next + 3 : next;
  return governedBy(tape, from, BY, false)?.participants ?? presentAt(tape, from);
}

/** What parliaments and cabinets do for their country. */
const BY_BODIES: ReadonlySet<string> = new Set(['ratify', 'approve', 'clear', 'endorse']);

/** "was signed in the presence of Ann Lee and Bo Roy": two of two states who look on have it signed. */
function presentAt(tape: Tape, from: number): readonly Participant[] {
  const at = [0, 1, 2, 3, 4].find((step) => normAt(tape.items, from + step) === 'presence');
  const present = at === undefined ? null : companyFrom(tape, from + at + 2);
  const sides = present?.participants ?? [];
  return countriesOf(sides).length === 2 ? sides : [];
}

/** Those who do what a verb says, by its subject, by the states of its phrase, or as the speaker’s “we”. */
export function actingSides(scene: Scene, tape: Tape, verb: VerbGroup): readonly Participant[] {
  const told = subjectOf(tape, verb)?.participants ?? [];
  if (countriesOf(told).length >= 2) return told;
  const onward = goesOn(tape, verb);
  if (onward) return onward;
  const joint = jointSubject(scene, tape, verb);
  if (joint.length > 0) return joint;
  if (told.length > 0) return told;
  const own = [...firstPerson(scene, tape, verb), ...ownCountry(tape, verb)];
  if (own.length > 0 || !standsForPair(scene, tape, verb)) return own;
  return pairBefore(scene, tape.sentence);
}

/** "Ann Lee of Peru and Bo Roy of Fiji signed": the subject with all who are joined to it up to the verb. */
function goesOn(tape: Tape, verb: VerbGroup): readonly Participant[] | null {
  const { items } = tape;
  const first = clauseOf(tape, verb)?.subject;
  const whole = first && companyFrom(tape, itemAt(items, first.from));
  if (!whole) return null;
  const past = normAt(items, whole.to) === 'of' ? whole.to + 2 : whole.to;
  const last = normAt(items, past) === 'and' ? actorAt(items, past + 1) : null;
  const next = items[past + 2];
  if (!last || last.possessive || (next?.kind !== 'verb' && next?.kind !== 'time')) return null;
  return [...whole.participants, ...last.participants];
}

/** "said his country had signed": the country of whoever is meant. */
function ownCountry(tape: Tape, verb: VerbGroup): readonly Participant[] {
  const at = itemAt(tape.items, verb.from) - 1;
  const owner = OWN.has(normAt(tape.items, at) ?? '') ? actorAt(tape.items, at - 1) : null;
  return owner?.possessive ? owner.participants : [];
}

const OWN: ReadonlySet<string> = new Set(['country', 'government', 'nation']);

/** "The ministers agreed", "Both countries also signed": two whom the sentences before name. */
function standsForPair({ marked }: Scene, tape: Tape, verb: VerbGroup): boolean {
  const { tokens } = marked.article.sentences[tape.sentence]!;
  let at = verb.from - 1;
  while (at > 0 && (ADVERBS.has(tokens[at]!.norm) || tokens[at]!.norm.endsWith('ly'))) at -= 1;
  const norm = tokens[at]?.norm ?? '';
  // "the two prime ministers"
  if (norm === 'ministers' && RANKS.has(tokens[at - 1]?.norm ?? '')) at -= 1;
  // "the two heads of government"
  const heads = tokens[at - 2]?.norm === 'heads';
  if (!heads && (norm === 'it' || !NAMED_BEFORE.has(norm))) return false;
  let first = heads ? at - 3 : at - 1;
  while (DEFINITE.has(tokens[first]?.norm ?? '')) first -= 1;
  const before = tokens[first]?.norm ?? '';
  // "the leaders of the two countries" act for them, "companies from both countries" do not.
  if (before === 'of' || before === 'from') return SIGNATORIES.has(tokens[first - 1]?.norm ?? '');
  // "the pact both countries signed", "that both countries signed"
  const told = before === 'and' || before === 'that' || GENERIC.has(before.replace(/s$/u, ''));
  return first < 0 || told || tokens[first]!.kind === 'punctuation';
}

const RANKS: ReadonlySet<string> = new Set([
  'prime',
  'foreign',
  'defence',
  'defense',
  'finance',
  'trade',
  'commerce',
  'energy',
  'interior',
]);

const DEFINITE: ReadonlySet<string> = new Set(['the', 'both', 'two']);

/** "Fiji accused Peru of breaching a treaty": it stands between the two. */
export function accusedOf(tape: Tape, verb: VerbGroup): readonly Participant[] {
  const before = tape.verbs[tape.verbs.indexOf(verb) - 1];
  if (verb.form !== 'gerund' || before?.lemma !== 'accuse') return [];
  const accused = governedBy(tape, itemAfter(tape, before), BY, true)?.participants ?? [];
  return [...(subjectOf(tape, before)?.participants ?? []), ...accused];
}

/** "Peru's congress ratified", "the parliament of Peru ratified". */
function ofParliament(tape: Tape, verb: VerbGroup): readonly Participant[] {
  for (let at = itemAt(tape.items, verb.from) - 1; at > 0; at -= 1) {
    if (!PARLIAMENTS.has(normAt(tape.items, at) ?? '')) continue;
    const owner = actorAt(tape.items, at - 1) ?? actorAt(tape.items, at - 2);
    const of = normAt(tape.items, at + 1) === 'of' ? actorAt(tape.items, at + 2) : null;
    return (of ?? owner)?.participants ?? [];
  }
  return [];
}
