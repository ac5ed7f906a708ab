import { type AnyFact, type Dataset, factsOf } from '../dataset/index.ts';
import { articlePath, dayWords, factPath } from '../wording/index.ts';

/** A change as the ledger has it: what was added, changed or removed, and on which day. */
interface Recorded {
  readonly date: string;
  readonly changes: readonly {
    readonly article: string;
    readonly fact: string | null;
    readonly articleStands: boolean;
    readonly words: string;
  }[];
}

/** One line of the page of changes; without a path where what it tells of no longer stands. */
export interface ChangeLine {
  readonly words: string;
  readonly path: string | null;
}

/** The days on which something was recorded, each with its lines. */
export function changesView(
  dataset: Dataset,
  days: readonly Recorded[],
): { day: string; lines: ChangeLine[] }[] {
  const facts = new Map(factsOf(dataset).map((fact) => [fact.id, fact]));
  return days.map(({ date, changes }) => ({
    day: dayWords(date),
    lines: changes.map((change) => ({ words: change.words, path: pathOf(change, facts) })),
  }));
}

function pathOf(
  { article, fact, articleStands }: Recorded['changes'][number],
  facts: ReadonlyMap<string, AnyFact>,
): string | null {
  const standing = fact === null ? undefined : facts.get(fact);
  if (standing) return factPath(standing);
  return articleStands ? articlePath(article) : null;
}
