import { articlePath, factPath } from '../wording/index.ts';
import { catalogueOf } from './catalogue.ts';
import { compare, type Edition, factsInOrder } from './edition.ts';
import { absolute, isNamed } from './site.ts';
import type { SiteFile } from './tables/index.ts';
import { el, xmlDocument } from './xml.ts';

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const SPEC = 'https://www.sitemaps.org/protocol.html';
/** A sitemap may name so many pages; more need a list of sitemaps. */
const MOST = 50_000;

/**
 * The pages of the site for search engines, and where these find the list. Both need whole
 * addresses, so a site that was not told where it will stand has neither: an address that is made
 * up would be worse than none. `robots.txt` is read at the root of a server alone.
 *
 * @param pages paths of all pages, such as `articles/talks/`
 */
export function sitemapFiles(edition: Edition, pages: readonly string[], most = MOST): readonly SiteFile[] {
  const { site } = edition;
  if (!isNamed(site)) return [];
  const days = daysOf(edition);
  const listed = pages.filter((path) => !path.startsWith('404')).sort(compare);
  const parts = Array.from({ length: Math.ceil(listed.length / most) }, (_, at) =>
    listed.slice(at * most, (at + 1) * most),
  );
  const one = (path: string, write: () => string): SiteFile => ({
    path,
    name: 'Sitemap',
    mediaType: 'application/xml',
    about: 'Every page, for search engines.',
    spec: SPEC,
    write,
  });
  const maps =
    parts.length === 1
      ? [one('sitemap.xml', () => urlset(edition, listed, days))]
      : [
          one('sitemap.xml', () => index(edition, parts.length)),
          ...parts.map((part, at) => one(partPath(at), () => urlset(edition, part, days))),
        ];
  return new URL(site.url).pathname === '/' ? [...maps, robots(edition)] : maps;
}

const partPath = (at: number): string => `sitemap-${at + 1}.xml`;

const urlset = ({ site }: Edition, paths: readonly string[], days: ReadonlyMap<string, string>): string =>
  xmlDocument(
    el(
      'urlset',
      { xmlns: XMLNS },
      ...paths.map((path) => {
        const day = days.get(path);
        return el(
          'url',
          {},
          el('loc', {}, absolute(site, path)),
          day !== undefined && el('lastmod', {}, day),
        );
      }),
    ),
  );

const index = ({ site }: Edition, count: number): string =>
  xmlDocument(
    el(
      'sitemapindex',
      { xmlns: XMLNS },
      ...Array.from({ length: count }, (_, at) =>
        el('sitemap', {}, el('loc', {}, absolute(site, partPath(at)))),
      ),
    ),
  );

const robots = ({ site }: Edition): SiteFile => ({
  path: 'robots.txt',
  name: 'robots.txt',
  mediaType: 'text/plain',
  about: 'Everyone may read everything, and where the list of pages is.',
  spec: 'https://www.rfc-editor.org/rfc/rfc9309',
  write: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, 'sitemap.xml')}\n`,
});

/**
 * The day on which what a page shows was last recorded as changed, by the ledger. Pages that show
 * what no record dates, and all pages where nothing was recorded, have none.
 */
function daysOf(edition: Edition): ReadonlyMap<string, string> {
  const { ledger, dataset, site } = edition;
  if (!ledger) return new Map();
  const feeds = catalogueOf(edition).feeds.map(
    ({ feed }) => [feed.home.slice(absolute(site, '').length), feed.updated] as const,
  );
  const dated: readonly (readonly [string, string | null | undefined])[] = [
    ...feeds,
    ...dataset.articles.map(({ id }) => [articlePath(id), ledger.articles[id]?.changed] as const),
    ...factsInOrder(edition).map((fact) => [factPath(fact), ledger.facts[fact.id]?.changed] as const),
    ['changes/', ledger.recorded],
  ];
  return new Map(dated.flatMap(([path, day]) => (day ? [[path, day] as const] : [])));
}
