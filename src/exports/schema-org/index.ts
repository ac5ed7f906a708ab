import { everyScope, type Format } from '../format.ts';
import { jsonText } from '../json.ts';
import { articlePage, event, person, quotation } from './things.ts';

export { pageData } from './pages.ts';

export const schemaOrg: Format = {
  name: 'schema.org',
  extension: 'schema.jsonld',
  mediaType: 'application/ld+json',
  about: 'Articles, people, meetings and statements in the vocabulary of search engines.',
  spec: 'https://schema.org/',
  scopes: everyScope,
  write: ({ edition }) => {
    const { articles, officials, meetings, statements } = edition.dataset;
    return jsonText({
      '@context': 'https://schema.org',
      '@graph': [
        ...articles.map((article) => articlePage(edition, article)),
        ...officials.map((official) => person(edition, official)),
        ...meetings.map((meeting) => event(edition, meeting)),
        ...statements.map((statement) => quotation(edition, statement)),
      ],
    });
  },
};
