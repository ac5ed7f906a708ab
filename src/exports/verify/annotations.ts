import { codePoints, findQuote } from '../../text/index.ts';
import { sha256 } from '../dataset-json.ts';
import type { ArticleData } from '../schemas.ts';
import { firstDifference, placeWords } from './place.ts';
import type { Disagreement, PublishedSite, SiteData, Verified } from './site.ts';

const FILE = 'data/readout.annotations.jsonld';

/** Every annotation finds its words, by position and by quote, in the text whose hash it names. */
export function checkAnnotations(site: PublishedSite, dataset: SiteData): Verified {
  const page = pageOf(site);
  if (!page)
    return {
      checked: {},
      disagreements: [{ file: FILE, at: 'the whole file', found: 'no page of annotations', expected: 'one' }],
    };
  const texts = new Map(
    dataset.articles.map(({ text }) => [`${dataset.site}${text.path}`, textOf(site, text)]),
  );
  const disagreements = page.items.flatMap((item) => checkOne(item, texts.get(item.target.source)));
  const about = new Set(page.items.map(({ id }) => id.replace(/^.*\/|-\d+$/gu, '')));
  const silent = dataset.facts
    .filter(({ id }) => !about.has(id))
    .map(({ id }) => ({
      file: FILE,
      at: id,
      found: 'no annotation',
      expected: 'one for each piece of evidence',
    }));
  return { disagreements: [...disagreements, ...silent], checked: { annotations: page.items.length } };
}

function textOf(site: PublishedSite, { path, sha256: hash }: ArticleData['text']) {
  const text = site.read(path) ?? '';
  return { path, text, hash, points: codePoints(text), whole: sha256(text) === hash };
}

function checkOne({ id, target }: Item, source: ReturnType<typeof textOf> | undefined): Disagreement[] {
  if (!source) return [{ file: FILE, at: id, found: target.source, expected: 'the text of an article' }];
  const { text, points, whole, path, hash } = source;
  const [position, quote] = target.selector;
  const start = points.toUtf16(position.start);
  const there = text.slice(start, points.toUtf16(position.end));
  const difference = firstDifference(there, quote.exact);
  if (difference)
    return [
      whole
        ? { file: FILE, at: `${id}, exact`, found: difference.expected, expected: difference.found }
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
            file: whole ? FILE : path,
            at: `the words of ${id}`,
            found: `${places.length} places, at ${places.join(', ') || 'none'}`,
            expected: `the place ${start}`,
          },
        ]),
    ...(target.sha256 === hash
      ? []
      : [{ file: FILE, at: `the hash in ${id}`, found: target.sha256, expected: hash }]),
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

function pageOf(site: PublishedSite): Page | null {
  try {
    const page = JSON.parse(site.read(FILE) ?? '') as Page;
    return Array.isArray(page.items) ? page : null;
  } catch {
    return null;
  }
}
