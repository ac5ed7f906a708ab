import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Problem, Refusal, readArticle } from '../../src/intake/index.ts';

const STORY = 'Ann Lee met Bo Roy.';
const read = (text: string, name = 'story.txt') => readArticle(name, new TextEncoder().encode(text));
const under = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n${STORY}`;

function refusal(text: string): Omit<Problem, 'path'> {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  throw new Error('was read, expected a refusal');
}
const placed = (text: string) => {
  const { rule, line, column } = refusal(text);
  return `${rule} ${line}:${column}`;
};

describe('front matter and the story below it', () => {
  for (const end of ['\n', '\r\n', '\r'])
    test(`part exactly, where lines end in ${JSON.stringify(end)}`, () => {
      const { matter, text } = read(
        ['---', 'title: A', 'author: B', 'outlet: C', '---', 'Ann Lee spoke.', ''].join(end),
      );
      assert.deepEqual(matter, { title: 'A', author: 'B', outlet: 'C' });
      assert.equal(text, `Ann Lee spoke.${end}`);
    });

  const matters: readonly (readonly [what: string, text: string, matter: object])[] = [
    ['a comment alone says nothing', under('# nothing'), {}],
    ['nothing says nothing', `---\n---\n${STORY}`, {}],
    ['a key in quotation marks', under('"title": A', "'author': B"), { title: 'A', author: 'B' }],
    ['a key after an empty line', under('', 'title: A'), { title: 'A' }],
    ['a key after white space', under(' \t', 'title: A'), { title: 'A' }],
    ['a key set in', under('  title: A'), { title: 'A' }],
    ['a value that ends like a fence', under('title: A---', 'author: B'), { title: 'A---', author: 'B' }],
    ['a value of one sort', under('titleDerived: true', 'title: A'), { titleDerived: true, title: 'A' }],
    ['a value of the other sort', under('titleDerived: false'), { titleDerived: false }],
  ];
  for (const [what, text, matter] of matters)
    test(what, () => {
      const article = read(text);
      assert.deepEqual(article.matter, matter);
      assert.equal(article.text, STORY);
    });
});

describe('what is no front matter stays in the text', () => {
  for (const [what, text] of [
    ['a sentence with a colon', `---\nShe said of it: no.\n\n---\n\n${STORY}`],
    ['a word right after the sign', `---Oslo,\n${STORY}`],
    ['a word and more after the sign', `--- Oslo and\n${STORY}`],
    ['a list', `---\n- a\n- b\n---\n${STORY}`],
    ['a list under a heading', under('# a', '- b')],
    ['words under a heading', under('# a', 'b')],
    ['a heading apart', under('# a', '')],
    ['a heading below an empty line', `---\n\n# a\n\n${STORY}`],
    ['a heading that nothing closes', `---\n# a\n${STORY}`],
    ['words in bold', under('**Oslo** — the talks')],
    ['an image', under('![a](b.png)')],
    ['a template', under('{{ a }}: b')],
    ['an hour', under('10:30 was the hour')],
    ['an address', under('https://example.org/')],
    ['a place, a colon and paragraphs', under('OSLO: the talks began.', '', 'They ended.')],
    ['a place and a colon, and no end', `---\nOSLO: the talks began.\n\n${STORY}`],
    ['a key of no length', under(': A')],
    ['a share', under('%5: b')],
    ['a question', under('?who: b')],
  ] as const)
    test(what, () => {
      const article = read(text);
      assert.deepEqual(article.matter, {});
      assert.equal(article.text, text);
    });
});

describe('is refused', () => {
  const refused: readonly (readonly [what: string, text: string, place: string])[] = [
    ['a key of ours that nothing closes', `---\ntitle: A\n${STORY}`, 'intake:front-matter-open 1:1'],
    ['a key of ours above paragraphs', under('title: A', '', '- b'), 'intake:yaml 3:1'],
    ['a key of ours in quotation marks', `---\n"title" : A\n`, 'intake:front-matter-open 1:1'],
    ['another key', under('# a', 'authr: B'), 'intake:unknown-key 3:1'],
    [
      'another key, an empty line and a key of ours',
      under('authr: B', '', 'title: A'),
      'intake:unknown-key 2:1',
    ],
    ['another key without a value', under('authr :'), 'intake:unknown-key 2:1'],
    ['another key in quotation marks', under('"a b" : B'), 'intake:unknown-key 2:1'],
    ['another key in others', under("'a b': B"), 'intake:unknown-key 2:1'],
    ['a key without a name', under('"": B'), 'intake:unknown-key 2:1'],
    ['a merge of keys', under('<< : A'), 'intake:unknown-key 2:1'],
    ['a question mark alone', under('?', '  authr', ': B'), 'intake:unknown-key 3:3'],
    ['keys in braces', under('{authr: B}'), 'intake:unknown-key 2:2'],
    ['keys in braces, one a line', under('{', '"authr": B}'), 'intake:unknown-key 3:1'],
    ['a tag before a key', under('!a/b.c authr: B'), 'intake:yaml 2:1'],
    ['an anchor before a key', under('&a authr: B'), 'intake:yaml-alias 2:4'],
    ['a directive', under('%YAML 1.2', 'title: A'), 'intake:yaml 3:1'],
    ['another directive', under('%TAG ! x', 'title: A'), 'intake:yaml 3:1'],
    ['a first line that begins like a fence', under('---js: x'), 'intake:front-matter-open 2:1'],
    ['an anchor on a key', under('title: A', '&a author: B'), 'intake:yaml-alias 3:4'],
    ['an anchor on all', under('&a', 'title: B'), 'intake:yaml-alias 3:1'],
    ['an alias as a key', under('title: &t A', '*t : B'), 'intake:yaml-alias 2:11'],
    ['a tag on all', under('!!map', 'title: B'), 'intake:yaml-alias 3:1'],
    ['a tab before a key', under('title: A', '\tauthor: B'), 'intake:yaml 3:1'],
    ['a key without a value', under('? title'), 'intake:front-matter 2:3'],
    ['101 lists deep', under('title:', `  ${'- '.repeat(101)}a`), 'intake:nesting 1:1'],
    ['100 lists deep', under('title:', `  ${'- '.repeat(100)}a`), 'intake:front-matter 3:3'],
    ['101 brackets', under(`title: "${'['.repeat(101)}"`), 'intake:nesting 1:1'],
  ];
  for (const [what, text, place] of refused) test(what, () => assert.equal(placed(text), place));

  test('more than 16 KiB, and no less', () => {
    const comment = (length: number) => under(`# ${'a'.repeat(length - 2)}`);
    assert.equal(read(comment(16 * 1024)).text, STORY);
    assert.equal(placed(comment(16 * 1024 + 1)), 'intake:front-matter-size 1:1');
    assert.equal(read(under(`title: "${'['.repeat(100)}"`)).matter.title, '['.repeat(100));
  });

  test('with what stands there, cut where it is long', () => {
    assert.equal(refusal(under('published: 2025-02-30')).found, '`published: 2025-02-30`');
    assert.equal(refusal(under('title: [A]')).found, '`title: …`');
    assert.equal(refusal(under('? [title]', ': A')).found, 'the key ``');
    assert.equal(refusal(under('title: A', 'title: B')).found, 'YAML with a fault (Map keys must be unique)');
    assert.equal(refusal(under(`title: !${'x'.repeat(200)} A`)).found.length, 140);
  });
});
