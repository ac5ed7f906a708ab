import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tabTitle } from '../../src/wording/index.ts';
import { fc } from '../seeded.ts';

test('a title that has room stays whole', () => {
  const title = 'Ann Lee met Bo Roy in Oslo, and both signed a pact on trade.';
  assert.equal(title.length, 60);
  assert.equal(tabTitle(title), `${title} – Readout`);
});

for (const [what, title, short] of [
  ['is cut between two words', `${'word '.repeat(11)}lengthy ones`, `${'word '.repeat(10)}word… – Readout`],
  [
    'keeps a word that ends where the room does',
    `${'word '.repeat(11)}four more`,
    `${'word '.repeat(11)}four… – Readout`,
  ],
  [
    'ends with no comma',
    'Norwegian Foreign Minister Bo Strand on Monday met, in Santiago, his counterpart',
    'Norwegian Foreign Minister Bo Strand on Monday met, in… – Readout',
  ],
  ['is cut within a word that takes up all room', 'x'.repeat(61), `${'x'.repeat(59)}… – Readout`],
  ['parts no sign', `${'x'.repeat(58)}👩‍👩‍👧 and more`, `${'x'.repeat(58)}… – Readout`],
] as const)
  test(`a long title ${what}`, () => assert.equal(tabTitle(title), short));

test('no title is longer than there is room, and each begins as the whole does', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
      const short = tabTitle(title);
      assert.ok(short.length <= 70);
      assert.ok(short.isWellFormed() || !title.isWellFormed());
      assert.ok(title.startsWith(short.replace(/…? – Readout$/u, '')));
    }),
    { numRuns: 300 },
  ));
