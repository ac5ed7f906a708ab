import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { cover } from '../../text/index.ts';
import {
  type Company,
  companyFrom,
  countriesOf,
  distinct,
  governedBy,
  itemAt,
  normAt,
} from '../attach/index.ts';
import type { Candidate } from './candidate.ts';
import type { Instrument } from './instrument.ts';

const WITH: ReadonlySet<string> = new Set(['with']);

/**
 * "signed a pact with Peru in 2021 and with Chile in 2023": the second instrument, of its own time,
 * between the same side and another.
 */
export function alsoWith(
  tape: Tape,
  instrument: Instrument,
  verb: VerbGroup | null,
  told: Candidate,
): Candidate[] {
  const first = governedBy(tape, itemAt(tape.items, instrument.to - 1) + 1, WITH, false);
  const second = first && secondAfter(tape, first.to);
  if (!first || !second || !verb) return [];
  const own = told.parties.filter((party) => !first.participants.includes(party));
  const parties = distinct([...own, ...second.participants]);
  if (own.length === 0 || countriesOf(parties).length < 2) return [];
  const { start, end } = cover(second.mentions);
  return [{ ...told, key: cover([verb, { start, end }]), parties, signing: { start, end }, subject: null }];
}

/** The company after `and with`, past the time of the first. */
function secondAfter(tape: Tape, from: number): Company | null {
  let at = from;
  while (at < from + 4 && (tape.items[at]?.kind === 'time' || BETWEEN.has(normAt(tape.items, at) ?? '')))
    at += 1;
  const joined = normAt(tape.items, at) === 'with' && normAt(tape.items, at - 1) === 'and';
  return joined ? companyFrom(tape, at + 1) : null;
}

const BETWEEN: ReadonlySet<string> = new Set(['in', 'on', ',', 'and']);
