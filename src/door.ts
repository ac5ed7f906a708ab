import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from './dataset/index.ts';
import type { kinds } from './facts/index.ts';
import type { openLibrary } from './library/index.ts';

/**
 * The one way from the pages to the reader. Node runs the reader as it stands in `src/`, outside of
 * Astro's bundle: so it is loaded once for collections and pages together, and finds its own files.
 */
const source = <T>(path: string): Promise<T> =>
  import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), 'src', path)).href);

interface Library {
  readonly openLibrary: typeof openLibrary;
  readonly folders: typeof import('./library/index.ts').folders;
}

let dataset: Promise<Dataset> | undefined;

/** All that the pages show, read once for a build. */
export function siteDataset(): Promise<Dataset> {
  dataset ??= source<Library>('library/index.ts').then(
    ({ openLibrary, folders }) => openLibrary(folders(process.env, process.cwd())).dataset,
  );
  return dataset;
}

/** The kinds of fact with their rules. */
export const siteKinds = async (): Promise<typeof kinds> =>
  (await source<{ readonly kinds: typeof kinds }>('facts/index.ts')).kinds;
