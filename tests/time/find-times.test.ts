import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../src/text/index.ts';
import { findTimes } from '../../src/time/index.ts';

/** Each expression as `words = value`, set against a publication date if one is given. */
function read(text: string, published?: string): string[] {
  const article = plainArticle('case', text, published ? { published } : {});
  return findTimes(article).map((time) => `${text.slice(time.start, time.end)} = ${time.value}`);
}

/** 2024-06-12 was a Wednesday. */
const PUBLISHED = '2024-06-12';

const cases: readonly (readonly [sentence: string, ...found: string[]])[] = [
  ['They met on 5 March 2024.', '5 March 2024 = 2024-03-05'],
  ['They met on March 5, 2024, in Paris.', 'March 5, 2024 = 2024-03-05'],
  ['They met on the 5th of March 2024.', 'the 5th of March 2024 = 2024-03-05'],
  ['They met on Tuesday, March 5, 2024.', 'Tuesday, March 5, 2024 = 2024-03-05'],
  ['The file says 2024-03-05.', '2024-03-05 = 2024-03-05'],
  ['They met in March 2023.', 'March 2023 = 2023-03'],
  ['They met in Sept. 2023.', 'Sept. 2023 = 2023-09'],
  ['They met in May and September 2023.', 'May = 2023-05', 'September 2023 = 2023-09'],
  ['Trade grew in the first ten months of 2023.', 'the first ten months of 2023 = 2023-01'],
  ['Trade grew in the first three months in office.', 'the first three months = P3M'],
  ['Trade grew in Q3 2023.', 'Q3 2023 = 2023-Q3'],
  ['The treaty was signed in 1951.', '1951 = 1951'],
  ['Trade grew in the 1990s.', 'the 1990s = 199'],
  ['Trade grew in the early 1980s.', 'the early 1980s = 198'],
  ['It was a war of the 19th century.', 'the 19th century = 18'],
  ['Exports fell in the third quarter of 2023.', 'the third quarter of 2023 = 2023-Q3'],
  ['Exports fell in the first half of 2023.', 'the first half of 2023 = 2023-H1'],
  ['They met yesterday.', 'yesterday = 2024-06-11'],
  ['They will meet tomorrow.', 'tomorrow = 2024-06-13'],
  ['They met on Tuesday.', 'Tuesday = 2024-06-11'],
  ['They will meet on Tuesday.', 'Tuesday = 2024-06-18'],
  ['They are expected to meet on Friday.', 'Friday = 2024-06-14'],
  ['They spoke of a summit to be held in Oslo in May.', 'May = 2025-05'],
  ['He was said to be held there in May.', 'May = 2024-05'],
  ['They looked forward to the talks in May.', 'May = 2025-05'],
  ['The hope is to help where the May 7 storm hit.', 'May 7 = 2024-05-07'],
  ['They will meet on March 7.', 'March 7 = 2025-03-07'],
  ['They have until 9 a.m. EST Tuesday to sign.', '9 a.m. EST Tuesday = 2024-06-18T09:00'],
  ['They met last Wednesday.', 'last Wednesday = 2024-06-05'],
  ['They met last week.', 'last week = 2024-W23'],
  ['They met last month.', 'last month = 2024-05'],
  ['They met last year.', 'last year = 2023'],
  ['In August last year they met.', 'August last year = 2023-08'],
  ['They met last August.', 'last August = 2023-08'],
  ['They met two years ago.', 'two years ago = 2022'],
  ['They met ten days ago.', 'ten days ago = 2024-06-02'],
  ['They met a few months ago.', 'a few months ago = PAST_REF'],
  ['They met nearly two weeks ago.', 'nearly two weeks ago = 2024-W22'],
  ['They met on Monday morning.', 'Monday morning = 2024-06-10TMO'],
  ['They met at 8 a.m. on Tuesday, 3 June 2025.', '8 a.m. on Tuesday, 3 June 2025 = 2025-06-03T08:00'],
  ['They met at 8:30 p.m. on June 3, 2025.', '8:30 p.m. on June 3, 2025 = 2025-06-03T20:30'],
  ['They met at 8 a.m. on 3 June.', '8 a.m. on 3 June = 2024-06-03T08:00'],
  ['They met at 7:15 p.m. on Monday.', '7:15 p.m. on Monday = 2024-06-10T19:15'],
  ['They met last night.', 'last night = 2024-06-11TNI'],
  ['The visit took two years.', 'two years = P2Y'],
  ['It is a three-month truce.', 'three-month = P3M'],
  ['It is a 10-year lease.', '10-year = P10Y'],
  ['Prices rose in the past two weeks.', 'the past two weeks = P2W'],
  ['The war took two and a half years.', 'two and a half years = P2Y6M'],
  ['They waited for several weeks.', 'several weeks = PXW'],
  ['They meet every year.', 'every year = P1Y'],
  ['They meet each Thursday.', 'each Thursday = XXXX-WXX-4'],
  ['They report annually.', 'annually = P1Y'],
  ['They met on 3 May 2022. The next day they left.', '3 May 2022 = 2022-05-03', 'The next day = 2022-05-04'],
  ['They met in 2019. That year trade fell.', '2019 = 2019', 'That year = 2019'],
  ['The summit held on July 22 failed.', 'July 22 = 2023-07-22'],
  ['The summit will be held on July 22.', 'July 22 = 2024-07-22'],
  ['They are now in Rome.', 'now = PRESENT_REF'],
  ['Fiscal 1989 was poor.', 'Fiscal 1989 = 1989'],
  ['They met in mid-November 2022.', 'mid-November 2022 = 2022-11'],
];

for (const [sentence, ...found] of cases)
  test(`reads: ${sentence}`, () => assert.deepEqual(read(sentence, PUBLISHED), found));

const intervals: readonly (readonly [sentence: string, words: string, edtf: string])[] = [
  ['They met on 4-5 November 2023.', '4-5 November 2023', '2023-11-04/2023-11-05'],
  ['Trade grew in January-September 2023.', 'January-September 2023', '2023-01/2023-09'],
  ['Trade grew between March and May 2023.', 'March and May 2023', '2023-03/2023-05'],
  ['Trade grew from November to February.', 'November to February', '2023-11/2024-02'],
  [
    'Trade grew in the first eight months of last year.',
    'the first eight months of last year',
    '2023-01/2023-08',
  ],
  ['Trade grew in the first two quarters of 2022.', 'the first two quarters of 2022', '2022-01/2022-06'],
  ['They met in May and July 2023.', 'May', '2023-05'],
  ['They will meet on Nov. 4 to 6.', 'Nov. 4 to 6', '2024-11-04/2024-11-06'],
  ['They met on 3 and 4 March 2022.', '3 and 4 March 2022', '2022-03-03/2022-03-04'],
  ['They met last week.', 'last week', '2024-06-03/2024-06-09'],
  ['Exports fell in the first half of 2023.', 'the first half of 2023', '2023-01/2023-06'],
];

for (const [sentence, words, edtf] of intervals)
  test(`is an interval: ${sentence}`, () => {
    const [time] = findTimes(plainArticle('case', sentence, { published: PUBLISHED }));
    assert.deepEqual([time && sentence.slice(time.start, time.end), time?.edtf], [words, edtf]);
  });

const ahead: readonly (readonly [sentence: string, value: string])[] = [
  ['The talks will be held in Lima in September.', '2024-09'],
  ['A pact would be signed in September.', '2024-09'],
  ['The talks were held in Lima in September.', '2023-09'],
  ['It is said to have been held in September.', '2023-09'],
];

for (const [sentence, value] of ahead)
  test(`which way a passive points: ${sentence}`, () =>
    assert.deepEqual(
      findTimes(plainArticle('case', sentence, { published: PUBLISHED })).map((time) => time.value),
      [value],
    ));

const nothing: readonly string[] = [
  'They may meet.',
  'The troops march on.',
  'The second minister left.',
  'Some 2,000 people came.',
  'They shipped 1990 tons of rice.',
  'It cost $2000 and no more.',
  'The Sunday Times wrote of it.',
  'The child is a 6-year-old.',
  'They spring into action and fall back.',
  'Bo Roy won by 7-5.',
];

for (const sentence of nothing)
  test(`reads nothing: ${sentence}`, () => assert.deepEqual(read(sentence, PUBLISHED), []));

test('the same day is a day that was told, and not the first of several', () => {
  const text = 'They met on 19 August 2023. She stays from 18 to 21 August 2023. They left the same day.';
  const [same] = findTimes(plainArticle('case', text, { published: PUBLISHED })).slice(-1);
  assert.equal(same?.edtf, '2023-08-19');
});
