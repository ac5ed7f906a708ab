import { encoded, type Input, kept, refused, STORY } from '../input.ts';

const under = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n${STORY}`;
const enough = (piece: string, length: number) => piece.repeat(Math.floor(length / piece.length));

/** Files that say nothing, by signs alone. */
const NOTHING: readonly Input[] = [
  ['a sign that can not be seen', '\u200b'],
  ['marks without letters', '\u0301\u0301'],
  ['an emoji', '😀'],
  ['dots', '...'],
  ['signs that change the direction', '\u202e\u202c'],
  ['a filler of Hangul that shows nothing', '\u2060\u2060'],
  ['byte-order marks', '\ufeff\ufeff'],
  ['a reference to a space', '&#160;'],
].map(([what, text]) => refused(`${what} alone`, 'no-text', text!));

/** Seasons and quarters of EDTF are months beyond the twelfth to whoever writes them. */
const MONTHS: readonly Input[] = [
  '2025-21',
  '2025-24',
  '2025-33',
  '2025-41',
  '2024/2025-22',
  '2025-13/..',
].map((date) => refused(`published: ${date}`, 'front-matter', under(`published: ${date}`), [2, 12]));

const BYTES: readonly Input[] = [
  ['a surrogate in bytes', [0xed, 0xa0, 0xbd]],
  ['an overlong slash', [0xc0, 0xaf]],
  ['an overlong slash of three', [0xe0, 0x80, 0xaf]],
  ['a code point past the last', [0xf4, 0x90, 0x80, 0x80]],
  ['five bytes for one', [0xf8, 0x88, 0x80, 0x80, 0x80]],
  ['a sequence cut off by the end', [0xe2, 0x82]],
].map(([what, bytes]) =>
  refused(
    what as string,
    'utf-8',
    Uint8Array.from([...encoded(`${STORY}\n`), ...(bytes as number[])]),
    [2, 1],
  ),
);

/** Signs whose place after character references must be right. */
const PLACES: readonly Input[] = ['&amp;amp;', '&#x1F600;', '&fjlig;', '&bne;', '\\&amp;'].map((reference) =>
  refused(`a form feed after ${reference}`, 'control-character', `${reference} ${STORY} &#12;`, [
    1,
    reference.length + STORY.length + 3,
  ]),
);

/** Paragraphs that a parser of Markdown would look through again and again. */
const MARKDOWN: readonly Input[] = [
  ...['[a](', '![a][', '[^1]', '**a*', '`a``', '<a b="', '&am', '\\[', '$$', '{{'],
  ...[
    '\u202ea\u202c',
    '\ufff9a\ufffab\ufffb',
    '👨\u200d👩\u200d👧',
    '🇰🇪',
    'a\u0301\u0301\u0301',
    'ﷺ',
    '\u3164',
  ],
].map((piece) =>
  kept(
    `120 paragraphs of ${JSON.stringify(piece)}`,
    `${Array.from({ length: 120 }, () => enough(piece, 600)).join('\n\n')}\n\n${STORY}`,
  ),
);

/** Whole articles in which each telling must be held against all before it. */
const TELLINGS: readonly Input[] = [
  [
    'countries',
    (at: number) =>
      `${['Kenya', 'France', 'Peru', 'Chile'][at % 4]} met ${['Norway', 'Ghana', 'Japan'][at % 3]}.`,
  ],
  ['pacts by year', (at: number) => `In ${2000 + (at % 25)}, Kenya and France signed a pact.`],
  ['spellings of a name', (at: number) => `Mohamm${'aeiou'[at % 5]}d ${'Aa'.repeat(1 + (at % 40))} met.`],
  ['quotations that never close', () => '“We met them.'],
].map(([what, words]) =>
  kept(
    `1,500 ${what as string}`,
    `${Array.from({ length: 1500 }, (_, at) => (words as (at: number) => string)(at)).join('\n\n')}\n\n${STORY}`,
    STORY,
    'story.txt',
  ),
);

export const LEARNED: readonly Input[] = [
  ...NOTHING,
  ...MONTHS,
  ...BYTES,
  ...PLACES,
  ...MARKDOWN,
  ...TELLINGS,
  kept('byte-order marks of files put together', `\ufeff\ufeff${under('title: A')}`),
];
