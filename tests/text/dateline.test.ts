import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../src/text/index.ts';

const datelines: readonly (readonly [
  text: string,
  place: string | null,
  date: string | null,
  rest: string,
])[] = [
  ['LONDON: Ann Lee spoke.', 'LONDON', null, 'Ann Lee spoke.'],
  ['LONDON (Agency) - Ann Lee spoke.', 'LONDON', null, 'Ann Lee spoke.'],
  ['TOKYO -- Ann Lee spoke.', 'TOKYO', null, 'Ann Lee spoke.'],
  ['WASHINGTON, D.C. — Ann Lee spoke.', 'WASHINGTON', null, 'Ann Lee spoke.'],
  ['Manila, Philippines — Ann Lee spoke.', 'Manila', null, 'Ann Lee spoke.'],
  ['BEIJING, Nov. 9 (Agency) -- Ann Lee spoke.', 'BEIJING', 'Nov. 9', 'Ann Lee spoke.'],
  ['New Delhi, Aug 21 (Agency) Ann Lee spoke.', 'New Delhi', 'Aug 21', 'Ann Lee spoke.'],
  ['Dhaka, May 3, 2024: Ann Lee spoke.', 'Dhaka', 'May 3, 2024', 'Ann Lee spoke.'],
  [
    'ABU DHABI, 14th January, 2025 (Agency) -- Ann Lee spoke.',
    'ABU DHABI',
    '14th January, 2025',
    'Ann Lee spoke.',
  ],
  ['Riyadh, 14 January 2025, ABC -- Ann Lee spoke.', 'Riyadh', '14 January 2025', 'Ann Lee spoke.'],
  ['GENEVA (3 May 2024) – Ann Lee spoke.', 'GENEVA', '3 May 2024', 'Ann Lee spoke.'],
  ['MOSCOW, January 14. /AGENCY/. Ann Lee spoke.', 'MOSCOW', 'January 14', 'Ann Lee spoke.'],
  ['Kathmandu, 14 January 2025. Ann Lee spoke.', 'Kathmandu', '14 January 2025', 'Ann Lee spoke.'],
  ['Brussels, 3 June 2024\n\nAnn Lee spoke.', 'Brussels', '3 June 2024', 'Ann Lee spoke.'],
  ['ANKARA\n\nAnn Lee spoke.', 'ANKARA', null, 'Ann Lee spoke.'],
  ['(Agency) -- Ann Lee spoke.', null, null, 'Ann Lee spoke.'],
];

for (const [text, place, date, rest] of datelines)
  test(`dateline of ${text}`, () => {
    const { dateline, sentences } = plainArticle('a', text);
    const words = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : null;
    assert.ok(dateline);
    assert.deepEqual([words(dateline.place), words(dateline.date), words(sentences[0])], [place, date, rest]);
  });

for (const text of [
  'Analysis: the talks went on.',
  'Lee said – and repeated – that talks went on.',
  'Mr. Lee met Bo Roy on 3 May 2024 in Oslo.',
  'In Oslo, 3 May 2024 was a good day.',
  'Kenya, May 3 brought rain.',
  'Oslo (Norway) hosted the talks.',
  'A: no.',
  'TALKS FAIL.\n\nAnn Lee spoke.',
  'TALKS BETWEEN PERU AND CHILE FAIL\n\nAnn Lee spoke.',
])
  test(`no dateline in ${text}`, () => assert.equal(plainArticle('a', text).dateline, null));

test('lines that end as no sentence does may stand above it', () => {
  const text = 'By Ann Lee\n\nUpdated June 3, 2024\n\nLIMA — Bo Roy spoke.';
  const { dateline, sentences } = plainArticle('a', text);
  assert.equal(text.slice(dateline!.place!.start, dateline!.place!.end), 'LIMA');
  assert.deepEqual(
    sentences.map(({ start, end }) => text.slice(start, end)),
    ['By Ann Lee', 'Updated June 3, 2024', 'Bo Roy spoke.'],
  );
});

test('and a sentence may not, nor is a word in capitals below the head a place', () => {
  for (const text of [
    'Ann Lee spoke.\n\nLIMA — Bo Roy spoke.',
    'By Ann Lee\n\nADVERTISEMENT\n\nBo Roy spoke.',
  ])
    assert.equal(plainArticle('a', text).dateline, null);
});
