import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialsOf } from './digest.ts';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  ['a title before a name', 'Peruvian Foreign Minister Ann Lee arrived.', ['Ann Lee: Foreign Minister, PE']],
  ['a possessive country', 'Peru’s foreign minister Ann Lee arrived.', ['Ann Lee: foreign minister, PE']],
  [
    'an apposition after',
    'Ann Lee, the foreign minister of Peru, arrived.',
    ['Ann Lee: foreign minister, PE'],
  ],
  ['an apposition before', 'Peru’s foreign minister, Ann Lee, arrived.', ['Ann Lee: foreign minister, PE']],
  [
    'commas and "and" inside a title',
    'Peruvian Minister of Trade, Industry and Consumer Affairs Ann Lee arrived.',
    ['Ann Lee: Minister of Trade, Industry and Consumer Affairs, PE'],
  ],
  [
    'countries of a portfolio are not the country of its holder',
    'British Minister of State for Pakistan, Middle East, North Africa and Afghanistan Tom Roy arrived.',
    ['Tom Roy: Minister of State for Pakistan, Middle East, North Africa and Afghanistan, GB'],
  ],
  [
    'two offices with a stroke',
    'Pakistan’s Deputy Prime Minister/Foreign Minister Tariq Roy arrived.',
    ['Tariq Roy: Deputy Prime Minister, PK; Foreign Minister, PK'],
  ],
  [
    'two offices joined by "and"',
    'Peruvian Deputy Prime Minister and Foreign Minister Ann Lee arrived.',
    ['Ann Lee: Deputy Prime Minister, PE; Foreign Minister, PE'],
  ],
  ['a former holder', 'Former Peruvian president Ann Lee arrived.', ['Ann Lee: president, PE, former']],
  [
    'one who was',
    'Ann Lee, who was foreign minister of Peru, died.',
    ['Ann Lee: foreign minister, PE, former'],
  ],
  ['one elected', 'Peruvian president-elect Ann Lee arrived.', ['Ann Lee: president-elect, PE, future']],
  [
    'an ambassador is of the state that sends',
    'Ann Lee, Peruvian ambassador to Chile, told reporters.',
    ['Ann Lee: ambassador to Chile, PE'],
  ],
  [
    'executive says of what kind the office is',
    'Bo Roy, the executive director of UNICEF, met Hong Kong Chief Executive Ann Lee.',
    ['Bo Roy: executive director of UNICEF, unicef', 'Ann Lee: Chief Executive, HK'],
  ],
  [
    'a counterpart has the office of the other side',
    'Peruvian Foreign Minister Ann Lee met her Chilean counterpart Bo Roy.',
    ['Ann Lee: Foreign Minister, PE', 'Bo Roy: Foreign Minister, CL'],
  ],
  [
    'a country of each name, behind a title of them all',
    'The three trade ministers, Peru’s Ann Lee, Chad’s Bo Roy and the Netherlands’ Tom Sand, met.',
    ['Ann Lee: trade minister, PE', 'Bo Roy: trade minister, TD', 'Tom Sand: trade minister, NL'],
  ],
  [
    'likewise between dashes',
    'Three trade ministers – Peru’s Ann Lee, Chad’s Bo Roy and Chile’s Tom Sand – met.',
    ['Ann Lee: trade minister, PE', 'Bo Roy: trade minister, TD', 'Tom Sand: trade minister, CL'],
  ],
  ['of one office no others are told', 'Peru’s trade minister, Chad’s Bo Roy and Chile’s Tom Sand met.', []],
  [
    'a country after a name, and one before the next title',
    'President Ann Lee of Peru and Chile’s President Tom Sand met.',
    ['Ann Lee: President, PE', 'Tom Sand: President, CL'],
  ],
  [
    'one who stands in, among others',
    'Chadian President Bo Roy, acting Peruvian President Ann Lee and Tom Sand met.',
    ['Bo Roy: President, TD', 'Ann Lee: President, PE'],
  ],
  [
    'one title, two names, two countries',
    'The Peruvian and Chilean presidents, Ann Lee and Tom Roy, met.',
    ['Ann Lee: president, PE', 'Tom Roy: president, CL'],
  ],
  [
    'who speaks for an office is named behind it, and holds it not',
    'A spokeswoman for the Peruvian president, Lucia Roy, told reporters so. Peru’s president, Ann Lee, left.',
    ['Lucia Roy: spokeswoman for the Peruvian president, PE', 'Ann Lee: president, PE'],
  ],
  [
    'a title that one country alone has, and as such is an office',
    'Chief Adviser Prof Ann Roy left. The chief adviser of a bank, Tom Lee, spoke.',
    ['Ann Roy: Chief Adviser, BD'],
  ],
  [
    'a story that opens with an office goes on with the name of who holds it',
    'Peru’s president has left for Chile. Ann Roy had been due in Kenya.',
    ['Ann Roy: president, PE'],
  ],
  [
    'a name that is told of with who it is is somebody else',
    'Peru’s president has left for Chile. Ann Roy, an analyst, had been due in Kenya.',
    [],
  ],
  [
    'a name beside an office that has its holder is somebody else',
    'Peru’s president has left for Chile. Ann Roy had been due in Kenya. President Tom Lee of Peru spoke.',
    ['Tom Lee: President, PE'],
  ],
  [
    'a name that opens no sentence is somebody else',
    'Peru’s president has left for Chile. The writer Ann Roy had been due in Kenya.',
    [],
  ],
  [
    'who works for an office is not its holder',
    'An adviser to the Peruvian president, Tom Roy, said so. Talks with the Peruvian president, Ann Lee, went well.',
    ['Tom Roy: adviser to the Peruvian president, PE', 'Ann Lee: president, PE'],
  ],
  [
    'a body of a state',
    'Ann Lee, spokeswoman for Chile’s Interior Ministry, said so.',
    ['Ann Lee: spokeswoman for Chile’s Interior Ministry, CL'],
  ],
  [
    'a head of an international body',
    'United Nations Secretary-General Ann Lee arrived.',
    ['Ann Lee: United Nations Secretary-General, un'],
  ],
  [
    'initials and a suffix',
    'U.S. Defense Secretary Tom J. Roy Jr. left.',
    ['Tom J. Roy Jr.: Defense Secretary, US'],
  ],
  [
    'particles',
    'Kuwaiti Finance Minister Omar bin Adel al-Roy left.',
    ['Omar bin Adel al-Roy: Finance Minister, KW'],
  ],
  [
    'an office in brackets',
    'Lee praised “(Peruvian Prime Minister) Dr. Tom Roy” today.',
    ['Tom Roy: Prime Minister, PE'],
  ],
  [
    'who speaks for someone',
    'Peruvian President Ann Lee left. Lee’s spokesman, Tom Roy, said so.',
    ['Ann Lee (Lee): President, PE', 'Tom Roy: spokesman, PE'],
  ],
  [
    'who is quoted first by office, then by name',
    'The border is open, Peru’s government spokeswoman said. Ann Roy told reporters that it would stay so.',
    ['Ann Roy: government spokeswoman, PE'],
  ],
  [
    'an office of the state that the sentence begins with',
    'Peru will send nobody, its ambassador to Chile has said. Ann Roy told reporters that it was too late.',
    ['Ann Roy: ambassador to Chile, PE'],
  ],
  [
    'whoever is named after a spokeswoman and says nothing is somebody else',
    'The border is open, Peru’s government spokeswoman said. Ann Roy crossed it at noon.',
    [],
  ],
  [
    'a country at the end of a clause is none of the next office',
    'Troops left eastern Congo, Kenya’s foreign minister, Ann Lee, said.',
    ['Ann Lee: foreign minister, KE'],
  ],
  [
    'three adjectives in a list',
    'The Peruvian, Chilean and Kenyan presidents, Ann Lee, Tom Roy and Bo Sand, met.',
    ['Ann Lee: president, PE', 'Tom Roy: president, CL', 'Bo Sand: president, KE'],
  ],
  [
    'a rank between office and name',
    'Mali’s military leader, Lieutenant General Tom Roy, left.',
    ['Tom Roy: military leader, ML'],
  ],
  [
    'what an envoy is sent about',
    'EU enlargement envoy Ann Lee met US hostage envoy Tom Roy.',
    ['Ann Lee: EU enlargement envoy, eu', 'Tom Roy: hostage envoy, US'],
  ],
  [
    'an office of a bank between states',
    'Ann Lee, World Bank Country Director for Nepal, spoke to Tom Roy, the ADB’s Regional Vice President for South Asia.',
    [
      'Ann Lee: World Bank Country Director for Nepal, world-bank',
      'Tom Roy: Regional Vice President for South Asia, adb',
    ],
  ],
  [
    'the bank of a state and no other',
    'Ethiopia’s Finance Minister Ann Lee, National Bank Governor Tom Roy and Dashen Bank chairman Bo Sand spoke.',
    ['Ann Lee: Finance Minister, ET', 'Tom Roy: National Bank Governor, ET'],
  ],
  ['a short title with a point', 'U.S. Sen. Tom Roy left.', ['Tom Roy: Sen., US']],
  [
    'a chief of staff who is a general',
    'Pakistan’s Chief of Army Staff (COAS) General Tom Roy left.',
    ['Tom Roy: Chief of Army Staff, PK'],
  ],
  ['no office: a company', 'Ann Lee, president of Roy Motors Company, arrived.', []],
  ['no office: a party', 'Peruvian Socialist Party secretary Ann Lee arrived.', []],
  ['no office: a reporter', 'Ann Lee reported from Lima in Peru.', []],
  ['no person: a place', 'The minister for the Middle East, North Africa and Peru arrived.', []],
];

for (const [says, text, officials] of cases) {
  test(says, () => assert.deepEqual(officialsOf(text), officials));
}
