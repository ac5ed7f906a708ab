import type { ArticleRecord, OfficialRecord } from '../dataset/index.ts';
import type { Meeting, Statement } from '../facts/index.ts';
import type { Participant } from '../mentions/index.ts';
import type { When } from '../time/index.ts';
import { articlePath, officialPath } from '../views/index.ts';
import type { Edition } from './edition.ts';
import type { Format } from './format.ts';
import { jsonText } from './json.ts';
import { factAddress, textPath } from './links.ts';
import { countryName } from './part.ts';
import { nameOf, saysOf } from './says.ts';
import { absolute } from './site.ts';

/**
 * schema.org as JSON-LD: our page is about an outlet's article and is not it; meetings are events,
 * statements are quotations. Nothing is claimed to be true, so there is no ClaimReview.
 */
export const schemaOrg: Format = {
  name: 'schema.org',
  extension: 'schema.jsonld',
  mediaType: 'application/ld+json',
  about: 'Articles, people, meetings and statements in the vocabulary of search engines.',
  spec: 'https://schema.org/',
  scopes: ['site', 'article'],
  write: ({ edition }) => {
    const { articles, officials, meetings, statements } = edition.dataset;
    return jsonText({
      '@context': 'https://schema.org',
      '@graph': [
        ...articles.map((article) => page(edition, article)),
        ...officials.map((official) => person(edition, official)),
        ...meetings.map((meeting) => event(edition, meeting)),
        ...statements.map((statement) => quotation(edition, statement)),
      ],
    });
  },
};

function page({ site }: Edition, { id, title, titleBasis, reading }: ArticleRecord) {
  const { matter } = reading.article;
  const own = titleBasis === 'outlet' ? { headline: title } : {};
  return {
    '@type': 'WebPage',
    '@id': absolute(site, articlePath(id)),
    url: absolute(site, articlePath(id)),
    name: title,
    isPartOf: { '@type': 'WebSite', name: site.title, url: absolute(site, '') },
    isBasedOn: {
      '@type': 'NewsArticle',
      '@id': matter.url ?? absolute(site, textPath(id)),
      ...own,
      ...(matter.url ? { url: matter.url } : {}),
      ...(matter.author ? { author: { '@type': 'Person', name: matter.author } } : {}),
      ...(matter.outlet ? { publisher: { '@type': 'Organization', name: matter.outlet } } : {}),
      ...(matter.language ? { inLanguage: matter.language } : {}),
      ...stated('datePublished', reading.publication.when),
    },
  };
}

function person(edition: Edition, { id, name, aliases, offices }: OfficialRecord) {
  const current = offices.filter(({ tense }) => tense === 'current');
  const titles = [...new Set(current.map(({ title }) => title))];
  const countries = [...new Set(current.map(({ country }) => country))].filter((code) => code !== null);
  return {
    '@type': 'Person',
    '@id': absolute(edition.site, officialPath(id)),
    name,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(titles.length > 0 ? { jobTitle: titles } : {}),
    ...(countries.length > 0
      ? {
          worksFor: countries.map((code) => ({
            '@type': 'GovernmentOrganization',
            name: `Government of ${countryName(edition, code)}`,
          })),
        }
      : {}),
  };
}

function event(edition: Edition, meeting: Meeting) {
  const { when, place } = meeting;
  const lasts = when.shape === 'period' || when.shape === 'day';
  const status =
    { postponed: 'https://schema.org/EventPostponed' }[meeting.status as string] ??
    'https://schema.org/EventScheduled';
  return {
    '@type': 'Event',
    '@id': factAddress(edition.site, meeting),
    name: saysOf(edition, meeting),
    description: meeting.quote.text,
    eventStatus: status,
    ...(place ? { location: { '@type': 'Place', name: place.text } } : {}),
    ...(lasts && when.earliest ? { startDate: when.earliest } : {}),
    ...(lasts && when.latest ? { endDate: when.latest } : {}),
    attendee: meeting.participants.map((participant) => party(edition, participant)),
    subjectOf: { '@id': absolute(edition.site, articlePath(meeting.article)) },
  };
}

function quotation(edition: Edition, statement: Statement) {
  return {
    '@type': 'Quotation',
    '@id': factAddress(edition.site, statement),
    text: statement.content.text,
    spokenByCharacter: statement.speakers.map((participant) => party(edition, participant)),
    isPartOf: { '@id': absolute(edition.site, articlePath(statement.article)) },
    ...stated('dateCreated', statement.when),
  };
}

function party(edition: Edition, participant: Participant) {
  const { actor } = participant;
  const name = nameOf(edition, participant);
  if (actor.kind === 'official')
    return { '@type': 'Person', '@id': absolute(edition.site, officialPath(actor.official)), name };
  return { '@type': actor.kind === 'person' || actor.kind === 'role' ? 'Person' : 'Organization', name };
}

/** A date as the vocabulary knows it: a day, a month or a year; anything wider is left out. */
const stated = (property: string, { edtf }: When): Readonly<Record<string, string>> =>
  edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? { [property]: edtf } : {};
