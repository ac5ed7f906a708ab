import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialsOf } from './digest.ts';

const ELSEWHERE = 'Peruvian President Ann Lee met Chilean President Tom Roy.';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  [
    'a headline that runs into the text',
    `${ELSEWHERE} READ: A red carpet for Ann Lee Roy told her to wait.`,
    ['Ann Lee: President, PE', 'Tom Roy (Roy): President, CL'],
  ],
  [
    'a longer form of a name that is only that',
    'Peruvian President Ann Lee Sand met Chilean President Tom Roy. Ann Lee left.',
    ['Ann Lee Sand (Ann Lee): President, PE', 'Tom Roy: President, CL'],
  ],
  [
    'of one family',
    'Peruvian President Ann Lee Roy met Chilean President Tom Roy. Ann Lee left, and Ann Roy too.',
    ['Ann Lee Roy (Ann Lee, Ann Roy): President, PE', 'Tom Roy: President, CL'],
  ],
];

for (const [says, text, officials] of cases) test(says, () => assert.deepEqual(officialsOf(text), officials));
