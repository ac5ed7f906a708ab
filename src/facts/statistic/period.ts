import { whenAt } from '../../chronology/index.ts';
import type { Span } from '../../text/index.ts';
import { dayOf, edtfBounds, isoDay, undated, type When } from '../../time/index.ts';
import type { Marked } from '../kind.ts';
import type { Line } from './line.ts';

/** Days below which a time is when a number was told, and not what it measures. */
const SHORTEST = 25;

/**
 * The month, quarter, year or longer that a number is of: by the time of its clause, else by one that
 * no verb parts from it or that opens the sentence ("In 2024, …"). Days, weeks and times without an
 * end are no such period.
 */
export function periodOf(marked: Marked, line: Line, near: Span, ahead: boolean): When {
  const { index, start } = line.sentence;
  const published = marked.publication.latest;
  // What was measured was not measured in the time ahead: that belongs to a target beside it.
  const isTimely = (when: When) => ahead || published === null || (when.earliest ?? '') < published;
  const here = marked.tapes[index]?.times ?? [];
  const { text } = marked.article;
  const timeAt = (span: Span) => {
    const when = whenAt(marked, index, span);
    return ahead ? dueBy(when) : when;
  };
  const right = here.find(({ start }) => start > near.end && RIGHT_AFTER.test(text.slice(near.end, start)));
  const told = right && timeAt(right);
  if (told && isPeriod(told) && isTimely(told)) return { ...told, shape: 'period' };
  const own = timeAt(near);
  const compared = own.words !== null && isCompared(text, own.words);
  if (isPeriod(own) && isTimely(own) && !compared) return { ...own, shape: 'period' };
  for (const time of here) {
    const opening = time.start - start <= OPENING && !isParted(text, here, time, near);
    if (!(opening || isClose(line, time, near)) || isCompared(text, time)) continue;
    const when = timeAt(time);
    if (isPeriod(when) && isTimely(when)) return { ...when, shape: 'period' };
  }
  // "last year" in an article without a date: the words are kept, the year stays open.
  return own.edtf === null && own.words ? own : undated();
}

/** "$12 billion in 2024": what stands between a number and its time. */
const RIGHT_AFTER = /^ (?:(?:in|during|over|for) (?:the )?)?$/u;

/** "over the same period of 2004", "compared with 2022", "from $3 million in 2022": held against it, and not of it. */
const isCompared = (text: string, { start }: Span): boolean =>
  COMPARED.test(text.slice(Math.max(0, start - 40), start));

const COMPARED =
  /\b(?:(?:over|from|on|than|with|against|to) the same (?:period|time|term|months?|quarter|half)(?: (?:of|in))?|(?:compared|against|than)(?: (?:with|to|in|that))?|from [^\s\d]{0,4}\d[^,;]{0,20} (?:in|of|for)|from [^\s\d]{1,4}\d[^,;]{0,20})(?: the)? $/u;

/** A target set "by 2030" is of 2030, though it may be reached before. */
function dueBy(when: When): When {
  const due = when.edtf?.startsWith('../') ? when.edtf.slice(3) : null;
  const first = due === null ? null : edtfBounds(due).first;
  if (due === null || first === null) return when;
  const edges = { earliest: when.edges.latest, latest: when.edges.latest };
  return { ...when, edtf: due, earliest: isoDay(first), edges };
}

/** "In 1951 they signed a treaty, and since 2010 trade has": a comma and another time stand nearer. */
const isParted = (text: string, times: readonly Span[], opening: Span, near: Span): boolean =>
  times.some(
    ({ start, end }) =>
      start >= opening.end && end <= near.start && text.slice(opening.end, start).includes(', and '),
  );

/** How far into a sentence its opening time can begin: past `In` and `During the`. */
const OPENING = 12;

/** True where no verb stands between a time and a number. */
function isClose(line: Line, time: Span, near: Span): boolean {
  const [from, to] = time.start < near.start ? [time.end, near.start] : [near.end, time.start];
  return !(line.tape?.verbs ?? []).some((verb) => verb.start >= from && verb.end <= to);
}

function isPeriod({ earliest, latest }: When): boolean {
  const [first, last] = [earliest && dayOf(earliest), latest && dayOf(latest)];
  return typeof first === 'number' && typeof last === 'number' && last - first >= SHORTEST;
}
