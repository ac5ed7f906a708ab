import { eventsOf, lookupOf, pairsOf } from '../dataset/index.ts';
import {
  articleCard,
  articlePath,
  type Card,
  factPath,
  officialCard,
  officialPath,
  pairCard,
  pairPath,
  siteCard,
} from '../wording/index.ts';
import { type Edition, factsInOrder } from './edition.ts';

/** The size of the image of a shared link. */
export const SIZE = { width: 1200, height: 630 } as const;

/** The image of a shared link: where it is, and what is drawn on it. */
export interface SharedImage {
  readonly path: string;
  readonly card: () => Card;
}

/** The image of the site itself, which stands for every page that has none of its own. */
const SITE = 'cards/readout.png';

const known = new WeakMap<Edition, ReadonlyMap<string, SharedImage>>();

/** Every image that pages point at: the site's own, and one for each article, pair and official. */
export const imagesOf = (edition: Edition): readonly SharedImage[] => [
  ...new Map([...byPage(edition).values()].map((image) => [image.path, image])).values(),
];

/** The image of a page; that of its article for a fact. */
export const imageOf = (edition: Edition, page: string): SharedImage =>
  byPage(edition).get(page) ?? byPage(edition).get('')!;

function byPage(edition: Edition): ReadonlyMap<string, SharedImage> {
  const before = known.get(edition);
  if (before) return before;
  const { dataset } = edition;
  const images = new Map<string, SharedImage>();
  const add = (page: string, card: () => Card) =>
    images.set(page, { path: `cards/${page.replace(/\/$/u, '')}.png`, card: once(card) });
  images.set('', {
    path: SITE,
    card: once(() => siteCard(eventsOf(lookupOf(dataset), factsInOrder(edition)))),
  });
  for (const article of dataset.articles) add(articlePath(article.id), () => articleCard(dataset, article));
  for (const pair of pairsOf(dataset)) add(pairPath(pair.left, pair.right), () => pairCard(dataset, pair));
  for (const official of dataset.officials)
    add(officialPath(official.id), () => officialCard(dataset, official));
  for (const fact of factsInOrder(edition)) {
    const image = images.get(articlePath(fact.article));
    if (image) images.set(factPath(fact), image);
  }
  known.set(edition, images);
  return images;
}

/** Many pages share one image, and each says what is on it: the card is made for the first that asks. */
function once(make: () => Card): () => Card {
  let card: Card | undefined;
  return () => {
    card ??= make();
    return card;
  };
}
