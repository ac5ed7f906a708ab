import { counted } from '../../wording/index.ts';
import type { Edition } from '../edition.ts';
import type { Change } from './ledger.ts';

/** One day on which something was recorded, the latest first, with its changes in the order recorded. */
export interface ChangesOfDay {
  readonly date: string;
  readonly changes: readonly ChangeRow[];
}

export interface ChangeRow extends Change {
  /** Whether the article and the fact still stand, so that a page may link to them. */
  readonly articleStands: boolean;
  readonly factStands: boolean;
  readonly words: string;
}

/** Rows for a page of changes. */
export function changesByDay({ ledger, dataset }: Edition): readonly ChangesOfDay[] {
  if (!ledger) return [];
  const articles = new Set(dataset.articles.map(({ id }) => id));
  const rows = ledger.changes.map((change) => ({
    ...change,
    articleStands: articles.has(change.article),
    factStands: change.fact !== null && Object.hasOwn(ledger.facts, change.fact),
    words: changeWords(change),
  }));
  return [...Map.groupBy(rows, ({ date }) => date)].map(([date, changes]) => ({ date, changes })).reverse();
}

/** A change in one plain sentence. */
export function changeWords({ fact, what, says, was, when, facts }: Change): string {
  if (fact === null) {
    if (what === 'removed') return `Article withdrawn: ${says}`;
    if (what === 'changed') return `New title: ${says} (it was “${was?.says}”)`;
    return `New article: ${says} (${counted(facts ?? 0, 'fact')})`;
  }
  if (what === 'added') return `Added: ${says}`;
  if (what === 'removed') return `Removed: ${says}`;
  const steps = [
    was && was.says !== says ? `it said “${was.says}”` : null,
    was && was.when !== when ? `its date was ${was.when ?? 'not known'} and is ${when ?? 'not known'}` : null,
  ].filter((step) => step !== null);
  return `Changed: ${says} (${steps.length > 0 ? steps.join('; ') : 'its words, people or basis differ'})`;
}
