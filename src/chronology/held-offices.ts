import type { TenureRecord } from '../gazetteer/index.ts';
import type { Mentions } from '../mentions/index.ts';
import type { Article } from '../text/index.ts';
import {
  type Bounds,
  type DayNumber,
  dayInWords,
  describe,
  isoDay,
  type Reason,
  type Relative,
  relativeBounds,
  type TimeExpression,
} from '../time/index.ts';
import type { Constraint } from './constraint.ts';
import { firstDayWhere, lastDayWhere } from './monotone.ts';
import { type Titled, titledIn } from './titles.ts';

/** Sentences at the head of a story that tell its news. */
const LEAD = 3;

/**
 * Bounds that the register of tenures puts on publication. Three rules, each sound where people keep
 * being called by an office before or after they hold it:
 * - who is called by an office in news of the day holds it about then;
 * - who is called by an office at an event counted from publication held it between the two;
 * - where two are called by their offices at one such event, they held them at it.
 */
export function heldOffices(
  article: Article,
  times: readonly TimeExpression[],
  mentions: Mentions,
  register: readonly TenureRecord[],
): readonly Constraint[] {
  const titled = titledIn(article, mentions, register);
  const sentences = [...new Set(titled.map(({ sentence }) => sentence))];
  return sentences.flatMap((sentence) => {
    const here = titled.filter((one) => one.sentence === sentence);
    const dates = times.filter((time) => time.sentence === sentence && isDated(time));
    const [event] = dates;
    if (dates.every(isNear) && (sentence < LEAD || dates.length > 0)) return here.map(atPublication);
    if (dates.length === 1 && event?.relative && event.relative.direction === 'past')
      return atEvent(event.relative, here);
    return [];
  });
}

const isDated = ({ type, value }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && value !== 'PRESENT_REF';

/** A weekday, today, yesterday: news of the day. */
const isNear = ({ relative }: TimeExpression): boolean =>
  relative !== null &&
  ((relative.unit === 'day' && relative.by !== null && Math.abs(relative.by) <= 1) ||
    (relative.unit === 'week' && relative.by === null && relative.weekday !== undefined));

const spanInWords = ({ first, last }: Bounds): string => {
  const from = first === null ? '' : ` from ${dayInWords(isoDay(first))}`;
  const to = last === null ? '' : ` to ${dayInWords(isoDay(last))}`;
  return `${from}${to}`;
};

const becauseHeld = ({ official, office, held, tenures, words }: Titled): Reason => ({
  rule: 'tenure',
  text: `${official.name.text} was ${office.title}${spanInWords(held)}.`,
  quote: words,
  tenure: tenures[0]!.id,
});

function atPublication(one: Titled): Constraint {
  const says: Reason = {
    rule: 'publication:in-office',
    text: `The news of the day calls ${one.official.name.text} ${one.office.title}: published while that held.`,
    quote: one.words,
    tenure: one.tenures[0]!.id,
  };
  return { ...one.held, reasons: [says, becauseHeld(one)] };
}

function atEvent(relative: Relative, here: readonly Titled[]): readonly Constraint[] {
  const people = new Map(here.map((one) => [one.official.id, one]));
  const bounds = [...people.values()].map((one) => ({ one, ...daysWithEventIn(relative, one.held) }));
  if (bounds.length < 2) return bounds.map(({ one, last }) => betweenThem(one, last));
  const firsts = bounds.map(({ first }) => first);
  const lasts = bounds.map(({ last }) => last);
  // Only what each of them bears out by themselves counts.
  const first = firsts.includes(null) ? null : Math.min(...(firsts as number[]));
  const last = lasts.includes(null) ? null : Math.max(...(lasts as number[]));
  if (first === null && last === null) return bounds.map(({ one, last: until }) => betweenThem(one, until));
  const says: Reason = {
    rule: 'publication:in-office-at-event',
    text: `At an event of ${describe(relative)}, ${bounds.map(({ one }) => `${one.official.name.text} is called ${one.office.title}`).join(' and ')}: they held these offices then.`,
    quote: here[0]!.words,
    tenure: null,
  };
  return [{ first, last, reasons: [says, ...bounds.map(({ one }) => becauseHeld(one))] }];
}

/** Called by an office that was held at the event, at publication, or in between. */
function betweenThem(one: Titled, last: number | null): Constraint {
  return { first: one.held.first, last, reasons: [becauseHeld(one)] };
}

/** The days of publication for which what the expression means has a day within `held`. */
function daysWithEventIn(relative: Relative, held: Bounds): Bounds {
  const meant = (day: DayNumber): Bounds =>
    relativeBounds(relative, false, { earliest: isoDay(day), latest: isoDay(day) });
  return {
    first: held.first && firstDayWhere(held.first, (day) => (meant(day).last ?? day) >= held.first!),
    last: held.last && lastDayWhere(held.last, (day) => (meant(day).first ?? day) <= held.last!),
  };
}
