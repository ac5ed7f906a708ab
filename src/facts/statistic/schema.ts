import { z } from 'zod';
import { factParts, quoteSchema, type Reference } from '../parts.ts';

const party = <R extends z.ZodType>(ref: Reference<R>) =>
  z
    .strictObject({
      country: ref('countries').nullable().describe('The country, where it is one.'),
      words: quoteSchema.describe('The words that name it.'),
    })
    .nullable();

/** A number that measures trade, aid, ranks, migration and the like. */
export const statisticSchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z.strictObject({
    ...factParts(ref),
    kind: z.enum(['rank', 'amount', 'percent', 'count']).describe('What sort of number.'),
    measure: z
      .string()
      .describe('What is measured: `trade partner`, `bilateral trade`; `… (target)` for a target.'),
    subject: party(ref).describe('Of whom it is said; for a rank, who is the k-th.'),
    counterpart: party(ref).describe('Towards whom; for a rank, for whom the subject is the k-th.'),
    value: z
      .union([z.number(), z.tuple([z.number(), z.number()])])
      .describe('The number at full magnitude, or the two ends of a range; a fall is negative.'),
    valueText: quoteSchema.describe('The number as written, with its bounds (“more than”).'),
    unit: z.string().nullable().describe('ISO 4217 code for money, `%` for shares, else the thing counted.'),
    bound: z.enum(['exact', 'about', 'at least', 'at most']).describe('What the words say of its precision.'),
    after: z
      .array(ref('countries'))
      .readonly()
      .describe('For a rank: who stands before the subject, as named.'),
    target: z.boolean().describe('Whether it is aimed at and not measured.'),
  });

export type Statistic = z.infer<ReturnType<typeof statisticSchema<z.ZodString>>>;
