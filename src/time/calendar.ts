/** Gregorian calendar in plain integers: nothing here asks a clock, a time zone or a locale. */

/** A day as a count of days from 1970-01-01. */
export type DayNumber = number;

export interface Civil {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

const DAYS_IN_ERA = 146_097; // 400 years

/** Day number of a civil date; a year is counted from 1 March, so that leap days come last. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - 719_468;
}

export function civil(day: DayNumber): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((shiftedMonth + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayNumber(year, month, 1);

/** 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => modulo(day + 3, 7) + 1;

/** Weeks are counted from the Monday before 1970-01-01. */
export const weekOf = (day: DayNumber): number => Math.floor((day + 3) / 7);
export const mondayOf = (week: number): DayNumber => week * 7 - 3;

/** Year and number of a week by ISO 8601: a week belongs to the year that its Thursday lies in. */
export function isoWeek(week: number): { year: number; number: number } {
  const thursday = mondayOf(week) + 3;
  const { year } = civil(thursday);
  return { year, number: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: date } = civil(day);
  return `${isoYear(year)}-${two(month)}-${two(date)}`;
}

/** The day number of `YYYY-MM-DD`, or null where there is no such day. */
export function dayOf(iso: string): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const isoYear = (year: number): string => String(year).padStart(4, '0');
export const two = (number: number): string => String(number).padStart(2, '0');
export const modulo = (number: number, by: number): number => ((number % by) + by) % by;
