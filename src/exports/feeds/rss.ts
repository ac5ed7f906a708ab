import { dayOf } from '../../time/index.ts';
import { licence } from '../../wording/index.ts';
import { SIZE } from '../shared.ts';
import { absolute, type Site } from '../site.ts';
import { el, xmlDocument } from '../xml.ts';
import { note, stylesheet, XHTML } from './explained.ts';
import { type Feed, type Item, midnight } from './feed.ts';

/** From the weekday of 1970-01-01 on. */
const WEEKDAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RSS 2.0, https://www.rssboard.org/rss-specification. An item without a known date has none. */
export const rss = (site: Site, feed: Feed): string =>
  xmlDocument(
    el(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
        'xmlns:xhtml': XHTML,
      },
      el(
        'channel',
        {},
        el('title', {}, feed.title),
        el('link', {}, feed.home),
        el('description', {}, feed.about),
        el('language', {}, 'en'),
        el('copyright', {}, licence.says),
        feed.updated && el('lastBuildDate', {}, rfc822(feed.updated)),
        el('generator', {}, site.title),
        el('docs', {}, 'https://www.rssboard.org/rss-specification'),
        el('atom:link', { href: absolute(site, rssPath(feed)), rel: 'self', type: 'application/rss+xml' }),
        note(feed),
        ...feed.items.map((item) => rssItem(site, item)),
      ),
    ),
    stylesheet(site),
  );

/** The main feed of a site is where readers look for it: `/rss.xml`. */
export const rssPath = ({ stem }: Feed): string => (stem === '' ? 'rss.xml' : `${stem}.rss.xml`);

const rssItem = (site: Site, item: Item) =>
  el(
    'item',
    {},
    el('title', {}, item.title),
    el('link', {}, item.link),
    el('guid', { isPermaLink: 'false' }, item.id),
    item.published && el('pubDate', {}, rfc822(item.published)),
    item.updated && el('atom:updated', {}, midnight(item.updated)),
    el('description', {}, item.summary),
    ...item.categories.map(({ term, scheme, label }) =>
      el(
        'category',
        { domain: absolute(site, `feeds/#${scheme}`) },
        scheme === 'country' ? `${label} (${term})` : label,
      ),
    ),
    item.image && el('media:thumbnail', { url: item.image, ...SIZE }),
    el('content:encoded', {}, item.content),
  );

/** `2025-09-05` → `Fri, 05 Sep 2025 00:00:00 GMT`, RFC 822 as RSS asks for it. */
export function rfc822(day: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const weekday = WEEKDAYS[(((dayOf(day) ?? 0) % 7) + 7) % 7];
  return `${weekday}, ${date} ${MONTHS[Number(month) - 1]} ${year} 00:00:00 GMT`;
}
