import { absolute, type Site } from '../site.ts';
import { el, xmlDocument } from '../xml.ts';
import type { Feed, FeedGroup } from './feed.ts';
import { rssPath } from './rss.ts';

const GROUPS: readonly (readonly [FeedGroup, string])[] = [
  ['site', 'The whole site'],
  ['kind', 'Kinds of fact'],
  ['country', 'Countries'],
  ['pair', 'Two countries'],
  ['official', 'Officials'],
];

/** Every feed of the site as one list to subscribe to, OPML 2.0, http://opml.org/spec2.opml. */
export const opml = (site: Site, feeds: readonly Feed[]): string =>
  xmlDocument(
    el(
      'opml',
      { version: '2.0' },
      el('head', {}, el('title', {}, `Feeds of ${site.title}`), el('docs', {}, 'http://opml.org/spec2.opml')),
      el(
        'body',
        {},
        ...GROUPS.map(([group, text]) => {
          const members = feeds.filter((feed) => feed.group === group);
          return (
            members.length > 0 &&
            el('outline', { text, title: text }, ...members.map((feed) => outline(site, feed)))
          );
        }),
      ),
    ),
  );

const outline = (site: Site, feed: Feed) =>
  el('outline', {
    type: 'rss',
    text: feed.title,
    title: feed.title,
    description: feed.about,
    xmlUrl: absolute(site, rssPath(feed)),
    htmlUrl: feed.home,
    language: 'en',
  });
