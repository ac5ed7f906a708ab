import { civil, type DayNumber } from './calendar.ts';
import { edtfBetween } from './edtf.ts';
import { boundsOf, edtfOf, type Granule, granuleAt, inARow, move, timexOf } from './granule.ts';
import type { Meaning } from './meaning.ts';
import { openValue, placeFrom } from './place.ts';
import type { Relative, TimeExpression } from './when.ts';

/** The first and last day on which the article can have been published; null where it is not told. */
export interface Reference {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** What an expression comes to, set against publication and the date told before. */
export type Anchored = Pick<TimeExpression, 'type' | 'value' | 'edtf' | 'basis' | 'relative'> & {
  /** The part of the calendar, where it is known: what "that year" may point back to. */
  readonly granule: Granule | null;
};

const open = { edtf: null, relative: null, granule: null, basis: 'stated' } as const;

/** The dates told so far that "that year" and "the same day" point back to. */
export interface Told {
  readonly last: Granule | null;
  readonly day: Granule | null;
}

export function anchor(
  meaning: Meaning,
  reference: Reference | null,
  told: Told,
  country: number | null,
): Anchored {
  switch (meaning.is) {
    case 'granule':
      return known(meaning.granule, 'stated', null, meaning.clock, meaning.more);
    case 'relative':
      return anchorRelative(meaning.relative, reference, meaning.clock);
    case 'told':
      return anchorTold(meaning, reference, told);
    case 'years-from':
      return anchorYears(meaning, reference, told);
    case 'duration':
      return { ...open, type: 'DURATION', value: meaning.value, relative: meaning.relative ?? null };
    case 'set':
      return { ...open, type: 'SET', value: meaning.value };
    case 'reference':
      return { ...open, type: 'DATE', value: meaning.value, relative: meaning.relative ?? null };
    case 'fiscal':
      return { ...open, type: 'DATE', value: meaning.value, edtf: fiscalEdtf(meaning.year, country) };
  }
}

function known(
  granule: Granule,
  basis: TimeExpression['basis'],
  relative: Relative | null,
  clock = '',
  more = 0,
): Anchored {
  const isTime = clock.startsWith('T');
  return {
    type: isTime ? 'TIME' : 'DATE',
    value: timexOf(granule) + clock,
    edtf: more === 0 ? edtfOf(granule) : edtfBetween(inARow(granule, more)),
    basis,
    relative,
    granule,
  };
}

/** Known where both ends of the publication window mean the same, since what is meant only goes on with it. */
function anchorRelative(relative: Relative, reference: Reference | null, clock = ''): Anchored {
  const first = reference && placeFrom(relative, reference.first);
  const sameDay = reference !== null && reference.first === reference.last;
  const last = sameDay ? first : reference && placeFrom(relative, reference.last);
  if (first && last && first.unit === last.unit && first.at === last.at)
    return known(first, 'inferred', relative, clock, relative.more);
  const years = first && last ? [civil(boundsOf(first).first).year, civil(boundsOf(last).last).year] : [];
  const year = years.length === 2 && years[0] === years[1] && relative.unit !== 'decade' ? years[0]! : null;
  return {
    ...open,
    type: clock.startsWith('T') ? 'TIME' : 'DATE',
    value: openValue(relative, year) + clock,
    basis: 'inferred',
    relative,
  };
}

function anchorTold(
  { unit, by, otherwise }: Meaning & { is: 'told' },
  reference: Reference | null,
  { last, day }: Told,
): Anchored {
  // "The same day" is a day that was told, never the first of a year.
  const told = unit === 'day' ? day : last;
  if (told && (!otherwise || told.unit === unit || told.unit === 'day'))
    return known(move(granuleAt(unit, boundsOf(told).first), by), 'inferred', null);
  const likely = otherwise ?? { unit: unit as Relative['unit'], by, direction: 'past' as const };
  return { ...anchorRelative(likely, reference), edtf: null, relative: null, granule: null };
}

/** "a year ago" beside a quarter means the same quarter; "a year earlier" counts from the date told before. */
function anchorYears(
  { by, from }: Meaning & { is: 'years-from' },
  reference: Reference | null,
  told: Told,
): Anchored {
  if (told.last?.unit === 'quarter') return known(move(told.last, by * 4), 'inferred', null);
  const relative = { unit: 'year', by, direction: by < 0 ? 'past' : 'future' } as const;
  if (from === 'publication') return anchorRelative(relative, reference);
  return anchorTold({ is: 'told', unit: 'year', by }, reference, told);
}

/** A fiscal year named by the year it ends in; `start` is the month that it begins in, null if not known. */
function fiscalEdtf(year: number, start: number | null): string {
  if (start === null) return edtfBetween(spanOf(year, 1, 24))!;
  return edtfBetween(spanOf(year, start, 12))!;
}

function spanOf(year: number, start: number, months: number): Reference {
  const first = boundsOf({ unit: 'month', at: (year - 1) * 12 + start - 1 }).first;
  return { first, last: boundsOf({ unit: 'month', at: (year - 1) * 12 + start - 1 + months - 1 }).last };
}
