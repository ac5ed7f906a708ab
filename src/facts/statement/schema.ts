import { z } from 'zod';
import { factParts, participantSchema, quoteSchema, type Reference } from '../parts.ts';

/** What an official, a government or an international body is reported to have said. */
export const statementSchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z.strictObject({
    ...factParts(ref),
    speakers: z
      .array(participantSchema(ref))
      .min(1)
      .readonly()
      .describe('Who says it; more than one speak jointly.'),
    verb: z.string().describe('The verb of speech in its dictionary form: `say`, `praise`.'),
    verbWords: quoteSchema.describe('The verb as written.'),
    force: z
      .enum([
        'say',
        'stress',
        'praise',
        'thank',
        'welcome',
        'urge',
        'promise',
        'warn',
        'criticise',
        'deny',
        'regret',
        'hope',
      ])
      .describe('What is done by saying it.'),
    content: quoteSchema.describe('What is said, in the article’s words.'),
    direct: z.boolean().describe('Whether any of it stands in quotation marks.'),
    addressee: participantSchema(ref).nullable().describe('To whom it is said.'),
    towards: ref('countries').nullable().describe('The other country that the verb takes a stance to.'),
    stance: z
      .enum(['for', 'against'])
      .nullable()
      .describe('The stance that the verb itself states (praised, condemned).'),
    during: z
      .string()
      .nullable()
      .describe('Id of the meeting at which it was said, where the words tie them.'),
  });

export type Statement = z.infer<ReturnType<typeof statementSchema<z.ZodString>>>;
