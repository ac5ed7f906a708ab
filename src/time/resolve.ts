import { quoteAt } from '../text/index.ts';
import { type DayNumber, dayOf, isoDay } from './calendar.ts';
import { describe } from './describe.ts';
import { type Bounds, edtfBetween, edtfBounds } from './edtf.ts';
import { boundsOf, granuleAt, inARow, move } from './granule.ts';
import { openValue, placeFrom } from './place.ts';
import type { PublicationWindow } from './publication.ts';
import { type Reason, type Relative, type TimeExpression, undated, type When } from './when.ts';

/**
 * What "a few" is taken to be, in units: from the first to the last of the pair, both included. Wide
 * on purpose, since no number is told: "a few months ago" is one to twelve months before.
 */
const FEW: Readonly<Record<Relative['unit'], readonly [least: number, most: number]>> = {
  day: [1, 14],
  week: [1, 10],
  month: [1, 12],
  quarter: [1, 8],
  year: [1, 12],
  decade: [1, 9],
};

/**
 * When an expression means, given when the article was published: a known day, a window that the
 * window of publication leaves, or `undated` with the words kept. `text` is the article's.
 */
export function resolve(
  expression: TimeExpression,
  publication: Pick<PublicationWindow, 'earliest' | 'latest' | 'reasons' | 'basis'>,
  text: string,
): When {
  const words = quoteAt(text, expression);
  const because = (says: string): Reason => ({
    rule: expression.rule,
    text: says,
    quote: words,
    tenure: null,
  });
  if (expression.edtf !== null && expression.relative === null) {
    const says =
      expression.basis === 'stated' ? 'The words give the date.' : 'It counts from the date told before.';
    return whenOf(edtfBounds(expression.edtf), expression.edtf, expression.basis, words, [because(says)]);
  }
  const { relative } = expression;
  if (relative === null) return undated(words);
  const reason = because(`“${words.text}” is ${describe(relative)}.${fewNote(relative)}`);
  const bounds =
    expression.edtf === null
      ? relativeBounds(relative, expression.type === 'DURATION', publication)
      : edtfBounds(expression.edtf);
  if (bounds.first === null && bounds.last === null) return undated(words, [reason]);
  return whenOf(
    bounds,
    expression.edtf ?? ofSomeYear(relative, bounds) ?? edtfBetween(bounds),
    'inferred',
    words,
    [reason, ...publication.reasons],
  );
}

/** "in March", where publication has an open end: a March, `XXXX-03`; the edges say what is known of its year. */
const ofSomeYear = (relative: Relative, { first, last }: Bounds): string | null =>
  relative.by === null && relative.month !== undefined && (first === null || last === null)
    ? openValue(relative)
    : null;

const isVague = ({ by, month, day, weekday, quarter, half, season }: Relative): boolean =>
  by === null && (month ?? day ?? weekday ?? quarter ?? half ?? season) === undefined;

const fewNote = (relative: Relative): string =>
  isVague(relative)
    ? ` It is taken to be ${FEW[relative.unit][0]} to ${FEW[relative.unit][1]} ${relative.unit}s, by convention.`
    : '';

/** First and last day that a relative expression can mean over a window of publication. */
export function relativeBounds(
  relative: Relative,
  lasting: boolean,
  { earliest, latest }: Pick<PublicationWindow, 'earliest' | 'latest'>,
): Bounds {
  const [first, last] = [earliest === null ? null : dayOf(earliest), latest === null ? null : dayOf(latest)];
  if (lasting) return lastingBounds(relative, first, last);
  if (isVague(relative)) return vagueBounds(relative, first, last);
  const from = first === null ? null : placeFrom(relative, first);
  const to = last === null ? null : placeFrom(relative, last);
  const more = relative.more ?? 0;
  return { first: from && inARow(from, more).first, last: to && inARow(to, more).last };
}

/** "in the past two weeks": from then to publication, or from publication to then. */
function lastingBounds(relative: Relative, first: DayNumber | null, last: DayNumber | null): Bounds {
  const count = relative.by ?? (relative.direction === 'past' ? -1 : 1) * FEW[relative.unit][1];
  const shifted = (day: DayNumber) => boundsOf(move(granuleAt(relative.unit, day), count));
  if (count < 0) return { first: first === null ? null : shifted(first).first, last };
  return { first, last: last === null ? null : shifted(last).last };
}

function vagueBounds({ unit, direction }: Relative, first: DayNumber | null, last: DayNumber | null): Bounds {
  const [least, most] = FEW[unit];
  const [from, to] = direction === 'future' ? [least, most] : [-most, -least];
  const at = (day: DayNumber, by: number) => boundsOf(move(granuleAt(unit, day), by));
  return {
    first: first === null ? null : at(first, from).first,
    last: last === null ? null : at(last, to).last,
  };
}

function whenOf(
  { first, last }: Bounds,
  edtf: string | null,
  basis: When['basis'],
  words: When['words'],
  reasons: readonly Reason[],
): When {
  return {
    shape: first !== null && first === last ? 'day' : 'window',
    edtf,
    earliest: first === null ? null : isoDay(first),
    latest: last === null ? null : isoDay(last),
    edges: { earliest: first === null ? null : basis, latest: last === null ? null : basis },
    basis,
    words,
    reasons,
  };
}
