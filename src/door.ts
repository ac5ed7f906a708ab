import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from './dataset/index.ts';
import type { Edition } from './exports/index.ts';
import type { kinds } from './facts/index.ts';

/**
 * The one way from the pages to the reader. Node runs the reader as it stands in `src/`, outside of
 * Astro's bundle: so it is loaded once for collections and pages together, and finds its own files.
 */
const source = <T>(path: string): Promise<T> =>
  import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), 'src', path)).href);

const library = (): Promise<typeof import('./library/site.ts')> => source('library/site.ts');

/** All that the pages show, read once for a build. */
export const siteDataset = async (): Promise<Dataset> => (await library()).siteDataset();

/** A seed has changed: the dataset is read again when it is next asked for. */
export const forget = async (): Promise<void> => (await library()).forget();

/** The kinds of fact with their rules. */
export const siteKinds = async (): Promise<typeof kinds> =>
  (await source<{ readonly kinds: typeof kinds }>('facts/index.ts')).kinds;

/** What the site offers to machines, and the files that it consists of. */
export const siteExports = (): Promise<typeof import('./exports/index.ts')> => source('exports/index.ts');

let edition: { readonly of: Dataset; readonly made: Edition } | undefined;

/** The dataset at its address, with the ledger that dates it; one for a dataset, so that its catalogue is made once. */
export async function siteEdition(): Promise<Edition> {
  const [dataset, { editionOf, readLedger }, { folders }] = await Promise.all([
    siteDataset(),
    siteExports(),
    source<typeof import('./library/index.ts')>('library/index.ts'),
  ]);
  if (edition?.of !== dataset) {
    const { SITE_URL, BASE_PATH } = process.env;
    const made = editionOf(
      dataset,
      { url: SITE_URL, path: BASE_PATH },
      readLedger(folders(process.env, process.cwd()).seeds),
    );
    edition = { of: dataset, made };
  }
  return edition.made;
}
