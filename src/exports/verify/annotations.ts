import { codePoints, findQuote } from '../../text/index.ts';
import { sha256 } from '../dataset-json.ts';
import type { ArticleData } from '../schemas.ts';
import { firstDifference, placeWords } from './place.ts';
import type { Disagreement, PublishedSite, SiteData, Verified } from './site.ts';

/**
 * Every annotation finds its words, by position and by quote, in the text whose hash it names,
 * whether an article's page has it or the file of two countries; no fact is without one.
 */
export function checkAnnotations(site: PublishedSite, dataset: SiteData): Verified {
  const facts = Map.groupBy(dataset.facts, ({ article }) => article);
  const sources = new Map(
    dataset.articles.map(({ id, text }) => [id, sourceOf(site, dataset.site, text)] as const),
  );
  const files = [
    ...dataset.articles.map(({ id }) => ({
      file: `data/articles/${id}.annotations.jsonld`,
      into: [sources.get(id)!],
      needed: facts.get(id) ?? [],
    })),
    ...site.files
      .filter((path) => /^data\/pairs\/[^/]*\.annotations\.jsonld$/u.test(path))
      .map((file) => ({ file, into: [...sources.values()], needed: [] })),
  ];
  let annotations = 0;
  const disagreements = files.flatMap(({ file, into, needed }): Disagreement[] => {
    const items = pageOf(site, file)?.items;
    if (!items) return [{ file, at: 'the whole file', found: 'no page of annotations', expected: 'one' }];
    annotations += items.length;
    const about = new Set(items.map((item) => item.id.replace(/^.*\/|-\d+$/gu, '')));
    const silent = needed.filter((fact) => !about.has(fact.id));
    return [
      ...items.flatMap((item) => checkOne(file, item, into)),
      ...silent.map((fact) => ({
        file,
        at: fact.id,
        found: 'no annotation',
        expected: 'one for each piece of evidence',
      })),
    ];
  });
  return { disagreements, checked: { annotations } };
}

type Source = ReturnType<typeof sourceOf>;

function sourceOf(site: PublishedSite, root: string, { path, sha256: hash }: ArticleData['text']) {
  const text = site.read(path) ?? '';
  return {
    address: `${root}${path}`,
    path,
    text,
    hash,
    points: codePoints(text),
    whole: sha256(text) === hash,
  };
}

function checkOne(file: string, { id, target }: Item, into: readonly Source[]): Disagreement[] {
  const source = into.find(({ address }) => address === target.source);
  if (!source)
    return [
      { file, at: id, found: target.source, expected: into.map(({ address }) => address).join(' or ') },
    ];
  const { text, points, whole, path, hash } = source;
  const [position, quote] = target.selector;
  const start = points.toUtf16(position.start);
  const there = text.slice(start, points.toUtf16(position.end));
  const difference = firstDifference(there, quote.exact);
  if (difference)
    return [
      whole
        ? { file: file, at: `${id}, exact`, found: difference.expected, expected: difference.found }
        : {
            file: path,
            at: `${placeWords(text, start + difference.offset)}, selected by ${id}`,
            found: difference.found,
            expected: difference.expected,
          },
    ];
  const places = findQuote(text, quote);
  const meant =
    quote.occurrence === undefined && places.length > 1 ? undefined : places[(quote.occurrence ?? 1) - 1];
  return [
    ...(meant === start
      ? []
      : [
          {
            file: whole ? file : path,
            at: `the words of ${id}`,
            found: `${places.length} places, at ${places.join(', ') || 'none'}`,
            expected: `the place ${start}`,
          },
        ]),
    ...(target.sha256 === hash
      ? []
      : [{ file: file, at: `the hash in ${id}`, found: target.sha256, expected: hash }]),
  ];
}

type Item = Page['items'][number];

interface Page {
  readonly items: readonly {
    readonly id: string;
    readonly target: {
      readonly source: string;
      readonly sha256: string;
      readonly selector: readonly [
        { readonly start: number; readonly end: number },
        {
          readonly exact: string;
          readonly prefix: string;
          readonly suffix: string;
          readonly occurrence?: number;
        },
      ];
    };
  }[];
}

function pageOf(site: PublishedSite, file: string): Page | null {
  try {
    const read = JSON.parse(site.read(file) ?? '') as Page & { readonly first?: Page };
    const page = read.first ?? read;
    return Array.isArray(page.items) ? page : null;
  } catch {
    return null;
  }
}
