import type { z } from 'zod';
import type { Tape } from '../clauses/index.ts';
import type { Mentions, Participant } from '../mentions/index.ts';
import type { Article, Note, Quote } from '../text/index.ts';
import type { PublicationWindow, TimeExpression, When } from '../time/index.ts';
import type { Meeting } from './meeting/schema.ts';

/** All that stands before facts are read: what a rule may look at. */
export interface Marked {
  readonly article: Article;
  readonly times: readonly TimeExpression[];
  readonly publication: PublicationWindow;
  readonly mentions: Mentions;
  /** One tape a sentence, in order. */
  readonly tapes: readonly Tape[];
}

/** An example of a rule: its test, and its documentation on the method page. The cast is invented. */
export interface Example {
  readonly text: string;
  /** Front matter `published`, where the example needs it. */
  readonly published?: string;
  /** What must be found, each as the kind's `digest` prints it; empty for what must not match. */
  readonly finds: readonly string[];
}

export interface Rule {
  /** `kind:name`, as it stands on facts and on the method page. */
  readonly name: string;
  /** The way of saying things that it reads, in one plain sentence. */
  readonly about: string;
  readonly examples: readonly Example[];
}

/** A piece of a generated sentence. `said` is the article's words (serif), the rest is Readout's. */
export type Phrase =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'actor'; readonly participant: Participant }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'said'; readonly quote: Quote }
  | { readonly kind: 'missing'; readonly text: string };

/** What all facts share; a kind adds its own fields by its schema. */
export interface Fact {
  readonly id: string;
  readonly article: string;
  readonly siglum: string;
  readonly sentence: number;
  readonly quote: Quote;
  readonly key: Quote;
  readonly support: readonly Quote[];
  readonly when: When;
  readonly rule: string;
  readonly basis: 'stated' | 'inferred';
  readonly possiblySame: readonly { readonly fact: string; readonly reason: string }[];
}

/**
 * What reading gives before ids and sigla are put on: the fact without those. In a draft
 * `possiblySame[].fact` is `#` and the other draft's place in the list that the kind returns.
 */
export type Draft<F extends Fact> = Omit<F, 'id' | 'article' | 'siglum'>;

/**
 * A kind of fact. Timeline, graph, feeds and exports ask these questions and need nothing else:
 * a new kind is one folder and one line in `facts/index.ts`.
 */
export interface Kind<F extends Fact> {
  /** Singular and plural, lower case: `meeting`, `meetings`. The plural names the collection. */
  readonly name: string;
  readonly plural: string;
  /** Letter of the siglum. */
  readonly letter: string;
  readonly schema: z.ZodType<F>;
  readonly rules: readonly Rule[];
  /** Reads the facts of one article; odd prose gives notes, never an error. */
  readonly read: (
    marked: Marked,
    earlier: EarlierFacts,
  ) => { readonly facts: readonly Draft<F>[]; readonly notes: readonly Note[] };
  /** One line for a reader: who, what, with whom; without when. */
  readonly summary: (fact: F) => readonly Phrase[];
  /** Whom it concerns, in the order in which they should be named. */
  readonly who: (fact: F) => readonly Participant[];
  /** Countries whose relations it bears on, each once. */
  readonly countries: (fact: F) => readonly string[];
  readonly where: (fact: F) => Quote | null;
  /** For examples and golden files: the fact in one line, such as `Ann Lee + Bo Roy | held | Paris`. */
  readonly digest: (fact: Draft<F>) => string;
}

/** Facts of kinds that are read before: a statement may be tied to the meeting at which it was made. */
export interface EarlierFacts {
  readonly meetings: readonly Meeting[];
}
