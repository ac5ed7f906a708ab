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
  ...EMPTY,
];
