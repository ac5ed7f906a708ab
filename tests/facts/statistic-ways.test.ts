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
