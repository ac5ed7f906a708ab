import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf, notesOf } from './digest.ts';

const LEE = 'Peruvian Foreign Minister Ann Lee';
const ROY = 'Chilean President Tom Roy';

const cases: readonly (readonly [says: string, text: string, last: string])[] = [
  ['a subject is taken up', `${ROY} met ${LEE}. He praised her work.`, 'her > ann-lee'],
  ['a surname', `${ROY} spoke. Later Roy left.`, 'Roy > tom-roy'],
  ['a given name', `Peruvian Minister Retno Lee spoke. Then Retno left.`, 'Retno > retno-lee'],
  ['"the minister"', `${LEE} arrived. The minister spoke.`, 'The minister > ann-lee'],
  [
    '"the Chilean president"',
    `${LEE} met ${ROY}. The Chilean president spoke.`,
    'The Chilean president > tom-roy',
  ],
  [
    '"the two leaders"',
    `${ROY} met Peruvian President Bo Sand. The two leaders agreed.`,
    'The two leaders > tom-roy + bo-sand',
  ],
  [
    'a bare title beside a minister who is named is somebody else',
    `British Foreign Secretary Eva Dahl met ${LEE}. The Foreign Secretary and Minister Lee spoke.`,
    'The Foreign Secretary and Minister Lee > eva-dahl + ann-lee',
  ],
  [
    'the very words of a title tell apart those who hold the same office',
    `British Foreign Secretary Eva Dahl met ${LEE}. The Foreign Secretary spoke.`,
    'The Foreign Secretary > eva-dahl',
  ],
  [
    'a title beside someone is someone else',
    `US Secretary of State Eva Dahl met ${LEE}. The Secretary and the Foreign Minister agreed.`,
    'The Secretary and the Foreign Minister > eva-dahl + ann-lee',
  ],
  [
    'a title that is told is someone else',
    `${LEE} met Kenyan Minister Bo Sand. Lee told the minister.`,
    'the minister > bo-sand',
  ],
  [
    'a prime minister who is not the other one',
    'The Prime Minister called the Prime Minister of Peru, Ann Lee. The Prime Minister spoke.',
    'The Prime Minister > Prime Minister, ?',
  ],
  [
    'who is quoted still',
    'Indian Foreign Minister Yvo Roy met Pakistani Foreign Minister Bo Moor. "We met," Roy said. Roy and Moor left. "It is late," he said.',
    'he > yvo-roy',
  ],
  ['a kingdom', 'Saudi Arabia spoke. The Kingdom agreed.', 'The Kingdom > SA'],
  [
    'a kingdom that two may be',
    'Jordan and Saudi Arabia spoke. The Kingdom agreed.',
    'Jordan and Saudi Arabia > JO + SA',
  ],
  ['"they" of two', `${ROY} met ${LEE}. They agreed.`, 'They > tom-roy + ann-lee'],
  ['"the two countries"', 'Peru met Chile. The two countries agreed.', 'The two countries > PE + CL'],
  [
    'a counterpart without a name',
    `${LEE} will meet her Chilean counterpart.`,
    'her Chilean counterpart > Foreign Minister, CL',
  ],
  [
    'counterparts of several countries',
    `${LEE} will meet her counterparts from Chile and Kenya.`,
    'her counterparts from Chile and Kenya > Foreign Minister, CL + Foreign Minister, KE',
  ],
  [
    'officials from two countries',
    'Officials from Chile and Kenya spoke.',
    'Officials from Chile and Kenya > Official, CL + Official, KE',
  ],
  ['who follows a quotation', `${LEE} spoke. "The Chilean president is late," she said.`, 'she > ann-lee'],
  ['an unnamed official is meant', `${ROY} left. A Peruvian official stayed. He spoke.`, 'He > official, PE'],
  ['a capital', 'China spoke. Beijing said it was late.', 'Beijing > CN'],
  ['a group that owns', 'Peru and Chile praised their work.', 'their > PE + CL'],
];

for (const [says, text, last] of cases) {
  test(says, () => assert.equal(actorsOf(text).at(-1), last));
}

test('two who fit equally are a note and nobody', () => {
  const text = 'Peruvian Minister Ann Lee and Chilean Minister Tom Roy met. The minister spoke.';
  assert.deepEqual(notesOf(text), ['mentions:two-candidates']);
  assert.ok(!actorsOf(text).some((line) => line.startsWith('The minister')));
});

test('a surname of two people is a note', () => {
  const text = 'Peruvian Minister Ann Roy met Chilean Minister Tom Roy. Later Roy left.';
  assert.deepEqual(notesOf(text), ['mentions:two-candidates']);
});

test('a pronoun that a name does not lead one to expect is noted', () => {
  const text = 'Peruvian Minister Yvonne Lee during his meeting with Chilean Minister Tom Roy spoke.';
  assert.deepEqual(notesOf(text), ['mentions:unexpected-pronoun']);
});

test('nothing is said of a pronoun inside a quotation', () => {
  assert.ok(!actorsOf(`${ROY} said: "He is late."`).some((line) => line.startsWith('He >')));
});
