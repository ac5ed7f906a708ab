import { datasetJsonSchema, SCHEMA_PATH } from './dataset-json.ts';
import { type Edition, factsInOrder } from './edition.ts';
import { type Feed, feedFormats, feedsOf, opml } from './feeds/index.ts';
import { pathOf } from './format.ts';
import { formats } from './formats.ts';
import { textPath } from './links.ts';
import { oembedFile } from './oembed.ts';
import { articleParts, type Part, pairParts, wholePart } from './part.ts';
import { type SiteFile, tableFiles } from './tables/index.ts';

/** A file that the site offers, and what it is for; `write` makes it. */
export interface Offer extends SiteFile {
  /** What it holds: the site, one article, two countries, a feed, or a fact. */
  readonly of: string;
  readonly scope: Part['scope'] | 'feed' | 'fact';
}

/** Everything that is offered, in the order in which it should be listed. Each path stands once. */
export interface Catalogue {
  readonly whole: readonly Offer[];
  readonly articles: ReadonlyMap<string, readonly Offer[]>;
  /** By the id of the pair, such as `gb-pk`. */
  readonly pairs: ReadonlyMap<string, readonly Offer[]>;
  readonly feeds: readonly FeedOffer[];
  readonly opml: Offer;
  /** A card for each fact, which no page lists: the fact's own page names it. */
  readonly cards: readonly Offer[];
}

export interface FeedOffer {
  readonly feed: Feed;
  readonly files: readonly Offer[];
}

const known = new WeakMap<Edition, Catalogue>();

/** Made once for an edition; what is offered is written only when asked for. */
export function catalogueOf(edition: Edition): Catalogue {
  const catalogue = known.get(edition) ?? build(edition);
  known.set(edition, catalogue);
  return catalogue;
}

/** Every file of the catalogue. */
export const offersOf = ({
  whole,
  articles,
  pairs,
  feeds,
  opml: list,
  cards,
}: Catalogue): readonly Offer[] => [
  ...whole,
  ...[...articles.values()].flat(),
  ...[...pairs.values()].flat(),
  ...feeds.flatMap(({ files }) => files),
  list,
  ...cards,
];

function build(edition: Edition): Catalogue {
  const feeds = feedsOf(edition);
  return {
    whole: wholeOffers(edition),
    articles: new Map(
      articleParts(edition).map((part) => {
        const [article] = part.edition.dataset.articles;
        return [
          article!.id,
          [textOffer(article!.id, article!.reading.article.text, part), ...partOffers(part)],
        ];
      }),
    ),
    pairs: new Map(
      pairParts(edition).map((part) => [part.stem.slice(part.stem.lastIndexOf('/') + 1), partOffers(part)]),
    ),
    feeds: feeds.map((feed) => ({ feed, files: feedOffers(edition, feed) })),
    opml: {
      path: 'feeds.opml',
      name: 'OPML',
      mediaType: 'text/x-opml',
      about: 'Every feed in one list, to subscribe to them all at once.',
      spec: 'http://opml.org/spec2.opml',
      of: edition.site.title,
      scope: 'feed',
      write: () => opml(edition.site, feeds),
    },
    cards: factsInOrder(edition).map((fact) => ({
      ...oembedFile(edition, fact),
      of: edition.site.title,
      scope: 'fact',
    })),
  };
}

function wholeOffers(edition: Edition): Offer[] {
  const part = wholePart(edition);
  const schema: SiteFile = {
    path: SCHEMA_PATH,
    name: 'JSON Schema',
    mediaType: 'application/schema+json',
    about: 'What each field of the JSON means, for people and for validators.',
    spec: 'https://json-schema.org/draft/2020-12',
    write: () => datasetJsonSchema(edition),
  };
  const [json, ...rest] = partOffers(part);
  const files = [schema, ...tableFiles(edition)].map(
    (file): Offer => ({ ...file, of: part.title, scope: 'site' }),
  );
  return [json!, ...files, ...rest];
}

const partOffers = (part: Part): Offer[] =>
  formats
    .filter(({ scopes, holds }) => scopes.includes(part.scope) && (holds?.(part) ?? true))
    .map((format) => ({
      path: pathOf(format, part),
      name: format.name,
      mediaType: format.mediaType,
      about: format.about,
      spec: format.spec,
      of: part.title,
      scope: part.scope,
      write: () => format.write(part),
    }));

/** The text as every span and selector indexes it, with nothing added. */
const textOffer = (id: string, text: string, part: Part): Offer => ({
  path: textPath(id),
  name: 'Plain text',
  mediaType: 'text/plain',
  about: 'The text that evidence points into, letter for letter.',
  spec: null,
  of: part.title,
  scope: 'article',
  write: () => text,
});

const feedOffers = (edition: Edition, feed: Feed): Offer[] =>
  feedFormats.map((format) => ({
    path: format.path(feed),
    name: format.name,
    mediaType: format.mediaType,
    about: format.about,
    spec: format.spec,
    of: feed.title,
    scope: 'feed',
    write: () => format.write(edition.site, feed),
  }));
