import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDataset, type Dataset, faultsOf, type Reading } from '../dataset/index.ts';
import { checkTenures, tenures } from '../gazetteer/index.ts';
import { type Problem, readBeside, readSeeds } from '../intake/index.ts';
import { readEach } from '../readout.ts';
import { openCache, readingKey } from './cache.ts';
import { READER, readerHash } from './reader-hash.ts';

export { READER, readerHash };

/** Where things lie, from the environment; paths there are taken from the folder `root`. */
export function folders(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Folders & { readonly out: string } {
  const at = (name: string, otherwise: string) => resolve(root, environment[name] || otherwise);
  return {
    seeds: at('SEEDS_DIR', 'seeds'),
    cache: at('CACHE_DIR', 'node_modules/.cache/readout'),
    out: at('OUT_DIR', 'dist'),
    register: environment.TENURES !== 'off',
  };
}

/** Where things lie; each can be set in the environment. */
export interface Folders {
  /** `SEEDS_DIR`: the articles. */
  readonly seeds: string;
  /** `CACHE_DIR`: readings made earlier. */
  readonly cache: string;
  /** False where `TENURES` is `off`: undated articles are then dated by their words alone. */
  readonly register?: boolean;
}

/** All that a folder of seeds gave. With problems the dataset holds the articles that could be read. */
export interface Library {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly others: readonly string[];
  /** How many readings came from the cache. */
  readonly cached: number;
}

/** Reads a folder of seeds: each article once, from the cache where neither it nor the reader has changed. */
export function openLibrary({ seeds, cache: cacheFolder, register: used = true }: Folders): Library {
  const { articles, problems, others } = readSeeds(seeds, { epoch: process.env.SOURCE_DATE_EPOCH });
  const register = editorsTenures(seeds);
  const options = { tenures: used ? [...tenures, ...register.tenures] : [] };
  const reader = `${readerHash(SOURCE)} ${used ? JSON.stringify(register.tenures) : 'no register'}`;
  const cache = openCache(cacheFolder);
  const keyed = articles.map((article) => {
    const key = readingKey(article, reader);
    return { article, key, kept: cache.get(key) };
  });
  const unread = keyed.filter(({ kept }) => kept === undefined).map(({ article }) => article);
  const made = readEach(unread, options);
  // What is unread comes in the order in which it is asked for.
  const readings = new Map(keyed.map(({ key, kept }) => [key, kept ?? (made.next().value as Reading)]));
  const cached = keyed.length - unread.length;
  cache.keep(readings);
  const all = buildDataset([...readings.values()], problems.map(leftOut));
  const faulty = faults(all);
  const dataset = faulty.length === 0 ? all : without(faulty, [...readings.values()], problems);
  return { dataset, problems: [...problems, ...register.problems, ...faulty], others, cached };
}

/** Of an article with a fault nothing is published, since its other facts came from the same words. */
function without(
  faulty: readonly Problem[],
  readings: readonly Reading[],
  problems: readonly Problem[],
): Dataset {
  const paths = new Set(faulty.map(({ path }) => path));
  const sound = readings.filter(({ article }) => !paths.has(article.path));
  return buildDataset(sound, [...problems, ...faulty].map(leftOut));
}

const leftOut = ({ path, found, expected }: Problem) => ({
  path,
  reason: `found ${found}; expected ${expected}`,
});

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

/** `seeds/tenures.json`: records of the editor's own, beside those of the gazetteer. */
function editorsTenures(seeds: string): ReturnType<typeof checkTenures> {
  const file = readBeside(seeds, 'tenures.json');
  if (file === null) return { tenures: [], problems: [] };
  return 'text' in file ? checkTenures(file.text, 'tenures.json') : { tenures: [], problems: [file] };
}

const faults = (dataset: Dataset): Problem[] =>
  faultsOf(dataset).map((fault) => ({
    ...fault,
    rule: 'dataset:fault',
    advice: 'This is a fault of a rule, not of the article: please report it with the article.',
  }));
