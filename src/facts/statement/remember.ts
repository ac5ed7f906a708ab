import type { Tape } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { distinct } from '../attach/index.ts';
import type { Said } from './draft.ts';
import { documents, isSource, type Memory } from './sources.ts';

/** What is known after a sentence of who issues documents and who spoke last, up to which sentence. */
export function remembered(
  memory: Memory,
  tape: Tape,
  said: readonly Said[],
  told: readonly Participant[],
  until: number,
): Memory {
  const speakers =
    (said.find(({ speakers }) => speakers.rule === 'statement:document') ?? said[0])?.speakers.participants ??
    [];
  return {
    ...memory,
    issuers: issuersIn(tape, speakers) ?? memory.issuers,
    last: told.length > 0 ? { speakers: told, sentence: until } : memory.last,
  };
}

function issuersIn(tape: Tape, speakers: readonly Participant[]): readonly Participant[] | null {
  if (!namesDocument(tape)) return null;
  const issuers = speakers.length > 0 ? speakers : bodiesIn(tape);
  return issuers.length > 0 ? issuers : null;
}

const namesDocument = (tape: Tape): boolean =>
  tape.items.some((item) => item.kind === 'word' && documents.has(item.norm));

const bodiesIn = (tape: Tape): Participant[] =>
  distinct(
    tape.items.flatMap((item) =>
      item.kind === 'actor' && item.actor.form === 'organisation' ? item.actor.participants : [],
    ),
  ).filter(isSource);
