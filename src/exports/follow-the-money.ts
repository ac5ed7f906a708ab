import { type AnyFact, type ArticleRecord, lookupOf, type OfficialRecord } from '../dataset/index.ts';
import type { Participant } from '../mentions/index.ts';
import { slugOf } from '../text/index.ts';
import type { When } from '../time/index.ts';
import { articlePath, kindOf, officialPath, plain, whenInWords } from '../wording/index.ts';
import { sha256 } from './dataset-json.ts';
import { countriesOf, type Edition, factsInOrder, whereOf, whoOf } from './edition.ts';
import { everyScope, type Format } from './format.ts';
import { jsonLine } from './json.ts';
import { factAddress, textPath, wordsAddress } from './links.ts';
import { countryName } from './part.ts';
import { saysOf } from './says.ts';
import { absolute } from './site.ts';

/** FollowTheMoney entities as JSON lines, https://followthemoney.tech. */
export const followTheMoney: Format = {
  name: 'FollowTheMoney',
  extension: 'ftm.jsonl',
  mediaType: 'application/x-ndjson',
  about:
    'People, offices, governments and events for Aleph and its kin. Its dates know no ranges: only what is certain of a date is there, the rest is in the summary.',
  spec: 'https://followthemoney.tech/explorer/',
  scopes: everyScope,
  write: ({ edition }) => {
    const entities = new Map(
      [
        ...edition.dataset.articles.map((article) => articleEntity(edition, article)),
        ...edition.dataset.officials.flatMap((official) => officialEntities(edition, official)),
        ...edition.dataset.organisations.map(({ id, name, names }) =>
          entity(`organisation-${id}`, 'Organization', { name: [name], alias: names }),
        ),
        ...factsInOrder(edition).flatMap((fact) => factEntities(edition, fact)),
      ].map((one) => [one.id, one]),
    );
    return [...entities.values()].map((one) => `${jsonLine(one)}\n`).join('');
  },
};

type Values = readonly (string | null | undefined)[];

/** An entity; properties without a value are left out, as the format asks. */
function entity(id: string, schema: string, values: Readonly<Record<string, Values>>) {
  const properties = Object.entries(values).flatMap(([name, list]) => {
    const given = [...new Set(list.filter((value) => typeof value === 'string' && value !== ''))];
    return given.length > 0 ? [[name, given]] : [];
  });
  return { id, schema, properties: Object.fromEntries(properties) as Record<string, string[]> };
}

function articleEntity({ site }: Edition, { id, title, reading }: ArticleRecord) {
  const { matter, text } = reading.article;
  return entity(`article-${id}`, 'Article', {
    name: [title],
    title: [title],
    fileName: [`${id}.txt`],
    contentHash: [sha256(text)],
    author: [matter.author],
    publisher: [matter.outlet],
    publishedAt: [certain(reading.publication.when)],
    sourceUrl: [matter.url ?? absolute(site, textPath(id))],
    publisherUrl: [absolute(site, articlePath(id))],
  });
}

function officialEntities({ site }: Edition, official: OfficialRecord) {
  const person = entity(`official-${official.id}`, 'Person', {
    name: [official.name],
    alias: official.aliases,
    country: [official.country?.toLowerCase()],
    position: official.offices.map(({ title }) => title),
    topics: ['role.pep'],
    sourceUrl: [absolute(site, officialPath(official.id))],
    proof: official.offices.map(({ article }) => `article-${article}`),
  });
  const posts = official.offices.flatMap((office) => {
    const of = office.country ?? office.organisation ?? '';
    const post = `position-${slugOf(`${office.title} ${of}`)}`;
    return [
      entity(post, 'Position', {
        name: [office.title],
        country: [office.country?.toLowerCase()],
        organization: [office.organisation && `organisation-${office.organisation}`],
      }),
      entity(`occupancy-${official.id}-${post}`, 'Occupancy', {
        holder: [person.id],
        post: [post],
        status: [office.tense === 'current' ? 'current' : office.tense === 'former' ? 'ended' : 'unknown'],
        summary: [`“${office.quote.text}” (${office.basis})`],
      }),
    ];
  });
  return [person, ...posts];
}

/** A fact with someone in it is an event; a figure is none, and stays in the other formats. */
function factEntities(edition: Edition, fact: AnyFact) {
  const who = whoOf(fact);
  if (who.length === 0) return [];
  const lookup = lookupOf(edition.dataset);
  const actors = who.map((participant) => actorEntity(edition, participant)).filter((one) => one !== null);
  const { when } = fact;
  const article = lookup.articles.get(fact.article)?.reading.article;
  const lasts = when.shape === 'period' && when.earliest !== null && when.latest !== null;
  const event = entity(fact.id, 'Event', {
    name: [`${kindOf(fact).one}: ${saysOf(edition, fact)}`],
    country: countriesOf(fact).map((code) => code.toLowerCase()),
    location: [whereOf(fact)?.text],
    involved: actors.map(({ id }) => id),
    date: [lasts ? null : certain(when)],
    startDate: [lasts ? when.earliest : null],
    endDate: [lasts ? when.latest : null],
    summary: [
      `“${fact.quote.text}” When: ${plain(whenInWords(when))}${when.edtf ? ` (EDTF ${when.edtf})` : ''}.`,
    ],
    proof: [`article-${fact.article}`],
    publisherUrl: [factAddress(edition.site, fact)],
    sourceUrl: [article && wordsAddress(edition.site, article, fact.quote)],
  });
  return [...actors.filter(({ schema }) => schema !== ''), event];
}

/** Someone who takes part; an empty schema marks one that stands elsewhere already. */
function actorEntity(edition: Edition, { actor }: Participant) {
  switch (actor.kind) {
    case 'official':
      return entity(`official-${actor.official}`, '', {});
    case 'organisation':
      return entity(`organisation-${actor.organisation}`, '', {});
    case 'government':
      return entity(`government-${actor.country.toLowerCase()}`, 'PublicBody', {
        name: [`Government of ${countryName(edition, actor.country)}`],
        country: [actor.country.toLowerCase()],
      });
    case 'person':
      return entity(`person-${slugOf(actor.name)}`, 'Person', { name: [actor.name] });
    default:
      return null;
  }
}

/** The longest beginning of a date that is certain: `2024-08` of a window inside that month. */
function certain({ earliest, latest }: When): string | null {
  if (earliest === null || latest === null) return null;
  for (const length of [10, 7, 4])
    if (earliest.slice(0, length) === latest.slice(0, length)) return earliest.slice(0, length);
  return null;
}
