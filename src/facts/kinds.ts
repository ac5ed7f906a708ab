import type { Note } from '../text/index.ts';
import { agreement } from './agreement/index.ts';
import type { Agreement } from './agreement/schema.ts';
import type { Fact, Kind, Marked } from './kind.ts';
import { meeting } from './meeting/index.ts';
import type { Meeting } from './meeting/schema.ts';
import { checkQuotes, readKind } from './read-facts.ts';
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

/** The facts of an article, and what could not be settled. */
export interface Told {
  readonly facts: Facts;
  readonly notes: readonly Note[];
}

/**
 * Reads every kind of fact. Statements come last, since they may be tied to a meeting.
 * Throws where a rule quotes words that do not stand at their place: a fault of the rule.
 */
export const readAll = (marked: Marked): Told => readAllEach([marked])[0]!;

/** The same for each of several articles, one kind after the other. */
export function readAllEach(batch: readonly Marked[]): Told[] {
  const meetings = batch.map((marked) => readKind(kinds.meetings, marked, { meetings: [] }));
  const earlier = meetings.map(({ facts }) => ({ meetings: facts }));
  const agreements = batch.map((marked, at) => readKind(kinds.agreements, marked, earlier[at]!));
  const statistics = batch.map((marked, at) => readKind(kinds.statistics, marked, earlier[at]!));
  const statements = batch.map((marked, at) => readKind(kinds.statements, marked, earlier[at]!));
  return batch.map(({ article }, at) => {
    const found = [meetings[at]!, agreements[at]!, statistics[at]!, statements[at]!] as const;
    for (const { facts } of found) for (const fact of facts) checkQuotes(article.text, fact);
    return {
      facts: {
        meetings: found[0].facts,
        agreements: found[1].facts,
        statistics: found[2].facts,
        statements: found[3].facts,
      },
      notes: found.flatMap(({ notes }) => notes),
    };
  });
}

/** The kind of a fact, by the letter of its siglum. */
export const kindOf = (fact: Fact): Kind<Fact> => {
  const kind = Object.values(kinds).find(({ letter }) => fact.siglum.startsWith(letter));
  if (!kind) throw new RangeError(`no kind of fact has the letter of ${fact.siglum}`);
  // Each kind asks for its own facts; the letter has just told that this is one.
  return kind as unknown as Kind<Fact>;
};
