import { z } from 'zod';
import { basisSchema, quoteSchema, type Reference, whenSchema } from '../facts/parts.ts';

const spanSchema = z.strictObject({
  start: z.int().nonnegative().describe('First UTF-16 code unit in the article’s text.'),
  end: z.int().positive().describe('One past the last UTF-16 code unit.'),
});

/**
 * The records beside the facts. An article's text stays out: pages take it from the reading, so that
 * Astro's data store does not hold every word of every article.
 */
export const articleSchema = z.strictObject({
  id: z.string().describe('Slug of the file’s name; the page’s address.'),
  title: z.string().describe('The outlet’s, an editor’s, or made from the first fact.'),
  titleBasis: z.enum(['outlet', 'editor', 'made']).describe('How the title came about.'),
  published: whenSchema.describe('When it came out, as far as front matter and words tell.'),
  sentences: z.int().nonnegative().describe('How many sentences it has.'),
  notes: z.int().nonnegative().describe('How many things could not be settled.'),
});

export const officialSchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z.strictObject({
    id: z.string().describe('Slug of the name; the page’s address.'),
    name: z.string().describe('The fullest form of the name.'),
    aliases: z.array(z.string()).describe('Other forms of it.'),
    country: ref('countries').nullable().describe('The country of their offices; null where none is known.'),
    offices: z
      .array(
        z.strictObject({
          title: z.string().describe('As written, in the singular.'),
          office: z.string().nullable().describe('Id in the register of offices.'),
          country: ref('countries').nullable().describe('The country whose office it is.'),
          organisation: ref('organisations').nullable().describe('The organisation whose office it is.'),
          tense: z
            .enum(['current', 'former', 'future'])
            .describe('Whether they hold it, held it or are to hold it, as the article says.'),
          basis: basisSchema,
          reason: z.string().nullable().describe('Why, where it is inferred.'),
          article: ref('articles').describe('The article that gives them the office.'),
          quote: quoteSchema,
        }),
      )
      .describe('Each office that an article gives them.'),
    mentions: z
      .array(
        z.strictObject({
          article: ref('articles').describe('The article that speaks of them.'),
          sentence: z.int().nonnegative().describe('Index of the sentence, 0 for the first.'),
          spans: z.array(spanSchema).describe('Where in the text, each mention once.'),
        }),
      )
      .describe('Sentences that speak of them, in order.'),
    merged: z.array(z.string()).describe('Why names of several articles were taken for one person.'),
  });

export const countrySchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z.strictObject({
    id: z.string().describe('ISO 3166-1 alpha-2.'),
    name: z.string().describe('Its name in English, as the site shows it.'),
    officials: z.array(ref('officials')).describe('Its officials, as the articles know them.'),
  });

export const organisationSchema = z.strictObject({
  id: z.string().describe('Id in the gazetteer, or slug of the name as written.'),
  name: z.string().describe('Its name, as the site shows it.'),
  names: z.array(z.string()).describe('Other ways of naming it.'),
});
