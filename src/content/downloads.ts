import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteCards, siteEdition, siteExports } from '../door.ts';
import type { SharedImage, SiteFile } from '../exports/index.ts';

/**
 * Feeds and downloads beside the pages. They are no pages, and one article has eleven of them: so
 * they are written one by one when the pages stand, and not rendered with them. Under the server
 * for editing each is made when it is asked for.
 */
export const downloads = (): AstroIntegration => ({
  name: 'readout:downloads',
  hooks: {
    'astro:build:done': async ({ dir, pages }) => {
      const write = writerAt(fileURLToPath(dir));
      const { catalogueOf, imagesOf, offersOf, sitemapFiles } = await siteExports();
      const edition = await siteEdition();
      const paths = pages.map(({ pathname }) => pathname);
      for (const file of offersOf(catalogueOf(edition))) write(file.path, file.write());
      for (const file of sitemapFiles(edition, paths)) write(file.path, file.write());
      const { imageOf, tidy } = await siteCards();
      const [own, ...others] = imagesOf(edition);
      const instead = await imageOf(own!.card());
      if (!instead) throw new Error('the shipped fonts lack a letter of the site’s own words');
      write(own!.path, instead);
      // Where the fonts lack a letter of its words, an image of the site itself stands for a page's own.
      for (const { path, card } of others) write(path, (await imageOf(card())) ?? instead);
      tidy();
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(async ({ url }, response, next) => {
        const path = pathOf(server.config.base, url ?? '');
        const file = await fileAt(path);
        const image = await imageAt(path);
        if (!file && !image) return next();
        response.setHeader('Content-Type', file ? `${file.mediaType}; charset=utf-8` : 'image/png');
        response.end(file ? file.write() : await (await siteCards()).imageOf(image!.card()));
      });
    },
  },
});

/** Writes files below a folder. One that is already there is a page or a file of `public/`, whose address nothing may take. */
function writerAt(site: string): (path: string, contents: string | Uint8Array) => void {
  // Most folders get many files: each is made, and looked for, once.
  const made = new Set<string>();
  return (path, contents) => {
    const folder = dirname(join(site, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(site, path), contents, { flag: 'wx' });
  };
}

/** Path of a file of the site, from an address that a browser asks for. */
function pathOf(base: string, url: string): string {
  const path = decodeURI(url.split(/[?#]/u, 1)[0]!);
  return path.startsWith(base) ? path.slice(base.length) : path.slice(1);
}

async function fileAt(path: string): Promise<SiteFile | undefined> {
  const { catalogueOf, offersOf } = await siteExports();
  return offersOf(catalogueOf(await siteEdition())).find((offer) => offer.path === path);
}

async function imageAt(path: string): Promise<SharedImage | undefined> {
  const { imagesOf } = await siteExports();
  return path.startsWith('cards/')
    ? imagesOf(await siteEdition()).find((image) => image.path === path)
    : undefined;
}
