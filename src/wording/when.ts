import type { When } from '../time/index.ts';
import { dayWords, rangeWords } from './dates.ts';
import type { Rich } from './rich.ts';
import { capital, missing, time } from './words.ts';

/** The five signs of time, as classes of the glyph in running text. */
export type TimeSign = 'day' | 'window' | 'span' | 'open-l' | 'open-r' | 'open' | 'nodate';

export interface WhenLabel {
  readonly sign: TimeSign;
  /** True where an edge that is drawn is inferred: its tick is dotted. */
  readonly guess: boolean;
  /** `in August 2024`, `by 5 September 2025`, `no date`. */
  readonly short: Rich;
  /** The same at the head of an entry: `August 2024`, `Some day in 2022`. */
  readonly long: Rich;
  /** EDTF of a year, a month or a day, which HTML's `datetime` takes; null for all else. */
  readonly datetime: string | null;
}

/** When something is, in a few words and one sign. */
export function whenLabel(when: When): WhenLabel {
  const sign = signOf(when);
  const guess = when.edges.earliest === 'inferred' || when.edges.latest === 'inferred';
  const datetime = /^\d{4}(-\d\d){0,2}$/.test(when.edtf ?? '') ? when.edtf : null;
  return { sign, guess, short: short(when, sign), long: long(when, sign), datetime };
}

function signOf(when: When): TimeSign {
  if (when.shape === 'undated') return 'nodate';
  if (when.shape === 'day') return 'day';
  if (when.shape === 'period' && when.earliest && when.latest) return 'span';
  if (when.earliest && when.latest) return 'window';
  if (when.latest) return 'open-l';
  return when.earliest ? 'open-r' : 'open';
}

function short(when: When, sign: TimeSign): Rich {
  switch (sign) {
    case 'nodate':
      return [{ is: 'missing', text: missing.date }];
    case 'day':
      return [`${time.on} `, ...dated(dayWords(when.latest ?? when.earliest!), when)];
    case 'span':
      return [`${time.over} `, ...dated(rangeWords(when.earliest!, when.latest!), when)];
    case 'window':
      return isUnit(when)
        ? [`${time.in} `, ...dated(rangeWords(when.earliest!, when.latest!), when)]
        : dated(rangeWords(when.earliest!, when.latest!), when);
    case 'open-l':
      return isBeforeNews(when) ? [time.beforeNews] : [...ownWords(when), ...byDay(when)];
    case 'open-r':
      return [`${time.from} `, ...dated(dayWords(when.earliest!), when), ` ${time.onwards}`];
    case 'open':
      return when.words ? [{ is: 'quoted', text: when.words.text }] : [{ is: 'missing', text: missing.date }];
  }
}

function long(when: When, sign: TimeSign): Rich {
  if (sign === 'span') return [`${time.allOf} `, ...dated(rangeWords(when.earliest!, when.latest!), when)];
  if (sign === 'window' && isYear(when))
    return [`${time.someDayIn} `, ...dated(when.earliest!.slice(0, 4), when)];
  if (sign === 'window') return dated(rangeWords(when.earliest!, when.latest!), when);
  if (sign === 'day') return dated(dayWords(when.latest ?? when.earliest!), when);
  if (isBeforeNews(when)) return [`${capital(time.beforeNews)}, `, ...byDay(when)];
  const [first, ...rest] = short(when, sign);
  if (typeof first === 'string') return [capital(first), ...rest];
  return first?.is === 'missing' ? [{ is: 'missing', text: capital(first.text) }] : [first!, ...rest];
}

/** Words of time that give no edge of their own stand before the edge that is known otherwise. */
const ownWords = (when: When): Rich => (when.words ? [{ is: 'quoted', text: when.words.text }, ', '] : []);

const byDay = (when: When): Rich => [`${time.by} `, ...dated(dayWords(when.latest!), when)];

/** Told as before the news, without words of time: its latest day is that of the article. */
const isBeforeNews = ({ words, reasons }: When): boolean =>
  words === null && reasons.some(({ rule }) => rule === 'time:before-news');

const isYear = (when: When): boolean => /^\d{4}$/.test(when.edtf ?? '');
const isUnit = (when: When): boolean => /^\d{4}(-\d{2})?$/.test(when.edtf ?? '');

/** Dashes what the words do not say: of `August 2024` read from “August last year”, the year. */
function dated(text: string, when: When): Rich {
  const inferred = when.edges.earliest === 'inferred' || when.edges.latest === 'inferred';
  if (!inferred) return [text];
  const month = /^(\p{Lu}\p{L}+)\u00a0(\d{4})$/u.exec(text);
  if (month && when.words?.text.includes(month[1]!))
    return [`${month[1]}\u00a0`, { is: 'inferred', text: month[2]! }];
  return [{ is: 'inferred', text }];
}

/**
 * Order of a chronology: by the latest day each can have happened, open and undated last. Of those with
 * one latest day what has no first day comes first, and then the narrower.
 */
export function byLatest(a: When, b: When): number {
  const key = (when: When) => when.latest ?? (when.earliest ? `9998-${when.earliest}` : '9999');
  const width = (when: When) => when.earliest ?? '9999';
  if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
  if (width(a) === width(b)) return 0;
  return width(a) > width(b) ? -1 : 1;
}
