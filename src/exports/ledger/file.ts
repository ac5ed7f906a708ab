import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ledger, parseLedger } from './ledger.ts';

export const ledgerPath = (seeds: string): string => join(seeds, 'ledger.json');

/** The ledger beside the articles; null where nothing was recorded yet. Throws where it can't be read as one. */
export const readLedger = (seeds: string): Ledger | null =>
  existsSync(ledgerPath(seeds))
    ? parseLedger(readFileSync(ledgerPath(seeds), 'utf8'), ledgerPath(seeds))
    : null;
