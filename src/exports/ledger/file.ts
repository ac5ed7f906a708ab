import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ledger, parseLedger } from './ledger.ts';

export const ledgerPath = (seeds: string): string => join(seeds, 'ledger.json');

/** Bytes; a line a fact, so that this is some 50,000 facts. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The ledger beside the articles; null where nothing was recorded yet, or where it is no plain file,
 * which reading the articles has said then. Throws where it can't be read as a ledger.
 */
export function readLedger(seeds: string): Ledger | null {
  const path = ledgerPath(seeds);
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (file?.isFile() !== true) return null;
  if (file.size > LARGEST)
    throw new Error(`${path}: found ${file.size} bytes; expected a ledger of at most ${LARGEST}.`);
  return parseLedger(readFileSync(path, 'utf8'), path);
}
