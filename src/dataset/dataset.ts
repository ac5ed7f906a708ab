import type { Agreement, FactOrder, Meeting, Statement, Statistic } from '../facts/index.ts';
import type { Name, Official, Person } from '../mentions/index.ts';
import type { Article, Note, Quote } from '../text/index.ts';
import type { PublicationWindow, TimeExpression } from '../time/index.ts';

/** All that one article gave. Every id of a person in it is local to the article. */
export interface Reading {
  readonly article: Article;
  readonly publication: PublicationWindow;
  readonly times: readonly TimeExpression[];
  readonly names: readonly Name[];
  readonly officials: readonly Official[];
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly statistics: readonly Statistic[];
  readonly statements: readonly Statement[];
  /** What the words tell of the order of facts, dated or not. */
  readonly order: readonly FactOrder[];
  readonly notes: readonly Note[];
  /** What each sentence gave: ids of facts, and how many mentions. */
  readonly coverage: readonly {
    readonly sentence: number;
    readonly facts: readonly string[];
    readonly mentions: number;
  }[];
}

/** An official as all articles together know them. */
export interface OfficialRecord {
  /** Slug of the name; the page's address. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly offices: readonly {
    readonly title: string;
    readonly office: string | null;
    readonly country: string | null;
    readonly organisation: string | null;
    readonly tense: 'current' | 'former' | 'future';
    readonly basis: 'stated' | 'inferred';
    readonly reason: string | null;
    readonly article: string;
    readonly quote: Quote;
  }[];
  /** Sentences that speak of them: article id and sentence index, in order. */
  readonly mentions: readonly {
    readonly article: string;
    readonly sentence: number;
    readonly spans: readonly { start: number; end: number }[];
  }[];
  /** Why forms from several articles were taken to be one person; empty with one article. */
  readonly merged: readonly string[];
}

export interface CountryEntity {
  /** ISO 3166-1 alpha-2, upper case; the page’s address has it in lower case. */
  readonly id: string;
  readonly name: string;
  readonly officials: readonly string[];
}

export interface OrganisationEntity {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** One event as told by several articles: the first telling, best known, carries the fields; the rest agree or differ. */
export interface Telling {
  readonly fact: string;
  readonly article: string;
  readonly quote: Quote;
  readonly differs: readonly { readonly field: string; readonly here: string; readonly there: string }[];
}

export interface ArticleRecord {
  readonly id: string;
  readonly title: string;
  /** How the title came about: the outlet's, an editor's, or made from the first fact. */
  readonly titleBasis: 'outlet' | 'editor' | 'made';
  readonly reading: Reading;
}

/**
 * All readings together, entities resolved across articles. In it every `official` is an id of
 * `officials`, every country an id of `countries`, every organisation an id of `organisations`.
 */
export interface Dataset {
  readonly articles: readonly ArticleRecord[];
  readonly officials: readonly OfficialRecord[];
  readonly countries: readonly CountryEntity[];
  readonly organisations: readonly OrganisationEntity[];
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly statistics: readonly Statistic[];
  readonly statements: readonly Statement[];
  /** Files that could not be read and are not published, each with why. */
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
  /** Facts of different articles that tell one event: id of the first telling → all tellings, the first included. */
  readonly tellings: ReadonlyMap<string, readonly Telling[]>;
}

export type AnyFact = Meeting | Agreement | Statistic | Statement;

/** All facts of a dataset or a reading: meetings, agreements, figures, statements, each in order. */
export const factsOf = (
  from: Pick<Reading, 'meetings' | 'agreements' | 'statistics' | 'statements'>,
): AnyFact[] => [...from.meetings, ...from.agreements, ...from.statistics, ...from.statements];

export type NoteAt = Note & { readonly article: string };
