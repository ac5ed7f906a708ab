import { encoded, type Input, kept, refused, STORY } from '../input.ts';

/** Makes a page of each of 435 pairs. */
export const THIRTY_COUNTRIES = 'thirty countries at once';

const under = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n${STORY}`;

/** What YAML 1.1 takes for a number, a truth or nothing is here the word that was written. */
const WORDS: readonly Input[] = [
  ...['no', 'yes', 'off', '~', 'null', '0o17', '190:20:30', '.inf', '1e9', '2025-04-02'].map((word) =>
    kept(`the word ${word}`, under(`title: ${word}`, `outlet: ${word}`)),
  ),
  ...[
    '" 2025-04-02 "',
    '2025-04-02 10:00:00',
    '2025-04-02#x',
    '2025-04?',
    '2025-XX',
    '2025-04-02/2025-04-02/2025',
  ].map((date) => refused(`published: ${date}`, 'front-matter', under(`published: ${date}`), [2, 12])),
  ...['yes', 'True', '1', '~'].map((word) =>
    refused(`titleDerived: ${word}`, 'front-matter', under(`titleDerived: ${word}`), [2, 15]),
  ),
];

const KEYS: readonly Input[] = [
  refused('a merge key in quotation marks', 'unknown-key', under('"<<": A'), [2, 1]),
  refused('no key in quotation marks', 'unknown-key', under('"": A'), [2, 1]),
  refused('a merge of a list', 'unknown-key', under('title: A', '<<: [{title: A}, {author: B}]'), [3, 1]),
  refused('a key in capitals too', 'unknown-key', under('title: A', 'Title: B'), [3, 1]),
  refused('a tab before a key', 'yaml', under('\ttitle: A'), [2, 1]),
  refused('2,000 keys', 'unknown-key', under(...Array.from({ length: 1500 }, (_, at) => `k${at}: `)), [2, 1]),
  refused('a fence of dots', 'front-matter-open', `---\ntitle: A\n...\n${STORY}`, [1, 1]),
  refused('a fence set in', 'front-matter-open', `---\ntitle: A\n ---\n${STORY}`, [1, 1]),
  refused(
    'a title of 600 escaped emoji',
    'front-matter',
    under(`title: "${'\\U0001F600'.repeat(600)}"`),
    [2, 8],
  ),
  refused('a tag before the first key', 'yaml-alias', under('!!str title: A')),
  refused('a directive with a document', 'yaml', under('%YAML 1.1', 'title: A')),
  kept('keys in braces', under('{title: A, author: B}')),
  kept('JSON', under('{"title": "A"}')),
  kept('a key with a question mark', under('? title', ': A')),
  kept('comments between keys', under('title: A # b', '# c', '', 'author: B')),
  kept('a value folded over lines', under('title: A', '  B')),
  kept('a date in a folded block', under('published: >-', '  2025-04-02')),
  kept('a mark in the middle', `\ufeff---\ntitle: A\n---\n\ufeff${STORY}`),
  kept(
    'three kinds of line end',
    `---\r\ntitle: A\rauthor: B\noutlet: C\r\n---\r${STORY}\rOne.\n\r${STORY}`,
    STORY,
  ),
];

/** An article that opens with a rule loses nothing to front matter, whatever stands below it. */
const RULES: readonly Input[] = [
  '**OSLO** — the talks began.',
  '*Oslo* was cold.',
  '![The hall](hall.png) was full.',
  '& so it began.',
  '! It began.',
  '? It began.',
  '{{ It }} began.',
  '%5 of it began.',
  '# The talks began',
  '- The talks: they began.',
  '10:30 was the hour.',
  'OSLO: the talks began.',
  'https://example.org/ has the text.',
].flatMap((line) => {
  const words = /\w[\w ]+\w/u.exec(line)![0];
  return [
    kept(`a rule above ${line}`, `---\n${line}\n\n${STORY}`, words),
    kept(`rules around ${line}`, `---\n\n${line}\n\n${STORY}\n\n---\n\n${STORY}`, words),
  ];
});

const LONG = `${'Aa-'.repeat(160)}Aa`;
const MET = 'Kenyan Foreign Minister Ann Lee met French President Bo Roy in Oslo on Monday.';

/** Names of any length and make, where each becomes an address, a card and a line of a file. */
export const NAMES: readonly Input[] = [
  kept(
    'a title, an outlet and an author of one word',
    under(`title: ${LONG}`, `outlet: ${LONG}`, `author: ${LONG}`),
  ),
  kept('an outlet that is a path', under('outlet: "../../x"', 'author: "/etc/passwd"')),
  kept('an outlet without letters', under('outlet: "***"', 'author: "???"', 'licence: "<>"')),
  kept('an outlet that is an emoji', under('outlet: "👨\u200d👩\u200d👧"', 'author: "\u0301\u0301a"')),
  kept('a title of marks', under(`title: "a${'\u0335'.repeat(450)}"`)),
  kept('a title of tag signs', under(`title: "a${'\u{e0041}\u{e007f}'.repeat(20)}b"`)),
  kept('a title from right to left', under('title: "שלום עולם"', 'author: "محمد"')),
  kept('words of an object', under('outlet: constructor', 'author: __proto__', 'title: toString')),
  ...[
    [
      'names of 250 letters',
      `Kenyan Foreign Minister A${'a'.repeat(250)} met French President B${'b'.repeat(250)}.`,
    ],
    [
      'names of 200 hyphens',
      `Kenyan Foreign Minister ${LONG} met French President ${"O'".repeat(150)}Roy in Oslo.`,
    ],
    [
      'an organisation of 60 words',
      `The ${'Great '.repeat(60)}Bank of Kenya said exports rose by 5% in 2023.`,
    ],
    [
      'an organisation of one word',
      `The International ${'Mari-time-'.repeat(60)}Organisation and Kenya signed an agreement on trade.`,
    ],
    [
      'an office of 80 words',
      `Kenyan ${'Deputy '.repeat(80)}Foreign Minister Ann Lee met French ${'Under-'.repeat(100)}Secretary Bo Roy.`,
    ],
    [
      'a place of 100 parts',
      `Kenyan Foreign Minister Ann Lee met French President Bo Roy in ${'Os-lo-'.repeat(100)}town.`,
    ],
    [
      'a ware of 100 parts',
      `Exports of ${'fish-and-'.repeat(100)}meat from Kenya to France rose by 5% to $3 billion in 2023.`,
    ],
    [
      'a subject of 450 words',
      `Kenya and France signed an agreement on ${'a very long '.repeat(150)}thing in 2023.`,
    ],
    ['a quotation of 600 words', `“${'We will sign it and '.repeat(120)}go,” Kenyan President Ann Lee said.`],
    [
      'names in letters that look alike',
      'Kenyan Foreign Minister \u0410nn L\u0435\u0435 met French President \uff22\uff4f \uff32\uff4f\uff59 in \u041e\u0441\u0430.',
    ],
    [
      'one name composed and decomposed',
      'Kenyan Foreign Minister José Núñez met French President Bo Roy. “We will,” Jose\u0301 Nu\u0301n\u0303ez said.',
    ],
    [
      'marks with no letter',
      'Kenyan Foreign Minister \u0301Ann \u0301Lee met French President Bo \u20dd\u20dd Roy. \u0301\u0301',
    ],
    [
      'flags and tags',
      'Kenyan Foreign Minister Ann 🇰🇪 Lee met French President 🏴\u{e0067}\u{e0062}\u{e007f} Bo Roy. “We 👍🏽 will,” Lee said.',
    ],
    [
      'six countries at once',
      'Albania, Algeria, Angola, Austria, Spain and Zambia signed an agreement on trade in 2023.',
    ],
    [
      THIRTY_COUNTRIES,
      'Albania, Algeria, Angola, Austria, Bahrain, Belgium, Brazil, Canada, Chile, China, Cuba, Egypt, Finland, France, Ghana, Greece, India, Iran, Iraq, Italy, Japan, Kenya, Mexico, Nepal, Norway, Oman, Peru, Qatar, Spain and Zambia signed an agreement on trade in 2023.',
    ],
  ].map(([what, words]) => kept(what!, `${words}\n\n${MET}`, words!, 'story.txt')),
];

/** Facts by the hundred in one article: each is a page, and none may be compared with every other. */
export const MANY: readonly Input[] = [
  kept('200 times the same meeting', `${MET}\n\n`.repeat(200), MET),
  ...[
    [
      '700 names',
      (at: number) =>
        `Kenyan Foreign Minister Ann${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]} Lee met French President Bo Roy in Oslo.`,
      700,
    ],
    ['900 statements', (at: number) => `“We will do thing ${at},” Kenyan President Ann Lee said.`, 900],
    ['1,500 figures', (at: number) => `Trade between Kenya and France rose by ${at}% in 2023.`, 1500],
    ['1,200 agreements', (at: number) => `Kenya and France signed agreement ${at} on trade in 2023.`, 1200],
  ].map(([what, words, times]) =>
    kept(
      what as string,
      Array.from({ length: times as number }, (_, at) => (words as (at: number) => string)(at)).join('\n\n'),
      'Kenya',
      'story.txt',
    ),
  ),
];

/** Files of other kinds with the ending of an article. */
const KINDS: readonly Input[] = [
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd, 0x04]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ['bzip2', encoded('BZh91AY&SY')],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27]],
  ['an office document', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6]],
  ['an empty zip archive', [0x50, 0x4b, 0x05, 0x06, 0, 0]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ['RTF', encoded('{\\rtf1\\ansi Ann Lee met Bo Roy.}')],
  ['PostScript', encoded('%!PS-Adobe-3.0\n')],
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
  ['GIF', encoded('GIF89a\u0001')],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1]],
].map(([what, bytes]) => refused(what as string, 'not-text', Uint8Array.from(bytes as number[])));

export const TRICKS: readonly Input[] = [...WORDS, ...KEYS, ...RULES, ...NAMES, ...KINDS];
