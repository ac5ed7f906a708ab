import type { Note } from '../text/index.ts';
import { agreement } from './agreement/index.ts';
import type { Agreement } from './agreement/schema.ts';
import type { Fact, Kind, Marked } from './kind.ts';
import { meeting } from './meeting/index.ts';
import type { Meeting } from './meeting/schema.ts';
import { checkQuotes, type Found, readKind } from './read-facts.ts';
import { statement } from './statement/index.ts';
import type { Statement } from './statement/schema.ts';
import { statistic } from './statistic/index.ts';
import type { Statistic } from './statistic/schema.ts';

/** The kinds of fact, in the order in which they are read and shown. */
export const kinds = {
  meetings: meeting,
  agreements: agreement,
  statistics: statistic,
  statements: statement,
} as const;

/** All facts of an article, by kind. */
export interface Facts {
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly statistics: readonly Statistic[];
  readonly statements: readonly Statement[];
}

/**
 * Reads every kind of fact. Statements come last, since they may be tied to a meeting.
 * Throws where a rule quotes words that do not stand at their place: a fault of the rule.
 */
export function readAll(marked: Marked): { readonly facts: Facts; readonly notes: readonly Note[] } {
  const meetings = readKind(kinds.meetings, marked, { meetings: [] });
  const earlier = { meetings: meetings.facts };
  const agreements = readKind(kinds.agreements, marked, earlier);
  const statistics = readKind(kinds.statistics, marked, earlier);
  const statements = readKind(kinds.statements, marked, earlier);
  const found: readonly Found<Fact>[] = [meetings, agreements, statistics, statements];
  for (const { facts } of found) for (const fact of facts) checkQuotes(marked.article.text, fact);
  return {
    facts: {
      meetings: meetings.facts,
      agreements: agreements.facts,
      statistics: statistics.facts,
      statements: statements.facts,
    },
    notes: found.flatMap(({ notes }) => notes),
  };
}

/** The kind of a fact, by the letter of its siglum. */
export const kindOf = (fact: Fact): Kind<Fact> => {
  const kind = Object.values(kinds).find(({ letter }) => fact.siglum.startsWith(letter));
  if (!kind) throw new RangeError(`no kind of fact has the letter of ${fact.siglum}`);
  // Each kind asks for its own facts; the letter has just told that this is one.
  return kind as unknown as Kind<Fact>;
};
