import { type Dataset, eventsOf, factsOf, lookupOf } from '../dataset/index.ts';
import { byKind } from '../wording/index.ts';
import { type FactLine, linesOf } from './fact-line.ts';
import { pageSigla } from './sigla.ts';
import { countNote } from './tellings.ts';

export interface KindPage {
  readonly total: number;
  /** How they are counted, where some are told by several articles. */
  readonly note: string;
  readonly lines: readonly FactLine[];
}

/** Every event of the kind whose pages stand in `folder`, in order of time. */
export function kindPage(dataset: Dataset, folder: string): KindPage {
  const lookup = lookupOf(dataset);
  const events =
    byKind(eventsOf(lookup, factsOf(dataset))).find((kind) => kind.folder === folder)?.facts ?? [];
  return {
    total: events.length,
    lines: linesOf(lookup, events, pageSigla(lookup, events)),
    note: countNote(lookup, events),
  };
}
