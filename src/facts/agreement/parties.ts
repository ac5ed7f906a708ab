import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { organisationById } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import {
  ADVERBS,
  actorAt,
  type Company,
  compoundSides,
  countriesOf,
  distinct,
  governedBy,
  itemAfter,
  itemAt,
  normAt,
  type Scene,
  subjectOf,
} from '../attach/index.ts';
import { pairBefore } from './completing.ts';
import { firstPerson } from './first-person.ts';
import type { Instrument } from './instrument.ts';
import { isSigning } from './instrument-status.ts';
import { jointStates, jointSubject } from './joint-subject.ts';
import { BY_A_THIRD, BY_THE_PARTIES, NAMED_BEFORE, PARLIAMENTS, SIGNATORIES } from './words.ts';

const WITH: ReadonlySet<string> = new Set(['with', 'between', 'among', 'by']);
const BY: ReadonlySet<string> = new Set(['by', 'between', 'with']);

/** Who is party to an instrument by the words around it. */
export function partiesOf(
  scene: Scene,
  tape: Tape,
  instrument: Instrument,
  verb: VerbGroup | null,
  /** Item of the negotiations on it, where it is under negotiation. */
  talks: number | null,
): Participant[] {
  const { phrase } = instrument;
  const noun = talks ?? itemAt(tape.items, instrument.to - 1);
  const others = governedBy(tape, noun + 1, WITH, false);
  const both = others !== null && isBetween(tape, noun, others);
  const owner = phrase.owner?.participants ?? [];
  const adjective = sidesInPhrase(scene, tape, instrument);
  const owned = others === null ? ownersAfter(tape, noun + 1) : [];
  const doers = both || verb === null ? [] : boundBy(scene, tape, instrument, verb, talks);
  return distinct([...doers, ...owner, ...adjective, ...owned, ...(others?.participants ?? [])]).filter(
    isParty,
  );
}

/** "a deal with China's Exim Bank": the state whose body it is. */
function ownersAfter(tape: Tape, from: number): readonly Participant[] {
  const at = from + (normAt(tape.items, from) === 'with' ? 1 : 0);
  const owner = at > from ? actorAt(tape.items, at) : null;
  return owner?.possessive && owner.form === 'country' ? owner.participants : [];
}

/** Those who sign, or whose signing somebody sees; of a parliament that ratifies, its country. */
function boundBy(
  scene: Scene,
  tape: Tape,
  instrument: Instrument,
  verb: VerbGroup,
  talks: number | null,
): readonly Participant[] {
  if (!isByParties(verb, talks)) {
    const witnesses = isSigning(tape, instrument) ? doersOf(scene, tape, verb) : [];
    return countriesOf(witnesses).length === 2 ? witnesses : [];
  }
  return doersOf(scene, tape, verb);
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

const isByParties = ({ lemma }: VerbGroup, talks: number | null): boolean =>
  talks !== null || (BY_THE_PARTIES.has(lemma) && !BY_A_THIRD.has(lemma));

/** Who signs: the subject, or in the passive those after `by` or `between`. */
export function doersOf(scene: Scene, tape: Tape, verb: VerbGroup): readonly Participant[] {
  if (verb.voice === 'active') {
    const doers = actingSides(scene, tape, verb);
    return doers.length === 0 && verb.lemma === 'ratify' ? ofParliament(tape, verb) : doers;
  }
  return governedBy(tape, itemAfter(tape, verb), BY, false)?.participants ?? [];
}

/** Those who do what a verb says, by its subject, by the states of its phrase, or as the speaker’s “we”. */
export function actingSides(scene: Scene, tape: Tape, verb: VerbGroup): readonly Participant[] {
  const told = subjectOf(tape, verb)?.participants ?? [];
  if (countriesOf(told).length >= 2) return told;
  const joint = jointSubject(scene, tape, verb);
  if (joint.length > 0) return joint;
  if (told.length > 0) return told;
  const own = firstPerson(scene, tape, verb);
  if (own.length > 0 || !standsForPair(scene, tape, verb)) return own;
  return pairBefore(scene, tape.sentence);
}

/** "The ministers agreed", "Both countries also signed": two whom the sentences before name. */
function standsForPair({ marked }: Scene, tape: Tape, verb: VerbGroup): boolean {
  const { tokens } = marked.article.sentences[tape.sentence]!;
  let at = verb.from - 1;
  while (at > 0 && (ADVERBS.has(tokens[at]!.norm) || tokens[at]!.norm.endsWith('ly'))) at -= 1;
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'it' || !NAMED_BEFORE.has(norm)) return false;
  let first = at - 1;
  while (DEFINITE.has(tokens[first]?.norm ?? '')) first -= 1;
  const before = tokens[first]?.norm ?? '';
  // "the leaders of the two countries" act for them, "companies from both countries" do not.
  if (before === 'of' || before === 'from') return SIGNATORIES.has(tokens[first - 1]?.norm ?? '');
  return first < 0 || before === 'and' || tokens[first]!.kind === 'punctuation';
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'both', 'two']);

/** "the Kenya-Nepal Tea Treaty", "the Tea Treaty between Kenya and Nepal": a name with both its sides. */
export function namesItsSides(scene: Scene, tape: Tape, instrument: Instrument): boolean {
  const others = governedBy(tape, itemAt(tape.items, instrument.to - 1) + 1, BETWEEN, false);
  return countriesOf(others?.participants ?? sidesInPhrase(scene, tape, instrument)).length === 2;
}

/** The states before an instrument, in one word (`Sino-Russian`) or several (`U.S.-Fiji`, `US and Fijian`). */
function sidesInPhrase(scene: Scene, tape: Tape, { phrase, from }: Instrument): readonly Participant[] {
  const between = phrase.between?.participants ?? [];
  if (countriesOf(between).length >= 2) return between;
  const compound = compoundSides(scene, tape, phrase);
  return compound.length > 0 ? compound : (jointStates(scene, tape, from) ?? between);
}

const BETWEEN: ReadonlySet<string> = new Set(['between']);

function isBetween(tape: Tape, noun: number, others: Company): boolean {
  for (let at = noun + 1; at < others.from; at += 1) if (normAt(tape.items, at) === 'between') return true;
  return false;
}

/** Who can be bound: somebody of a country, or a body that acts beside states. */
const isParty = ({ actor, country }: Participant): boolean =>
  country !== null ||
  (actor.kind === 'organisation' && organisationById(actor.organisation)?.party === true) ||
  (actor.kind === 'role' && actor.organisation !== null);
