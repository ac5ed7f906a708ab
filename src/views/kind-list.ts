import type { AnyFact, Lookup } from '../dataset/index.ts';
import {
  byKind,
  byLatest,
  home,
  type KindClass,
  kindWords,
  latestOf,
  type OfKind,
} from '../wording/index.ts';
import { type FactLine, linesOf } from './fact-line.ts';
import type { Sigla } from './sigla.ts';

export interface KindList {
  readonly css: KindClass;
  readonly id: string;
  readonly name: string;
  readonly more: More | null;
  readonly lines: readonly FactLine[];
}

/** Where a page shows the latest alone: how many, and the way to all of them. */
export interface More {
  readonly note: string;
  readonly all: string;
  readonly path: string;
}

/** A page is for reading: beyond this, only the latest stand on it. */
const MOST = 20;

/** The kinds that there are, each with its facts in order of time; `path` is of the page they stand on. */
export const kindLists = (
  lookup: Lookup,
  facts: readonly AnyFact[],
  sigla: Sigla,
  path: string,
): readonly KindList[] =>
  byKind(facts)
    .filter((kind) => kind.facts.length > 0)
    .map((kind) => ({
      css: kind.css,
      id: kind.folder,
      name: kind.name,
      more: moreOf(kind, path),
      lines: linesOf(lookup, latest(kind.facts), sigla),
    }));

/** Whether a list has a page of its own, and where below the page at `path`. */
export function moreOf({ facts, folder, letter }: OfKind, path: string): More | null {
  if (facts.length <= MOST) return null;
  return {
    note: latestOf(MOST, facts.length),
    all: `${home.all} ${facts.length} ${kindWords[letter].many}`,
    path: `${path}${folder}/`,
  };
}

/** The latest of them; those without a date, of which nothing is known, give way first. */
export function latest(facts: readonly AnyFact[], most = MOST): readonly AnyFact[] {
  if (facts.length <= most) return facts;
  const dated = facts.filter((fact) => fact.when.latest !== null);
  const undated = facts.filter((fact) => fact.when.latest === null);
  return [...undated, ...dated.sort((a, b) => byLatest(a.when, b.when))].slice(-most);
}
