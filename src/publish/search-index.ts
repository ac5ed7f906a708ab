import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Folder of the index at the root of a site. */
export const SEARCH = 'pagefind';

/** What a page of our own needs; the interfaces that come with Pagefind are left out. */
const NEEDED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/u;

/** Not the article's words: numbers of sentences, sigla, notes, and what is said to those who do not see. */
const IGNORED = ['.sn', '.ref', '.notes', '.vh', '.inf > i'];

/** What a page tells the search alone, as `Findable.astro` writes it; its values hold no quotation mark. */
const FOR_SEARCH = /<meta name="search:[a-z]{1,20}" content="[^"]*" data-pagefind-(?:filter|meta)="[^"]*">/gu;

/**
 * Indexes the pages of a built site that have a `data-pagefind-body`, and takes from each what was for
 * the index alone: no reader fetches it. Pages are given to Pagefind one by one in the order of their
 * paths, so that the same site gives the same bytes.
 *
 * @returns how many pages can be found
 * @throws where Pagefind cannot be run, or cannot read a page
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const index = begun(await createIndex({ excludeSelectors: IGNORED, forceLanguage: 'en' }));
  try {
    let found = 0;
    for (const { path, html } of pagesOf(site)) {
      const { errors } = await index.addHTMLFile({ sourcePath: path, content: html });
      if (errors.length > 0) throw new Error(`${path}: ${errors.join(', ')}`);
      writeFileSync(join(site, path), html.replace(FOR_SEARCH, ''));
      found += 1;
    }
    const { errors, files } = await index.getFiles();
    if (errors.length > 0) throw new Error(errors.join(', '));
    for (const { path, content } of files) {
      if (!NEEDED.test(path)) continue;
      const target = join(site, SEARCH, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return found;
  } finally {
    await close();
  }
}

function begun({ errors, index }: Awaited<ReturnType<typeof createIndex>>): PagefindIndex {
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
  return index;
}

/** The pages that can be found, in the order of their paths; read one by one, since all of them are hundreds of megabytes. */
function* pagesOf(site: string): Generator<{ readonly path: string; readonly html: string }> {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  for (const path of paths.sort()) {
    const html = readFileSync(join(site, path), 'utf8');
    if (html.includes('data-pagefind-body')) yield { path, html };
  }
}
