/** As much of Pagefind's browser interface as the page uses. */
export interface Found {
  readonly url: string;
  /** HTML, in which nothing but `<mark>` is an element. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Facets: each value that occurs, and on how many pages. */
export type Facets = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Result {
  readonly score: number;
  readonly data: () => Promise<Found>;
}

export interface Answer {
  readonly results: readonly Result[];
  /** Of all pages that have the words, whatever else was chosen. */
  readonly totalFilters: Facets;
}

export type Choice = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

export interface Index {
  readonly options: (options: {
    readonly baseUrl: string;
    readonly excerptEllipsis: string;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Facets>;
  readonly search: (words: string | null, options: { readonly filters: Choice }) => Promise<Answer>;
}

/** What the words lead to: all of a choice where there are none, and nothing by weightless words alone. */
export const resultsOf = ({ results }: Answer, words: string): readonly Result[] =>
  words ? results.filter(({ score }) => score > 0) : results;

let opened: Promise<Index> | undefined;

/** Loads the index when it is first asked for; rejects where it is not there, and may be asked again. */
export function openIndex(address: string, baseUrl: string): Promise<Index> {
  opened ??= load(address, baseUrl).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(address: string, baseUrl: string): Promise<Index> {
  const index = (await import(/* @vite-ignore */ address)) as Index;
  // The line below a title names the article of a fact; its words do not make the fact a result.
  await index.options({ baseUrl, excerptEllipsis: '…', ranking: { metaWeights: { note: 0 } } });
  await index.init();
  return index;
}
