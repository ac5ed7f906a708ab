import type { Tape } from '../clauses/index.ts';
import type { Mentions } from '../mentions/index.ts';
import type { Article, Span } from '../text/index.ts';
import { type PublicationWindow, resolve, type TimeExpression, undated, type When } from '../time/index.ts';
import { asNews } from './as-news.ts';
import { fittingTime, nearestPeriod } from './fitting.ts';
import { fromTo } from './from-to.ts';
import { limited } from './limits.ts';
import { goesOn, mainVerb } from './occasions.ts';

/** What the date of a fact is worked out from. */
export interface MarkedTime {
  readonly article: Article;
  readonly times: readonly TimeExpression[];
  readonly publication: PublicationWindow;
  readonly mentions: Mentions;
  readonly tapes: readonly Tape[];
}

export interface WhenOptions {
  /** For what holds over the whole of a time, as figures do. */
  readonly shape?: 'period';
  /** For what the article reports as its news: without words of time, it is at publication or shortly before. */
  readonly news?: true;
  /** For what began then: "in force since July" is of July, not of all that has gone by. */
  readonly began?: true;
}

/**
 * When a fact at `near` is: by the expression of time that fits it in its clause or one that shares
 * its time, else by that of the sentence before where the sentence goes on with its occasion (then
 * `inferred`); set against the day or window of publication. `undated`, with the words kept, where
 * no date follows.
 */
export function whenAt(marked: MarkedTime, sentence: number, near: Span, options: WhenOptions = {}): When {
  const here = marked.tapes[sentence]?.times ?? [];
  const fitting = fittingTime(here, marked.tapes[sentence], near);
  const time = fitting ?? (options.shape === 'period' ? nearestPeriod(here, near) : null);
  const when = time
    ? options.began
      ? resolve(time, marked.publication, marked.article.text)
      : resolved(marked, time)
    : here.length === 0
      ? goingOn(marked, sentence, FURTHEST)
      : undated();
  if (options.news && here.length === 0 && when.edtf === null) return asNews(marked.publication);
  return options.shape && when.edtf !== null ? { ...when, shape: options.shape } : when;
}

function resolved(marked: MarkedTime, time: TimeExpression): When {
  const when = resolve(time, marked.publication, marked.article.text);
  return fromTo(marked, time, when) ?? limited(when, time, marked);
}

/** How many sentences an occasion is followed back. */
const FURTHEST = 4;

function goingOn(marked: MarkedTime, sentence: number, left: number): When {
  const words = left > 0 ? goesOn(marked.article, marked.tapes, sentence) : null;
  if (!words) return undated();
  const before = marked.tapes[sentence - 1]?.times ?? [];
  const verb = mainVerb(marked.tapes[sentence - 1]);
  const time = verb && fittingTime(before, marked.tapes[sentence - 1], verb);
  const when = time
    ? resolved(marked, time)
    : before.length === 0
      ? goingOn(marked, sentence - 1, left - 1)
      : undated();
  if (when.edtf === null) return undated();
  const reason = {
    rule: 'time:occasion-goes-on',
    text: 'The sentence goes on with the occasion of the sentence before.',
    quote: words,
    tenure: null,
  };
  const edges = {
    earliest: when.earliest === null ? null : 'inferred',
    latest: when.latest === null ? null : 'inferred',
  } as const;
  return { ...when, basis: 'inferred', edges, reasons: [reason, ...when.reasons] };
}
