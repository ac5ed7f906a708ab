import type { AnyFact } from '../dataset/index.ts';
import { factPath } from '../wording/index.ts';
import { type Edition, factsInOrder } from './edition.ts';
import { oembedPath } from './oembed.ts';
import { pageData } from './schema-org/index.ts';
import { imageOf, SIZE } from './shared.ts';
import { absolute, isNamed } from './site.ts';

/** What the head of a page says to those who share and index it. */
export interface PageHead {
  /** schema.org as JSON-LD; null where the vocabulary has no word for what the page shows. */
  readonly data: string | null;
  readonly image: {
    readonly address: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  /** The page's address; null for a site that was not told where it will stand. */
  readonly address: string | null;
  /** Where a card of the page's fact is; null for other pages. */
  readonly oembed: string | null;
}

const known = new WeakMap<Edition, ReadonlyMap<string, AnyFact>>();

/** What the head of the page at a path says; of a site without an address, by paths alone. */
export function pageHead(edition: Edition, path: string): PageHead {
  const { site } = edition;
  const facts = known.get(edition) ?? new Map(factsInOrder(edition).map((fact) => [factPath(fact), fact]));
  known.set(edition, facts);
  const at = (file: string) =>
    isNamed(site) ? absolute(site, file) : new URL(absolute(site, file)).pathname;
  const fact = facts.get(path);
  const image = imageOf(edition, path);
  const { title, line } = image.card();
  return {
    data: pageData(edition, path),
    image: {
      address: at(image.path),
      alt: [title, line].filter((words) => words !== '').join(' – '),
      ...SIZE,
    },
    address: isNamed(site) ? absolute(site, path) : null,
    oembed: fact ? at(oembedPath(fact)) : null,
  };
}
