import { z } from 'zod';

const optional = z.boolean().optional();
const date = z.string().nullable();

/** What a careful reader finds in an article by hand. Keys that are not read here are passed over. */
export const goldSchema = z.object({
  id: z.string().optional(),
  published: date.optional(),
  officials: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      offices: z
        .array(z.object({ title: z.string(), country: z.string().nullable().default(null), optional }))
        .default([]),
      optional,
    }),
  ),
  meetings: z.array(
    z.object({
      participants: z.array(z.string()),
      countries: z.array(z.string()).default([]),
      place: z.string().nullable().default(null),
      date: date.default(null),
      status: z.string().default('held'),
      quote: z.string(),
      optional,
    }),
  ),
  agreements: z.array(
    z.object({
      type: z.string(),
      parties: z.array(z.string()).default([]),
      date: date.default(null),
      status: z.string(),
      quote: z.string(),
      optional,
    }),
  ),
  statistics: z.array(
    z.object({
      kind: z.string(),
      measure: z.string(),
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
      quote: z.string(),
      optional,
    }),
  ),
  statements: z.array(z.object({ speaker: z.string(), verb: z.string(), quote: z.string(), optional })),
});

export type Gold = z.infer<typeof goldSchema>;

/** A reading as it is exported, as far as it is scored: what the program found, in the shape of gold. */
export type Found = Gold;

export const KINDS = ['officials', 'meetings', 'agreements', 'statistics', 'statements'] as const;
export type KindName = (typeof KINDS)[number];

/** Optional entries were seen by one of two readers: neither asked for nor held against a reading. */
export const isOptional = (entry: { readonly optional?: boolean | undefined }): boolean =>
  entry.optional === true;
