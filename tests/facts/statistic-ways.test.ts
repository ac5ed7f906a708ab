import { waysOf } from './ways.ts';

const check = waysOf('statistics');

check('a share may be written together with its unit', [
  [
    'Kenya’s exports to Ghana grew by 12pc to $2.7bn last year.',
    'percent | exports growth | KE, GH | 12%',
    'amount | exports | KE, GH | 2700000000 USD',
  ],
  ['Kenya’s exports to Ghana grew 3.5pct.', 'percent | exports growth | KE, GH | 3.5%'],
  ['Kenya bought 12pcs of a puzzle.'],
]);

check('by how much and to what is no range', [
  [
    'Kenya’s exports to Ghana fell 3.5 percentage points to 12%.',
    'percent | exports growth | KE, GH | -3.5%',
  ],
  ['Kenya’s exports to Ghana grew 5 to 6 percent.', 'percent | exports growth | KE, GH | 5..6%'],
]);

check('whoever stands right after each amount gets it', [
  [
    'British aid was £305 million for Peru, £300 million for Fiji and £292 million for Kenya.',
    'amount | aid | GB, PE | 305000000 GBP',
    'amount | aid | GB, FJ | 300000000 GBP',
    'amount | aid | GB, KE | 292000000 GBP',
  ],
  ['Norway provided Fiji with a loan of $3 million.', 'amount | loans | NO, FJ | 3000000 USD'],
  [
    'Accra will provide Nairobi with $3 million in military aid.',
    'amount | aid (target) | GH, KE | 3000000 USD',
  ],
  [
    'Norway will invest $3 million in the ports of Fiji.',
    'amount | investment (target) | NO, FJ | 3000000 USD',
  ],
]);

check('a rank may tell who stands before it, and then among whom', [
  [
    'Ghana ranked third after Norway and Chile among Kenya’s trading partners.',
    'rank | trading partner | GH for KE | 3 after NO, CL',
  ],
  ['Ghana came third after Norway and Chile at the games.'],
]);

check('where money went is not what it measures', [
  [
    'Kenyan investors have poured $5 million into 30 projects in Ghana.',
    'amount | investment | KE, GH | 5000000 USD',
  ],
]);

check('who and what is counted though its noun is left out or comes late', [
  [
    'An estimated 20,000 have been killed since the war in Chad began.',
    'count | war dead | ? | 20000 people',
  ],
  ['An estimated 20,000 have been killed in traffic in Chad.'],
  ['About 1,000 U.S. personnel are stationed in Chad.', 'count | troops | US, TD | 1000 troops'],
  ['About 1,000 personnel work at the bank in Chad.'],
  [
    'Bolivia exported 5.8 billion cubic meters of gas to Brazil.',
    'count | gas | BO, BR | 5800000000 cubic meters',
  ],
  ['Bolivia exported 500 meters of cable to Brazil.'],
]);

check('what is promised or asked for', [
  ['The UN’s $2.7bn appeal for Sudan is open.', 'amount | aid | SD | 2700000000 USD'],
  [
    'Norway will mobilise €2.5 billion for Senegal.',
    'amount | funds provided (target) | NO, SN | 2500000000 EUR',
  ],
]);

check('how much an economy is to grow', [
  ['Population growth is projected at 7.2 percent in Kenya.'],
  ['Growth is projected at 7.2 percent in Kenya.', 'percent | GDP growth (target) | KE | 7.2%'],
  [
    'Kenya’s central bank trimmed its growth forecast for this year to between 3.8% and 4.4%.',
    'percent | GDP growth (target) | ? | 3.8..4.4%',
  ],
]);

check('trade that is said to be with one state is that of the other', [
  [
    'Ghana aims to raise trade with Turkey to $2 billion.',
    'amount | trade (target) | GH, TR | 2000000000 USD',
  ],
  ['Trade with Fiji reached €1,5 billion, Norway said.', 'amount | trade | NO, FJ | 1500000000 EUR'],
  ['Ghana and Turkey aim to raise trade to $2 billion.', 'amount | trade (target) | GH, TR | 2000000000 USD'],
]);
