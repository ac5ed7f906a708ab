import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf, mentionsOf, notesOf, officialsOf } from './digest.ts';

const officials: readonly (readonly [says: string, text: string, read: readonly string[]])[] = [
  [
    'a governor of a country’s bank',
    'The governor of the Bank of Ghana, Ann Lee, spoke.',
    ['Ann Lee: governor of the Bank of Ghana, GH'],
  ],
  [
    'a bank before its governor',
    'Bank of Ghana Governor Ann Lee spoke.',
    ['Ann Lee: Bank of Ghana Governor, GH'],
  ],
  ['no governor of a company’s bank', 'Ann Lee, chairman of the Bank of Lakes, spoke.', []],
  [
    'an office that another owns',
    'The UN Secretary-General’s special envoy to Yemen, Ann Lee, spoke.',
    ['Ann Lee: special envoy to Yemen, un'],
  ],
  [
    'regions inside a title',
    'British Minister of State for South Asia, North Africa and the Commonwealth Ann Lee spoke.',
    ['Ann Lee: Minister of State for South Asia, North Africa and the Commonwealth, GB'],
  ],
  [
    'a prince who is a minister',
    'Prince Haji Roslan, the deputy defence minister of Brunei, spoke.',
    ['Prince Haji Roslan: deputy defence minister, BN'],
  ],
  ['a prince and nothing else', 'Crown Prince Olav of Norway spoke.', ['Olav: Crown Prince, NO']],
  [
    'who reigns has one name',
    'King Olav of Norway spoke. The Crown Princess, Astrid, was there.',
    ['Olav: King, NO', 'Astrid: Crown Princess, NO'],
  ],
  ['a list after a title is no aside', 'The Crown Princess, Astrid, Olav and Peru met.', []],
  [
    'a commissioner of the Union',
    'European Commissioner for Trade Ann Lee met Peruvian Minister Tom Roy.',
    ['Ann Lee: European Commissioner for Trade, eu', 'Tom Roy: Minister, PE'],
  ],
  ['a verb that looks like an attaché', 'China attaches importance to trade.', []],
];

for (const [says, text, read] of officials) test(says, () => assert.deepEqual(officialsOf(text), read));

const LEE = 'Peruvian Foreign Minister Ann Lee';
const KING = 'King Olav of Norway met Kenyan President Tom Roy.';

const actors: readonly (readonly [says: string, text: string, last: string])[] = [
  ['a Majesty', `${KING} His Majesty spoke.`, 'His Majesty > olav'],
  ['an Excellency', `${KING} His Excellency spoke.`, 'His Excellency > tom-roy'],
  ['a style before a title', 'His Majesty King Olav spoke.', 'His Majesty King Olav > olav'],
  [
    'a style that nobody has',
    `${LEE} spoke. His Majesty was away.`,
    'Peruvian Foreign Minister Ann Lee > ann-lee',
  ],
  [
    'an encounter of two',
    `${LEE} praised her Kenyan counterpart, Tom Roy, in their meeting.`,
    'their > ann-lee + tom-roy',
  ],
  ['an encounter of states', `Peru and Chile agreed after their talks.`, 'their > PE + CL'],
  [
    'a leader of somewhere else',
    'Kenyan President Tom Roy left. The African leader spoke.',
    'Kenyan President Tom Roy > tom-roy',
  ],
  ['a leader', 'Kenyan President Tom Roy left. The leader spoke.', 'The leader > tom-roy'],
];

for (const [says, text, last] of actors) test(says, () => assert.equal(actorsOf(text).at(-1), last));

const EQUALS = 'Croatian Finance Minister Josip Roy met Slovenian Finance Minister Matej Lee.';

test('equals who met are told apart by no pronoun or title', () => {
  assert.deepEqual(notesOf(`${EQUALS} He spoke. The minister left.`), [
    'mentions:two-candidates',
    'mentions:two-candidates',
  ]);
});

test('who spoke since they met is meant', () => {
  assert.equal(actorsOf(`${EQUALS} Roy spoke. He stressed trade.`).at(-1), 'He > josip-roy');
});

test('who is known to be a she is told apart', () => {
  const text = `${LEE} met her Danish counterpart, Mads Roy. She left.`;
  assert.equal(actorsOf(text).at(-1), 'She > ann-lee');
});

test('who is listed with a person is a person', () => {
  const people = (text: string) => mentionsOf(text).people.map(({ name }) => name.text);
  assert.deepEqual(people('Ann Lee, Elnur Qas and Defne Aks met.'), ['Ann Lee', 'Elnur Qas', 'Defne Aks']);
  assert.deepEqual(people('Blue Harbour, Elnur Qas and Green Dock met.'), []);
});

test('a title said a thousand times is one office', () => {
  const { officials: found } = mentionsOf(`${EQUALS} He spoke. `.repeat(300));
  assert.deepEqual(
    found.map(({ offices }) => offices.length),
    [1, 1],
  );
});

test('a member of parliament is not of a country without such', () => {
  const text = 'China acted. Australia acted. MP Ann Lee spoke.';
  assert.deepEqual(officialsOf(text), ['Ann Lee: MP, AU']);
});
