import type { Rule } from '../kind.ts';

export const countRules: readonly Rule[] = [
  {
    name: 'statistic:count',
    about:
      'How many troops, migrants, war dead, people helped, or tonnes of goods traded or given; not ages, votes, delegations or agreements.',
    examples: [
      {
        text: 'Nepal keeps 3,400 peacekeepers in South Sudan.',
        finds: ['count | troops | NP, SS | 3400 troops'],
      },
      {
        text: 'More than half a million refugees have crossed into Chad.',
        finds: ['count | refugees | TD | 500000 people'],
      },
      {
        text: 'The war has killed at least 12,000 people.',
        finds: ['count | war dead | ? | 12000 people'],
      },
      {
        text: 'Cuba has trained 140 Namibian doctors.',
        finds: ['count | doctors helped | CU, NA | 140 people'],
      },
      {
        text: 'The clashes killed five people and displaced more than 2,000.',
        finds: ['count | war dead | ? | 5 people', 'count | displaced people | ? | 2000 people'],
      },
      {
        text: 'Rice exports to Fiji reached 3,000 tonnes.',
        finds: ['count | rice exports | FJ | 3000 tonnes'],
      },
      {
        text: 'Almost 2 million Sudanese have fled to Chad. Kenya deployed 400 police officers to Haiti.',
        finds: ['count | displaced people | SD, TD | 2000000 people', 'count | troops | KE, HT | 400 troops'],
      },
      { text: 'The flood killed five people.', finds: [] },
      { text: 'A delegation of 35 artists signed four agreements with Ann Lee, 47.', finds: [] },
      { text: 'Two soldiers were wounded when their car left the road.', finds: [] },
      { text: 'The bill passed by 62 votes to 31.', finds: [] },
    ],
  },
];
