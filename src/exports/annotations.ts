import type { ArticleRecord } from '../dataset/index.ts';
import {
  type CodePoints,
  codePoints,
  findQuote,
  type Quote,
  textPosition,
  textQuote,
} from '../text/index.ts';
import { licence } from '../wording/index.ts';
import { sha256 } from './dataset-json.ts';
import { type Edition, factsInOrder } from './edition.ts';
import { evidenceOf } from './evidence.ts';
import { everyScope, type Format } from './format.ts';
import { jsonLine, jsonText } from './json.ts';
import { factAddress, textPath } from './links.ts';
import { articleStem, type Part } from './part.ts';
import { saysOf } from './says.ts';
import { absolute, tagUri } from './site.ts';

/**
 * W3C Web Annotations, https://www.w3.org/TR/annotation-model/: one for each piece of evidence. An
 * article has a page of them; the whole site is the collection of these pages; two countries have a
 * collection of one page that stands in it.
 */
export const annotations: Format = {
  name: 'Web Annotations',
  extension: 'annotations.jsonld',
  mediaType: 'application/ld+json',
  about:
    'Every piece of evidence as a selector into the published text, so that anyone can check a quote. Positions count Unicode code points. For the whole site it is the list of the articles’ pages.',
  spec: 'https://www.w3.org/TR/annotation-model/',
  scopes: everyScope,
  write: (part) => writers[part.scope](part),
};

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { sha256: 'https://schema.org/sha256', occurrence: 'https://schema.org/position' },
];

const addressOf = ({ site }: Edition, stem: string): string =>
  absolute(site, `${stem}.${annotations.extension}`);

const writers: Readonly<Record<Part['scope'], (part: Part) => string>> = {
  site: chainOf,
  article: pageOf,
  pair: collectionOf,
};

/** The list of the articles' pages. */
function chainOf({ edition }: Part): string {
  const { articles } = edition.dataset;
  const [first, last] = [articles[0], articles.at(-1)].map(
    (article) => article && addressOf(edition, articleStem(article.id)),
  );
  return jsonText({
    '@context': CONTEXT,
    id: addressOf(edition, 'data/readout'),
    type: 'AnnotationCollection',
    label: `${edition.site.title}: every piece of evidence`,
    rights: licence.url,
    total: factsInOrder(edition).reduce((sum, fact) => sum + evidenceOf(fact).length, 0),
    first,
    last,
  });
}

/** All in one file. */
function collectionOf({ edition, stem, title }: Part): string {
  const items = annotationsOf(edition);
  const id = addressOf(edition, stem);
  return jsonText({
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `${edition.site.title}: ${title}`,
    rights: licence.url,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  });
}

function pageOf({ edition, stem, title, before, after }: Part): string {
  const items = annotationsOf(edition);
  const head = {
    '@context': CONTEXT,
    id: addressOf(edition, stem),
    type: 'AnnotationPage',
    label: `${edition.site.title}: ${title}`,
    rights: licence.url,
    partOf: addressOf(edition, 'data/readout'),
    ...(before === null ? {} : { prev: addressOf(edition, before) }),
    ...(after === null ? {} : { next: addressOf(edition, after) }),
  };
  const lines = items.map((item) => jsonLine(item)).join(',\n');
  return `${jsonText(head).trimEnd().slice(0, -2)},\n  "items": [\n${lines}\n]}\n`;
}

function annotationsOf(edition: Edition) {
  const texts = new Map(edition.dataset.articles.map((article) => [article.id, published(edition, article)]));
  return factsInOrder(edition).flatMap((fact) =>
    evidenceOf(fact).map(({ quote, roles }, index) => ({
      id: tagUri(edition.site, 'evidence', `${fact.id}-${index + 1}`),
      type: 'Annotation',
      motivation: 'describing',
      body: [
        ...(roles.includes('quote')
          ? [{ type: 'TextualBody', value: saysOf(edition, fact), language: 'en', purpose: 'describing' }]
          : []),
        ...roles.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
        { source: factAddress(edition.site, fact), purpose: 'identifying' },
      ],
      target: targetOf(texts.get(fact.article)!, quote),
    })),
  );
}

interface PublishedText {
  readonly source: string;
  readonly text: string;
  readonly sha256: string;
  readonly points: CodePoints;
}

function published({ site }: Edition, { id, reading }: ArticleRecord): PublishedText {
  const { text } = reading.article;
  return { source: absolute(site, textPath(id)), text, sha256: sha256(text), points: codePoints(text) };
}

/** Where the words stand: by position, by the words themselves, and by their turn where they repeat. */
function targetOf({ source, text, sha256: hash, points }: PublishedText, quote: Quote) {
  const selector = textQuote(text, quote);
  const places = findQuote(text, selector);
  const occurrence = places.length > 1 ? { occurrence: places.indexOf(quote.start) + 1 } : {};
  return { source, sha256: hash, selector: [textPosition(points, quote), { ...selector, ...occurrence }] };
}
