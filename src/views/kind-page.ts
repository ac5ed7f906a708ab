import { type Dataset, factsOf, lookupOf } from '../dataset/index.ts';
import { byKind } from '../wording/index.ts';
import { type FactLine, linesOf } from './fact-line.ts';
import { pageSigla } from './sigla.ts';

export interface KindPage {
  readonly total: number;
  readonly lines: readonly FactLine[];
}

/** Every fact of the kind whose pages stand in `folder`, in order of time. */
export function kindPage(dataset: Dataset, folder: string): KindPage {
  const facts = byKind(factsOf(dataset)).find((kind) => kind.folder === folder)?.facts ?? [];
  return { total: facts.length, lines: linesOf(lookupOf(dataset), facts, pageSigla(facts)) };
}
