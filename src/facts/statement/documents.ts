import type { Tape } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { distinct, governedBy, normAt } from '../attach/index.ts';
import { documents, type Memory, type Speakers, sources } from './sources.ts';

const ISSUERS = new Set(['by', 'from', 'of']);

/** Who speaks through a document between two items: who issued it, in its own phrase or where it was first told of. */
export function documentSpeakers(tape: Tape, from: number, to: number, memory: Memory): Speakers | null {
  for (let at = Math.max(from, 0); at < to; at++) {
    const noun = normAt(tape.items, at);
    if (noun === null || !documents.has(noun)) continue;
    const issued = tape.items[at + 1];
    const issuer = governedBy(tape, issued?.kind === 'verb' ? at + 2 : at + 1, ISSUERS, false);
    if (issuer && issuer.from < to) return sources(issuer.participants, 'statement:document');
    if (!isDefinite(tape, at)) return null;
    const joint = normAt(tape.items, at - 1) === 'joint' && memory.issuers.length < 2;
    return sources(
      inferred(joint ? sidesBefore(memory.tapes, tape.sentence) : memory.issuers),
      'statement:document',
    );
  }
  return null;
}

// "the statement", "the joint press statement", but not "a statement".
function isDefinite(tape: Tape, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at--) {
    const norm = normAt(tape.items, at);
    if (norm === 'the' || norm === 'joint') return true;
    if (norm === 'a' || norm === 'an' || norm === null) return false;
  }
  return false;
}

const FAR = 12;

// The last two governments that one sentence names ("India and France", "the two sides").
function sidesBefore(tapes: readonly Tape[], sentence: number): Participant[] {
  for (let index = sentence; index >= 0 && sentence - index < FAR; index--) {
    const governments = tapes[index]!.items.flatMap((item) =>
      item.kind === 'actor' ? item.actor.participants.filter(({ actor }) => actor.kind === 'government') : [],
    );
    const sides = distinct(governments);
    if (sides.length === 2) return sides;
  }
  return [];
}

/** Participants who are not named here and were before. */
export const inferred = (participants: readonly Participant[]): Participant[] =>
  participants.map((participant) => ({
    ...participant,
    basis: 'inferred',
    reason: 'The article named before who speaks here.',
  }));
