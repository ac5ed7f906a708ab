import type { FrontMatter, Note, Span } from '../text/index.ts';
import { note } from '../text/index.ts';

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** What fonts leave out by rule, save the sign that gives an emoji its colours; line ends of Unicode's own; private signs. */
const UNSEEN = /[[\p{Default_Ignorable_Code_Point}--\ufe0f]\u2028\u2029\ufff9-\ufffb\p{Co}]/gv;
const WORD = /\p{L}{2,}/gu;
const LATIN = /[A-Za-z]/u;
const ALIKE = /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Letters of Cyrillic and Greek that can't be told from Latin ones, and Latin ones of another width or face. */
const DISGUISED =
  /^(?:[аеорсухіјѕһӏԁԛԝАВЕЅІЈКМНОРСТУХԚԜοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+|[\uff21-\uff3a\uff41-\uff5a]+|[\u{1d400}-\u{1d7cb}]+)$/u;
/** Most texts are of plain signs alone, and are not asked for the rest, which is slow. */
const PLAIN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20a0-\u20cf]*$/;

/** Signs that a reader can't see, or that look like others: kept in the text, and said in a note. */
export function unseenSigns(text: string): Note[] {
  if (PLAIN.test(text)) return [];
  const signs = [...text.matchAll(UNSEEN)].map(({ 0: sign, index }) =>
    note(
      { start: index, end: index + sign.length },
      'text:unseen-sign',
      `A sign that can't be seen stands here: ${nameOf(sign)}.`,
    ),
  );
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const reason = whyAlike(word);
    return reason === null
      ? []
      : [note({ start: index, end: index + word.length }, 'text:mixed-letters', reason)];
  });
  return [...signs, ...words];
}

function whyAlike(word: string): string | null {
  if (LATIN.test(word) && ALIKE.test(word))
    return 'This word mixes letters of two alphabets that look alike.';
  return DISGUISED.test(word) ? 'The letters of this word only look like Latin ones.' : null;
}

/** The same of what the front matter says, at a place of the text, since notes stand there. */
export const unseenAbove = (matter: FrontMatter, at: Span): Note[] =>
  (['title', 'author', 'outlet', 'licence'] as const).flatMap((key) =>
    unseenSigns(matter[key] ?? '').map(({ rule, reason }) => note(at, rule, `Of the ${key}: ${reason}`)),
  );

function nameOf(sign: string): string {
  const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return BIDI.test(sign) ? `${code}, which changes the direction of writing` : code;
}
