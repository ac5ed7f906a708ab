import type { Quote } from '../text/index.ts';
import { dayOf, edtfBetween, isoDay, type PublicationWindow, undated, type When } from '../time/index.ts';

/** How many days before a known day of publication its news may have happened, by convention. */
const DAYS_OLD = 3;

/**
 * When the news that an article reports is, where no words date it: within the window of publication;
 * of a day that is known, on it or in the three days before.
 */
export function asNews({ earliest, latest, reasons }: PublicationWindow): When {
  const first = earliest === null ? null : dayOf(earliest);
  const last = latest === null ? null : dayOf(latest);
  if (first === null && last === null) return undated();
  const from = first !== null && first === last ? first - DAYS_OLD : first;
  const reason = {
    rule: 'time:news',
    text: 'The article reports it as news: it was at publication or shortly before.',
    quote: null,
    tenure: null,
  };
  return {
    shape: 'window',
    edtf: edtfBetween({ first: from, last }),
    earliest: from === null ? null : isoDay(from),
    latest,
    edges: { earliest: from === null ? null : 'inferred', latest: latest === null ? null : 'inferred' },
    basis: 'inferred',
    words: null,
    reasons: [reason, ...reasons],
  };
}

/**
 * When something is that words without a date tell as before the news, such as "had also signed": by
 * the last day on which the article can have come out, and nobody knows since when. `own` is what is
 * known of it otherwise: its words of time, where no date follows from them, stay.
 */
export function beforeNews({ latest, reasons }: PublicationWindow, words: Quote, own: When): When {
  const last = latest === null ? null : dayOf(latest);
  if (last === null) return own;
  const reason = {
    rule: 'time:before-news',
    text: 'It is told as before what the article reports, so it was before the article appeared.',
    quote: words,
    tenure: null,
  };
  return {
    shape: 'window',
    edtf: edtfBetween({ first: null, last }),
    earliest: null,
    latest,
    edges: { earliest: null, latest: 'inferred' },
    basis: 'inferred',
    words: own.words,
    reasons: [reason, ...own.reasons, ...reasons],
  };
}
