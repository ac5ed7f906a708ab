/** What a preview shows: parts of the page that a link leads to, and nothing that is not on it. */
export interface Source {
  readonly title: string;
  readonly parts: readonly Node[];
}

const ENTITY = /^(?:officials|countries|pairs|meetings|agreements|figures|statements)\/[^/]+\/$/u;
const WORDS = /^#(?:[MAFS]|s)\d+$/u;

/** Whether a link leads to someone, somewhere, a fact or the words of one. */
export function leadsSomewhere(address: URL, base: string): boolean {
  if (!address.href.startsWith(base)) return false;
  const path = address.href.slice(base.length).replace(/#.*/u, '');
  return WORDS.test(address.hash) || (address.hash === '' && ENTITY.test(path));
}

const pages = new Map<string, Promise<Document>>();

/** The page at an address: the one that is open, or one that is loaded once. */
export function pageAt(address: URL, here: Document): Promise<Document> {
  const path = address.href.replace(/#.*/u, '');
  if (path === here.URL.replace(/[?#].*/u, '')) return Promise.resolve(here);
  const known = pages.get(path) ?? load(path);
  pages.set(path, known);
  return known;
}

async function load(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** What a page says of what the link leads to; null where it says nothing of it. */
export function sourceOf(page: Document, hash: string): Source | null {
  if (hash.startsWith('#s')) return sentenceOf(page, hash.slice(1));
  return hash === '' ? headOf(page) : factOf(page, hash.slice(1));
}

/** Kicker, title and deck, and of the rest what says most: the words of a fact, the offices of an official. */
function headOf(page: Document): Source | null {
  const title = page.querySelector('h1')?.textContent;
  if (!title) return null;
  const chosen = page.querySelectorAll(
    '.title .kicker, .title .deck, blockquote.words, #offices ~ .order > li > .d',
  );
  const parts = new Map([...chosen].map((part) => [part.textContent, part]));
  return { title, parts: [...parts.values()].slice(0, MOST) };
}

const MOST = 5;

/** A fact by its siglum: the note beside its words, and the words. */
function factOf(page: Document, siglum: string): Source | null {
  const mark = page.getElementById(siglum)?.closest('mark');
  const note = page.querySelector(`#n-${siglum}`);
  const title = note?.querySelector('.kind')?.textContent;
  if (!mark || !title) return null;
  const quote = page.createElement('blockquote');
  quote.append(...bare(mark.cloneNode(true)).childNodes);
  return { title: `${siglum}, ${title}`, parts: [...(note?.querySelectorAll('p') ?? []), quote] };
}

/** A sentence, from its number to the next. */
function sentenceOf(page: Document, id: string): Source | null {
  const number = page.getElementById(id);
  const said = number?.closest('.say');
  if (!number || !said) return null;
  const next = [...said.querySelectorAll('.sn')].find(
    (one) => number.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const range = page.createRange();
  range.setStartAfter(number);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(said.lastChild!);
  const quote = page.createElement('blockquote');
  quote.append(range.cloneContents());
  return { title: number.textContent ?? '', parts: [bare(quote)] };
}

/** Without numbers of sentences and sigla. */
function bare<Kind extends Node>(node: Kind): Kind {
  for (const one of (node as unknown as Element).querySelectorAll('.sn, .ref')) one.remove();
  return node;
}
