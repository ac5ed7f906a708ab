import { type Dataset, factsOf } from '../dataset/index.ts';
import { chronologyOf, type Entry } from './chronology.ts';
import { type DrawnTime, drawnTime } from './drawn-time.ts';
import { pageSigla } from './sigla.ts';
import { capital, counted, home, inWords, timeline as words } from './words.ts';

export interface TimelinePage {
  readonly kicker: string;
  readonly dated: readonly Entry[];
  readonly undated: readonly Entry[];
  readonly drawn: DrawnTime | null;
}

/** Every fact in order of time. */
export function timelinePage(dataset: Dataset): TimelinePage {
  const facts = factsOf(dataset);
  const sigla = pageSigla(facts);
  const chronology = chronologyOf(dataset, facts, sigla);
  const undated = facts.filter((fact) => fact.when.shape === 'undated').length;
  const dated = facts.length - undated;
  return {
    ...chronology,
    drawn: drawnTime(dataset, chronology, sigla, { id: 'time', causes: true }),
    kicker: `${capital(counted(dated, home.fact))} ${words.dated}, ${inWords(undated)} ${words.undated}`,
  };
}
