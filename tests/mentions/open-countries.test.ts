import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialsOf } from './digest.ts';

/** A story that is about Peru, more than about any other country. */
const PERU = 'Peru voted. Peru was quiet. Peru waited.';

const cases: readonly (readonly [says: string, text: string, officials: readonly string[]])[] = [
  ['the country of the story', `${PERU} Trade Minister Ann Lee spoke.`, ['Ann Lee: Trade Minister, PE']],
  ['an envoy is sent from anywhere', `${PERU} Mideast envoy Ann Lee spoke.`, ['Ann Lee: Mideast envoy, ?']],
  [
    'who speaks for a body may speak for another’s',
    `${PERU} National Security Council spokeswoman Ann Lee spoke.`,
    ['Ann Lee: National Security Council spokeswoman, ?'],
  ],
  [
    'the sentence names another country',
    `${PERU} Kenya gave money, Trade Minister Ann Lee said.`,
    ['Ann Lee: Trade Minister, KE'],
  ],
  [
    'two countries act as often',
    'Peru and Chile voted. Peru waited, and Chile too. Trade Minister Ann Lee spoke.',
    ['Ann Lee: Trade Minister, ?'],
  ],
  [
    'a country that is feared is not one’s own',
    'Despite Kenya’s threats trade minister Ann Lee stayed.',
    ['Ann Lee: trade minister, ?'],
  ],
  [
    'a visit told of sets no scene',
    'Roy’s visit to Kenya was long, said Tom Sand, the trade minister.',
    ['Tom Sand: trade minister, ?'],
  ],
  [
    'a body told of before',
    'Peru’s Foreign Ministry spoke. Roy’s visit to Kenya was long, said Tom Sand, director of the ministry’s Asian Department.',
    ['Tom Sand: director of the ministry’s Asian Department, PE'],
  ],
  [
    'the visit of a prime minister is no meeting with one',
    'British Foreign Secretary Ann Lee briefed him on Prime Minister Tom Roy’s visit. Japan and Britain trade.',
    ['Ann Lee: Foreign Secretary, GB', 'Tom Roy: Prime Minister, GB'],
  ],
  [
    'who leads a side is of it',
    'Peru and Chile meet in Kenya. Lima will be represented by Trade Minister Ann Lee, and the Chilean side was led by Trade Minister Tom Roy.',
    ['Ann Lee: Trade Minister, PE', 'Tom Roy: Trade Minister, CL'],
  ],
  [
    'each side is led by its own',
    'The Peruvian side was led by Deputy Foreign Minister Ann Lee and the Kenyan side by Deputy Foreign Minister Tom Roy.',
    ['Ann Lee: Deputy Foreign Minister, PE', 'Tom Roy: Deputy Foreign Minister, KE'],
  ],
  [
    'who leads a team that one side met is of another',
    'Peru and Chile meet. Peru met a team led by Trade Minister Ann Lee.',
    ['Ann Lee: Trade Minister, ?'],
  ],
  [
    'the country that was named last',
    'WASHINGTON — The United States is leaving. Ann Roy flew to Niamey. She did not see the country’s military leader, General Tom Sand.',
    ['Tom Sand: military leader, NE'],
  ],
  [
    'the press of a state, abroad',
    'BEIJING, July 10. /TASS/. China and Russia trade. As Foreign Ministry Spokeswoman Ann Lee said, talks go on.',
    ['Ann Lee: Foreign Ministry Spokeswoman, RU'],
  ],
  [
    'a title that a second state has, in its own story',
    'MEXICO CITY (AP) — Mexico is open. Foreign Affairs Secretary Ann Lee said so.',
    ['Ann Lee: Foreign Affairs Secretary, MX'],
  ],
  [
    'the one country of the story that calls its ministers so',
    'Albania and the UK trade. Albania waits. Foreign Secretary Ann Lee was pleased.',
    ['Ann Lee: Foreign Secretary, GB'],
  ],
  [
    'two countries of the story call their ministers so',
    'India and the UK trade. India waits, and the UK waits. Foreign Secretary Ann Lee was pleased.',
    ['Ann Lee: Foreign Secretary, ?'],
  ],
  [
    'a counterpart from elsewhere',
    'Peruvian Foreign Minister Ann Lee received her counterpart from the Republic of Chile, Tom Roy.',
    ['Ann Lee: Foreign Minister, PE', 'Tom Roy: Foreign Minister, CL'],
  ],
  [
    'the government’s own',
    'LIMA — Peru is open. Kenya’s President Ann Lee met the government’s chief negotiator, Tom Roy.',
    ['Ann Lee: President, KE', 'Tom Roy: chief negotiator, PE'],
  ],
  [
    'a portfolio of partnerships',
    'Peru’s Minister for International Partnerships Ann Lee spoke.',
    ['Ann Lee: Minister for International Partnerships, PE'],
  ],
  ['a country after the name', 'They met President Ann Lee of Peru.', ['Ann Lee: President, PE']],
  [
    'a country in brackets',
    'They met Foreign Ministers Ann Lee (Peru) and Tom Roy (Chile).',
    ['Ann Lee: Foreign Minister, PE', 'Tom Roy: Foreign Minister, CL'],
  ],
  ['a state’s navy after the name', 'They met Captain Ann Lee of Peru’s navy.', []],
  [
    'a country that an editor put in',
    '“I agree,” said “(Peruvian) Prime Minister Tom Roy”.',
    ['Tom Roy: Prime Minister, PE'],
  ],
  [
    'whose foreign minister',
    'Peruvian President Ann Lee spoke. Chile and Peru waited. Lee left with his foreign minister, Tom Roy.',
    ['Ann Lee (Lee): President, PE', 'Tom Roy: foreign minister, PE'],
  ],
  [
    'in the order of the countries before',
    'Peru and Chile agreed. The energy ministers, Ann Lee and Tom Roy, signed.',
    ['Ann Lee: energy minister, PE', 'Tom Roy: energy minister, CL'],
  ],
  [
    'more countries than names',
    'Peru, Kenya and Chile agreed. The energy ministers, Ann Lee and Tom Roy, signed.',
    ['Ann Lee: energy minister, ?', 'Tom Roy: energy minister, ?'],
  ],
  [
    'what one tells of one’s own',
    'Foreign Minister Ann Lee reaffirmed Peru’s strong support. Chile spoke. Chile acts. Chile waits.',
    ['Ann Lee: Foreign Minister, PE'],
  ],
  [
    'what one tells of another’s',
    'Foreign Minister Ann Lee stressed Peru’s debts. Chile spoke. Chile acts. Chile waits.',
    ['Ann Lee: Foreign Minister, CL'],
  ],
];

for (const [says, text, officials] of cases) test(says, () => assert.deepEqual(officialsOf(text), officials));
