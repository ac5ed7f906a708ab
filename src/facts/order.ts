import { beforeNews, orderHints } from '../chronology/index.ts';
import { contains, overlaps, type Quote, type Span } from '../text/index.ts';
import type { PublicationWindow } from '../time/index.ts';
import type { Fact, Marked } from './kind.ts';
import type { Facts } from './kinds.ts';

/** One fact told as before or after another, whatever their dates. */
export interface FactOrder {
  /** Id of the fact. */
  readonly fact: string;
  readonly relation: 'before' | 'after';
  /** Id of the fact that it is told to be before or after; null for the article's news as a whole. */
  readonly than: string | null;
  /** The words that tell the order: `had also signed`, `following`. */
  readonly words: Quote;
}

/** What the words tell of the order of facts; hints whose clauses gave no fact are left out. */
export function orderOf(marked: Marked, facts: readonly Fact[]): FactOrder[] {
  return orderHints(marked.article, marked.tapes).flatMap(({ event, relation, than, words }) => {
    const others = than === null ? [null] : facts.filter((fact) => toldIn(fact, than)).map(({ id }) => id);
    return facts
      .filter(({ key }) => contains(event, startOf(key)))
      .flatMap(({ id }) =>
        others.filter((other) => other !== id).map((other) => ({ fact: id, relation, than: other, words })),
      );
  });
}

/** A fact is told where its own words stand, and where it is told again. */
const toldIn = ({ key, support }: Fact, place: Span): boolean =>
  [key, ...support].some((words) => overlaps(place, words));

const startOf = ({ start }: Span): Span => ({ start, end: start + 1 });

/**
 * Facts that words tell as before the news, and that no words date, are bounded by the day on which
 * the article came out; all others stay as they are. What has not come to pass has no such bound
 * ("had agreed to meet"), nor has a figure, which holds over a time.
 */
export function datedByOrder(
  facts: Facts,
  order: readonly FactOrder[],
  publication: PublicationWindow,
): Facts {
  const words = new Map(
    order
      .filter(({ relation, than }) => relation === 'before' && than === null)
      .map((one) => [one.fact, one.words]),
  );
  const dated = <F extends Fact>(fact: F): F => {
    const told = words.get(fact.id);
    return told && fact.when.edtf === null
      ? { ...fact, when: beforeNews(publication, told, fact.when) }
      : fact;
  };
  return {
    ...facts,
    meetings: facts.meetings.map((fact) => (fact.status === 'held' ? dated(fact) : fact)),
    agreements: facts.agreements.map((fact) => (DONE.has(fact.status) ? dated(fact) : fact)),
    statements: facts.statements.map(dated),
  };
}

const DONE: ReadonlySet<string> = new Set(['signed', 'in force', 'ratified', 'agreed']);
