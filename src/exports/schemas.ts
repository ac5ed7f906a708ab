import { z } from 'zod';
import { kinds, quoteSchema, whenSchema } from '../facts/index.ts';

/**
 * What the JSON download holds, one definition for the file, its JSON Schema and its check. Facts
 * bring their own schemas; these are the records beside them.
 */
const basis = z.enum(['stated', 'inferred']);
const span = {
  start: z.int().nonnegative().describe('First UTF-16 code unit in the article’s text.'),
  end: z.int().nonnegative().describe('One past the last UTF-16 code unit.'),
};

const sentence = z.strictObject({
  ...span,
  facts: z.array(z.string()).describe('Facts read from it; none where nothing was read.'),
  mentions: z.int().nonnegative().describe('How many names it holds.'),
});

const note = z.strictObject({
  ...span,
  line: z.int().positive(),
  column: z.int().positive(),
  rule: z.string(),
  reason: z.string(),
});

const article = z.strictObject({
  id: z.string(),
  title: z.string(),
  titleBasis: z
    .enum(['outlet', 'editor', 'made'])
    .describe('The outlet’s own, an editor’s, or made from the first fact.'),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable().describe('The outlet’s page.'),
  language: z.string().nullable(),
  licence: z.string().nullable(),
  published: whenSchema.describe('When it came out, as far as front matter and words tell.'),
  text: z
    .strictObject({
      path: z.string().describe('The text as published, from the root of the site.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('SHA-256 of its UTF-8 bytes.'),
      units: z.int().nonnegative().describe('Its length in UTF-16 code units.'),
      codePoints: z.int().nonnegative().describe('Its length in Unicode code points.'),
    })
    .describe('What every span indexes.'),
  sentences: z.array(sentence),
  notes: z.array(note).describe('What could not be settled, at line and column of the seed file.'),
});

const office = z.strictObject({
  title: z.string(),
  office: z.string().nullable().describe('Id of the register of offices, where it is known there.'),
  country: z.string().nullable(),
  organisation: z.string().nullable(),
  tense: z.enum(['current', 'former', 'future']),
  basis,
  reason: z.string().nullable(),
  article: z.string(),
  quote: quoteSchema,
});

const official = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  country: z.string().nullable(),
  offices: z.array(office),
  mentions: z.array(
    z.strictObject({
      article: z.string(),
      sentence: z.int(),
      spans: z.array(z.strictObject(span)),
    }),
  ),
  merged: z.array(z.string()).describe('Why forms of several articles were taken to be one person.'),
});

const country = z.strictObject({
  id: z.string().describe('ISO 3166-1 alpha-2.'),
  name: z.string(),
  officials: z.array(z.string()),
});

const organisation = z.strictObject({ id: z.string(), name: z.string(), names: z.array(z.string()) });

const telling = z.strictObject({
  fact: z.string(),
  article: z.string(),
  quote: quoteSchema,
  differs: z.array(z.strictObject({ field: z.string(), here: z.string(), there: z.string() })),
});

/** Records beside the facts, by the name of their collection. */
export const recordSchemas = {
  articles: article,
  officials: official,
  countries: country,
  organisations: organisation,
};

export type ArticleData = z.infer<typeof article>;
export type OfficialData = z.infer<typeof official>;

/** Records that stand inside others, by the name of their table. */
export const innerSchemas = { sentences: sentence, notes: note, offices: office };

/** The whole JSON file. */
export const datasetSchema = z
  .strictObject({
    $schema: z.string(),
    about: z.string(),
    site: z.string(),
    licence: z.string().describe('Under which the facts may be used; the words of articles may not.'),
    rights: z.string().describe('The same in words.'),
    articles: z.array(article),
    officials: z.array(official),
    countries: z.array(country),
    organisations: z.array(organisation),
    ...Object.fromEntries(Object.values(kinds).map(({ plural, schema }) => [plural, z.array(schema)])),
    tellings: z
      .record(z.string(), z.array(telling))
      .describe('Facts of several articles that tell one event, by the id of the first.'),
    texts: z
      .record(z.string(), z.string())
      .optional()
      .describe('The text itself, in the file of one article.'),
  })
  .describe('All that Readout read, with the words that say it.');
