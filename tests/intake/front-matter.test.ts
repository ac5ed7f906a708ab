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
  ] as const)
    test(what, () => {
      const article = read(text);
      assert.deepEqual(article.matter, {});
      assert.equal(article.text, text);
    });
});

describe('is refused', () => {
  const refused: readonly (readonly [what: string, text: string, place: string])[] = [
    ['a list under a comment', under('# a', '- b'), 'intake:yaml 3:1'],
    ['words under a comment', under('# a', 'b'), 'intake:yaml 3:1'],
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
    assert.equal(refusal(under('title: A', 'title: B')).found, 'Map keys must be unique');
    assert.equal(refusal(under(`title: !${'x'.repeat(200)} A`)).found.length, 120);
  });
});
