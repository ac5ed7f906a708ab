import { z } from 'zod';
import type {
  CountryRecord,
  HeadRecord,
  OfficeRecord,
  OrganisationRecord,
  PlaceRecord,
  PortfolioRecord,
  TenureRecord,
} from './records.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a slug such as `ann-lee-prime-minister-nz`' });
const name = z
  .string()
  .min(1)
  .refine((words) => words === words.trim().normalize('NFC'), {
    error: 'a name in NFC, without space at its ends',
  });
const names = z.array(name);
const code = z.string().regex(/^[A-Z]{2}$/, { error: 'a country by ISO 3166-1 alpha-2, such as `NZ`' });

export const countrySchema: z.ZodType<CountryRecord> = z.strictObject({
  code,
  name,
  names,
  adjectives: names,
  people: names,
  prefixes: names,
  capital: name.nullable(),
  capitals: names,
  seats: names,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  until: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  successor: code.nullable(),
});

export const placeSchema: z.ZodType<PlaceRecord> = z.strictObject({
  name,
  names,
  country: code.nullable(),
  type: z.enum(['city', 'region', 'continent', 'water', 'island', 'mountain', 'building']),
});

export const organisationSchema: z.ZodType<OrganisationRecord> = z.strictObject({
  id: slug,
  name,
  names,
  type: z.enum(['international', 'government', 'bank', 'party', 'armed', 'company', 'media', 'other']),
  country: code.nullable(),
  party: z.boolean(),
});

const rank = z.enum([
  'head of state',
  'head of government',
  'minister',
  'deputy',
  'envoy',
  'monarch',
  'parliament',
  'bank',
  'military',
  'spokesperson',
  'international',
  'sub-state',
  'other',
]);

export const officeSchema: z.ZodType<OfficeRecord> = z.strictObject({ id: slug, names, rank });

export const portfolioSchema: z.ZodType<PortfolioRecord> = z.strictObject({ id: slug, names });

export const headSchema: z.ZodType<HeadRecord> = z.strictObject({
  id: z.string().regex(/^[a-z-]*\{\}[a-z-]*$/),
  rank,
  before: names,
  after: names,
});

export const nameWordsSchema = z.strictObject({ id: slug, about: name, words: names });

export const givenNamesSchema = z.strictObject({ culture: name, given: names, family: names });

// EDTF of day, month or year precision; intervals are what `from` and `to` are for.
const date = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'a date as YYYY-MM-DD, YYYY-MM or YYYY',
});

export const tenureSchema: z.ZodType<TenureRecord> = z
  .strictObject({
    id: slug,
    person: name,
    names: names.default([]),
    office: slug,
    country: code,
    from: date,
    to: date.nullable(),
    source: z.string().min(1),
  })
  .refine(({ from, to }) => to === null || from.slice(0, to.length) <= to.slice(0, from.length), {
    error: '`from` before `to`',
    path: ['to'],
  });

/** Every list of the gazetteer is a file of this shape, one record a line. */
export const listOf = <T>(record: z.ZodType<T>) =>
  z.strictObject({ source: z.string().min(1), licence: z.string().min(1), records: z.array(record) });
