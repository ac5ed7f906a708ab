import { findFirst, pattern, type Tape } from '../../clauses/index.ts';
import { quoteAt } from '../../text/index.ts';
import { distinct, normAt } from '../attach/index.ts';
import type { Draft, Marked } from '../kind.ts';
import type { Said } from './draft.ts';
import type { Statement } from './schema.ts';

// The subject is "this", "it", or a noun for words said.
const EXPRESSED = pattern('^ (this|it | this|these|the|such @remarks) <verb(passive)> by', {
  remarks: ['views', 'remarks', 'sentiments', 'comments', 'observations', 'words', 'statement', 'assurance'],
});

// "He said this while talking to reporters": what was said stands before.
const SAID_THIS = pattern('^ ...2 <verb(say)> this while|when|during|at|in|after', { say: ['say', 'state'] });

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
  if (!one || !(findFirst(EXPRESSED, tape) || findFirst(SAID_THIS, tape))) return false;
  // What "this" is, nothing before it tells.
  if (before?.sentence !== tape.sentence - 1)
    return said.length === 1 && (normAt(tape.items, 0) === 'this' || findFirst(SAID_THIS, tape) !== null);
  const sentence = marked.article.sentences[tape.sentence]!;
  statements[statements.length - 1] = {
    ...before,
    speakers: distinct([...before.speakers, ...one.speakers.participants]),
    support: [...before.support, quoteAt(marked.article.text, sentence)],
    rule: 'statement:expressed-by',
  };
  return true;
}
