import {
  type AnyFact,
  type Dataset,
  factsOf,
  lookupOf,
  countriesOf as withMeeting,
} from '../dataset/index.ts';
import { kindOf } from '../facts/index.ts';
import type { Participant } from '../mentions/index.ts';
import type { Quote } from '../text/index.ts';
import type { Ledger } from './ledger/ledger.ts';
import { type Site, siteAt } from './site.ts';

/** All that an export may look at. The same edition gives the same bytes. */
export interface Edition {
  readonly dataset: Dataset;
  readonly site: Site;
  /** When facts were first seen and last changed; null where nothing was recorded yet. */
  readonly ledger: Ledger | null;
}

/** The edition of a dataset at an address, dated by a ledger. */
export const editionOf = (
  dataset: Dataset,
  address: { readonly url?: string | undefined; readonly path?: string | undefined },
  ledger: Ledger | null,
): Edition => ({ dataset, ledger, site: siteAt(address.url, address.path, ledger?.tag) });

const ordered = new WeakMap<Dataset, readonly AnyFact[]>();

/** Every fact, in the order of the articles and, inside one, of the text. Each format asks for it: it is sorted once. */
export function factsInOrder({ dataset }: Edition): readonly AnyFact[] {
  const before = ordered.get(dataset);
  if (before) return before;
  const place = new Map(dataset.articles.map(({ id }, index) => [id, index]));
  const facts = factsOf(dataset).sort(
    (a, b) =>
      (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0) ||
      a.key.start - b.key.start ||
      compare(a.siglum, b.siglum),
  );
  ordered.set(dataset, facts);
  return facts;
}

/** Order of code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const whoOf = (fact: AnyFact): readonly Participant[] => kindOf(fact).who(fact);

/** Countries that a fact speaks of, each once, in the order of their codes. */
export const countriesOf = (fact: AnyFact): readonly string[] =>
  [...new Set(kindOf(fact).countries(fact))].sort(compare);

/** Countries on whose pages a fact stands: those that it speaks of, and the sides of the meeting at which it was said. */
export const bearsOn = ({ dataset }: Edition, fact: AnyFact): readonly string[] =>
  [...withMeeting(lookupOf(dataset).facts, fact)].sort(compare);

export const whereOf = (fact: AnyFact): Quote | null => kindOf(fact).where(fact);
