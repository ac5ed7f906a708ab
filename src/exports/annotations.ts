import type { ArticleRecord } from '../dataset/index.ts';
import {
  type CodePoints,
  codePoints,
  findQuote,
  type Quote,
  textPosition,
  textQuote,
} from '../text/index.ts';
import { sha256 } from './dataset-json.ts';
import { type Edition, factsInOrder } from './edition.ts';
import { evidenceOf } from './evidence.ts';
import { everyScope, type Format } from './format.ts';
import { jsonText } from './json.ts';
import { factAddress, textPath } from './links.ts';
import { saysOf } from './says.ts';
import { absolute, tagUri } from './site.ts';

/** W3C Web Annotations, https://www.w3.org/TR/annotation-model/: one for each piece of evidence. */
export const annotations: Format = {
  name: 'Web Annotations',
  extension: 'annotations.jsonld',
  mediaType: 'application/ld+json',
  about:
    'Every piece of evidence as a selector into the published text, so that anyone can check a quote. Positions count Unicode code points.',
  spec: 'https://www.w3.org/TR/annotation-model/',
  scopes: everyScope,
  write: ({ edition, stem, title }) => {
    const items = annotationsOf(edition);
    return jsonText({
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        { sha256: 'https://schema.org/sha256', occurrence: 'https://schema.org/position' },
      ],
      id: absolute(edition.site, `${stem}.annotations.jsonld`),
      type: 'AnnotationPage',
      label: `${edition.site.title}: ${title}`,
      startIndex: 0,
      items,
    });
  },
};

function annotationsOf(edition: Edition) {
  const texts = new Map(edition.dataset.articles.map((article) => [article.id, published(edition, article)]));
  return factsInOrder(edition).flatMap((fact) => {
    const text = texts.get(fact.article);
    if (!text) return [];
    const says = `${fact.siglum}: ${saysOf(edition, fact)}`;
    return evidenceOf(fact).map(({ quote, roles }, index) => ({
      id: tagUri(edition.site, 'evidence', `${fact.id}-${index + 1}`),
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { type: 'TextualBody', value: says, format: 'text/plain', language: 'en', purpose: 'describing' },
        ...roles.map((value) => ({ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' })),
        { type: 'SpecificResource', source: factAddress(edition.site, fact), purpose: 'identifying' },
      ],
      target: targetOf(text, quote),
    }));
  });
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
