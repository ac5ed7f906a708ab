import { type Input, kept, refused, STORY } from '../input.ts';

const REFUSED: readonly string[] = [
  '.md',
  '....md',
  '日本.md',
  '??.md',
  'con.md',
  'CON.txt',
  'nul.md',
  'lpt1.md',
  'index.md',

  'page.txt',
  `${'a'.repeat(101)}.md`,
  `${'a'.repeat(250)}.md`,
  'a\u001b[31m.md',
  'a\nb.md',
  'a\u202eb.md',
  'a\u0007/b.md',
  'a\u0085.txt',
  '\u200b.md',
];

const KEPT: readonly string[] = [
  '../../etc/passwd.md',
  '/etc/passwd.md',
  '..\\..\\x.md',
  '# ? %2e%2e.md',
  'a\'b"c`.md',
  '<script>.md',
  '$(id).md',
  'a b.MD',
  'STORY.TXT',
  'é.md',
  'e\u0301.md',
  'İstanbul.md',
  `${'a'.repeat(100)}.md`,
  '-rf.md',
  '404.md',
  'a&b;c|d.md',
  'a..md',
];

export const NAMES: readonly Input[] = [
  ...REFUSED.map((name) =>
    refused(`the name ${JSON.stringify(name).slice(0, 30)}`, 'file-name', STORY, undefined, name),
  ),
  ...KEPT.map((name) => kept(`the name ${JSON.stringify(name).slice(0, 30)}`, STORY, STORY, name)),
];
