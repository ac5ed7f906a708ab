import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOf } from '../../src/text/index.ts';
import { fc } from '../seeded.ts';

const SLUGS: readonly (readonly [words: string, slug: string])[] = [
  ['Talks in Oslo', 'talks-in-oslo'],
  ['  --a  b--  ', 'a-b'],
  ['École d’été', 'ecole-d-ete'],
  ['İstanbul I ı', 'istanbul-i-i'],
  ['Straße Ærø Œuvre Þór Łódź Đặng ð ŋ', 'strasse-aero-oeuvre-thor-lodz-dang-d-ng'],
  ['①²½ ﬁ', '121-2-fi'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a\u202eb\u0000c', 'a-b-c'],
  ['日本', ''],
  ['', ''],
];

for (const [words, slug] of SLUGS)
  test(`${JSON.stringify(words)} is \`${slug}\``, () => assert.equal(slugOf(words), slug));

test('a slug is safe in an address and a file’s name, and is its own slug', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const slug = slugOf(words);
      assert.match(slug, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
      assert.equal(slugOf(slug), slug);
      assert.equal(slugOf(words.normalize('NFD')), slugOf(words.normalize('NFC')));
    }),
    { numRuns: 1000 },
  ));
