import type { Tape } from '../../clauses/index.ts';
import { quoteAt } from '../../text/index.ts';
import { distinct, normAt } from '../attach/index.ts';
import type { Draft, Marked } from '../kind.ts';
import type { Said } from './draft.ts';
import type { Statement } from './schema.ts';

const POINTERS = new Set(['this', 'it', 'these', 'the', 'such']);
const REMARKS = new Set([
  'views',
  'remarks',
  'sentiments',
  'comments',
  'observations',
  'words',
  'statement',
  'assurance',
]);

/**
 * "This was expressed by X and Y during …", "The remarks were made by X": such a sentence says who
 * said what the one before it tells. Its speakers join that statement and it makes none of its own.
 */
export function joinExpressed(
  marked: Marked,
  tape: Tape,
  said: readonly Said[],
  statements: Draft<Statement>[],
): boolean {
  const one = said[0];
  const before = statements.at(-1);
  if (one?.act?.verb.voice !== 'passive' || !pointsBack(tape, one.act.verb.from)) return false;
  if (before?.sentence !== tape.sentence - 1) return false;
  const sentence = marked.article.sentences[tape.sentence]!;
  statements[statements.length - 1] = {
    ...before,
    speakers: distinct([...before.speakers, ...one.speakers.participants]),
    support: [...before.support, quoteAt(marked.article.text, sentence)],
    rule: 'statement:expressed-by',
  };
  return true;
}

// The subject is "this", "it", or a noun for words said.
function pointsBack(tape: Tape, verb: number): boolean {
  const subject = tape.items.filter((item) => item.from < verb);
  if (subject.length === 0 || subject.length > 3) return false;
  const first = normAt(tape.items, 0);
  const last = normAt(tape.items, subject.length - 1);
  if (first === null || !POINTERS.has(first)) return false;
  return subject.length === 1 ? first === 'this' || first === 'it' : last !== null && REMARKS.has(last);
}
