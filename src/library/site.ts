import { join } from 'node:path';
import type { Cards } from '../cards/index.ts';
import type { Dataset } from '../dataset/index.ts';
import { type Edition, editionOf, readLedger } from '../exports/index.ts';
import { folders, openLibrary } from './index.ts';

let dataset: Dataset | undefined;
let edition: Edition | undefined;

const environment = () => folders(process.env, process.cwd());

/** What the site is made of, read once for a build. */
export function siteDataset(): Dataset {
  dataset ??= openLibrary(environment()).dataset;
  return dataset;
}

/** The same at its address, with the ledger that dates it; made once, and with it its catalogue. */
export function siteEdition(): Edition {
  const { SITE_URL, BASE_PATH } = process.env;
  edition ??= editionOf(siteDataset(), { url: SITE_URL, path: BASE_PATH }, readLedger(environment().seeds));
  return edition;
}

/** Images of shared links; what draws them is loaded where one is asked for. */
export async function siteCards(): Promise<Cards> {
  const { openCards } = await import('../cards/index.ts');
  return openCards(join(environment().cache, 'cards'));
}

/** The folder of seeds changed under a running server: reads it again at the next question. */
export function forget(): void {
  dataset = undefined;
  edition = undefined;
}
