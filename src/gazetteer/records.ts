/**
 * What the reader knows before it reads. Each list is a JSON file beside this one, one record a
 * line, with its source and licence; `load.ts` checks them by zod and `index.ts` builds the look-ups.
 */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; for a state that is no more its withdrawn code of ISO 3166-3 (`SU`). */
  readonly code: string;
  /** The name that the site shows: `United Kingdom`. */
  readonly name: string;
  /** Other ways of naming it: `UK`, `U.K.`, `Britain`, `Great Britain`. */
  readonly names: readonly string[];
  /** Adjectives: `British`. */
  readonly adjectives: readonly string[];
  /** Nouns for its people, in singular and plural: `Briton`, `Britons`. */
  readonly people: readonly string[];
  /** Prefixes of compounds: `Anglo` in `Anglo-French`. */
  readonly prefixes: readonly string[];
  readonly capital: string | null;
  /** Other ways of writing the capital, and other capitals: `Kiev`, `The Hague`. */
  readonly capitals: readonly string[];
  /** Seats and houses that stand for the government: `Downing Street`, `Whitehall`. */
  readonly seats: readonly string[];
  /** ISO 4217. */
  readonly currency: string | null;
  /** The year in which the state ended, EDTF; null while it lasts. */
  readonly until: string | null;
  /** The one state that is held to continue it, if there is one. */
  readonly successor: string | null;
}

export interface PlaceRecord {
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly type: 'city' | 'region' | 'continent' | 'water' | 'island' | 'mountain' | 'building';
}

export interface OrganisationRecord {
  /** Slug: `un`. */
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly type: 'international' | 'government' | 'bank' | 'party' | 'armed' | 'company' | 'media' | 'other';
  /** For a body of one country. */
  readonly country: string | null;
  /** True where it speaks and acts as a party between states. */
  readonly party: boolean;
}

export interface OfficeRecord {
  /** Slug: `foreign-minister`. */
  readonly id: string;
  /** Ways of writing it, in the singular, lower case: `foreign minister`, `minister of foreign affairs`, `external affairs minister`. */
  readonly names: readonly string[];
  readonly rank:
    | 'head of state'
    | 'head of government'
    | 'minister'
    | 'deputy'
    | 'envoy'
    | 'monarch'
    | 'parliament'
    | 'bank'
    | 'military'
    | 'spokesperson'
    | 'international'
    | 'sub-state'
    | 'other';
}

export interface TenureRecord {
  /** Slug: `ann-lee-foreign-minister-fr`. */
  readonly id: string;
  readonly person: string;
  readonly names: readonly string[];
  /** Id of the office, and its country. */
  readonly office: string;
  readonly country: string;
  /** EDTF; `to` is null while it lasts, and where its end is not recorded: an open end excludes nothing. */
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

/** What a run of tokens is known as. */
export type GazetteerEntry =
  | {
      readonly type: 'country';
      readonly as: 'name' | 'adjective' | 'people' | 'capital' | 'seat';
      readonly code: string;
    }
  | { readonly type: 'place'; readonly place: PlaceRecord }
  | { readonly type: 'organisation'; readonly organisation: OrganisationRecord }
  | {
      readonly type: 'office';
      readonly office: OfficeRecord;
      /** True for `foreign ministers`. */
      readonly plural: boolean;
    };

/** A field of government, as ministers have it: `foreign` with `foreign affairs`, `external affairs`. */
export interface PortfolioRecord {
  readonly id: string;
  readonly names: readonly string[];
}

/** A rank that any portfolio can have: `minister`, `minister of state`. */
export interface HeadRecord {
  /** What the portfolio's name is put into, to name the office: `deputy-{}-minister`. */
  readonly id: string;
  readonly rank: OfficeRecord['rank'];
  /** Written before the portfolio: `minister of`, `minister for`. */
  readonly before: readonly string[];
  /** Written after the portfolio: `minister`; with a word in front of it too: `deputy {} minister`. */
  readonly after: readonly string[];
}
