import type { Catalogue, FeedOffer } from './catalogue.ts';
import { compare } from './edition.ts';
import type { FeedGroup } from './feeds/index.ts';

/** Feeds of one group for a page: so many of them, and how many more there are. */
export interface FeedListing {
  readonly group: FeedGroup;
  readonly feeds: readonly FeedOffer[];
  readonly more: number;
}

/** A page lists so many feeds of a group; the rest are on their own pages and in the OPML. */
const MOST = 60;

/** Feeds in their groups; where there are too many, those that carry the most. */
export function feedListing({ feeds }: Catalogue): readonly FeedListing[] {
  return [...Map.groupBy(feeds, ({ feed }) => feed.group)].map(([group, members]) => {
    const order = new Map(members.map((member, index) => [member, index]));
    const largest = members.toSorted((a, b) => b.feed.of - a.feed.of).slice(0, MOST);
    return {
      group,
      feeds: ['site', 'kind'].includes(group)
        ? largest.sort((a, b) => order.get(a)! - order.get(b)!)
        : largest.sort((a, b) => compare(a.feed.title, b.feed.title)),
      more: members.length - largest.length,
    };
  });
}

/** How a page points at the feeds of what it shows; none where there are none. */
export interface FeedLink {
  readonly title: string;
  readonly path: string;
  readonly type: string;
}

export const feedLinks = ({ feeds }: Catalogue, stem: string): readonly FeedLink[] =>
  feeds
    .filter(({ feed }) => feed.stem === stem)
    .flatMap(({ feed, files }) =>
      files.map(({ path, mediaType, name }) => ({ title: `${feed.title} (${name})`, path, type: mediaType })),
    );
