import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Problem, Refusal, readArticle } from '../../src/intake/index.ts';
import { placeOf } from '../../src/text/index.ts';
import { fc } from '../seeded.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const article = (text: string, name = 'story.md') => readArticle(name, bytes(text));

function refusal(content: string | Uint8Array, name = 'story.md'): Omit<Problem, 'path'> {
  try {
    readArticle(name, typeof content === 'string' ? bytes(content) : content);
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  throw new Error('was read, expected a refusal');
}

describe('front matter', () => {
  test('is split from the body, which stays as it is', () => {
    const { matter, text } = article(
      '---\ntitle: Talks in Oslo\npublished: 2025-04\n---\nAnn Lee met Bo Roy.\nThey spoke.',
    );
    assert.deepEqual(matter, { title: 'Talks in Oslo', published: '2025-04' });
    assert.equal(text, 'Ann Lee met Bo Roy.\nThey spoke.');
  });

  test('may be left out', () => assert.deepEqual(article('Ann Lee met Bo Roy.').matter, {}));

  test('a rule above a paragraph is no front matter', () => {
    const { text } = article('---\nAnn Lee met Bo Roy in Oslo, and they spoke.\n\n---\n\nLater they left.');
    assert.match(text, /Ann Lee met Bo Roy/u);
    assert.match(text, /Later they left/u);
  });

  const refused: readonly (readonly [
    what: string,
    text: string,
    rule: string,
    line: number,
    column: number,
  ])[] = [
    ['an unknown key', '---\ntitle: A\nauthr: B\n---\nText.', 'intake:unknown-key', 3, 1],
    ['a key twice', '---\ntitle: A\ntitle: B\n---\nText.', 'intake:yaml', 3, 1],
    ['a bracket left open', '---\ntitle: [A\n---\nText.', 'intake:yaml', 2, 10],
    ['a list for a title', '---\ntitle: [A]\n---\nText.', 'intake:front-matter', 2, 8],
    ['an alias', '---\ntitle: &a A\nauthor: *a\n---\nText.', 'intake:yaml-alias', 2, 11],
    ['a tag', '---\ntitle: !!js/function A\n---\nText.', 'intake:yaml', 2, 8],
    ['__proto__', '---\n__proto__: A\n---\nText.', 'intake:unknown-key', 2, 1],
    ['constructor', '---\nconstructor: A\n---\nText.', 'intake:unknown-key', 2, 1],
    ['a day that does not exist', '---\npublished: 2025-02-30\n---\nText.', 'intake:front-matter', 2, 12],
    ['a month that does not exist', '---\npublished: 2025-13-01\n---\nText.', 'intake:front-matter', 2, 12],
    ['an octal year', '---\npublished: 010\n---\nText.', 'intake:front-matter', 2, 12],
    ['a year of five digits', '---\npublished: 20255\n---\nText.', 'intake:front-matter', 2, 12],
    ['a script for an address', '---\nurl: javascript:alert(1)\n---\nText.', 'intake:front-matter', 2, 6],
    ['code', '---js\nmodule.exports = {}\n---\nText.', 'intake:language', 1, 4],
    ['code after a space', '--- JS\nmodule.exports = {}\n---\nText.', 'intake:language', 1, 4],
    ['TOML', '---toml\ntitle = "A"\n---\nText.', 'intake:language', 1, 4],
    ['a fence never closed', '---\ntitle: A\nText.', 'intake:front-matter-open', 1, 1],
  ];
  for (const [what, text, rule, line, column] of refused)
    test(`${what} is refused, with its place`, () => {
      const found = refusal(text);
      assert.deepEqual([found.rule, found.line, found.column], [rule, line, column]);
    });

  test('a second reading of a bad file is refused as the first was', () => {
    const text = '---\nauthr: B\n---\nText.';
    assert.equal(refusal(text).rule, refusal(text).rule);
  });
});

describe('bytes', () => {
  const refused: readonly (readonly [what: string, content: Uint8Array, rule: string])[] = [
    ['nothing', new Uint8Array(), 'intake:empty'],
    ['white space', bytes(' \n\n'), 'intake:no-text'],
    ['front matter alone', bytes('---\ntitle: A\n---\n'), 'intake:no-text'],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'intake:not-text'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 65, 0]), 'intake:not-text'],
    ['NUL', bytes('Ann\u0000 Lee.'), 'intake:control-character'],
    ['an escape', bytes('Ann \u001b[31m Lee.'), 'intake:control-character'],
    ['U+FFFE', bytes('Ann \ufffe Lee.'), 'intake:control-character'],
    ['a surrogate in CESU', Uint8Array.from([65, 0xed, 0xa0, 0x80]), 'intake:utf-8'],
  ];
  for (const [what, content, rule] of refused)
    test(`${what} is refused`, () => assert.equal(refusal(content).rule, rule));

  test('a byte that is no UTF-8 is named by its offset, line and column', () => {
    const found = refusal(Uint8Array.from([...bytes('One.\nTwo '), 0xe9, ...bytes('!')]));
    assert.deepEqual([found.line, found.column], [2, 5]);
    assert.match(found.found, /0xe9 at offset 9/u);
  });

  test('a byte-order mark is dropped', () =>
    assert.equal(article('\ufeffAnn Lee spoke.').text, 'Ann Lee spoke.'));

  test('what a control character was is not repeated to the terminal', () => {
    assert.doesNotMatch(JSON.stringify(refusal('---\n"a\u202e\u0008b": 1\n---\nText.')), /\p{Cc}|\p{Cf}/u);
  });
});

describe('Markdown', () => {
  test('shows raw HTML as the text that it is', () => {
    assert.match(
      article('<script>alert(1)</script>\n\nAnn Lee spoke.').text,
      /<script>alert\(1\)<\/script>/u,
    );
    assert.match(article('<!-- not closed\n\nAnn Lee spoke.').text, /Ann Lee spoke/u);
  });

  test('keeps safe links and drops the rest', () => {
    const { inlines } = article('See [one](https://example.org) and [two](javascript:alert(1)) now.');
    assert.deepEqual(
      inlines.map(({ href }) => href),
      ['https://example.org'],
    );
  });

  const SAFE = [
    'http://a.b',
    'HTTPS://A.B:80/c?d#e',
    'https://a.b?c',
    'https://a.b#c',
    'mailto:a@b.c',
    'mailto:a@b.c?subject=d',
  ];
  const UNSAFE = [
    'https:a.b',
    'https://a@b.c',
    'https://a.b:c',
    'https://a.b:99999',
    'https://\u0430.b',
    'https://a.b/\u202e',
    'https://a.b/\u200b',
    'ahttps://a.b',
    'a mailto:a@b.c',
    'amailto:a@b.c',
    'mailto:a',
    'mailto:@b',
    'mailto:a@b@c',
    'mailto:a:b@c',
    'mailto:a/b@c',
    'mailto:a@b/c',
  ];
  for (const [addresses, count] of [
    [SAFE, 1],
    [UNSAFE, 0],
  ] as const)
    for (const address of addresses)
      test(`makes ${count} link of ${address}`, () =>
        assert.equal(article(`See [one](<${address}>) now.`).inlines.length, count));

  test('keeps what is stressed, code and raw HTML in a line, each where it stands', () => {
    const { text, inlines, blocks } = article(
      'Ann *met* **Bo** `in x` <b>Oslo</b> ``a` b``.\n\n    in code \n\n\n# Talks #',
    );
    assert.equal(text, 'Ann met Bo in x <b>Oslo</b> a` b.\n\nin code \n\nTalks');
    assert.deepEqual(
      inlines.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['emphasis', 'met'],
        ['strong', 'Bo'],
        ['code', 'in x'],
        ['code', 'a` b'],
      ],
    );
    assert.deepEqual(
      blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['paragraph', 'Ann met Bo in x <b>Oslo</b> a` b.'],
        ['code', 'in code '],
        ['heading', 'Talks'],
      ],
    );
    assert.deepEqual(
      article('Ann spoke.\n\n```\n \n```').blocks.map(({ kind }) => kind),
      ['paragraph'],
    );
  });

  test('knows where code begins, and the line after a break', () => {
    const read = article('Ann `` `b `` met.\n\n~~~js\n  met Bo\n~~~\n\nShe  \nleft <b>now</b>.');
    for (const [word, line, column] of [
      ['`b', 1, 8],
      ['met Bo', 4, 3],
      ['left', 8, 1],
      ['<b>', 8, 6],
      ['now', 8, 9],
    ] as const)
      assert.deepEqual(placeOf(read, read.text.indexOf(word)), { line, column }, word);
    assert.deepEqual(placeOf(read, read.text.indexOf('\nleft')), { line: 7, column: 6 });
  });

  test('shows the alternative text of an image', () =>
    assert.equal(article('![Ann Lee](http://x/y.png) spoke.').text, 'Ann Lee spoke.'));

  test('knows the place of each word in the file', () => {
    const read = article('---\ntitle: A\n---\n# Talks\n\nAnn *Lee* met R&amp;D\nof \\*Mars\\* there.');
    for (const [word, line, column] of [
      ['Talks', 4, 3],
      ['Lee', 6, 6],
      ['D', 6, 21],
      ['Mars', 7, 6],
      ['there', 7, 13],
    ] as const)
      assert.deepEqual(placeOf(read, read.text.indexOf(word)), { line, column }, word);
  });

  test('knows the place of each sign in the file, whatever it is made of', () => {
    const pieces = [
      'Ann ',
      'é',
      '👩',
      '*',
      '_',
      '`',
      '``',
      '\\\\',
      '\\*',
      '&amp;',
      '&#65;',
      '&No;',
      '> ',
      '- ',
      '    ',
      '\n',
      '\r\n',
      '\n\n',
      '<b>',
      '[a](https://x.example)',
      '![b](c)',
      '\n~~~\n',
      '\n```js\n',
      '# ',
      '  \n',
    ];
    const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));
    let seen = 0;
    fc.assert(
      fc.property(
        prose,
        fc.constantFrom('', '---\ntitle: A\n---\n', '---\r\ntitle: A\r\n---\r\n'),
        (words, head) => {
          const file = `${head}Ann spoke. ${words}`;
          const { text, origin, lines } = article(file);
          for (let at = 0; at < text.length; at += 1) {
            const { line, column } = placeOf({ origin, lines }, at);
            const sign = file[lines[line - 1]! + column - 1];
            // Between blocks stand line ends of our own; a reference stands for another sign.
            if (text[at] === '\n' || text[at] === '\r' || sign === '&') continue;
            assert.equal(sign, text[at], JSON.stringify(file));
            seen += 1;
          }
        },
      ),
      { numRuns: 1000 },
    );
    assert.ok(seen > 15_000, `${seen} signs`);
  });

  test('lines that each end a sentence are paragraphs; wrapped lines are one', () => {
    assert.equal(article('Ann Lee spoke.\nBo Roy left.').blocks.length, 2);
    assert.equal(article('Ann Lee spoke to\nBo Roy.').blocks.length, 1);
  });
});

describe('plain text', () => {
  test('is its own text, whatever its line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const read = article(`Ann Lee spoke.${end}Bo *Roy* left.`, 'story.txt');
      assert.equal(read.text, `Ann Lee spoke.${end}Bo *Roy* left.`);
      assert.equal(read.sentences.length, 2);
      assert.deepEqual(placeOf(read, read.text.indexOf('Bo')), { line: 2, column: 1 });
    }
  });

  test('an extension in capitals is read too', () =>
    assert.equal(article('Ann Lee spoke.', 'STORY.TXT').id, 'story'));

  test('signs that can not be seen stay, and are named', () => {
    const read = article('Ann\u202e Lee spoke.', 'story.txt');
    assert.equal(read.text, 'Ann\u202e Lee spoke.');
    assert.ok(read.notes.some(({ rule, start }) => rule === 'text:unseen-sign' && start === 3));
  });
});

describe('limits', () => {
  const tooLarge: readonly (readonly [what: string, text: string, rule: string])[] = [
    ['a file of 3 MiB', 'a\n'.repeat(1_572_864), 'intake:file-size'],
    ['a line of 100,001 characters', 'a'.repeat(100_001), 'intake:line-length'],
    ['quotes 1,000 deep', `${'> '.repeat(1000)}a`, 'intake:nesting'],
    ['lists 1,000 deep', `${'- '.repeat(1000)}a`, 'intake:nesting'],
    ['50,000 brackets', '['.repeat(50_000), 'intake:signs'],
    ['50,000 references', '&amp;'.repeat(10_000), 'intake:signs'],
    ['a table of 1,000 columns', `${'|a'.repeat(1001)}|\n${'|-'.repeat(1001)}|`, 'intake:signs'],
    ['20 KiB of front matter', `---\ntitle: ${'a'.repeat(20_000)}\n---\nText.`, 'intake:front-matter-size'],
  ];
  for (const [what, text, rule] of tooLarge)
    test(`${what} is refused, and the limit named`, () => {
      const found = refusal(text);
      assert.equal(found.rule, rule);
      assert.match(`${found.found} ${found.expected}`, /\d/u);
    });
});

describe('names of files', () => {
  const ids: readonly (readonly [string, string])[] = [
    ['Straße & Co?.md', 'strasse-co'],
    ['../../etc/passwd.md', 'passwd'],
    ['ÀÉ_1 %20#.txt', 'ae-1-20'],
    ['2.md', 'article-2'],
    ['2025-04.md', '2025-04'],
  ];
  for (const [name, id] of ids)
    test(`${name} becomes ${id}`, () => assert.equal(article('Ann Lee spoke.', name).id, id));

  for (const name of ['.md', '日本.md', 'con.md', 'index.txt', `${'a'.repeat(300)}.md`])
    test(`${name.slice(0, 12)} is refused`, () =>
      assert.equal(refusal('Ann Lee spoke.', name).rule, 'intake:file-name'));
});

test('an article that says little of itself says what it lacks', () => {
  const reasons = (head: string) => article(`${head}Ann Lee spoke.`).notes.map(({ reason }) => reason);
  assert.deepEqual(reasons(''), ['The article has no publication date, no title of its own and no author.']);
  assert.deepEqual(reasons('---\ntitle: A\npublished: 2025\n---\n'), ['The article has no author.']);
  assert.deepEqual(reasons('---\ntitle: A\npublished: 2025\nauthor: B\n---\n'), []);
});
