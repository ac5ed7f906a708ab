import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf, mentionsOf } from './digest.ts';

const cases: readonly (readonly [says: string, text: string, actors: readonly string[]])[] = [
  ['countries joined', 'Peru and Chile signed a pact.', ['Peru and Chile > PE + CL']],
  ['where is not who', 'Ann Lee spoke in Peru.', ['Ann Lee > Ann Lee']],
  ['an adjective is nobody', 'Peruvian police left.', []],
  ['a government', 'The Peruvian government spoke.', ['The Peruvian government > PE']],
  ['a ministry', 'Peru’s foreign ministry spoke.', ['Peru’s foreign ministry > foreign ministry, PE']],
  [
    'titles and appositions are one mention',
    'Ann Lee, Peru’s foreign minister, met Chilean President Tom Roy.',
    ['Ann Lee, Peru’s foreign minister > ann-lee', 'Chilean President Tom Roy > tom-roy'],
  ],
  [
    'a title shared by several states',
    'They met the interior ministers of Germany, Spain and Poland.',
    [
      'the interior ministers of Germany, Spain and Poland > interior minister, DE + interior minister, ES + interior minister, PL',
    ],
  ],
  [
    'a list of people',
    'Ann Lee, Tom Roy and Ben Sand said so.',
    ['Ann Lee, Tom Roy and Ben Sand > Ann Lee + Tom Roy + Ben Sand'],
  ],
  ['an abbreviation before a noun is no actor', 'The talks cover US exports.', []],
  [
    'a ministry that every state has is of the one spoken of',
    'Norway agreed. The Foreign Ministry said so.',
    ['Norway > NO', 'The Foreign Ministry > Foreign Ministry, NO'],
  ],
  [
    'an office that only some states call so',
    'London: Iran and Britain broke. Iran left. The Foreign Office said so.',
    ['Iran and Britain > IR + GB', 'Iran > IR', 'The Foreign Office > Foreign Office, GB'],
  ],
  [
    'who speaks for someone named',
    'Peruvian President Ann Lee left. A spokesman for Lee said so.',
    ['Peruvian President Ann Lee > ann-lee', 'A spokesman > spokesman, PE', 'Lee > ann-lee'],
  ],
  [
    'who speaks for someone named before',
    'Peruvian President Ann Lee left. Lee spokesman Bo Roy said so.',
    ['Peruvian President Ann Lee > ann-lee', 'spokesman Bo Roy > bo-roy'],
  ],
  [
    'an official of a ministry that the story speaks of',
    'Norway agreed. A senior Foreign Ministry official said so.',
    ['Norway > NO', 'A senior Foreign Ministry official > senior Foreign Ministry official, NO'],
  ],
  [
    'the government that someone heads',
    'Peruvian President Ann Lee left. The Lee administration said so.',
    ['Peruvian President Ann Lee > ann-lee', 'The Lee administration > PE'],
  ],
  [
    'several by a short title',
    'Peruvian Prime Minister Ann Lee met Norwegian Prime Minister Eva Dahl. The two PMs agreed.',
    [
      'Peruvian Prime Minister Ann Lee > ann-lee',
      'Norwegian Prime Minister Eva Dahl > eva-dahl',
      'The two PMs > ann-lee + eva-dahl',
    ],
  ],
  [
    'an embassy of a state',
    'The Embassy of Japan in Nairobi said so.',
    ['The Embassy of Japan > Embassy, JP'],
  ],
];

for (const [says, text, actors] of cases) {
  test(says, () => assert.deepEqual(actorsOf(text), actors));
}

test('mentions of a sentence do not overlap, and their words stand in the text', () => {
  const text =
    'Peru’s Foreign Minister Ann Lee and her Chilean counterpart Tom Roy met the presidents of Brazil and Peru in Lima. They said the two countries agree.';
  const { actors } = mentionsOf(text);
  assert.ok(actors.length > 3);
  actors.forEach((actor, index) => {
    const next = actors[index + 1];
    assert.ok(!next || actor.end <= next.start);
    for (const { words } of actor.participants) assert.equal(words.text, text.slice(words.start, words.end));
  });
});

test('a possessive mention says so', () => {
  const [actor] = mentionsOf('Peru’s exports rose.').actors;
  assert.equal(actor!.possessive, true);
});
