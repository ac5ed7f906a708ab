import { encoded, type Input, kept, refused, STORY } from '../input.ts';

const HTML: readonly string[] = [
  '<script>alert(1)</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<img src=x onerror=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<style>body{display:none}</style>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mtext></mtext></math>',
  '<form action="https://evil.example"><button>x</button></form>',
  '<object data="x"></object><embed src="x">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '</p></main></body></html><h1>x</h1>',
  '<!-- never closed',
  '<![CDATA[ never closed',
  '<?php phpinfo();',
  '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<textarea><plaintext>',
  ']]></content><x>',
  '"; alert(1); //',
  '{{constructor.constructor("alert(1)")()}}',
  '#{process.exit(1)} <%= x %> {process.exit(1)}',
  '=HYPERLINK("https://evil.example")',
  '@SUM(1+1)*cmd|x!A0',
];

const LINKS: readonly string[] = [
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java&#115;cript:alert(1))',
  '[a](&#x6A;avascript:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:x)',
  '[a](file:///etc/passwd)',
  '[a](blob:https://x/y)',
  '[a](//evil.example)',
  '[a](https://ok.example/"onmouseover="alert(1))',
  '[a](<https://ok.example/ onclick=alert(1)>)',
  '<javascript:alert(1)>',
  '[a][r] now.\n\n[r]: javascript:alert(1)',
  '![a](https://evil.example/pixel.png)',
  '![a](missing.png)',
  '![a](data:image/svg+xml,x)',
  '![a" onerror="alert(1)](x)',
  '[![a](x.png)](javascript:alert(1))',
];

const CONTROLS: readonly Input[] = [
  ...[0, 1, 7, 8, 0x0b, 0x0c, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x10ffff].map(
    (code) =>
      refused(
        `U+${code.toString(16)}`,
        'control-character',
        `One.\nTwo${String.fromCodePoint(code)} ${STORY}`,
        [2, 4],
      ),
  ),
  refused('a form feed by reference', 'control-character', `One.\n\nTwo&#12; ${STORY}`, [3, 4]),
  ...['&#0;', '&#27;', '&#xD800;', '&#xFFFE;', '&#x110000;'].map((reference) =>
    kept(`the reference ${reference}`, `${reference} ${STORY}`),
  ),
];

const UNSEEN: readonly Input[] = [
  '\u202e',
  '\u2066',
  '\u200e',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\ufeff',
  '\u{e0041}',
  '\u2028',
  'p\u0430ypal',
].map((sign) =>
  kept(
    `unseen U+${sign.codePointAt(0)!.toString(16)}`,
    `They ${sign} spoke. ${STORY}`,
    `They ${sign} spoke.`,
  ),
);

const ENCODINGS: readonly Input[] = [
  ...(
    [
      ['a stray byte', [0xe9]],
      ['a stray continuation', [0x80]],
      ['an overlong slash', [0xc0, 0xaf]],
      ['an overlong of three', [0xe0, 0x80, 0xaf]],
      ['a surrogate', [0xed, 0xa0, 0x80]],
      ['past U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
      ['a lead of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
      ['0xff', [0xff]],
      ['a sequence cut short', [0xe2, 0x82]],
    ] as const
  ).map(([what, bytes]) =>
    refused(what, 'utf-8', Uint8Array.from([...encoded('Ünd.\nTwo '), ...bytes, 0x41]), [2, 5]),
  ),
  refused('UTF-16, little end first', 'not-text', Uint8Array.from([0xff, 0xfe, 65, 0])),
  refused('UTF-16, big end first', 'not-text', Uint8Array.from([0xfe, 0xff, 0, 65])),
  refused('UTF-16 without a mark', 'control-character', Uint8Array.from([65, 0, 66, 0]), [1, 2]),
  refused('gzip', 'not-text', Uint8Array.from([0x1f, 0x8b, 8, 0])),
  refused('a zip archive', 'not-text', Uint8Array.from([0x50, 0x4b, 3, 4])),
  refused('a PDF', 'not-text', encoded('%PDF-1.7')),
  kept('a byte-order mark', `\ufeff${STORY}`),
  kept('a byte-order mark above front matter', `\ufeff---\ntitle: A\n---\n${STORY}`),
  kept('CR LF', `One.\r\n\r\n${STORY}`),
  kept('CR alone', `One.\r\r${STORY}`),
];

/** Words that a program might look up among its own, or that are names of none. */
const NAMES_OF_OBJECTS = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'length',
];
const MET = 'Kenyan Foreign Minister Ann Lee met French President Bo Roy in Oslo on Monday.';

/** Markdown, numbers, dates, names and directions at their worst: read, and every word kept. */
const ODD: readonly Input[] = [
  ...NAMES_OF_OBJECTS.flatMap((word) => {
    const name = `${word[0]!.toUpperCase()}${word.slice(1)}`;
    const story = `Kenyan Foreign Minister ${name} met French President Bo ${name} in ${word} on ${word} 2023. Kenya and France signed a ${word} on ${word}. Exports of ${word} rose by ${word} percent to ${word} billion. “We ${word},” ${name} said.`;
    return [
      kept(`the word ${word}`, story, story, 'story.txt'),
      kept(`${word} as a name`, MET, MET, `${word}.md`),
    ];
  }),
  ...[
    [
      'numbers that no one counts to',
      `Exports of Kenya to France rose by ${'9'.repeat(60)} percent to $${'9'.repeat(300)} billion in 2023. Trade fell 1e400%. It rose by 0.0.0% and -5%%, and $ billion billion.`,
    ],
    [
      'digits of other scripts',
      'Exports of Kenya to France rose by ５％ to ＄３ billion in ２０２３. They rose by ٥٪ in ٢٠٢٣, and by ²½ percent.',
    ],
    [
      'days that no calendar has',
      'On 31 February 2023 Kenya and France signed an agreement. In year 99999999 they met. On 5 March 0000 Ann Lee met Bo Roy. On the 45th of March they met. In FY9999-00 they met. 999999999999 days ago they met. In the next 99999999999 months they will meet. On 2023-02-31 they met.',
    ],
    ['quotation marks in one another', `${'“‘'.repeat(300)}We will sign,” Kenyan President Ann Lee said.`],
    [
      'a name of many marks',
      `Kenyan Foreign Minister A${'\u0301'.repeat(1500)}nn Lee met French President Bo Roy.`,
    ],
    ['a name of 2,800 letters', `Kenyan Foreign Minister A${'a'.repeat(2800)} met French President Bo Roy.`],
    ['a name of 900 parts', `Kenyan Foreign Minister ${'Aa-'.repeat(900)}Lee met French President Bo Roy.`],
    [
      'a name of 200 words',
      `Kenyan Foreign Minister ${'Aaa '.repeat(200)}met French President Bo Roy in Oslo.`,
    ],
    [
      'names in other scripts',
      'Kenyan Foreign Minister 李明 met French President محمد and Russian Prime Minister Владимир in 東京.',
    ],
    [
      'names that are pages',
      'Kenyan Foreign Minister Index met French President Page in Oslo. Chinese Foreign Minister Con met Indian Foreign Minister Nul.',
    ],
    [
      'names that are markup',
      'Kenyan Foreign Minister <B>Ann</B> "onload=alert(1)" Lee met French President Bo <script>alert(1)</script> Roy.',
    ],
    [
      'joined emoji in a name',
      'Kenyan Foreign Minister 👩\u200d🚀 Lee met French President Bo 😀 Roy on Monday.',
    ],
    [
      'directions turned in facts',
      'French Foreign Minister Ann \u202eLee met Kenyan Foreign Minister Bo Roy in Nairobi on Monday.\n\n“We \u2067will sign the paper on \u202etrade,” Lee said.\n\nKenya and France signed a memorandum of understanding on \u202etrade and customs in Nairobi.\n\nTrade between Kenya and France\u202e rose by 5% to $3 billion in 2023.',
    ],
    [
      'formulas in facts',
      'Kenya and France signed an agreement on =HYPERLINK("https://evil.example") in 2023. “=cmd|x!A0,” Kenyan President Ann Lee said. “@SUM(1),” she said. “\t+1,” she said.',
    ],
    ['words of a template', `%s %d %n \${process.exit()} {{7*7}} <%= x %> #{x} ${MET}`],
  ].map(([what, story]) => kept(what!, story!, story!, 'story.txt')),
  ...[
    ['definitions', `[a]: https://x.example "t"\n[b]: javascript:alert(1)\n\n${MET} [a] [b]`],
    ['a footnote', `${MET}[^1]\n\n[^1]: The note says so.`],
    ['a table', `| Kenya | 5% |\n|---|---|\n| France | 6% |\n\n${MET}`],
    ['comments in comments', `<!-- <!-- a --> b -->\n\n${MET} <!-- x -->`],
    [
      'references to signs of HTML',
      `&lt;script&gt;alert(1)&lt;/script&gt; &NotAThing; &nbsp;&zwj; &amp;lt; ${MET}`,
    ],
    ['code that is never closed', `${MET}\n\n~~~js\nprocess.exit()`],
    ['code set in', `    process.exit()\n\n${MET}`],
    ['addresses in angle brackets', `<https://a.example/"onclick=x> <mailto:a@b.example?subject=x> ${MET}`],
    ['rules under lines', `Ann Lee\n===\n\nBo Roy\n---\n\n${MET}`],
    ['a byte-order mark in the middle', `\ufeff\ufeff---\ntitle: A\n---\n${MET}\ufeff`],
    ['lines that only Unicode ends', `${MET}\u2028\u2029${MET}`],
    ['no space but one that does not break', MET.replaceAll(' ', '\u00a0')],
    ['signs for private use', `\ue000 ${MET} \u{f0000}\u{e0020}`],
  ].map(([what, story]) => kept(what!, story!, what!.startsWith('no space') ? story! : MET)),
  ...['9999-12-31', '1000'].map((published) =>
    kept(
      `times reckoned from ${published}`,
      `---\npublished: ${published}\n---\n${MET} They will meet next year, next decade and in 500 years. They met last century, 3 millennia ago and in 500 BC.`,
      MET,
    ),
  ),
  ...[
    ['UTF-32, little end first', [0xff, 0xfe, 0, 0, 65, 0, 0, 0], 'not-text'],
    ['UTF-32, big end first', [0, 0, 0xfe, 0xff, 0, 0, 0, 65], 'utf-8'],
    ['UTF-32 without a mark', [65, 0, 0, 0, 66, 0, 0, 0], 'control-character'],
    ['Latin-1', [...encoded('Ann L'), 0xe9, ...encoded('e spoke.')], 'utf-8'],
    ['a half of a pair, twice', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], 'utf-8'],
    ['NUL written in two bytes', [65, 0xc0, 0x80], 'utf-8'],
  ].map(([what, bytes, rule]) => refused(what as string, rule as string, Uint8Array.from(bytes as number[]))),
];

const EMPTY: readonly Input[] = [
  refused('nothing', 'empty', ''),
  refused('a byte-order mark alone', 'no-text', '\ufeff'),
  refused('white space', 'no-text', ' \t\n\n\u00a0'),
  refused('front matter alone', 'no-text', '---\ntitle: A\n---\n'),
  refused('front matter and white space', 'no-text', '---\ntitle: A\n---\n \n'),
  refused('code alone', 'no-text', '```\nAnn Lee.\n```'),
  refused('a rule alone', 'no-text', '***\n'),
];

export const TEXT: readonly Input[] = [
  ...HTML.flatMap((html) => [
    kept(html, `${html}\n\n${STORY}`, html),
    kept(`${html} as plain text`, `${html}\n\n${STORY}`, html, 'story.txt'),
  ]),
  ...LINKS.map((link) => kept(link, `${link} and so on.\n\n${STORY}`)),
  ...CONTROLS,
  ...UNSEEN,
  ...ENCODINGS,
  ...ODD,
  ...EMPTY,
];
