import { civil, type DayNumber } from './calendar.ts';
import { edtfBetween } from './edtf.ts';
import { boundsOf, edtfOf, type Granule, granuleAt, move, timexOf } from './granule.ts';
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

export function anchor(
  meaning: Meaning,
  reference: Reference | null,
  told: Granule | null,
  country: number | null,
): Anchored {
  switch (meaning.is) {
    case 'granule':
      return known(meaning.granule, 'stated', null, meaning.clock);
    case 'relative':
      return anchorRelative(meaning.relative, reference, meaning.clock);
    case 'told':
      return anchorTold(meaning, reference, told);
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
): Anchored {
  const isTime = clock.startsWith('T');
  return {
    type: isTime ? 'TIME' : 'DATE',
    value: timexOf(granule) + clock,
    edtf: edtfOf(granule),
    basis,
    relative,
    granule,
  };
}

/** Known where both ends of the publication window mean the same, since what is meant only goes on with it. */
function anchorRelative(relative: Relative, reference: Reference | null, clock = ''): Anchored {
  const first = reference && placeFrom(relative, reference.first);
  const last = reference && placeFrom(relative, reference.last);
  if (first && last && first.unit === last.unit && first.at === last.at)
    return known(first, 'inferred', relative, clock);
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
  { unit, by, clock = '' }: Meaning & { is: 'told' },
  reference: Reference | null,
  told: Granule | null,
): Anchored {
  const base =
    told ??
    (reference && reference.first === reference.last
      ? ({ unit: 'day', at: reference.first } as const)
      : null);
  if (!base)
    return {
      ...open,
      type: 'DATE',
      value: openValue({ unit: 'year', by: null, direction: 'past' }).slice(0, 4),
      basis: 'inferred',
    };
  const granule = move(granuleAt(unit, boundsOf(base).first), by);
  const anchored = known(granule, 'inferred', null, clock);
  // Without a date told before, the words may count from anything: the value is TimeML's, no date is claimed.
  return told ? anchored : { ...anchored, edtf: null, granule: null };
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
