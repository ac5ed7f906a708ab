import { dayOf, edtfBetween, type TimeExpression, type When } from '../time/index.ts';
import type { MarkedTime } from './when-at.ts';

const UP_TO = new Set(['by', 'until', 'till', 'before']);
const FROM = new Set(['since', 'after']);

/**
 * What a preposition makes of a date: "by July" and "before July" end with it and begin nowhere,
 * "since July" and "after July" begin with it and end nowhere, but for publication where it is past.
 */
export function limited(
  when: When,
  time: TimeExpression,
  { article, publication }: Pick<MarkedTime, 'article' | 'publication'>,
): When {
  if (when.edtf === null || time.type === 'DURATION') return when;
  const word = wordBefore(article.sentences[time.sentence]?.tokens ?? [], time.start);
  if (UP_TO.has(word)) return bounded(when, null, when.latest);
  if (FROM.has(word)) return bounded(when, when.earliest, publication.latest);
  return when;
}

function wordBefore(
  tokens: readonly { readonly norm: string; readonly start: number; readonly end: number }[],
  start: number,
): string {
  const token = tokens.findLast(({ end }) => end <= start);
  return token?.norm ?? '';
}

function bounded(when: When, earliest: string | null, latest: string | null): When {
  const first = earliest === null ? null : dayOf(earliest);
  const last = latest === null ? null : dayOf(latest);
  if (first !== null && last !== null && first > last) return when;
  const edges = {
    earliest: earliest === null ? null : when.basis,
    latest: latest === null ? null : when.basis,
  };
  const edtf = edtfBetween({ first, last });
  return { ...when, shape: edtf === null ? 'undated' : 'window', edtf, earliest, latest, edges };
}
