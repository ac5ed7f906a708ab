import { codePoints, findQuote } from '../../text/index.ts';
import { sha256 } from '../dataset-json.ts';
import type { ArticleData } from '../schemas.ts';
import { firstDifference, placeWords } from './place.ts';
import type { Disagreement, PublishedSite, SiteData, Verified } from './site.ts';

/** Every annotation finds its words, by position and by quote, in the text whose hash it names; no fact is without one. */
export function checkAnnotations(site: PublishedSite, dataset: SiteData): Verified {
  const facts = Map.groupBy(dataset.facts, ({ article }) => article);
  let annotations = 0;
  const disagreements = dataset.articles.flatMap(({ id, text }): Disagreement[] => {
    const file = `data/articles/${id}.annotations.jsonld`;
    const page = pageOf(site, file);
    if (!page) return [{ file, at: 'the whole file', found: 'no page of annotations', expected: 'one' }];
    annotations += page.items.length;
    const source = { ...textOf(site, text), address: `${dataset.site}${text.path}` };
    const about = new Set(page.items.map((item) => item.id.replace(/^.*\/|-\d+$/gu, '')));
    const silent = (facts.get(id) ?? []).filter((fact) => !about.has(fact.id));
    return [
      ...page.items.flatMap((item) => checkOne(file, item, source)),
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

type Source = ReturnType<typeof textOf> & { readonly address: string };

function textOf(site: PublishedSite, { path, sha256: hash }: ArticleData['text']) {
  const text = site.read(path) ?? '';
  return { path, text, hash, points: codePoints(text), whole: sha256(text) === hash };
}

function checkOne(file: string, { id, target }: Item, source: Source): Disagreement[] {
  if (target.source !== source.address)
    return [{ file, at: id, found: target.source, expected: source.address }];
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
    const page = JSON.parse(site.read(file) ?? '') as Page;
    return Array.isArray(page.items) ? page : null;
  } catch {
    return null;
  }
}
