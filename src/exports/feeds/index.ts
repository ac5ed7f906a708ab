import type { Site } from '../site.ts';
import { atom, atomPath } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed, jsonFeedPath } from './json-feed.ts';
import { rss, rssPath } from './rss.ts';

export type { Feed, FeedGroup } from './feed.ts';
export { feedsOf } from './feeds.ts';
export { opml } from './opml.ts';
export { atomPath, jsonFeedPath, rssPath };

/** A way of writing a feed down. */
export interface FeedFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly about: string;
  readonly spec: string;
  readonly path: (feed: Feed) => string;
  readonly write: (site: Site, feed: Feed) => string;
}

/** A new format is one file and one entry here. */
export const feedFormats: readonly FeedFormat[] = [
  {
    name: 'RSS',
    mediaType: 'application/rss+xml',
    about: 'For every feed reader. Leaves out a date that is not known.',
    spec: 'https://www.rssboard.org/rss-specification',
    path: rssPath,
    write: rss,
  },
  {
    name: 'Atom',
    mediaType: 'application/atom+xml',
    about: 'For readers that show when an entry changed.',
    spec: 'https://www.rfc-editor.org/rfc/rfc4287',
    path: atomPath,
    write: atom,
  },
  {
    name: 'JSON Feed',
    mediaType: 'application/feed+json',
    about: 'For readers and programs that would rather read JSON.',
    spec: 'https://www.jsonfeed.org/version/1.1/',
    path: jsonFeedPath,
    write: jsonFeed,
  },
];
