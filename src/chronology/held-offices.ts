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
import { borneOut, type Personal } from './borne-out.ts';
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
  spokenFirst: DayNumber | null,
): readonly Constraint[] {
  const titled = titledIn(article, mentions, register, spokenFirst);
  const timesIn = Map.groupBy(times, ({ sentence }) => sentence);
  const alone: Personal[] = [];
  const together: Constraint[] = [];
  for (const [sentence, here] of Map.groupBy(titled, (one) => one.sentence)) {
    const dates = (timesIn.get(sentence) ?? []).filter(isDated);
    const relative = dates.length === 1 ? dates[0]!.relative : null;
    if (dates.every(isNear) && (sentence < LEAD || dates.length > 0)) alone.push(...here.map(atPublication));
    else if (relative?.direction === 'past') {
      const event = atEvent(relative, here);
      alone.push(...event.alone);
      if (event.together) together.push(event.together);
    }
  }
  return [...together, ...borneOut(alone, spokenFirst)];
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

function atPublication(one: Titled): Personal {
  const says: Reason = {
    rule: 'publication:in-office',
    text: `The news of the day calls ${one.official.name.text} ${one.office.title}, so it came out while that was so.`,
    quote: one.words,
    tenure: one.tenures[0]!.id,
  };
  return { ...one.held, person: one.official.id, reasons: [says, becauseHeld(one)] };
}

function atEvent(
  relative: Relative,
  here: readonly Titled[],
): { readonly alone: readonly Personal[]; readonly together: Constraint | null } {
  const bounds = [...new Map(here.map((one) => [one.official.id, one])).values()].map((one) => ({
    one,
    ...daysWithEventIn(relative, one.held),
  }));
  const alone = bounds.map(({ one, last }) => ({
    first: one.held.first,
    last,
    person: one.official.id,
    reasons: [becauseHeld(one)],
  }));
  // Only what each of them bears out by themselves counts.
  const first = bounds.length > 1 ? least(bounds.map((each) => each.first)) : null;
  const last = bounds.length > 1 ? greatest(bounds.map((each) => each.last)) : null;
  if (first === null && last === null) return { alone, together: null };
  const called = bounds.map(({ one }) => `${one.official.name.text} is called ${one.office.title}`);
  const says: Reason = {
    rule: 'publication:in-office-at-event',
    text: `At an event of ${describe(relative)}, ${called.join(' and ')}: they held these offices then.`,
    quote: here[0]!.words,
    tenure: null,
  };
  const reasons = [says, ...bounds.map(({ one }) => becauseHeld(one))];
  return { alone, together: { first, last, reasons } };
}

const least = (days: readonly (DayNumber | null)[]): DayNumber | null =>
  days.includes(null) ? null : Math.min(...(days as number[]));
const greatest = (days: readonly (DayNumber | null)[]): DayNumber | null =>
  days.includes(null) ? null : Math.max(...(days as number[]));

/** The days of publication for which what the expression means has a day within `held`. */
function daysWithEventIn(relative: Relative, held: Bounds): Bounds {
  const meant = (day: DayNumber): Bounds =>
    relativeBounds(relative, false, { earliest: isoDay(day), latest: isoDay(day) });
  return {
    first: held.first && firstDayWhere(held.first, (day) => (meant(day).last ?? day) >= held.first!),
    last: held.last && lastDayWhere(held.last, (day) => (meant(day).first ?? day) <= held.last!),
  };
}
