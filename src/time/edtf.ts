import { isValid } from '@edtf-ts/core';
import { daysInMonth, isoYear, two } from './calendar.ts';

/** First and last possible day of a date, ISO 8601; null where the date leaves it open. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

// A year, month or day, perhaps with X for unspecified digits, and perhaps qualified (`~`, `?`, `%`).
const DATE = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/u;

/**
 * The days that an EDTF date or interval spans (ISO 8601-2:2019, levels 0 and 1, years of four
 * digits). Null for what is no EDTF, for a day that does not exist, for an interval that ends
 * before it begins, and for seasons and sets, which name no days.
 */
export function edtfBounds(edtf: string): Bounds | null {
  const parts = edtf.split('/');
  if (parts.length > 2) return null;
  if (parts.length === 1) return boundsOfDate(edtf);
  const [from, to] = parts as [string, string];
  const open = (part: string) => part === '..' || part === '';
  const first = open(from) ? OPEN : boundsOfDate(from);
  const last = open(to) ? OPEN : boundsOfDate(to);
  if (!first || !last || (open(from) && open(to))) return null;
  const { earliest } = first;
  const { latest } = last;
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}

const OPEN: Bounds = { earliest: null, latest: null };

function boundsOfDate(date: string): Bounds | null {
  const match = DATE.exec(date);
  if (!match || !isValid(date)) return null;
  const [, year = '', month, day] = match;
  const [firstYear, lastYear] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  const firstMonth = known(month) ?? 1;
  const lastMonth = known(month) ?? 12;
  if (firstMonth < 1 || lastMonth > 12) return null;
  const lastDay = known(day) ?? daysInMonth(Number(lastYear), lastMonth);
  if (lastDay < 1 || lastDay > daysInMonth(Number(lastYear), lastMonth)) return null;
  return {
    earliest: `${isoYear(Number(firstYear))}-${two(firstMonth)}-${two(known(day) ?? 1)}`,
    latest: `${isoYear(Number(lastYear))}-${two(lastMonth)}-${two(lastDay)}`,
  };
}

const known = (part: string | undefined): number | undefined =>
  part === undefined || part === 'XX' ? undefined : Number(part);
