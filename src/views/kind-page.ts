import { type Dataset, factsOf } from '../dataset/index.ts';
import { type FactLine, linesOf } from './fact-line.ts';
import { byKind } from './kinds-of.ts';
import { lookupOf } from './lookup.ts';
import { pageSigla } from './sigla.ts';

/** Every fact of the kind whose pages stand in `folder`. */
export function kindPage(dataset: Dataset, folder: string): readonly FactLine[] {
  const facts = byKind(factsOf(dataset)).find((kind) => kind.folder === folder)?.facts ?? [];
  return linesOf(lookupOf(dataset), facts, pageSigla(facts));
}
