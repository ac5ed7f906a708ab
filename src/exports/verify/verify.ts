import type { ExportKind } from '../edition.ts';
import { type ArticleData, datasetSchema, type OfficialData, recordSchemas } from '../schemas.ts';
import { checkAnnotations } from './annotations.ts';
import { checkCounts } from './counts.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkTexts } from './texts.ts';

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

const DATA = 'data/readout.json';

/**
 * Checks a published site against itself, offline: its texts and their hashes, every fact's quotes,
 * every annotation, every reference, and every count.
 */
export function verify(site: PublishedSite, kinds: readonly ExportKind[]): Verified {
  const text = site.read(DATA);
  if (text === null) return fault(DATA, 'no such file', 'the data of the site');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fault(DATA, (error as Error).message, 'JSON');
  }
  const parsed = datasetSchema(kinds).safeParse(data);
  if (!parsed.success)
    return {
      checked: {},
      disagreements: parsed.error.issues.map(({ path, message }) => ({
        file: DATA,
        at: path.join('.'),
        found: message,
        expected: 'what data/readout.schema.json says',
      })),
    };
  const dataset = siteData(parsed.data as unknown as SiteData & SiteData['collections'], kinds);
  const parts = [
    checkTexts(site, dataset),
    checkQuotes(site, dataset),
    checkReferences(dataset),
    checkAnnotations(site, dataset),
    checkCounts(site, dataset, kinds),
  ];
  return {
    disagreements: parts.flatMap(({ disagreements }) => disagreements),
    checked: Object.assign({}, ...parts.map(({ checked }) => checked)) as Record<string, number>,
  };
}

/** What has quotes and references: facts, and the offices of officials under the official's id. */
export const recordsOf = ({ facts, officials }: SiteData): readonly FactData[] => [
  ...facts,
  ...officials.flatMap(({ id, offices }) => offices.map((office): FactData => ({ ...office, id }))),
];

/** The schema knows which collections there are only by the kinds it was given, so they are picked by name here. */
function siteData(data: SiteData & SiteData['collections'], kinds: readonly ExportKind[]): SiteData {
  const names = [...Object.keys(recordSchemas), ...kinds.map(({ plural }) => plural)];
  return {
    site: data.site,
    articles: data.articles,
    officials: data.officials,
    facts: kinds.flatMap(({ plural }) => data[plural] as readonly FactData[]),
    collections: Object.fromEntries(names.map((name) => [name, data[name] ?? []])),
  };
}

const fault = (file: string, found: string, expected: string): Verified => ({
  checked: {},
  disagreements: [{ file, at: 'the whole file', found, expected }],
});
