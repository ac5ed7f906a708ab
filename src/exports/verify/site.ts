import { kinds } from '../../facts/index.ts';
import { type ArticleData, type OfficialData, recordSchemas } from '../schemas.ts';

/** A published site as files: what stands there is all that a check may use. */
export interface PublishedSite {
  /** Paths of all files, from the root, in order. */
  readonly files: readonly string[];
  /** The words of a file, or null where it is not there. */
  readonly read: (path: string) => string | null;
}

/** Two things of a site that should agree and do not. */
export interface Disagreement {
  readonly file: string;
  /** Where in the file, in words: `letter 812 (line 3, column 14)`, `fact … field quote`. */
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

export interface Verified {
  readonly disagreements: readonly Disagreement[];
  /** How many things of each sort were checked. */
  readonly checked: Readonly<Record<string, number>>;
}

/** The data of a site, as its schema has found them. */
export interface SiteData {
  readonly site: string;
  readonly articles: readonly ArticleData[];
  readonly officials: readonly OfficialData[];
  readonly facts: readonly FactData[];
  /** Every collection by its name, facts included. */
  readonly collections: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

/** A fact of whatever kind. */
export interface FactData {
  readonly id: string;
  readonly article: string;
  readonly [field: string]: unknown;
}

/** What has quotes and references: facts, and the offices of officials under the official's id. */
export const recordsOf = ({ facts, officials }: SiteData): readonly FactData[] => [
  ...facts,
  ...officials.flatMap(({ id, offices }) => offices.map((office): FactData => ({ ...office, id }))),
];

/** The schema knows which collections there are only by the kinds it was given, so they are picked by name here. */
export function siteData(data: SiteData & SiteData['collections']): SiteData {
  const names = [...Object.keys(recordSchemas), ...Object.values(kinds).map(({ plural }) => plural)];
  return {
    site: data.site,
    articles: data.articles,
    officials: data.officials,
    facts: Object.values(kinds).flatMap(({ plural }) => data[plural] as readonly FactData[]),
    collections: Object.fromEntries(names.map((name) => [name, data[name] ?? []])),
  };
}
