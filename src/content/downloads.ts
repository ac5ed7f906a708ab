import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteEdition, siteExports } from '../door.ts';
import type { SiteFile } from '../exports/index.ts';

/**
 * Feeds and downloads beside the pages. They are no pages, and one article has eleven of them: so
 * they are written one by one when the pages stand, and not rendered with them. Under the server
 * for editing each is made when it is asked for.
 */
export const downloads = (): AstroIntegration => ({
  name: 'readout:downloads',
  hooks: {
    'astro:build:done': async ({ dir, pages }) => {
      const site = fileURLToPath(dir);
      const { catalogueOf, offersOf, sitemapFiles } = await siteExports();
      const edition = await siteEdition();
      const paths = pages.map(({ pathname }) => pathname);
      for (const file of offersOf(catalogueOf(edition))) write(site, file);
      for (const file of sitemapFiles(edition, paths)) write(site, file);
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(async ({ url }, response, next) => {
        const file = await fileAt(server.config.base, url ?? '');
        if (!file) return next();
        response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`);
        response.end(file.write());
      });
    },
  },
});

/** A file that is already there is a page or a file of `public/`, whose address nothing may take. */
function write(site: string, { path, write: contents }: SiteFile): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), contents(), { flag: 'wx' });
}

async function fileAt(base: string, url: string): Promise<SiteFile | undefined> {
  const { catalogueOf, offersOf } = await siteExports();
  const path = decodeURI(url.replace(/[?#].*$/u, ''));
  const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  return offersOf(catalogueOf(await siteEdition())).find((offer) => offer.path === below);
}
