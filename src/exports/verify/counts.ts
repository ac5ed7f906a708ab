import { kinds } from '../../facts/index.ts';
import type { Disagreement, PublishedSite, SiteData, Verified } from './site.ts';

/** Counts that stand in several places: rows of tables, records of parts, facts of sentences, items of feeds. */
export function checkCounts(site: PublishedSite, dataset: SiteData): Verified {
  const { facts, collections } = dataset;
  const plurals = Object.values(kinds).map(({ plural }) => plural);
  const compare = (file: string, at: string, found: number | null, expected: number): Disagreement[] =>
    found === expected
      ? []
      : [{ file, at, found: found === null ? 'no such file' : String(found), expected: String(expected) }];
  const tables = Object.entries(collections).flatMap(([name, records]) =>
    compare(`data/csv/${name}.csv`, 'its rows', rowsOf(site.read(`data/csv/${name}.csv`)), records.length),
  );
  const all = compare(
    'data/csv/facts.csv',
    'its rows',
    rowsOf(site.read('data/csv/facts.csv')),
    facts.length,
  );
  const perArticle = dataset.articles.flatMap(({ id, sentences }) => {
    const file = `data/articles/${id}.json`;
    const own = facts.filter(({ article }) => article === id).length;
    const counted = new Set(sentences.flatMap((sentence) => sentence.facts)).size;
    return [
      ...compare('data/readout.json', `facts in the sentences of ${id}`, counted, own),
      ...compare(file, 'its facts', recordsOf(site.read(file), plurals), own),
    ];
  });
  const feeds = checkFeeds(site);
  return {
    disagreements: [...tables, ...all, ...perArticle, ...feeds.disagreements],
    checked: { tables: Object.keys(collections).length + 1, feeds: feeds.count },
  };
}

/** The three ways of writing one feed carry the same ids in the same order. */
function checkFeeds(site: PublishedSite): { disagreements: Disagreement[]; count: number } {
  const rss = site.files.filter((path) => path === 'rss.xml' || path.endsWith('.rss.xml'));
  const disagreements = rss.flatMap((path) => {
    const stem = path.replace(/\.?rss\.xml$/u, '');
    const atom = stem === '' ? 'atom.xml' : `${stem}.atom.xml`;
    const json = stem === '' ? 'feed.json' : `${stem}.feed.json`;
    const expected = idsIn(site.read(path), /<guid isPermaLink="false">([^<]*)<\/guid>/gu);
    return [
      [atom, idsIn(site.read(atom), /<entry>\s*<id>([^<]*)<\/id>/gu)] as const,
      [json, idsIn(site.read(json), /^ {6}"id": "([^"]*)"/gmu)] as const,
    ]
      .filter(([, found]) => found.join() !== expected.join())
      .map(([file, found]) => ({
        file,
        at: 'the ids of its items',
        found: `${found.length}: ${found.find((id, index) => id !== expected[index]) ?? 'fewer'}`,
        expected: `those of ${path}, ${expected.length}`,
      }));
  });
  return { disagreements, count: rss.length };
}

const idsIn = (text: string | null, pattern: RegExp): string[] =>
  [...(text ?? '').matchAll(pattern)].map((match) => match[1]!);

/** Rows of a table without its header; a line end inside quotation marks ends no row. */
function rowsOf(text: string | null): number | null {
  if (text === null) return null;
  let rows = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (sign === '\n' && !quoted) rows++;
  }
  return rows - 1;
}

function recordsOf(text: string | null, plurals: readonly string[]): number | null {
  if (text === null) return null;
  try {
    const data = JSON.parse(text) as Readonly<Record<string, readonly unknown[] | undefined>>;
    return plurals.reduce((sum, plural) => sum + (data[plural]?.length ?? 0), 0);
  } catch {
    return null;
  }
}
