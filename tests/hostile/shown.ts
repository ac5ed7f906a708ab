/** Signs that change the direction of writing. */
export const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Words that turn the direction of writing, and share a line with others from which nothing sets them apart. */
export const NOT_APART = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!${TURNS}.test(node.data)) continue;
    let at = node.parentElement;
    const joins = ({ display, unicodeBidi }) => display === 'inline' && !/isolate|plaintext/.test(unicodeBidi);
    while (joins(getComputedStyle(at))) at = at.parentElement;
    // An article's own lines, and its words where they are quoted, are all the article's.
    const own = at.closest('.say, blockquote, q') || at.textContent.trim() === node.data.trim();
    if (!own) found.push(at.outerHTML.slice(0, 300));
  }
  return found;
})()`;

/** What a page shows where its text has references. */
export const unescaped = (html: string): string =>
  html
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;|&#34;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
