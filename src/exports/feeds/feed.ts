/**
 * One model of a feed; RSS, Atom and JSON Feed are three ways of writing it down. Days are ISO 8601
 * (`2025-09-05`): a feed knows no hours, and writes midnight UTC where a format asks for them.
 */
export interface Feed {
  /** A `tag:` URI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Address of the page that shows the same. */
  readonly home: string;
  /** Path of the feed without the ending that names its format: `feeds/countries/gb`. */
  readonly stem: string;
  /** Which row of the list of feeds it belongs to. */
  readonly group: FeedGroup;
  /** The day of the latest recorded change among its items; null where nothing was recorded. */
  readonly updated: string | null;
  readonly items: readonly Item[];
  /** How many things it could carry; it carries the newest of them. */
  readonly of: number;
}

export type FeedGroup = 'site' | 'kind' | 'country' | 'pair' | 'official';

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** Address of the outlet's own page, where the article gives it. */
  readonly source: string | null;
  /** The day of publication, where it is known to the day; never the day of a build. */
  readonly published: string | null;
  /** The day on which it was last recorded as changed; null where the ledger does not have it yet. */
  readonly updated: string | null;
  /** One plain sentence. */
  readonly summary: string;
  /** The article's words, where the item is one fact. */
  readonly quote: string | null;
  /** Address of the image of its page, where the item is an article. */
  readonly image: string | null;
  /** HTML with absolute addresses and no scripts. */
  readonly content: string;
  readonly categories: readonly Category[];
}

export interface Category {
  readonly term: string;
  readonly scheme: 'country' | 'kind';
  readonly label: string;
}

/**
 * Atom must say when an entry last changed. Where the ledger does not know yet, this stands for
 * "not recorded": a date that nobody can take for one.
 */
export const NOT_RECORDED = '1970-01-01';

export const midnight = (day: string): string => `${day}T00:00:00Z`;
