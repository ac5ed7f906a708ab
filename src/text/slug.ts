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

/** Most names of people and files, which need no more than small letters and hyphens. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/** Words as part of an address: `[a-z0-9-]`, marks taken off letters; empty where nothing is left. */
export const slugOf = (words: string): string =>
  PLAIN.test(words)
    ? words.toLowerCase().replaceAll(' ', '-')
    : words
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]/gu, (sign) => LETTERS[sign] ?? '-')
        .replace(/-+/gu, '-')
        .replace(/^-|-$/gu, '');
