import type { z } from 'zod';
import { type AnyFact, type Dataset, factsOf } from '../dataset/index.ts';
import type { Participant } from '../mentions/index.ts';
import type { Quote } from '../text/index.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Site } from './site.ts';

/**
 * What an export asks of a kind of fact. `never` lets kinds of different facts stand in one list;
 * the questions below are the one place where a fact is handed to its own kind.
 */
export interface ExportKind {
  readonly name: string;
  readonly plural: string;
  readonly letter: string;
  readonly schema: z.ZodType;
  readonly who: (fact: never) => readonly Participant[];
  readonly countries: (fact: never) => readonly string[];
  readonly where: (fact: never) => Quote | null;
}

/** All that an export may look at. The same edition gives the same bytes. */
export interface Edition {
  readonly dataset: Dataset;
  readonly kinds: readonly ExportKind[];
  readonly site: Site;
  /** When facts were first seen and last changed; null where nothing was recorded yet. */
  readonly ledger: Ledger | null;
}

/** Every fact, in the order of the articles and, inside one, of the text. */
export function factsInOrder({ dataset }: Edition): readonly AnyFact[] {
  const place = new Map(dataset.articles.map(({ id }, index) => [id, index]));
  return factsOf(dataset).sort(
    (a, b) =>
      (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0) ||
      a.key.start - b.key.start ||
      compare(a.siglum, b.siglum),
  );
}

/** Order of code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function kindOf({ kinds }: Edition, fact: AnyFact): ExportKind {
  const kind = kinds.find(({ letter }) => fact.siglum.startsWith(letter));
  if (!kind) throw new Error(`${fact.id}: found the siglum \`${fact.siglum}\`, expected one of a known kind`);
  return kind;
}

export const whoOf = (edition: Edition, fact: AnyFact): readonly Participant[] =>
  kindOf(edition, fact).who(fact as never);
export const countriesOf = (edition: Edition, fact: AnyFact): readonly string[] =>
  [...new Set(kindOf(edition, fact).countries(fact as never))].sort(compare);
export const whereOf = (edition: Edition, fact: AnyFact): Quote | null =>
  kindOf(edition, fact).where(fact as never);
