import { dayOf, edtfBetween, resolve, type TimeExpression, type When } from '../time/index.ts';
import type { MarkedTime } from './when-at.ts';

/** Longest stay that two days mean which stand apart, in days: "from Sunday to Tuesday". */
const LONGEST = 31;

/**
 * "from Sunday to Tuesday", "from 28 May until 2 June": all the days from the one that was found to the
 * next; null where the words are no such pair.
 */
export function fromTo(marked: MarkedTime, time: TimeExpression, first: When): When | null {
  const { text } = marked.article;
  if (first.shape !== 'day' || !/\bfrom $/iu.test(text.slice(Math.max(0, time.start - 5), time.start)))
    return null;
  const next = marked.tapes[time.sentence]?.times.find(({ start }) => start >= time.end);
  if (next?.type !== 'DATE' || !/^ (?:to|until|till|through) $/u.test(text.slice(time.end, next.start)))
    return null;
  const last = resolve(next, marked.publication, text);
  if (last.shape !== 'day' || first.earliest === null || last.latest === null) return null;
  const [from, to] = [dayOf(first.earliest), dayOf(last.latest)];
  if (from === null || to === null || to <= from || to - from > LONGEST) return null;
  return {
    ...first,
    shape: 'period',
    edtf: edtfBetween({ first: from, last: to }),
    latest: last.latest,
    edges: { earliest: first.basis, latest: last.basis },
  };
}
