import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsOf, officialsOf } from './digest.ts';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  [
    'the other side of two',
    'Peru and Chile are to talk. Chilean President Ann Lee met Interior Minister Tom Roy. Peru and Chile agreed.',
    ['Ann Lee: President, CL', 'Tom Roy: Interior Minister, PE'],
  ],
  [
    'named together',
    'Peruvian President Ann Lee and Prime Minister Tom Roy left.',
    ['Ann Lee: President, PE', 'Tom Roy: Prime Minister, PE'],
  ],
  [
    'named with others of a country',
    'He met Prime Minister Tom Roy and other Peruvian officials. Chile was silent.',
    ['Tom Roy: Prime Minister, PE'],
  ],
  [
    'the dateline',
    'LIMA: Interior Minister Tom Roy opened a school. Peru has many.',
    ['Tom Roy: Interior Minister, PE'],
  ],
  [
    'where the sentence is set',
    'China and Peru talked. In Beijing, Foreign Ministry spokesman Tom Roy said so.',
    ['Tom Roy: Foreign Ministry spokesman, CN'],
  ],
  [
    'a kingdom has no president',
    'LONDON: Britain waits. President Tom Roy spoke.',
    ['Tom Roy: President, ?'],
  ],
  [
    'two cannot hold one office',
    'Peruvian President Ann Lee spoke. Peru applauded. President Tom Roy left.',
    ['Ann Lee: President, PE', 'Tom Roy: President, ?'],
  ],
];

for (const [says, text, officials] of cases) {
  test(says, () => assert.deepEqual(officialsOf(text), officials));
}

test('an inferred country says why', () => {
  const [official] = mentionsOf('LIMA: Interior Minister Tom Roy opened a school. Peru has many.').officials;
  assert.equal(official!.offices[0]!.basis, 'inferred');
  assert.match(official!.offices[0]!.reason!, /Peru/u);
});

test('a stated country has no reason', () => {
  const [official] = mentionsOf('Peruvian Interior Minister Tom Roy spoke.').officials;
  assert.deepEqual([official!.offices[0]!.basis, official!.offices[0]!.reason], ['stated', null]);
});
