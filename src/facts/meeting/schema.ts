import { z } from 'zod';
import { factParts, participantSchema, quoteSchema, type Reference } from '../parts.ts';

/** An encounter between at least two sides that the text says took, takes or will take place. */
export const meetingSchema = <R extends z.ZodType>(ref: Reference<R>) =>
  z.strictObject({
    ...factParts(ref),
    participants: z.array(participantSchema(ref)).min(1).readonly().describe('Who met.'),
    countries: z.array(ref('countries')).readonly().describe('The countries whose sides met, each once.'),
    place: quoteSchema.nullable().describe('Where, in the article’s words.'),
    placeCountry: ref('countries').nullable().describe('The country that the place lies in.'),
    topics: z.array(quoteSchema).readonly().describe('What it was about, in the article’s words.'),
    status: z
      .enum(['held', 'planned', 'ongoing', 'postponed', 'proposed'])
      .describe('Whether it has taken place.'),
    form: z
      .enum(['meeting', 'talks', 'call', 'summit', 'visit', 'ceremony', 'conference'])
      .describe('What sort of encounter.'),
  });

export type Meeting = z.infer<ReturnType<typeof meetingSchema<z.ZodString>>>;
