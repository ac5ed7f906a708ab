/** Letters that NFKD leaves whole, in the way that names are usually written in ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'ng',
};

/** Most names of files are slugs already. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words as part of an address: `[a-z0-9-]`, marks taken off letters; empty where nothing is left. */
export const slugOf = (words: string): string =>
  SLUG.test(words)
    ? words
    : words
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]/gu, (sign) => LETTERS[sign] ?? '-')
        .replace(/-+/gu, '-')
        .replace(/^-|-$/gu, '');
