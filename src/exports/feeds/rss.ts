import { absolute, type Site } from '../site.ts';
import { el, xmlDocument } from '../xml.ts';
import { type Feed, type Item, midnight } from './feed.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
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
      },
      el(
        'channel',
        {},
        el('title', {}, feed.title),
        el('link', {}, feed.home),
        el('description', {}, feed.about),
        el('language', {}, 'en'),
        feed.updated && el('lastBuildDate', {}, rfc822(feed.updated)),
        el('generator', {}, site.title),
        el('docs', {}, 'https://www.rssboard.org/rss-specification'),
        el('atom:link', { href: absolute(site, rssPath(feed)), rel: 'self', type: 'application/rss+xml' }),
        ...feed.items.map((item) => rssItem(site, item)),
      ),
    ),
    new URL(absolute(site, 'feed.xsl')).pathname,
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
    el('content:encoded', {}, item.content),
  );

/** `2025-09-05` → `Fri, 05 Sep 2025 00:00:00 GMT`, RFC 822 as RSS asks for it. */
export function rfc822(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${WEEKDAYS[weekday(year, month, date)]}, ${String(date).padStart(2, '0')} ${MONTHS[month - 1]} ${day.slice(0, 4)} 00:00:00 GMT`;
}

/** 0 for Monday. Zeller's congruence for the Gregorian calendar. */
function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  const h =
    day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (((h + 5) % 7) + 7) % 7;
}
