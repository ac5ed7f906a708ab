import { type Input, kept, refused, STORY } from '../input.ts';

const SIZES: readonly Input[] = [
  refused('a file of 50 MB', 'file-size', new Uint8Array(50_000_000).fill(97)),
  refused('a file of 2 MiB and a byte', 'file-size', new Uint8Array(2 * 1024 * 1024 + 1).fill(10)),
  refused('a line of 1,000,000 characters', 'line-length', 'a'.repeat(1_000_000), [1, 1]),
  refused(
    'a line of 100,001 as plain text',
    'line-length',
    `One.\n${'a'.repeat(100_001)}`,
    [2, 1],
    'story.txt',
  ),
  refused('2 MiB of sentences', 'body-size', `${'He left. '.repeat(50)}\n\n`.repeat(600)),
  refused('100,000 lines', 'lines', 'a\n'.repeat(100_000), [6001, 1]),
  refused('40,000 headings', 'lines', '# Aa\n\n'.repeat(40_000)),
  refused('40,000 underlined headings', 'lines', 'a\n=\n\n'.repeat(40_000)),
  refused('40,000 quotes', 'lines', '> a\n\n'.repeat(40_000)),
  refused('3,000 sentences', 'sentences', 'He left.\n\n'.repeat(2999)),
];

const DEEP: readonly Input[] = [
  ...['> ', '>', '- ', '* ', '+ ', '1. ', '1) ', '> - '].map((sign) =>
    refused(`${JSON.stringify(sign)} 1,000 deep`, 'nesting', `One.\n\n${sign.repeat(1000)}a`, [3, 1]),
  ),
  refused(
    'lists 400 deep by tabs',
    'nesting',
    Array.from({ length: 400 }, (_, i) => `${'\t'.repeat(i)}- a`).join('\n'),
  ),
  refused(
    'lists 300 deep by spaces',
    'nesting',
    Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
  ),
  ...['[', '*', '_', '`', '<', '!', '![', '**', '&amp;', '~~', '<!--', '](', '\\'].map((sign) =>
    refused(`50,000 of ${sign}`, 'signs', Array.from({ length: 500 }, () => sign.repeat(20)).join('\n')),
  ),
  refused('a table of 1,000 columns', 'signs', `${'|a'.repeat(1001)}|\n${'|-'.repeat(1001)}|`),
  refused('1,000 definitions', 'signs', '[a]: https://x.example\n'.repeat(1001)),
  refused('HTML 1,001 deep in one block', 'signs', '<b>'.repeat(1001)),
  kept('1,000 links apart', `${'[a](https://x.example)\n\n'.repeat(1000)}${STORY}`),
  kept('400 headings', `${'###### a\n\n'.repeat(400)}${STORY}`),
  kept('emphasis that never closes', `${'*a _b '.repeat(300)}\n\n${STORY}`),
  kept('a list of 900 items', `${'- a\n'.repeat(900)}\n\n${STORY}`),
  kept('quotes 90 deep', `${'> '.repeat(40)}${STORY}`),
  kept('emphasis 500 deep', `${'*a '.repeat(400)}b${'*'.repeat(400)}\n\n${STORY}`),
];

/** Prose that makes rules look far ahead or back: refused as no sentence, where it is longer than any. */
const PROSE: readonly (readonly [what: string, piece: string, times: number])[] = [
  ['dots', '.', 90_000],
  ['dots apart', '. ', 40_000],
  ['capitalised words', 'Aaron ', 16_000],
  ['quotation marks', '"', 20_000],
  ['opening quotation marks', '“', 20_000],
  ['apostrophes', "'", 50_000],
  ['commas', 'a, ', 20_000],
  ['lists by and', 'Kenya and ', 5000],
  ['numbers', '12 ', 5000],
  ['percentages', '5% of 3% ', 5000],
  ['dates', '5 March 2023, ', 5000],
  ['brackets', '(', 50_000],
  ['dashes', '— ', 20_000],
  ['colons', ': ', 20_000],
  ['hyphens', 'a-', 20_000],
  ['offices', 'Foreign Minister ', 5000],
  ['meetings', 'Kenyan Foreign Minister Bo Roy met ', 2500],
  ['he said', 'he said that ', 5000],
  ['initials', 'J. ', 20_000],
  ['titles', 'Mr. ', 20_000],
  ['states', 'U.S. ', 20_000],
  ['combining marks', 'e\u0301', 20_000],
  ['spaces no line breaks at', 'a\u00a0', 40_000],
  ['joined emoji', '👩\u200d👩 ', 15_000],
  ['mixed letters', 'a\u03b1', 20_000],
  ['nested brackets', '(Kenya ', 10_000],
  ['countries with a slash', 'Kenya/France/', 5000],
  ['ministers of ministries', 'Minister of Foreign Affairs of ', 3000],
  ['names in lists', 'Ann Lee, Bo Roy and ', 4000],
  ['agreements of agreements', 'agreement on the agreement between Kenya and France on ', 1500],
  ['sums', '$3 billion, ', 5000],
  ['windows of time', 'between 2019 and 2021 and ', 3000],
  ['quoted quotes', '“a ‘b” c’ ', 5000],
  ['thousands of thousands', '1,000,', 10_000],
  ['ordinals', '1st 2nd ', 8000],
];

export const SIZE: readonly Input[] = [
  ...SIZES,
  ...DEEP,
  ...PROSE.map(([what, piece, times]) =>
    refused(`${times} ${what}`, 'sentence-length', piece.repeat(times), [1, 1], 'story.txt'),
  ),
  ...PROSE.map(([what, piece]) =>
    kept(
      `${what} in a long sentence`,
      `${piece.repeat(Math.floor(2800 / piece.length))}x.\n\n${STORY}`,
      STORY,
      'story.txt',
    ),
  ),
];
