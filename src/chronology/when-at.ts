import type { Tape } from '../clauses/index.ts';
import type { Mentions } from '../mentions/index.ts';
import type { Article, Span } from '../text/index.ts';
import { type PublicationWindow, resolve, type TimeExpression, undated, type When } from '../time/index.ts';
import { fittingTime, nearestPeriod } from './fitting.ts';

/** What the date of a fact is worked out from. */
export interface MarkedTime {
  readonly article: Article;
  readonly times: readonly TimeExpression[];
  readonly publication: PublicationWindow;
  readonly mentions: Mentions;
  readonly tapes: readonly Tape[];
}

/**
 * When a fact at `near` is: by the expression of time that fits it in its clause or one that shares
 * its time, set against the day or window of publication. `shape: 'period'` is for what holds over
 * the whole of a time, as figures do. `undated`, with the words kept, where no date follows.
 */
export function whenAt(
  marked: MarkedTime,
  sentence: number,
  near: Span,
  options: { readonly shape?: 'period' } = {},
): When {
  const times = marked.times.filter((time) => time.sentence === sentence);
  const fitting = fittingTime(times, marked.tapes[sentence], near);
  const time = fitting ?? (options.shape === 'period' ? nearestPeriod(times, near) : null);
  if (!time) return undated();
  const when = resolve(time, marked.publication, marked.article.text);
  return options.shape && when.edtf !== null ? { ...when, shape: options.shape } : when;
}
