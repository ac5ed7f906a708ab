import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable, Refusal, readArticle } from '../../src/intake/index.ts';
import { read } from '../../src/readout.ts';
import { type Quote, slugOf } from '../../src/text/index.ts';
import { fc } from '../seeded.ts';
import { encoded } from './input.ts';

/** The article, or null where it is refused; any other error fails the test. */
function attempt(name: string, bytes: Uint8Array) {
  try {
    return readArticle(name, bytes);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const ending = fc.constantFrom('story.md', 'story.txt');
const WORDS = [
  'Kenyan Foreign Minister Ann Lee met French President Bo Roy in Oslo on Monday.',
  'Kenya and France signed an agreement on trade in 2023.',
  '“We will sign it,” Kenyan President Ann Lee said.',
  'Exports of Kenya to France rose by 5% to $3 billion in 2023.',
  'Ann Lee',
  'Bo Roy',
  'Kenyan',
  'France',
  'Foreign Minister',
  'President',
  'met',
  'said',
  'signed',
  'agreement',
  'on Monday',
  '5 March 2023',
  'last month',
  '$3 billion',
  '5%',
  'and',
  'the',
  'that',
  'he',
  'in Oslo',
  'rose by',
  'to',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  ',',
  '.',
  '. ',
  ';',
  ':',
  ' — ',
  '\n\n',
  '\n',
  '\r\n',
  '*',
  '_',
  '[',
  '](',
  '`',
  '# ',
  '> ',
  '- ',
  '<b>',
  '&amp;',
  '&#12;',
  '\\',
  '---\n',
  'title: ',
  '\u202e',
  '\u200b',
  '\u0301',
  '\ufeff',
  '日本',
  '👩\u200d👩',
  'U.S.',
  'Dr.',
  '12',
] as const;
const prose = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '));

test('any bytes give an article or a refusal', () =>
  fc.assert(
    fc.property(ending, fc.uint8Array({ maxLength: 400 }), (name, bytes) => void attempt(name, bytes)),
    { numRuns: 500 },
  ));

test('any front matter gives an article or a refusal', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), prose, (yaml, words) => {
      attempt('story.md', encoded(`---\n${yaml}\n---\n${words}`));
      attempt('story.md', encoded(`---\ntitle: ${yaml}\n---\n${words}`));
    }),
    { numRuns: 300 },
  ));

test('any prose gives a reading whose every span cuts the words that it quotes', () => {
  let seen = 0;
  fc.assert(
    fc.property(ending, prose, (name, words) => {
      const article = attempt(name, encoded(words));
      if (!article) return;
      for (const { text, start, end } of quotesIn(read(article))) {
        assert.equal(article.text.slice(start, end), text);
        seen += 1;
      }
    }),
    { numRuns: 200 },
  );
  assert.ok(seen > 300, `${seen} quotes were compared`);
});

test('plain text is kept as it is, and each sentence stands where it says', () =>
  fc.assert(
    fc.property(prose, (words) => {
      const article = attempt('story.txt', encoded(`Ann Lee spoke. ${words}`));
      if (!article) return;
      assert.equal(article.text, `Ann Lee spoke. ${words}`);
      let last = 0;
      for (const { start, end } of article.sentences) {
        assert.ok(start >= last && end > start && end <= article.text.length);
        last = end;
      }
    }),
    { numRuns: 300 },
  ));

test('any name gives an address of a-z, 0-9 and hyphens, or a refusal', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const article = attempt(`${name}.md`, encoded('Ann Lee spoke.'));
      if (article) assert.match(article.id, /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/u);
      assert.match(slugOf(name), /^[a-z0-9-]*$/u);
    }),
    { numRuns: 500 },
  ));

test('what is printed holds no control, and can be read back', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const shown = printable(words);
      assert.doesNotMatch(shown, /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      if (words.includes('\\')) return;
      const back = shown.replace(/\\u\{([0-9a-f]+)\}/gu, (_, code) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      assert.equal(back, words);
    }),
    { numRuns: 500 },
  ));

/** Every object of a reading that has words and a place. */
function quotesIn(value: unknown): Quote[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(quotesIn);
  const { text, start, end } = value as Partial<Quote>;
  return typeof text === 'string' && start !== undefined && end !== undefined
    ? [{ text, start, end }, ...below]
    : below;
}
