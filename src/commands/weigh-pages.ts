import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser fetches for one page before its reader acts; bytes, gzipped where servers gzip. */
export interface Weight {
  /** Below the site's root: `articles/talks/`, or `404.html`. */
  readonly path: string;
  readonly kind: string;
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  /** Fonts are compressed as they are. */
  readonly fonts: number;
}

const TAG = /<(?:link|script) [^<>]*>/gu;

type Linked = 'styles' | 'scripts' | 'fonts';

/** What a tag makes the browser fetch before its reader acts; null for nothing. */
function linkedBy(tag: string): Linked | null {
  if (tag.startsWith('<script')) return tag.includes(' src="') ? 'scripts' : null;
  if (tag.includes(' rel="stylesheet"')) return 'styles';
  return tag.includes(' as="font"') ? 'fonts' : null;
}

/**
 * Weighs every page below `folder`, a built site.
 * @param base the path that the site is hosted at, as its links begin
 * @throws where a page links a file that is not there
 */
export function weigh(folder: string, base = '/'): Weight[] {
  const sizes = new Map<string, number>();
  const size = (file: string, gzip: boolean): number => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const bytes = gzip
      ? gzipSync(readFileSync(join(folder, file))).length
      : statSync(join(folder, file)).size;
    sizes.set(file, bytes);
    return bytes;
  };
  const linked = (html: string, of: Linked, gzip = true): number =>
    [...html.matchAll(TAG)]
      .filter(([tag]) => linkedBy(tag) === of)
      .map(([tag]) => /(?:href|src)="([^"]*)"/u.exec(tag)![1]!)
      .filter((address) => address.startsWith(base))
      .reduce((sum, address) => sum + size(address.slice(base.length), gzip), 0);
  return pagesIn(folder).map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const path = file.replace(/index\.html$/u, '');
    return {
      path,
      kind: kindOf(path),
      html: gzipSync(html).length,
      styles: linked(html, 'styles'),
      scripts: linked(html, 'scripts'),
      fonts: linked(html, 'fonts', false),
    };
  });
}

/** The heaviest page of each kind, by kind. */
export function heaviest(weights: readonly Weight[]): Weight[] {
  const found = new Map<string, Weight>();
  for (const weight of weights) {
    const before = found.get(weight.kind);
    if (!before || weight.html > before.html) found.set(weight.kind, weight);
  }
  return [...found.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** `articles/` lists, `articles/one` is one of them; what lies deeper is named by the same two levels. */
function kindOf(path: string): string {
  const [folder = '', ...below] = path.split('/').filter(Boolean);
  if (folder === '') return 'home';
  return below.length === 0 ? folder : `${folder}/one`;
}

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .sort();
