import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayWords, rangeWords } from '../../src/wording/dates.ts';

const cases: readonly [string, string, string][] = [
  ['2022-01-01', '2022-12-31', '2022'],
  ['2020-01-01', '2022-12-31', '2020 to 2022'],
  ['2024-08-01', '2024-08-31', 'August 2024'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-02-01', '2023-02-28', 'February 2023'],
  ['1900-02-01', '1900-02-28', 'February 1900'],
  ['2024-02-01', '2024-02-28', '1 to 28 February 2024'],
  ['2024-12-01', '2025-08-31', 'December 2024 to August 2025'],
  ['2024-03-01', '2024-05-31', 'March to May 2024'],
  ['2025-01-01', '2025-09-05', '1 January to 5 September 2025'],
  ['2024-12-30', '2025-01-02', '30 December 2024 to 2 January 2025'],
  ['2024-08-14', '2024-08-14', '14 August 2024'],
];

for (const [earliest, latest, words] of cases)
  test(`${earliest} to ${latest} is ${words}`, () =>
    assert.equal(rangeWords(earliest, latest).replaceAll('\u00a0', ' '), words));

test('a day never parts', () => assert.equal(dayWords('2025-09-05'), '5\u00a0September\u00a02025'));
