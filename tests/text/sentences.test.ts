import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainArticle, wordsAt } from '../../src/text/index.ts';
import { plainEnds } from '../../src/text/sentences.ts';
import { fc } from '../seeded.ts';

const sentences = (text: string): string[] => {
  const article = plainArticle('story', text);
  return article.sentences.map((sentence) => wordsAt(article.text, sentence));
};

describe('where a sentence ends', () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['at a full stop', 'Ann Lee spoke. Bo Roy left.', ['Ann Lee spoke.', 'Bo Roy left.']],
    [
      'not after an abbreviation of money',
      'It costs Rs. 3.6 crore. It costs Tk. 4.5.',
      ['It costs Rs. 3.6 crore.', 'It costs Tk. 4.5.'],
    ],
    ['not after a title', 'Mr. Roy met Gen. Lee. They spoke.', ['Mr. Roy met Gen. Lee.', 'They spoke.']],
    ['not after an initial', 'J. K. Lee spoke to A. Roy.', ['J. K. Lee spoke to A. Roy.']],
    ['after a platform', 'Lee wrote so on X. Roy read it.', ['Lee wrote so on X.', 'Roy read it.']],
    [
      'not between the hour and the day',
      'They have until 9 a.m. Tuesday to sign. It began at 9 a.m. Ministers spoke. It ends at 6 p.m. GMT.',
      [
        'They have until 9 a.m. Tuesday to sign.',
        'It began at 9 a.m.',
        'Ministers spoke.',
        'It ends at 6 p.m. GMT.',
      ],
    ],
    ['not after a month before a day', 'They met on Jan. 5 in Oslo.', ['They met on Jan. 5 in Oslo.']],
    [
      'not after U.S. before a title',
      'The U.S. Secretary of State spoke. He left.',
      ['The U.S. Secretary of State spoke.', 'He left.'],
    ],
    [
      'not in a decimal',
      'Trade rose to 2.5 billion. It fell later.',
      ['Trade rose to 2.5 billion.', 'It fell later.'],
    ],
    ['after a closing quotation mark', '“We agreed.” Bo Roy left.', ['“We agreed.”', 'Bo Roy left.']],
    ['not inside a quotation that goes on', '“We agreed,” said Ann Lee.', ['“We agreed,” said Ann Lee.']],
    [
      'not before a lower-case verb of speech',
      '“Did you agree?” asked Bo Roy.',
      ['“Did you agree?” asked Bo Roy.'],
    ],
    ['at a line end between paragraphs', 'Ann Lee spoke.\nBo Roy left.', ['Ann Lee spoke.', 'Bo Roy left.']],
  ];
  for (const [what, text, expected] of cases) test(what, () => assert.deepEqual(sentences(text), expected));
});

describe('the dateline', () => {
  const cases: readonly (readonly [text: string, place: string, first: string])[] = [
    ['OSLO: Ann Lee spoke.', 'OSLO', 'Ann Lee spoke.'],
    ['NEW DELHI, March 5 (Agency) -- Ann Lee spoke.', 'NEW DELHI', 'Ann Lee spoke.'],
    ['Oslo, Norway (Agency) — Ann Lee spoke.', 'Oslo', 'Ann Lee spoke.'],
  ];
  for (const [text, place, first] of cases)
    test(`${place} is set apart from the first sentence`, () => {
      const { dateline, text: whole } = plainArticle('story', text);
      assert.equal(dateline?.place && wordsAt(whole, dateline.place), place);
      assert.equal(sentences(text)[0], first);
    });

  test('may name an agency alone', () => {
    const { dateline, sentences: read } = plainArticle('story', '(Agency) -- Ann Lee spoke.');
    assert.deepEqual([dateline?.place, read[0]?.start], [null, 12]);
  });

  for (const text of [
    '(Ann Lee spoke.)',
    'Analysis: Ann Lee spoke.',
    'He said: no.',
    'Talks – and more talks – went on.',
  ])
    test(`“${text}” has none`, () => assert.equal(plainArticle('story', text).dateline, null));
});

describe('tokens', () => {
  const norms = (text: string) => plainArticle('story', text).sentences[0]!.tokens.map(({ norm }) => norm);
  const cases: readonly (readonly [text: string, tokens: readonly string[]])[] = [
    ['Kenya’s third-largest partner', ['kenya', "'s", 'third-largest', 'partner']],
    ['the ministers’ talks', ['the', 'ministers', "'", 'talks']],
    ['the U.S. 51st', ['the', 'u.s.', '51st']],
    ['Rs 1,23,456.5 crore', ['rs', '1,23,456.5', 'crore']],
    ['Al-Thani, O’Neill', ['al-thani', ',', "o'neill"]],
    ['US$2.5bn', ['us', '$', '2.5', 'bn']],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(norms(text), expected));

  test('leave no sign out', () => {
    const text = 'Ann Lee — “R&D”, 5% (up)…';
    const article = plainArticle('story', text);
    const seen = article.sentences
      .flatMap(({ tokens }) => tokens.map((token) => wordsAt(text, token)))
      .join('');
    assert.equal(seen, text.replace(/\s/gu, ''));
  });
});

test('plain prose is cut where Intl.Segmenter cuts it', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sign = fc.constantFrom(...'..!?"\'()’“”,:;–—-$%&/\t   12aabBCZ');
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 16 }), (prose) => {
      const ends = Array.from(segmenter.segment(prose), ({ index, segment }) => index + segment.length);
      assert.deepEqual(plainEnds(prose), ends);
    }),
    { numRuns: 5_000 },
  );
});
