import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../src/text/index.ts';
import type { Mark } from '../../src/views/marking.ts';
import { segmentsOf, type TextNode, textOf } from '../../src/views/segments.ts';
import { fc } from '../seeded.ts';

const TEXT = 'Ann Lee met Bo Roy. They praised the harbour. Nobody minded.';
const article = plainArticle('a', TEXT);
const block = article.blocks[0]!;

const mark = (words: string, label: string, css: Mark['css'] = 'm', key = words): Mark => {
  const start = TEXT.indexOf(words);
  const at = TEXT.indexOf(key, start);
  return {
    start,
    end: start + words.length,
    css,
    ids: [label],
    label,
    note: `n-${label}`,
    keys: [{ start: at, end: at + key.length }],
  };
};

/** `[m:…]` a mark, `{…}` its key, `^M1` a siglum, `(1)` a number. */
const drawn = (nodes: readonly TextNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.is === 'mark')
        return `[${node.css}${node.ids.map((id) => `#${id}`).join('')}:${drawn(node.children)}]`;
      if (node.is === 'key') return `{${drawn(node.children)}}`;
      if (node.is === 'ref') return `^${node.label}`;
      return node.is === 'number' ? `(${node.n}${node.nil ? '!' : ''})` : drawn(node.children);
    })
    .join('');

const draw = (...marks: Mark[]) => drawn(segmentsOf(article, block, marks, new Set([2])));

test('a mark, its key, its siglum and the numbers stand where they belong', () =>
  assert.equal(
    draw(mark('Ann Lee met Bo Roy', 'M1', 'm', 'met')),
    '(1)[m#M1:Ann Lee {met} Bo Roy]^M1. (2)They praised the harbour. (3!)Nobody minded.',
  ));

test('a quote inside a quote lies inside it', () =>
  assert.equal(
    draw(mark('They praised the harbour', 'S1', 's', 'praised'), mark('the harbour', 'M1')),
    '(1)Ann Lee met Bo Roy. (2)[s#S1:They {praised} [m#M1:{the harbour}]]^S1^M1. (3!)Nobody minded.',
  ));

test('marks that overlap are cut, and only the first piece has the id', () =>
  assert.equal(
    draw(mark('Ann Lee met', 'M1', 'm', 'Ann'), mark('met Bo Roy', 'S1', 's', 'Roy')),
    '(1)[m#M1:{Ann} Lee [s#S1:met]]^M1[s: Bo {Roy}]^S1. (2)They praised the harbour. (3!)Nobody minded.',
  ));

test('no more than two lines lie under the same words; the sigla are all listed', () => {
  const three = ['M1', 'S1', 'F1'].map((id, index) =>
    mark('They praised the harbour', id, (['m', 's', 'f'] as const)[index], 'praised'),
  );
  const out = draw(...three);
  assert.equal(out.match(/\[/g)?.length, 2);
  assert.match(out, /\^M1\^S1\^F1/);
});

test('whatever is marked, the words are the article’s', () => {
  const span = fc
    .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const marks = spans.map(
        (one, index): Mark => ({
          ...one,
          css: 'm',
          ids: [`M${index}`],
          label: `M${index}`,
          note: '',
          keys: [one],
        }),
      );
      const nodes = segmentsOf(article, block, marks, new Set());
      assert.equal(textOf(nodes), TEXT);
      assert.equal(drawn(nodes).match(/\^/g)?.length ?? 0, marks.length);
    }),
  );
});
