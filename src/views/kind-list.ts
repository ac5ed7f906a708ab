import type { AnyFact } from '../dataset/index.ts';
import { type FactLine, linesOf } from './fact-line.ts';
import { byKind } from './kinds-of.ts';
import type { Lookup } from './lookup.ts';
import type { KindClass } from './rich.ts';
import type { Sigla } from './sigla.ts';
import { byLatest } from './when.ts';
import { latestOf } from './words.ts';

export interface KindList {
  readonly css: KindClass;
  readonly id: string;
  readonly name: string;
  /** Says so where not all are shown. */
  readonly note: string;
  readonly lines: readonly FactLine[];
}

/** A page is for reading: beyond this, only the latest stand on it. */
const MOST = 100;

/** The kinds that there are, each with its facts in order of time. */
export const kindLists = (lookup: Lookup, facts: readonly AnyFact[], sigla: Sigla): readonly KindList[] =>
  byKind(facts)
    .filter((kind) => kind.facts.length > 0)
    .map((kind) => ({
      css: kind.css,
      id: kind.folder,
      name: kind.name,
      note: kind.facts.length > MOST ? latestOf(MOST, kind.facts.length) : '',
      lines: linesOf(lookup, latest(kind.facts), sigla),
    }));

/** The latest of them; those without a date, of which nothing is known, give way first. */
export function latest(facts: readonly AnyFact[], most = MOST): readonly AnyFact[] {
  if (facts.length <= most) return facts;
  const dated = facts.filter((fact) => fact.when.latest !== null);
  const undated = facts.filter((fact) => fact.when.latest === null);
  return [...undated, ...dated.sort((a, b) => byLatest(a.when, b.when))].slice(-most);
}
