import { jsonText } from '../json.ts';
import { absolute, type Site } from '../site.ts';
import { type Feed, type Item, midnight } from './feed.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. What is not known is left out. */
export const jsonFeed = (site: Site, feed: Feed): string =>
  jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.about,
    home_page_url: feed.home,
    feed_url: absolute(site, jsonFeedPath(feed)),
    language: 'en',
    authors: [{ name: site.title, url: absolute(site, '') }],
    _readout: {
      about: absolute(site, 'feeds/'),
      id: feed.id,
      ...(feed.updated === null ? {} : { updated: feed.updated }),
    },
    items: feed.items.map(jsonItem),
  });

export const jsonFeedPath = ({ stem }: Feed): string => (stem === '' ? 'feed.json' : `${stem}.feed.json`);

const jsonItem = (item: Item) => ({
  id: item.id,
  url: item.link,
  ...(item.source === null ? {} : { external_url: item.source }),
  title: item.title,
  summary: item.summary,
  content_html: item.content,
  ...(item.image === null ? {} : { image: item.image }),
  ...(item.published === null ? {} : { date_published: midnight(item.published) }),
  ...(item.updated === null ? {} : { date_modified: midnight(item.updated) }),
  tags: item.categories.map(({ label }) => label),
  _readout: { categories: item.categories },
});
