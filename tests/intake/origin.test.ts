import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownProse } from '../../src/intake/markdown.ts';

/** The text of a file, and the signs of the file at which its signs are said to stand. */
function placed(file: string): readonly [text: string, signs: string] {
  const { text, origin } = markdownProse(file, 0);
  const signs = Array.from(text.split(''), (_, offset) => {
    const [from, place] = origin.findLast(([start]) => start <= offset)!;
    return file[place + offset - from];
  });
  return [text, signs.join('')];
}

describe('each sign of the text stands in the file where it is said to', () => {
  for (const [file, text] of [
    ['One *two* `three` four.', 'One two three four.'],
    ['A `` `a` `` and `b` here.', 'A `a` and b here.'],
    ['![alt words](x.png) end', 'alt words end'],
    ['[![alt](a.png)](https://a.example) *x*', 'alt x'],
    ['one  \ntwo *x*', 'one\ntwo x'],
    ['one\\\ntwo *x*', 'one\ntwo x'],
    ['> a\n> b *c*', 'a\nb c'],
    ['> > a\n> > b *c*', 'a\nb c'],
    ['- a\n  b *c*', 'a\nb c'],
    ['\\&amp; *x*', '&amp; x'],
    ['AT&T &x; *x*', 'AT&T &x; x'],
    ['a & b\\*c *d*', 'a & b*c d'],
    ['```js\ncode &amp; \\* here\n```', 'code &amp; \\* here'],
    ['~~~\n&amp; `a`\n~~~', '&amp; `a`'],
    ['    indented &amp; \\* code', 'indented &amp; \\* code'],
    ['`a &amp; \\* b`', 'a &amp; \\* b'],
  ] as const)
    test(JSON.stringify(file), () => assert.deepEqual(placed(file), [text, text]));

  for (const [file, text, signs] of [
    ['a &amp; b &copy; c &#33; d', 'a & b © c ! d', 'a & b & c & d'],
    ['AT&T &amp; &#38;amp; *x*', 'AT&T & &amp; x', 'AT&T & &amp; x'],
    ['&&amp;& *c*', '&&& c', '&&& c'],
    ['&amp;amp; after *x*', '&amp; after x', '&amp; after x'],
    ['&#38;amp; &#x0026;lt; &AMP;gt; after', '&amp; &lt; &gt; after', '&amp; &lt; &gt; after'],
    ['&amp;#38; after', '&#38; after', '&#38; after'],
    ['\\&amp;amp; after', '&amp;amp; after', '&amp;amp; after'],
    ['\\\\&amp;amp; after', '\\&amp; after', '\\&amp; after'],
    ['&ampx; &amp &#; &#x; after', '&ampx; &amp &#; &#x; after', '&ampx; &amp &#; &#x; after'],
    ['&#x1F600; after', '😀 after', '&# after'],
    ['&Afr; &fjlig;&bne; after', '𝔄 fj=\u20e5 after', '&A &f&b after'],
    ['&#0;&#xFFFF; after', '\ufffd\ufffd after', '&& after'],
    ['a&#10;b *c*', 'a\nb c', 'a&b c'],
    ['![a &copy; b](x) *c*', 'a © b c', 'a & b c'],
  ] as const)
    test(`a reference stands for its sign: ${JSON.stringify(file)}`, () =>
      assert.deepEqual(placed(file), [text, signs]));
});

test('code with nothing in it and an image without words are no blocks and no marks', () => {
  const { text, blocks, inlines } = markdownProse('# Head\n\n~~~~\n\n~~~~\n\n#\n\nEnd ![](x.png)**b**.', 0);
  assert.deepEqual(
    blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    [
      ['heading', 'Head'],
      ['paragraph', 'End b.'],
    ],
  );
  assert.deepEqual(
    inlines.map(({ kind }) => kind),
    ['strong'],
  );
});

test('every mark of a line has a kind, and a link one address', () => {
  const { inlines } = markdownProse(
    '*a* **b** `c` [d](https://d.example) [e](javascript:e) <f@g.example>',
    0,
  );
  assert.deepEqual(
    inlines.map(({ kind, href }) => [kind, href]),
    [
      ['emphasis', undefined],
      ['strong', undefined],
      ['code', undefined],
      ['link', 'https://d.example'],
      ['link', 'mailto:f@g.example'],
    ],
  );
});
