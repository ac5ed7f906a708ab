import { z } from 'zod';
import type { Reference } from '../facts/index.ts';
import { quoteSchema, whenSchema } from '../facts/index.ts';

/**
 * The records beside the facts. An article's text stays out: pages take it from the reading, so that
 * Astro's data store does not hold every word of every article.
 */
export const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string().describe('The outlet’s, an editor’s, or made from the first fact.'),
  titleBasis: z.enum(['outlet', 'editor', 'made']).describe('How the title came about.'),
  published: whenSchema.describe('When it came out, as far as front matter and words tell.'),
  sentences: z.int().nonnegative().describe('How many sentences it has.'),
  notes: z.int().nonnegative().describe('How many things could not be settled.'),
});

export const officialSchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z.strictObject({
    id: z.string(),
    name: z.string().describe('The fullest form of the name.'),
    aliases: z.array(z.string()).describe('Other forms of it.'),
    country: ref('countries').nullable(),
    offices: z.array(
      z.strictObject({
        title: z.string().describe('As written, in the singular.'),
        office: z.string().nullable().describe('Id in the register of offices.'),
        country: ref('countries').nullable(),
        organisation: ref('organisations').nullable(),
        tense: z.enum(['current', 'former', 'future']),
        basis: z.enum(['stated', 'inferred']),
        reason: z.string().nullable().describe('Why, where it is inferred.'),
        article: ref('articles'),
        quote: quoteSchema,
      }),
    ),
    mentions: z.array(
      z.strictObject({
        article: ref('articles'),
        sentence: z.int().nonnegative(),
        spans: z.array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() })),
      }),
    ),
    merged: z.array(z.string()).describe('Why names of several articles were taken for one person.'),
  });

export const countrySchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z.strictObject({
    id: z.string().describe('ISO 3166-1 alpha-2.'),
    name: z.string(),
    officials: z.array(ref('officials')).describe('Its officials, as the articles know them.'),
  });

export const organisationSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()).describe('Other ways of naming it.'),
});
