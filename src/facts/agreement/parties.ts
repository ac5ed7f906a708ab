import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import {
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
import type { Instrument } from './instrument.ts';
import { isSigning } from './instrument-status.ts';
import { BY_A_THIRD, BY_THE_PARTIES, PARLIAMENTS } from './words.ts';

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
  const adjective = phrase.between?.participants ?? compoundSides(scene, tape, phrase);
  const doers = both || verb === null ? [] : boundBy(tape, instrument, verb, talks);
  return distinct([...doers, ...owner, ...adjective, ...(others?.participants ?? [])]).filter(isParty);
}

/** Those who sign, or whose signing somebody sees; of a parliament that ratifies, its country. */
function boundBy(
  tape: Tape,
  instrument: Instrument,
  verb: VerbGroup,
  talks: number | null,
): readonly Participant[] {
  if (!isByParties(verb, talks)) {
    const witnesses = isSigning(tape, instrument) ? doersOf(tape, verb) : [];
    return countriesOf(witnesses).length === 2 ? witnesses : [];
  }
  return doersOf(tape, verb);
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
export function doersOf(tape: Tape, verb: VerbGroup): readonly Participant[] {
  if (verb.voice === 'active') {
    const doers = subjectOf(tape, verb)?.participants ?? [];
    return doers.length === 0 && verb.lemma === 'ratify' ? ofParliament(tape, verb) : doers;
  }
  return governedBy(tape, itemAfter(tape, verb), BY, false)?.participants ?? [];
}

function isBetween(tape: Tape, noun: number, others: Company): boolean {
  for (let at = noun + 1; at < others.from; at += 1) if (normAt(tape.items, at) === 'between') return true;
  return false;
}

/** Who can be bound: somebody of a country, or a body of states. */
const isParty = ({ actor, country }: Participant): boolean =>
  country !== null || actor.kind === 'organisation' || (actor.kind === 'role' && actor.organisation !== null);
