import { type Input, kept, refused, STORY } from '../input.ts';

const under = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n${STORY}`;

/** Code and other languages between the fences: never run, whatever the spelling. */
const ENGINES: readonly Input[] = [
  'js',
  'javascript',
  'JS',
  'JavaScript',
  'coffee',
  'cson',
  'toml',
  'json',
  'yaml',
  'ts',
  'js-x',
  'x_1',
].flatMap((language) =>
  ['', ' ', '\t'].map((space) =>
    refused(
      `---${JSON.stringify(space)}${language}`,
      'language',
      `---${space}${language}\nmodule.exports = { title: process.exit(3) }\n---\n${STORY}`,
      [1, 4],
    ),
  ),
);

/** A rule above the story is text; only keys make front matter. */
const RULES: readonly Input[] = [
  kept('a rule above a paragraph', `---\n${STORY}\n\n---\n\nThey spoke.`),
  kept('a rule alone above', `---\n\n${STORY}`),
  kept('a rule of four signs', `----\ntitle: A\n----\n\n${STORY}`),
  kept('a rule of stars', `***\n\n${STORY}`),
  kept('a fence on the second line', `\n---\nauthr: B\n---\n\n${STORY}`),
  kept('a fence set in', ` ---\nauthr: B\n ---\n\n${STORY}`),
  kept('keys and a sentence with a rule', `${under('title: A')}\n\n---\n\nThey spoke.`),
  kept('CR alone ends the lines', `---\rtitle: A\r---\r${STORY}`),
  kept('CR LF ends the lines', `---\r\ntitle: A\r\n---\r\n${STORY}`),
  kept('spaces after the fences', `--- \ntitle: A\n---\t\n${STORY}`),
  kept('empty front matter', `---\n---\n${STORY}`),
  kept('a comment alone', `---\n# nothing\n---\n${STORY}`),
  refused('a fence with code in front matter', 'front-matter-open', under('title: A', '---js', 'x'), [3, 1]),
  refused('front matter never closed', 'front-matter-open', `---\ntitle: A\n${STORY}`, [1, 1]),
];

const bomb = [
  'a: &a x',
  ...Array.from({ length: 12 }, (_, i) => `k${i}: &k${i} [*a, *a, *a, *a, *a, *a, *a]`),
];

/** YAML that grows, points, runs or hides. */
const YAML: readonly Input[] = [
  refused('aliases twelve levels deep', 'yaml-alias', under(...bomb), [2, 7]),
  refused('an anchor', 'yaml-alias', under('title: &a A'), [2, 11]),
  refused('an alias', 'yaml-alias', under('title: A', 'author: &x B', 'outlet: *x'), [3, 12]),
  refused('an alias of nothing', 'yaml-alias', under('title: *x')),
  refused('a merge key', 'yaml-alias', under('title: &x A', '<<: *x')),
  refused('a merge key first', 'unknown-key', under('<<: A'), [2, 1]),
  ...['!!js/function', '!!js/regexp', '!!python/object', '!!set', '!x'].map((tag) =>
    refused(`the tag ${tag}`, 'yaml', under(`title: ${tag} A`), [2, 8]),
  ),
  refused('the tag !!binary', 'yaml-alias', under('title: !!binary A')),
  refused('a tag that is known', 'yaml-alias', under('title: !!str A')),
  refused('a key twice', 'yaml', under('title: A', 'title: B'), [3, 1]),
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'authr',
    'Title',
    'titl\u0435',
    'ti\u200btle',
  ].map((key) => refused(`the key ${key}`, 'unknown-key', under(`${key}: A`), [2, 1])),
  refused('a key that is a list', 'unknown-key', under('? [title]', ': A')),
  refused('a list as a title', 'front-matter', under('title: [A]'), [2, 8]),
  refused('keys as a title', 'front-matter', under('title: {a: 1}'), [2, 8]),
  refused('no title', 'front-matter', under('title:')),
  refused('two documents', 'yaml', under('title: A', '...', 'author: B')),
  refused('a directive', 'yaml', under('%YAML 9.9', 'title: A')),
  refused('a bracket left open', 'yaml', under('title: [A')),
  refused('brackets 8,000 deep', 'nesting', under(`title: ${'['.repeat(8000)}`)),
  refused('braces 8,000 deep', 'nesting', under(`title: ${'{a: '.repeat(4000)}`)),
  refused('lists 4,000 deep', 'nesting', under('title:', `  ${'- '.repeat(4000)}a`)),
  refused('20 KiB of keys', 'front-matter-size', under(`title: ${'a'.repeat(20_000)}`), [1, 1]),
  refused('a title of 501 characters', 'front-matter', under(`title: ${'a'.repeat(501)}`), [2, 8]),
  ...['\\e[31m', '\\0', '\\x07', '\\uFFFE', '\\u202e', '\\n', '\\uD800', '\\u0085', '\\L'].map((sequence) =>
    refused(`the escape ${sequence} in a title`, 'front-matter', under(`title: "A${sequence}B"`), [2, 8]),
  ),
];

/** Dates that no calendar has, and addresses that lead into a program. */
const VALUES: readonly Input[] = [
  ...[
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2023-02-29',
    '010',
    '20255',
    '12025-01-01',
    '-2025',
    '2025-1-1',
    '01/02/2025',
    'yesterday',
    '2025-04-02T10:00:00Z',
    '2025-09/2025-01',
    '../..',
    '0x7E9',
    '1e3',
    'null',
    '0000',
    '0225-04-02',
    '２０２５',
    '+002025',
    'Y12025',
    '2025-W10',
    '2025-093',
  ].map((date) => refused(`published: ${date}`, 'front-matter', under(`published: ${date}`), [2, 12])),
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    'ftp://example.org/',
    'vbscript:x',
    'http://localhost/',
    'https:example.org',
    'https:\\\\evil.example',
    'https:///evil.example',
    'https://user:pass@example.org/',
    'https://bank.example@evil.example/',
    'https://example.org\\@evil.example',
    'https://ex\u0430mple.org/',
    'https://example.org:99999/',
    'http://0x7f.1/',
    'http://[::1]/',
    `https://example.org/${'a'.repeat(2000)}`,
  ].map((url) => refused(`url: ${url.slice(0, 30)}`, 'front-matter', under(`url: ${url}`), [2, 6])),
  refused('keys in an anchor of all', 'yaml-alias', under('&all', 'title: A'), [3, 1]),
  refused('a key twice, once escaped', 'yaml', under('title: A', '"titl\\u0065": B'), [3, 1]),
  refused('a value over two lines', 'front-matter', under('title: |', '  A', '  B'), [2, 8]),
  refused('a no-break space before a key', 'unknown-key', under('title: A', '\u00a0author: B'), [3, 1]),
  refused('a line end that YAML does not know', 'yaml', under('title: A\u2028author: B'), [2, 8]),
  refused('keys merged in brackets', 'unknown-key', under('<<: {title: A}'), [2, 1]),
  refused('a tag in angle brackets', 'yaml', under('title: !<tag:x> A'), [2, 8]),
  refused('an alias in a list', 'yaml-alias', under('title: &a A', 'author: [*a]'), [2, 11]),
  ...['0', 'true', 'null', '.inf', '-'].map((key) =>
    refused(`the key ${key}`, 'unknown-key', under('title: A', `${key}: A`), [3, 1]),
  ),
  ...['@a', '`a`', '%a', '&', '*', '"a', "'a", 'a: b', '- a', '{a', '|\n\tb'].map((value) =>
    refused(`the value ${value}`, 'yaml', under(`title: ${value}`)),
  ),
  ...[
    'https://example.org/"><script>alert(1)</script>',
    "https://example.org/'onclick='x",
    'https://example.org/%0d%0aX:y',
  ].map((url) => kept(`the address ${url}`, under(`url: ${JSON.stringify(url)}`))),
  ...[
    ';CALL:1',
    'a,b;c\\\\n',
    '\u0024{process.exit(1)}',
    '{{7*7}}',
    '%s%n',
    '<!--',
    'BEGIN:VEVENT',
    '\u200fa',
    'ＤＲＯＰ',
  ].map((title) =>
    kept(`the title ${title}`, under(`title: "${title}"`, `author: "${title}"`, `outlet: "${title}"`)),
  ),
  kept('published in the last year there is', under('published: 9999-12-31')),
  kept('published in the first year', under('published: 1000')),
  refused('another language', 'front-matter', under('language: fr'), [2, 11]),
  kept('a line break in an address', under('url: "https://exa\\nmple.org/"')),
  kept('a date far ahead', under('published: 9998-12-31')),
  kept(
    'a title that is a formula',
    under('title: "=HYPERLINK(1)"', 'author: "+1", "outlet: x"'.slice(0, 12)),
  ),
  kept('a title that is HTML', under('title: "</title><script>alert(1)</script>"')),
  kept('an outlet that closes JSON', under('outlet: "</script><script>alert(1)</script>"')),
  kept('an author that is a handler', under('author: "\\" onload=\\"alert(1)"')),
  kept('a licence that ends a CDATA section', under('licence: "]]><x>&y;"')),
];

export const FRONT_MATTER: readonly Input[] = [...ENGINES, ...RULES, ...YAML, ...VALUES];
