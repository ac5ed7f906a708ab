import type { Tape } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { governedBy, normAt } from '../attach/index.ts';
import { documents, type Memory, type Speakers, sources } from './sources.ts';

const ISSUERS = new Set(['by', 'from', 'of']);

/** Who speaks through a document between two items: who issued it, in its own phrase or where it was first told of. */
export function documentSpeakers(tape: Tape, from: number, to: number, memory: Memory): Speakers | null {
  for (let at = Math.max(from, 0); at < to; at++) {
    const noun = normAt(tape.items, at);
    if (noun === null || !documents.has(noun)) continue;
    const issuer = governedBy(tape, at + 1, ISSUERS, false);
    const named = issuer && issuer.from < to && sources(issuer.participants, 'statement:document');
    if (named) return named;
    const joint = normAt(tape.items, at - 1) === 'joint' && memory.issuers.length < 2;
    return sources(inferred(joint ? memory.sides : memory.issuers), 'statement:document');
  }
  return null;
}

/** Participants who are not named here and were before. */
export const inferred = (participants: readonly Participant[]): Participant[] =>
  participants.map((participant) => ({
    ...participant,
    basis: 'inferred',
    reason: 'The article named before who speaks here.',
  }));
