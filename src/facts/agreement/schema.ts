import { z } from 'zod';
import { factParts, participantSchema, quoteSchema, type Reference } from '../parts.ts';

/** An instrument between parties, named or described: signed, hoped for or blocked. */
export const agreementSchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z.strictObject({
    ...factParts(ref),
    type: z.string().describe('What it is called, in the singular: `letter of intent`, `deal`.'),
    parties: z
      .array(participantSchema(ref))
      .readonly()
      .describe('Who is party to it, with the words that say so.'),
    countries: z
      .array(ref('countries'))
      .readonly()
      .describe('The countries that are party to it, each once.'),
    organisations: z
      .array(ref('organisations'))
      .readonly()
      .describe('The organisations that are party to it, each once.'),
    status: z
      .enum([
        'signed',
        'in force',
        'ratified',
        'agreed',
        'under negotiation',
        'proposed',
        'announced',
        'not signed',
      ])
      .describe('How far it has come.'),
    subject: quoteSchema.nullable().describe('What it is about, in the article’s words.'),
    count: z
      .int()
      .positive()
      .nullable()
      .describe('How many instruments the words speak of, where more than one.'),
  });

export type Agreement = z.infer<ReturnType<typeof agreementSchema<z.ZodString>>>;
