import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Cards } from './cards/index.ts';
import type { Dataset } from './dataset/index.ts';
import type { Edition } from './exports/index.ts';
import type { kinds } from './facts/index.ts';

/**
 * The one way from the pages to the reader. Node runs the reader as it stands in `src/`, outside of
 * Astro's bundle and of Vite's module runner: so it is loaded once for collections and pages
 * together, reads the seeds once, and finds its own files.
 */
const load = createRequire(join(process.cwd(), 'package.json'));

const library = (): typeof import('./library/site.ts') => load('./src/library/site.ts');

/** All that the pages show, read once for a build. */
export const siteDataset = async (): Promise<Dataset> => library().siteDataset();

/** A seed has changed: the dataset is read again when it is next asked for. */
export const forget = (): void => library().forget();

/** The kinds of fact with their rules. */
export const siteKinds = async (): Promise<typeof kinds> =>
  (load('./src/facts/index.ts') as { readonly kinds: typeof kinds }).kinds;

/** What the site offers to machines, and the files that it consists of. */
export const siteExports = async (): Promise<typeof import('./exports/index.ts')> =>
  load('./src/exports/index.ts');

/** The dataset at its address, with the ledger that dates it. */
export const siteEdition = async (): Promise<Edition> => library().siteEdition();

/** Images of shared links, kept with the readings. */
export const siteCards = async (): Promise<Cards> => library().siteCards();
