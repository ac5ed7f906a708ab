const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

export interface Scrap {
  readonly text: string;
  readonly found: boolean;
}

/** An excerpt as text: nothing of it is ever read as HTML, whatever an article wrote. */
export const scrapsOf = (excerpt: string): readonly Scrap[] =>
  excerpt
    .split('<mark>')
    .flatMap((part, index): Scrap[] => {
      const [marked, rest] = index === 0 ? ['', part] : cut(part);
      const word = plain(marked);
      // What ends a sentence or a quotation was not looked for.
      const end = word.search(/[\p{P}\s]{1,9}$/u);
      const [found, after] = end > 0 ? [word.slice(0, end), word.slice(end)] : [word, ''];
      return [
        { text: found, found: true },
        { text: after + plain(rest), found: false },
      ];
    })
    .filter(({ text }) => text !== '');

function cut(part: string): [string, string] {
  const end = part.indexOf('</mark>');
  return end < 0 ? ['', part] : [part.slice(0, end), part.slice(end + '</mark>'.length)];
}

const plain = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|amp|#39|#x27);/gu, (sign) => SIGNS[sign] ?? sign);
