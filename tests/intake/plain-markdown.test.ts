import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPlain, markdownProse } from '../../src/intake/markdown.ts';
import { fc } from '../seeded.ts';

/** The same body with a heading after it, which sends it through the parser, and the heading taken off. */
function parsed(file: string, bodyAt: number) {
  const { text, blocks, inlines, origin } = markdownProse(`${file}\n\n# End`, bodyAt);
  const end = blocks.at(-1)!;
  return {
    text: text.slice(0, Math.max(0, end.start - 2)),
    blocks: blocks.slice(0, -1),
    inlines,
    origin: origin.length > 1 ? origin.slice(0, -1) : [[0, bodyAt]],
  };
}

const piece = fc.constantFrom(
  ...['Ann', ' ', '\n', '\n\n', '\n\n\n', '.', '“Yes”', '-', '+', '=', '1.', '12) ', '3', ':', '/', '@'],
  ...['(', ')', '"', "'", '\u00a0', '\u2028', 'é', '😀', 'https:', 'www.', '$', '--', '^', '{', '%'],
);
const bodies = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

describe('Markdown of paragraphs alone', () => {
  test('is read as the parser reads it', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        fc.pre(isPlain(body));
        const file = `---\n---\n${body}`;
        const { text, blocks, inlines, origin } = markdownProse(file, 8);
        assert.deepEqual({ text, blocks, inlines, origin }, parsed(file, 8));
      }),
      { numRuns: 500 },
    );
  });

  const marked = [
    '*Ann*',
    'a_b_',
    '[Ann](b)',
    '&amp;',
    '<b>',
    '# Ann',
    '> Ann',
    '- Ann',
    '1. Ann',
    '12) Ann',
  ];
  const laidOut = ['Ann\n---', 'Ann\n===', '    Ann', 'Ann  \nBo', 'Ann\\\nBo', '\tAnn', 'Ann\r\nBo', '~~~'];
  for (const body of [...marked, ...laidOut])
    test(`is not ${JSON.stringify(body)}`, () => assert.equal(isPlain(`Bo Roy.\n\n${body}\n`), false));

  test('keeps its paragraphs and where they stand', () => {
    const { text, origin, blocks } = markdownProse('\nAnn Lee spoke.\n\n\nBo Roy\nleft.\n', 0);
    assert.equal(text, 'Ann Lee spoke.\n\nBo Roy\nleft.');
    assert.deepEqual(origin, [
      [0, 1],
      [16, 18],
    ]);
    assert.equal(blocks.length, 2);
  });
});
