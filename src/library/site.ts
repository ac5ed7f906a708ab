import type { Dataset } from '../dataset/index.ts';
import { folders, openLibrary } from './index.ts';

let dataset: Dataset | undefined;

/** What the site is made of, read once for a build. */
export function siteDataset(): Dataset {
  dataset ??= openLibrary(folders(process.env, process.cwd())).dataset;
  return dataset;
}

/** The folder of seeds changed under a running server: reads it again at the next question. */
export function forget(): void {
  dataset = undefined;
}
