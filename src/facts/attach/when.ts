import type { z } from 'zod';
import { whenAt } from '../../chronology/index.ts';
import type { Tape } from '../../clauses/index.ts';
import type { Span } from '../../text/index.ts';
import { undated, type When } from '../../time/index.ts';
import type { Marked } from '../kind.ts';
import type { whenSchema } from '../parts.ts';

/** A date as facts carry it. */
export type FactWhen = z.infer<typeof whenSchema>;

const carried = (when: When): FactWhen => ({ ...when, reasons: [...when.reasons] });

export const noDate = (): FactWhen => carried(undated());

/** When a sentence says that an event is. */
export const whenOf = (marked: Marked, tape: Tape, near: Span): FactWhen =>
  carried(whenAt(marked, tape.sentence, near));

/** When a sentence says that an event is which the article reports as its news: without words, about publication. */
export const newsWhen = (marked: Marked, tape: Tape, near: Span): FactWhen =>
  carried(whenAt(marked, tape.sentence, near, { news: true }));

/** When something began that a sentence tells of as there since then. */
export const whenBegan = (marked: Marked, tape: Tape, near: Span): FactWhen =>
  carried(whenAt(marked, tape.sentence, near, { began: true }));

/**
 * The date that the sentence before lends to an event told as the setting of what was said there:
 * "Ann Lee said on Monday that …. At a meeting with Bo Roy, she added …".
 */
export function whenBefore(marked: Marked, sentence: number, reason: string): FactWhen {
  const before = marked.article.sentences[sentence - 1];
  if (!before) return noDate();
  const when = whenAt(marked, before.index, { start: before.start, end: before.start });
  if (when.edtf === null) return noDate();
  return {
    ...when,
    basis: 'inferred',
    reasons: [
      ...when.reasons,
      { rule: 'attach:sentence-before', text: reason, quote: when.words, tenure: null },
    ],
  };
}

/** The date of another event of the article, inferred for one without its own; the reason quotes the words of that date. */
export const whenLike = (other: FactWhen, rule: string, text: string): FactWhen => ({
  ...other,
  words: null,
  basis: 'inferred',
  edges: { earliest: 'inferred', latest: 'inferred' },
  reasons: [...other.reasons, { rule, text, quote: other.words, tenure: null }],
});
