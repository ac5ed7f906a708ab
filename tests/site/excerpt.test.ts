import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scrapsOf } from '../../src/components/search/excerpt.ts';

const drawn = (excerpt: string) => scrapsOf(excerpt).map(({ text, found }) => (found ? `[${text}]` : text));

test('marked words are told from the rest, at either end too', () => {
  assert.deepEqual(drawn('<mark>Lira</mark> met <mark>Strand</mark>'), ['[Lira]', ' met ', '[Strand]']);
  assert.deepEqual(drawn('Nobody met.'), ['Nobody met.']);
});

test('signs of HTML become what they stand for, once', () => {
  assert.deepEqual(drawn('3 &lt; 4 &amp;amp; &lt;b&gt;'), ['3 < 4 &amp; <b>']);
});

test('a mark that does not end marks nothing', () => {
  assert.deepEqual(drawn('a <mark>b'), ['a ', 'b']);
});

test('what ends a sentence is not marked with its last word', () =>
  assert.deepEqual(drawn('on <mark>trade.</mark>” Then'), ['on ', '[trade]', '.” Then']));
