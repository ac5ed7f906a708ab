import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialsOf } from './digest.ts';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  [
    'who tells what a state wants speaks for it',
    'Peru and Chile talked. Foreign Minister Tom Roy said Chile was ready for more.',
    ['Tom Roy: Foreign Minister, CL'],
  ],
  [
    'what another state must do is no sign',
    'Peruvian President Ann Lee left Peru. Foreign Minister Tom Roy said Chile must act.',
    ['Ann Lee: President, PE', 'Tom Roy: Foreign Minister, PE'],
  ],
  [
    'met in their own capital',
    'Peruvian envoys met President Tom Roy in Santiago. Chile was glad, and Bolivia too.',
    ['Tom Roy: President, CL'],
  ],
  [
    'a secretary of no department',
    'Secretary Roy spoke with Peruvian Foreign Minister Ann Lee about Chile.',
    ['Roy: Secretary, US', 'Ann Lee: Foreign Minister, PE'],
  ],
  [
    'who speaks for a secretary',
    'The words are of Spokesperson Tom Roy: Secretary Lee left for Peru.',
    ['Tom Roy: Spokesperson, US', 'Lee: Secretary, US'],
  ],
  [
    'a title that only one country has',
    'The Union Minister of State for External Affairs Tom Roy left for Peru.',
    ['Tom Roy: Union Minister of State for External Affairs, IN'],
  ],
  [
    'a country that its own press need not name',
    'SEOUL, May 3 — President Yun Tae-ho will meet Japanese Prime Minister Ono Kei. Japan waits.',
    ['Yun Tae-ho: President, KR', 'Ono Kei: Prime Minister, JP'],
  ],
  [
    'who will hold an office when another speaks',
    'Ann Lee will run it when he becomes head of the Peruvian Navy, Tom Roy pointed out.',
    [],
  ],
];

for (const [says, text, officials] of cases) test(says, () => assert.deepEqual(officialsOf(text), officials));
