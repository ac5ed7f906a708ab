import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf, officialsOf } from './digest.ts';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  [
    'two offices of the Union',
    'The EU’s High Representative/Vice-President Ann Lee spoke.',
    ['Ann Lee: High Representative, eu; Vice-President, eu'],
  ],
  ['in short', 'HR/VP Ann Lee spoke.', ['Ann Lee: HR, eu; VP, eu']],
  [
    'a title that only the Union has',
    'High Representative Ann Lee spoke in Lima.',
    ['Ann Lee: High Representative, eu'],
  ],
  [
    'a deputy of the body that the article names',
    'The United Nations met in Peru. Deputy Secretary-General Ann Lee spoke.',
    ['Ann Lee: Deputy Secretary-General, un'],
  ],
  [
    'a deputy of the Fund, where the article names it',
    'An IMF team stayed in Peru. Deputy Managing Director Ann Lee spoke.',
    ['Ann Lee: Deputy Managing Director, imf'],
  ],
  ['a deputy of a company', 'Peru waited. Deputy Managing Director Ann Lee of Roy Motors spoke.', []],
  ['no body is named', 'Peru waited. Secretary-General Ann Lee spoke.', ['Ann Lee: Secretary-General, ?']],
  [
    '"the" before a title alone is someone told of before',
    'The Secretary and Foreign Minister Ann Lee of Peru talked.',
    ['Ann Lee: Foreign Minister, PE'],
  ],
  [
    'one topic a holder',
    'Peru’s foreign and defence ministers, Ann Lee and Tom Roy, talked.',
    ['Ann Lee: foreign minister, PE', 'Tom Roy: defence minister, PE'],
  ],
  [
    'more holders than topics',
    'The foreign and trade ministers Ann Lee, Bo Sand and Tom Roy talked.',
    [
      'Ann Lee: foreign and trade minister, ?',
      'Bo Sand: foreign and trade minister, ?',
      'Tom Roy: foreign and trade minister, ?',
    ],
  ],
  ['short titles of India', 'EAM Ann Lee and NSA Tom Roy talked.', ['Ann Lee: EAM, IN', 'Tom Roy: NSA, IN']],
  [
    'an agency is no adviser',
    'NSA Director Ann Lee of the United States spoke.',
    ['Ann Lee: NSA Director, US'],
  ],
  ['a president by an Indian word', 'Rashtrapati Ann Lee spoke.', ['Ann Lee: Rashtrapati, IN']],
  [
    'of a predecessor a leaning is no title',
    'Peruvian President Ann Lee spoke. Lee’s predecessor, far-right ex-president Tom Roy, left.',
    ['Ann Lee (Lee): President, PE', 'Tom Roy: ex-president, PE, former'],
  ],
  [
    'a list goes on after a title',
    'Peru waited. He met Foreign Minister Ann Lee, Foreign Secretary and other officials of Peru.',
    ['Ann Lee: Foreign Minister, PE'],
  ],
  [
    'a department of an institute is no public body',
    'Ann Lee, head of the trade department at the Centre for Roy Studies in Lima, spoke.',
    [],
  ],
];

for (const [says, text, officials] of cases) test(says, () => assert.deepEqual(officialsOf(text), officials));

test('a title of a body stands for its holder', () => {
  assert.deepEqual(
    actorsOf('The Secretary-General thanked the United Nations.')[0],
    'The Secretary-General > Secretary-General, ?',
  );
});

test('a secretary alone is of the United States, where the article names them', () => {
  assert.deepEqual(actorsOf('The Secretary thanked US troops.'), ['The Secretary > Secretary, US']);
  assert.deepEqual(actorsOf('The Secretary thanked Peruvian troops.'), []);
});
