import { z } from 'zod';

/**
 * How a schema points at another collection. The core uses `plainReference`, which is an id;
 * Astro's `content.config.ts` passes its own `reference`, so that one definition serves both.
 */
export type Reference<R extends z.ZodType = z.ZodString> = (collection: CollectionName) => R;
export type CollectionName =
  | 'articles'
  | 'officials'
  | 'countries'
  | 'organisations'
  | 'meetings'
  | 'agreements'
  | 'statistics'
  | 'statements';
export const plainReference: Reference = () => z.string().min(1);

export const basisSchema = z
  .enum(['stated', 'inferred'])
  .describe('Whether the words state it or the context implies it.');

export const quoteSchema = z
  .strictObject({
    start: z.int().nonnegative().describe('First UTF-16 code unit in the article’s text.'),
    end: z.int().positive().describe('One past the last UTF-16 code unit.'),
    text: z.string().min(1).describe('The words at that place, letter for letter.'),
  })
  .describe('Words of the article and where they stand.');

export const reasonSchema = z
  .strictObject({
    rule: z.string().describe('Name of the rule that took this step.'),
    text: z.string().describe('The step in one plain sentence.'),
    quote: quoteSchema.nullable().describe('The words that the step rests on.'),
    tenure: z.string().nullable().describe('The record of the register of tenures that the step rests on.'),
  })
  .describe('One step of the chain of reasons behind a date.');

const edge = basisSchema.nullable().describe('How this edge is known; null where it is open.');
const isoDay = z.iso.date().nullable();

export const whenSchema = z
  .strictObject({
    shape: z
      .enum(['day', 'window', 'period', 'undated'])
      .describe('A day, some day in a window, the whole of a period, or no date.'),
    edtf: z.string().nullable().describe('The date in EDTF (ISO 8601-2:2019); null if undated.'),
    earliest: isoDay.describe('First possible day; null where open.'),
    latest: isoDay.describe('Last possible day; null where open.'),
    edges: z.strictObject({ earliest: edge, latest: edge }).describe('How each edge is known.'),
    basis: basisSchema,
    words: quoteSchema.nullable().describe('The article’s words of time.'),
    reasons: z.array(reasonSchema).readonly().describe('How the date follows from the words, step by step.'),
  })
  .describe('When it is, as far as the words go; never guessed.');

const country = <R extends z.ZodType>(ref: Reference<R>) => ref('countries').nullable();

export const actorSchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('official').describe('Someone who holds, held or is to hold a public office.'),
        official: ref('officials').describe('The official.'),
      }),
      z.strictObject({
        kind: z.literal('person').describe('Someone with a name and no public office.'),
        name: z.string().describe('A named person without a public office in the text.'),
      }),
      z.strictObject({
        kind: z.literal('role').describe('The holder of an office, without a name.'),
        title: z.string().describe('The office, as written, in the singular.'),
        country: country(ref).describe('The country whose office it is.'),
        organisation: ref('organisations').nullable().describe('The organisation whose office it is.'),
      }),
      z.strictObject({
        kind: z.literal('government').describe('A government.'),
        country: ref('countries').describe('The country whose government it is.'),
      }),
      z.strictObject({
        kind: z.literal('organisation').describe('An organisation.'),
        organisation: ref('organisations').describe('The organisation.'),
      }),
      z.strictObject({
        kind: z.literal('unnamed').describe('Someone whom the words imply and do not name.'),
        country: country(ref).describe('The side that is implied and not named.'),
      }),
    ])
    .describe('Who acts.');

export const participantSchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z
    .strictObject({
      actor: actorSchema(ref),
      country: country(ref).describe('The country on whose side they are here.'),
      words: quoteSchema.describe('The words that stand for them at this place.'),
      basis: basisSchema,
      reason: z.string().nullable().describe('Why, where it is inferred.'),
    })
    .describe('Someone who takes part, with the words that stand for them.');

/** What every fact has, of whatever kind. */
export const factParts = <R extends z.ZodType>(ref: Reference<R>) => ({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Stable id: the article’s id, the kind’s letter and a hash of the words.'),
  article: ref('articles').describe('The article that states it.'),
  siglum: z
    .string()
    .regex(/^[A-Z]\d+$/)
    .describe('Letter of the kind and number in the order of the article, such as M1.'),
  sentence: z.int().nonnegative().describe('Index of the sentence that states it, 0 for the first.'),
  quote: quoteSchema.describe('The sentence or clause that states it.'),
  key: quoteSchema.describe('The few words inside the quote that carry the fact.'),
  support: z
    .array(quoteSchema)
    .readonly()
    .describe('Further words of the article that a part of the fact rests on.'),
  when: whenSchema,
  rule: z.string().describe('Name of the rule that read it.'),
  basis: basisSchema,
  possiblySame: z
    .array(
      z.strictObject({
        fact: z.string().describe('Id of the other fact.'),
        reason: z.string().describe('Why they may be one.'),
      }),
    )
    .readonly()
    .describe('Facts that may be the same event; never merged within an article.'),
});
