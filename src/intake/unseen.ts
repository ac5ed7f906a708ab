import type { Note } from '../text/index.ts';
import { note } from '../text/index.ts';

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const WORD = /\p{L}{2,}/gu;
const LATIN = /[A-Za-z]/u;
/** Most texts have Latin letters and plain signs alone, and are not asked for scripts, which is slow. */
const BEYOND_LATIN = /[^\0-\u036f\u2000-\u206f]/;
const GREEK_OR_CYRILLIC = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** One word that mixes Latin letters with Greek or Cyrillic ones, which look the same. */
const isMixed = (word: string): boolean => LATIN.test(word) && GREEK_OR_CYRILLIC.test(word);

/** Signs that a reader can't see, or that look like others: kept in the text, and said in a note. */
export function unseenSigns(text: string): Note[] {
  const signs = [...text.matchAll(UNSEEN)].map(({ 0: sign, index }) =>
    note(
      { start: index, end: index + sign.length },
      'text:unseen-sign',
      `A sign that can't be seen stands here: ${nameOf(sign)}.`,
    ),
  );
  const words = BEYOND_LATIN.test(text)
    ? [...text.matchAll(WORD)].filter(({ 0: word }) => isMixed(word))
    : [];
  return [
    ...signs,
    ...words.map(({ 0: word, index }) =>
      note(
        { start: index, end: index + word.length },
        'text:mixed-letters',
        'This word mixes letters of two alphabets that look alike.',
      ),
    ),
  ];
}

function nameOf(sign: string): string {
  const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return BIDI.test(sign) ? `${code}, which changes the direction of writing` : code;
}
