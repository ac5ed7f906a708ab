import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialsOf } from './digest.ts';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  [
    'who meets somebody is not of their country',
    'Prime Minister Tom Roy spoke with the President of Peru, Ann Lee.',
    ['Tom Roy: Prime Minister, ?', 'Ann Lee: President, PE'],
  ],
  [
    'who receives an ambassador is not of the state that sent them',
    'Deputy Foreign Minister Tom Roy received the Ambassador of Peru, Ann Lee.',
    ['Tom Roy: Deputy Foreign Minister, ?', 'Ann Lee: Ambassador, PE'],
  ],
  [
    'who calls on somebody is not of their country, wherever it is filed',
    'LIMA: Foreign Minister Tom Roy on Thursday called on Peruvian President Ann Lee.',
    ['Tom Roy: Foreign Minister, ?', 'Ann Lee: President, PE'],
  ],
  [
    'whom others of a third country stand between is not met',
    'LIMA: Peruvian Foreign Minister Ann Lee will meet Chilean officials in Arica and President Tom Roy holds talks with Kenyan President Bo Otieno.',
    ['Ann Lee: Foreign Minister, PE', 'Tom Roy: President, PE', 'Bo Otieno: President, KE'],
  ],
  [
    'who does not meet them may be',
    'President Ann Lee of Peru praised Trade Minister Tom Roy.',
    ['Ann Lee: President, PE', 'Tom Roy: Trade Minister, PE'],
  ],
  [
    'who calls on somebody, or receives credentials, is of another country',
    'Army Chief Tom Roy called on Peruvian Defence Minister Ann Lee. President Eva Dahl received credentials from the ambassador of Peru.',
    ['Tom Roy: Army Chief, ?', 'Ann Lee: Defence Minister, PE', 'Eva Dahl: President, ?'],
  ],
  [
    'who goes to a country is not of it',
    'Trade Minister Tom Roy arrived in Lima. Trade Minister Tom Roy has been invited to visit Peru.',
    ['Tom Roy: Trade Minister, ?'],
  ],
  [
    'who is told of beside a meeting in a city is no side of it',
    'WASHINGTON — U.S. Secretary Ann Lee will meet Peruvian Foreign Minister Eva Dahl in Lima and President Tom Roy holds talks.',
    ['Ann Lee: Secretary, US', 'Eva Dahl: Foreign Minister, PE', 'Tom Roy: President, US'],
  ],
  [
    'an office told apart from the one before',
    'The Foreign Secretary of Kenya, Ann Lee, and the Under Secretary of State for Political Affairs, Tom Roy, spoke.',
    ['Ann Lee: Foreign Secretary, KE', 'Tom Roy: Under Secretary of State for Political Affairs, ?'],
  ],
  [
    'a row of countries that one goes to',
    'Trade Minister Tom Roy will travel to Peru, Chile and Kenya.',
    ['Tom Roy: Trade Minister, ?'],
  ],
  [
    'a row of countries that act',
    'Peru voted. Peru was quiet. Chile, Kenya and Peru waited. Trade Minister Tom Roy spoke.',
    ['Tom Roy: Trade Minister, PE'],
  ],
  [
    'a place alone does not act',
    'Trade Minister Tom Roy spoke at a fair in Cusco.',
    ['Tom Roy: Trade Minister, ?'],
  ],
  [
    'who is met on a visit told before is of the host',
    'Peruvian Foreign Minister Ann Lee paid a visit to Kenya. During the visit, she called on President Tom Roy.',
    ['Ann Lee: Foreign Minister, PE', 'Tom Roy: President, KE'],
  ],
  [
    'of two countries visited neither is told',
    'Foreign Minister Ann Lee paid a visit to Kenya and a visit to Ghana. During the trip, she met President Tom Roy.',
    ['Ann Lee: Foreign Minister, ?', 'Tom Roy: President, ?'],
  ],
  [
    'who receives a guest in a capital is at home',
    'Foreign Minister Tom Roy received Peruvian Trade Minister Ann Lee in Nairobi.',
    ['Tom Roy: Foreign Minister, KE', 'Ann Lee: Trade Minister, PE'],
  ],
  [
    'who meets somebody in a capital may be anywhere',
    'Foreign Minister Tom Roy met Peruvian Trade Minister Ann Lee in Nairobi.',
    ['Tom Roy: Foreign Minister, ?', 'Ann Lee: Trade Minister, PE'],
  ],
  [
    'two of one title are of two countries, and nothing tells which',
    'Foreign Ministers Ann Lee and Tom Roy and Defence Ministers Eva Dahl and Max Toth of Peru and Chile held talks.',
    [
      'Ann Lee: Foreign Minister, ?',
      'Tom Roy: Foreign Minister, ?',
      'Eva Dahl: Defence Minister, ?',
      'Max Toth: Defence Minister, ?',
    ],
  ],
  [
    'two sets of ministers, of whom nothing tells which is whose',
    'The foreign and defence ministers of Peru and Chile, Ann Lee, Tom Roy, Eva Dahl and Max Toth, met.',
    ['Ann Lee: minister, ?', 'Tom Roy: minister, ?', 'Eva Dahl: minister, ?', 'Max Toth: minister, ?'],
  ],
  [
    'a style before a name',
    'President His Highness Sheikh Rashid bin Saif of the UAE met Her Excellency Ms Ann Lee, President of Peru.',
    ['Rashid bin Saif: President, AE', 'Ann Lee: President, PE'],
  ],
  [
    'an amir reigns, and Amir is a name',
    'Sheikh Tamim bin Fahd, Amir of Qatar, met Iranian Foreign Minister Amir Karimi.',
    ['Tamim bin Fahd: Amir, QA', 'Amir Karimi: Foreign Minister, IR'],
  ],
  [
    'a deputy secretary of no department',
    'Deputy Secretary Roy will travel to Peru.',
    ['Roy: Deputy Secretary, US'],
  ],
];

for (const [says, text, officials] of cases) test(says, () => assert.deepEqual(officialsOf(text), officials));
