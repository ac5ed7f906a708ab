import { lookupOf } from '../../dataset/index.ts';
import { counted } from '../../wording/index.ts';
import { compare, type Edition } from '../edition.ts';
import type { ToldEvent } from '../events.ts';
import type { Change, Ledger } from './ledger.ts';

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

/** What a reader who follows something is told of it: a day, and what was recorded on it. */
export interface News {
  readonly date: string;
  readonly words: string;
}

/** What was recorded of an article after it was first seen, the latest first. */
export const newsOfArticle = (edition: Edition, article: string): readonly News[] =>
  (laterChanges(edition).get(article) ?? []).map(newsOf);

/** What was recorded of an event after it was first seen, the latest first: corrections, and who tells it too. */
export function newsOfEvent(edition: Edition, { id, facts }: ToldEvent): readonly News[] {
  const { ledger, dataset } = edition;
  const seen = (fact: string) => ledger?.facts[fact]?.seen ?? '';
  const corrected = facts.flatMap((fact) =>
    (laterChanges(edition).get(fact.article) ?? []).filter(
      (change) => change.fact === fact.id && change.what === 'changed',
    ),
  );
  const joined = facts
    .filter((fact) => seen(fact.id) > seen(id))
    .map((fact) => ({
      date: seen(fact.id),
      words: `Told by another article too: ${lookupOf(dataset).articles.get(fact.article)?.title ?? fact.article}`,
    }));
  return [...corrected.map(newsOf), ...joined].sort((a, b) => compare(b.date, a.date));
}

const newsOf = (change: Change): News => ({ date: change.date, words: changeWords(change) });

const later = new WeakMap<Ledger, ReadonlyMap<string, readonly Change[]>>();

/** Changes of articles that stood before, by article, the latest first. */
function laterChanges({ ledger }: Edition): ReadonlyMap<string, readonly Change[]> {
  if (!ledger) return new Map();
  const known =
    later.get(ledger) ??
    Map.groupBy(
      ledger.changes.filter(({ fact, what }) => fact !== null || what === 'changed').reverse(),
      ({ article }) => article,
    );
  later.set(ledger, known);
  return known;
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
