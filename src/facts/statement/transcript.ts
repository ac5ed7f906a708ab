import type { Tape } from '../../clauses/index.ts';
import { type Article, quoteAt } from '../../text/index.ts';
import { normAt } from '../attach/index.ts';
import type { Said } from './draft.ts';
import { trimmed } from './edges.ts';
import { sources } from './sources.ts';

/** What one speaker says in a transcript, after the label with the name. */
export interface Turn {
  readonly said: Said;
  readonly block: number;
}

/**
 * "SECRETARY LEE: We had a good meeting. …", at the beginning of a paragraph: what stands in it is
 * said by whom the label names, if that is an official. Null for other labels ("QUESTION:", "Kenya:").
 */
export function turnAt(article: Article, tape: Tape): Turn | null {
  const sentence = article.sentences[tape.sentence]!;
  const block = article.blocks[sentence.block]!;
  const [label, colon] = tape.items;
  if (label?.kind !== 'actor' || label.actor.form !== 'name' || label.actor.possessive) return null;
  if (normAt(tape.items, 1) !== ':' || !OPENING.test(article.text.slice(block.start, sentence.start)))
    return null;
  const rest = article.sentences.filter(
    ({ block: own, index }) => own === sentence.block && index > sentence.index,
  );
  // "Foreign Minister Ann Lee: a life in pictures" is a heading.
  if (rest.length === 0 && !tape.verbs.some(({ form }) => form === 'finite')) return null;
  const speakers = sources(
    label.actor.participants.filter(({ actor }) => actor.kind === 'official'),
    'statement:transcript',
  );
  if (!speakers) return null;
  const turn = {
    content: trimmed(article.text, { start: colon!.end, end: block.end }),
    sentences: rest.map((one) => quoteAt(article.text, one)),
  };
  const cue = { start: label.start, end: label.end };
  return { said: { speakers, act: null, cue, lemma: 'say', turn, others: [] }, block: sentence.block };
}

/** What may stand before a label: nothing, or the title that a full stop parts from it ("MR. LEE:"). */
const OPENING = /^(?:(?:mrs?|ms|dr|amb|gen|sen|rep|gov)\. )?$/iu;
