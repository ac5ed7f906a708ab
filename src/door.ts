import { readFileSync } from 'node:fs';
import type { RuledKind } from './views/method.ts';
import type { Dataset } from './dataset/index.ts';

let dataset: Dataset | undefined;

/** All that the pages show. */
export async function siteDataset(): Promise<Dataset> {
  if (!dataset) {
    const stub = JSON.parse(readFileSync(process.env.READOUT_STUB!, 'utf8'));
    dataset = { ...stub, tellings: new Map(stub.tellings) } as Dataset;
  }
  return dataset;
}

/** The kinds of fact, for the page that shows their rules. */
export const kinds: readonly RuledKind[] = [];
