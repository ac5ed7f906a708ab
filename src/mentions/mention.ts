import type { Note, Quote, Span } from '../text/index.ts';
import type { Basis } from '../time/index.ts';

/** ISO 3166-1 alpha-2, upper case. `EU` and the like are organisations, not countries. */
export type CountryCode = string;

/** Someone who acts: whom a fact can be about. Ids of people are local to the article. */
export type Actor =
  /** A person who holds, held or will hold a public office. */
  | { readonly kind: 'official'; readonly official: string }
  /** A named person without an office in the text. */
  | { readonly kind: 'person'; readonly name: string }
  /** "the interior minister of Germany": an office-holder without a name. */
  | {
      readonly kind: 'role';
      /** The office or body as written, an office in the singular: `interior minister`, `Foreign Ministry`. */
      readonly title: string;
      readonly country: CountryCode | null;
      readonly organisation: string | null;
    }
  | { readonly kind: 'government'; readonly country: CountryCode }
  /** An id of the gazetteer (`un`, `imf`) or a slug of the name as written. */
  | { readonly kind: 'organisation'; readonly organisation: string }
  /** Someone whom the words imply and do not name: "the British side". */
  | { readonly kind: 'unnamed'; readonly country: CountryCode | null };

/** An actor together with the words that stand for them at this place. */
export interface Participant {
  readonly actor: Actor;
  /** The country on whose side they are here, if known. */
  readonly country: CountryCode | null;
  readonly words: Quote;
  /** `inferred` where a pronoun, a title, a capital or the context stands for them. */
  readonly basis: Basis;
  /** Why, where inferred: one plain sentence. */
  readonly reason: string | null;
}

/**
 * A noun phrase that stands for one or more actors, with its titles and appositions. Mentions of a
 * sentence never overlap: conjoined ones ("A, B and C") are one mention of form `group`, whose
 * participants are A, B and C, each with its own words. A pronoun or title that could not be settled
 * is no mention; where two fitted equally there is a note instead.
 */
export interface ActorMention extends Span {
  readonly sentence: number;
  /** Tokens of the sentence: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The words that name them: `Ann Lee` in `French Foreign Minister Ann Lee`. */
  readonly head: Span;
  readonly form: 'name' | 'role' | 'pronoun' | 'country' | 'organisation' | 'group';
  readonly participants: readonly Participant[];
  /** True for `his`, `Pakistan’s`, `the minister’s`: it owns what follows and does not act. */
  readonly possessive: boolean;
}

/** A flat named mention, as named-entity recognition counts them: no titles, no overlap. */
export interface Name extends Span {
  readonly sentence: number;
  readonly type: 'person' | 'organisation' | 'place' | 'office';
  /** Country code for a country, gazetteer or local id for others, null if unknown. */
  readonly ref: string | null;
}

export interface Office {
  /** As written, without a separable country adjective, in the singular. */
  readonly title: string;
  /** Id of the gazetteer's office (`foreign-minister`), so that ways of writing it compare; null if unknown. */
  readonly office: string | null;
  readonly country: CountryCode | null;
  readonly organisation: string | null;
  readonly tense: 'current' | 'former' | 'future';
  readonly basis: Basis;
  readonly reason: string | null;
  readonly quote: Quote;
}

export interface Official {
  /** Slug of the fullest form of the name. */
  readonly id: string;
  /** The fullest form in the text, where it first stands. */
  readonly name: Quote;
  /** Other forms of the name, each where it first stands. */
  readonly aliases: readonly Quote[];
  readonly offices: readonly Office[];
  /** Every place where the article means them, pronouns and titles included, in order. */
  readonly mentions: readonly Span[];
}

/** A named person of whom the article states no public office. */
export interface Person {
  readonly id: string;
  readonly name: Quote;
  readonly mentions: readonly Span[];
}

export interface Mentions {
  readonly names: readonly Name[];
  readonly actors: readonly ActorMention[];
  readonly officials: readonly Official[];
  readonly people: readonly Person[];
  readonly notes: readonly Note[];
}
