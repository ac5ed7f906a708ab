import type { Tape } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import type { Article } from '../../text/index.ts';
import { actorAt, governedBy, normAt } from '../attach/index.ts';
import { knownBodyAt } from './known-bodies.ts';
import { officeAt } from './offices.ts';
import { documents, type Memory, type Speakers, sources } from './sources.ts';

const ISSUERS = new Set(['by', 'from', 'of', 'between']);

/** Who speaks through a document between two items: who issued it, in its own phrase or where it was first told of. */
export function documentSpeakers(
  article: Article,
  tape: Tape,
  from: number,
  to: number,
  memory: Memory,
): Speakers | null {
  for (let at = Math.max(from, 0); at < to; at++) {
    const noun = normAt(tape.items, at);
    if (noun === null || !documents.has(noun)) continue;
    const owned = ownerOf(tape, at);
    if (owned) return sources(owned, 'statement:document');
    const issued = tape.items[at + 1];
    const office = officeFrom(article, tape, at + 2, to);
    if (office && ISSUERS.has(normAt(tape.items, at + 1) ?? ''))
      return { ...office, rule: 'statement:document' };
    const issuer = governedBy(tape, issued?.kind === 'verb' ? at + 2 : at + 1, ISSUERS, false);
    if (issuer && issuer.from < to) return sources(issuer.participants, 'statement:document');
    const known =
      ISSUERS.has(normAt(tape.items, at + 1) ?? '') && tape.items[at + 2]?.kind !== 'actor'
        ? knownBodyAt(article, tape, at + 2)
        : null;
    if (known) return sources([known], 'statement:document');
    const definite = isDefinite(article, tape, at);
    const joint = isJoint(tape, at) && memory.issuers.length < 2;
    if (!definite && !joint) return null;
    return sources(
      inferred(joint ? sidesBefore(memory.tapes, tape.sentence, definite ? FAR : 1) : memory.issuers),
      'statement:document',
    );
  }
  return null;
}

// "the chancellor's statement said", "Norway's foreign ministry's joint statement".
function ownerOf(tape: Tape, noun: number): readonly Participant[] | null {
  let at = noun - 1;
  while (at > 0 && noun - at < 4 && tape.items[at]!.kind !== 'actor' && tape.items[at]!.kind !== 'verb') at--;
  const owner = actorAt(tape.items, at);
  return owner?.possessive && owner.form !== 'pronoun' ? owner.participants : null;
}

// "a statement from Ann Lee's office"
function officeFrom(article: Article, tape: Tape, from: number, to: number): Speakers | null {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    if (tape.items[at]?.kind === 'verb') return null;
    if (normAt(tape.items, at) === 'office' && tape.items[at - 1]?.kind !== 'word')
      return officeAt(article, tape, at);
  }
  return null;
}

const isJoint = (tape: Tape, noun: number): boolean =>
  [1, 2, 3].some((back) => normAt(tape.items, noun - back) === 'joint');

// "the statement", "the joint press statement", but not "a statement".
function isDefinite(article: Article, tape: Tape, noun: number): boolean {
  const { tokens } = article.sentences[tape.sentence]!;
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at--) {
    const norm = normAt(tape.items, at);
    if (norm === 'the') return true;
    if (norm === 'a' || norm === 'an' || norm === null) return false;
    // "the NAWG statement" is of a body that is unknown.
    if (tokens[tape.items[at]!.from]!.shape === 'CAPS') return false;
  }
  return false;
}

const FAR = 6;

// The last two governments named as one ("India and France", "the two sides").
function sidesBefore(tapes: readonly Tape[], sentence: number, far: number): Participant[] {
  for (let index = sentence - 1; index >= 0 && sentence - index <= far; index--)
    for (const item of tapes[index]!.items) {
      if (item.kind !== 'actor') continue;
      const sides = item.actor.participants.filter(({ actor }) => actor.kind === 'government');
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
