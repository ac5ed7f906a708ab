import { unpartedDates } from './dates.ts';
import { capital } from './words.ts';

/**
 * A line of text as a page shows it. A bare string is Readout speaking (sans); everything else says
 * what it is, and one component decides how it looks.
 */
export type Piece =
  | string
  /** The article's words, in quotation marks inside our own sentence. */
  | { readonly is: 'quoted'; readonly text: string }
  /** The article's words, set apart by their typeface alone. */
  | { readonly is: 'said'; readonly text: string }
  | { readonly is: 'inferred'; readonly text: string }
  /** What the article does not give, said in italic. */
  | { readonly is: 'missing'; readonly text: string }
  | { readonly is: 'name'; readonly text: string; readonly path: string | null; readonly inferred: boolean }
  /** Two letters of a country, with the basis for them. */
  | { readonly is: 'side'; readonly code: string; readonly country: string; readonly inferred: boolean }
  | { readonly is: 'siglum'; readonly text: string; readonly css: KindClass; readonly path: string }
  | { readonly is: 'link'; readonly text: string; readonly path: string }
  /** A title, an outlet or an author as they are, in whatever script; it turns nothing beside it. */
  | { readonly is: 'title'; readonly text: string; readonly path: string | null };

export type Rich = readonly Piece[];

/** Class of a kind of fact; it carries the hue and nothing else. */
export type KindClass = 'm' | 'a' | 'f' | 's';

/** The same without any mark-up, for titles and descriptions. */
export const plain = (rich: Rich): string =>
  rich
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.is === 'side') return '';
      return piece.is === 'quoted' ? `“${piece.text}”` : piece.text;
    })
    .join('')
    .replace(/\u00a0/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .trim();

/** The same, with the country in brackets after whoever is on its side. */
export const plainWithSides = (rich: Rich): string =>
  plain(rich.map((piece) => (typeof piece !== 'string' && piece.is === 'side' ? `(${piece.code})` : piece)));

/** A sentence of ours that quotes an article: what stands in it in quotation marks is in the article's voice. */
export const quoting = (line: string, article: string): Rich =>
  line.split(/“([^“”]+)”/u).flatMap((part, index): Rich => {
    if (index % 2 === 0) return part === '' ? [] : [unpartedDates(part)];
    return [article.includes(part) ? { is: 'quoted', text: part } : `“${part}”`];
  });

/** A line begins with a capital: `The United Kingdom`, `Interior minister`. */
export function capitalised(rich: Rich): Rich {
  const [first, ...rest] = rich;
  if (typeof first === 'string') return [capital(first), ...rest];
  return first?.is === 'name' ? [{ ...first, text: capital(first.text) }, ...rest] : rich;
}

/** Puts `, ` between all and a last word before the end: `A, B and C`. */
export function listed(items: readonly Rich[], last = ' and '): Rich {
  return items.flatMap((item, index): Rich => {
    if (index === 0) return item;
    return [index === items.length - 1 ? last : ', ', ...item];
  });
}
