import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { type Company, distinct, governedBy, itemAfter, itemAt, normAt, subjectOf } from '../attach/index.ts';
import type { Instrument } from './instrument.ts';
import { BY_A_THIRD, BY_THE_PARTIES } from './words.ts';

const WITH: ReadonlySet<string> = new Set(['with', 'between', 'among', 'by']);
const BY: ReadonlySet<string> = new Set(['by', 'between', 'with']);

/** Who is party to an instrument by the words around it. */
export function partiesOf(
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
  const adjective = phrase.between?.participants ?? [];
  const doers = both || verb === null || !isByParties(verb, talks) ? [] : doersOf(tape, verb);
  return distinct([...doers, ...owner, ...adjective, ...(others?.participants ?? [])]).filter(isParty);
}

const isByParties = ({ lemma }: VerbGroup, talks: number | null): boolean =>
  talks !== null || (BY_THE_PARTIES.has(lemma) && !BY_A_THIRD.has(lemma));

/** Who signs: the subject, or in the passive those after `by` or `between`. */
function doersOf(tape: Tape, verb: VerbGroup): readonly Participant[] {
  if (verb.voice === 'active') return subjectOf(tape, verb)?.participants ?? [];
  return governedBy(tape, itemAfter(tape, verb), BY, false)?.participants ?? [];
}

function isBetween(tape: Tape, noun: number, others: Company): boolean {
  for (let at = noun + 1; at < others.from; at += 1) if (normAt(tape.items, at) === 'between') return true;
  return false;
}

/** Who can be bound: somebody of a country, or a body of states. */
const isParty = ({ actor, country }: Participant): boolean =>
  country !== null || actor.kind === 'organisation' || (actor.kind === 'role' && actor.organisation !== null);
