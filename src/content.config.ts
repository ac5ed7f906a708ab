import { defineCollection, reference } from 'astro:content';
import { fromDataset } from './content/loader.ts';
import { articleSchema, countrySchema, officialSchema, organisationSchema } from './content/schemas.ts';
// Each from its file: through the folder's index all rules would go through Vite, for seconds.
import { agreementSchema } from './facts/agreement/schema.ts';
import { meetingSchema } from './facts/meeting/schema.ts';
import { statementSchema } from './facts/statement/schema.ts';
import { statisticSchema } from './facts/statistic/schema.ts';

/** The one place where what was read becomes Astro's: facts and whom they are about, with references. */
export const collections = {
  articles: defineCollection({
    schema: articleSchema,
    loader: fromDataset('articles', ({ articles }) =>
      articles.map(({ id, title, titleBasis, reading }) => ({
        id,
        title,
        titleBasis,
        published: reading.publication.when,
        sentences: reading.article.sentences.length,
        notes: reading.notes.length,
      })),
    ),
  }),
  officials: defineCollection({
    schema: officialSchema(reference),
    loader: fromDataset('officials', ({ officials }) => officials),
  }),
  countries: defineCollection({
    schema: countrySchema(reference),
    loader: fromDataset('countries', ({ countries }) => countries),
  }),
  organisations: defineCollection({
    schema: organisationSchema,
    loader: fromDataset('organisations', ({ organisations }) => organisations),
  }),
  meetings: defineCollection({
    schema: meetingSchema(reference),
    loader: fromDataset('meetings', ({ meetings }) => meetings),
  }),
  agreements: defineCollection({
    schema: agreementSchema(reference),
    loader: fromDataset('agreements', ({ agreements }) => agreements),
  }),
  statistics: defineCollection({
    schema: statisticSchema(reference),
    loader: fromDataset('statistics', ({ statistics }) => statistics),
  }),
  statements: defineCollection({
    schema: statementSchema(reference),
    loader: fromDataset('statements', ({ statements }) => statements),
  }),
};
