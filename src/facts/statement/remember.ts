import type { Tape } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { countriesOf, distinct } from '../attach/index.ts';
import type { Said } from './draft.ts';
import { documents, isSource, type Memory } from './sources.ts';

/** What is known after a sentence of who issues documents, who the sides are, and who spoke last. */
export function remembered(memory: Memory, tape: Tape, said: readonly Said[]): Memory {
  const speakers = said.at(-1)?.speakers.participants ?? [];
  const issuers = speakers.length > 0 ? speakers : bodiesIn(tape);
  const sides = sidesIn(tape);
  return {
    issuers: issuers.length > 0 && namesDocument(tape) ? issuers : memory.issuers,
    sides: sides.length > 1 ? sides : memory.sides,
    last: speakers.length > 0 ? { speakers, sentence: tape.sentence } : memory.last,
  };
}

const namesDocument = (tape: Tape): boolean =>
  tape.items.some((item) => item.kind === 'word' && documents.has(item.norm));

const bodiesIn = (tape: Tape): Participant[] =>
  distinct(
    tape.items.flatMap((item) =>
      item.kind === 'actor' && item.actor.form === 'organisation' ? item.actor.participants : [],
    ),
  ).filter(isSource);

// Two countries or more in one mention ("India and France", "the two sides"), or in one sentence.
function sidesIn(tape: Tape): Participant[] {
  const governments = tape.items.flatMap((item) =>
    item.kind === 'actor' ? item.actor.participants.filter(({ actor }) => actor.kind === 'government') : [],
  );
  const sides = distinct(governments);
  return countriesOf(sides).length === 2 ? sides : [];
}
