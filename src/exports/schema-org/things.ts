import type { ArticleRecord, OfficialRecord } from '../../dataset/index.ts';
import type { Meeting, Statement } from '../../facts/index.ts';
import type { Participant } from '../../mentions/index.ts';
import type { When } from '../../time/index.ts';
import { articlePath, licence, officialPath } from '../../wording/index.ts';
import type { Edition } from '../edition.ts';
import { factAddress, textPath } from '../links.ts';
import { countryName } from '../part.ts';
import { nameOf, saysOf } from '../says.ts';
import { absolute, tagUri } from '../site.ts';

/**
 * What schema.org has words for: our pages are about outlets' articles and are not they; meetings are
 * events, statements are quotations. Nothing is claimed to be true, so there is no ClaimReview.
 * Things have the ids that they have in every other format.
 */

/** Our page about an article. It is based on the outlet's, and is not it. */
export function articlePage(edition: Edition, article: ArticleRecord) {
  const address = absolute(edition.site, articlePath(article.id));
  return {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: article.title,
    isPartOf: website(edition),
    isBasedOn: newsArticle(edition, article),
  };
}

export const website = ({ site }: Edition) => ({
  '@type': 'WebSite',
  name: site.title,
  url: absolute(site, ''),
  license: licence.url,
});

/** The outlet's article, as far as front matter tells of it; it has no headline that is not the outlet's. */
export function newsArticle({ site }: Edition, { id, title, titleBasis, reading }: ArticleRecord) {
  const { matter } = reading.article;
  return {
    '@type': 'NewsArticle',
    '@id': matter.url ?? absolute(site, textPath(id)),
    ...(titleBasis === 'outlet' ? { headline: title } : {}),
    ...(matter.url ? { url: matter.url } : {}),
    ...(matter.author ? { author: { '@type': 'Person', name: matter.author } } : {}),
    ...(matter.outlet ? { publisher: { '@type': 'Organization', name: matter.outlet } } : {}),
    ...(matter.language ? { inLanguage: matter.language } : {}),
    ...(reading.publication.basis === 'stated' ? stated('datePublished', reading.publication.when) : {}),
  };
}

export function person(edition: Edition, { id, name, aliases, offices }: OfficialRecord) {
  const current = offices.filter(({ tense }) => tense === 'current');
  const titles = [...new Set(current.map(({ title }) => title))];
  const countries = [...new Set(current.map(({ country }) => country))].filter((code) => code !== null);
  return {
    '@type': 'Person',
    '@id': tagUri(edition.site, 'official', id),
    url: absolute(edition.site, officialPath(id)),
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

/** A meeting that is only proposed has no status in the vocabulary. */
const STATUS: Readonly<Record<Meeting['status'], string | null>> = {
  held: 'EventScheduled',
  ongoing: 'EventScheduled',
  planned: 'EventScheduled',
  proposed: null,
  postponed: 'EventPostponed',
};

export function event(edition: Edition, meeting: Meeting) {
  const { when, place } = meeting;
  const lasts = when.shape === 'period' || when.shape === 'day';
  const status = STATUS[meeting.status];
  return {
    '@type': 'Event',
    '@id': tagUri(edition.site, 'fact', meeting.id),
    url: factAddress(edition.site, meeting),
    name: saysOf(edition, meeting),
    description: meeting.quote.text,
    ...(status ? { eventStatus: `https://schema.org/${status}` } : {}),
    ...(place ? { location: { '@type': 'Place', name: place.text } } : {}),
    ...(lasts && when.earliest ? { startDate: when.earliest } : {}),
    ...(lasts && when.latest ? { endDate: when.latest } : {}),
    attendee: named(edition, meeting.participants),
    subjectOf: { '@id': absolute(edition.site, articlePath(meeting.article)) },
  };
}

export function quotation(edition: Edition, statement: Statement) {
  return {
    '@type': 'Quotation',
    '@id': tagUri(edition.site, 'fact', statement.id),
    url: factAddress(edition.site, statement),
    text: statement.content.text,
    spokenByCharacter: named(edition, statement.speakers),
    isPartOf: { '@id': absolute(edition.site, articlePath(statement.article)) },
    ...stated('dateCreated', statement.when),
  };
}

/** Those of whom the article says who they are. */
const named = (edition: Edition, participants: readonly Participant[]) =>
  participants
    .filter(({ actor }) => actor.kind !== 'unnamed')
    .map((participant) => party(edition, participant));

function party(edition: Edition, participant: Participant) {
  const { actor } = participant;
  const name = nameOf(edition, participant);
  if (actor.kind === 'official')
    return { '@type': 'Person', '@id': tagUri(edition.site, 'official', actor.official), name };
  return { '@type': actor.kind === 'person' || actor.kind === 'role' ? 'Person' : 'Organization', name };
}

/** A date as the vocabulary knows it: a day, a month or a year; anything wider is left out. */
const stated = (property: string, { edtf }: When): Readonly<Record<string, string>> =>
  edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? { [property]: edtf } : {};
