import { waysOf } from './ways.ts';

const check = waysOf('meetings');

check('who comes from abroad is spoken of as a guest', [
  [
    'Kenyan Foreign Minister Cy Moor left Kenya. Ghanaian Speaker Ama Mensah met the visiting dignitary on Monday.',
    'ama-mensah + cy-moor | held | on 2024-05-13',
  ],
  [
    'Kenyan Foreign Minister Cy Moor left Kenya. Ghanaian Speaker Ama Mensah held talks with the Kenyan guest on Monday.',
    'ama-mensah + cy-moor | held | on 2024-05-13',
  ],
  ['Kenyan Foreign Minister Cy Moor left Kenya. Ghanaian Speaker Ama Mensah met the guests on Monday.'],
]);

check('each of several is met on their own', [
  [
    'Ghanaian Defence Minister Ama Mensah will meet separately with her US and Australian counterparts.',
    'ama-mensah + Defence Minister, US | planned',
    'ama-mensah + Defence Minister, AU | planned',
  ],
  [
    'Ghanaian Defence Minister Ama Mensah met the Defence Ministers of Sudan and Rwanda separately on Monday.',
    'ama-mensah + Defence Minister, SD | held | on 2024-05-13',
    'ama-mensah + Defence Minister, RW | held | on 2024-05-13',
  ],
  [
    'Kenyan Minister Cy Moor paid courtesy calls on Ghanaian President Ama Mensah and Speaker Bo Addo on Monday.',
    'cy-moor + ama-mensah | held | on 2024-05-13',
    'cy-moor + bo-addo | held | on 2024-05-13',
  ],
  ['Kenyan Minister Cy Moor got calls on the Ghanaian vote on Monday.'],
]);

check('who represents a state at a summit is there', [
  [
    'Ghanaian Minister Ama Mensah will represent the country at the African Union summit in Lusaka in June.',
    'ama-mensah | planned | in Lusaka | on 2024-06',
  ],
  ['Ghanaian Minister Ama Mensah will represent the country at home in June.'],
]);

check('the house of who governs is where they met, unless a town is named', [
  [
    'Kenyan President Cy Moor met US President Bo Adams at the White House on Monday.',
    'cy-moor + bo-adams | held | in White House | on 2024-05-13',
  ],
  [
    'Kenyan President Cy Moor met Ghanaian President Bo Adams at Jubilee House in Accra on Monday.',
    'cy-moor + bo-adams | held | in Accra | on 2024-05-13',
  ],
  [
    'Kenyan President Cy Moor met US President Bo Adams on Monday after a vote in the House.',
    'cy-moor + bo-adams | held | on 2024-05-13',
  ],
]);

check('what will be held is planned', [
  [
    'The Kenya-Ghana Joint Commission meeting will be held in Accra in June.',
    'Government, KE + Government, GH | planned | in Accra | on 2024-06',
  ],
  [
    'Kenyan President Cy Moor will visit Ghana from Sunday to Tuesday.',
    'cy-moor + Government, GH | planned | in Ghana | on 2024-05-19/2024-05-21',
  ],
]);

const MET_MOOR =
  'Kenyan Minister Cy Moor met Ghanaian Minister Bo Mensah in Accra on Monday. Trade has grown. Tea is dear. They were glad.';

check('a meeting told with “later” is of the day of the one before, with one of the same people', [
  [
    `${MET_MOOR} Later, Moor called on Ghanaian President Ama Osei.`,
    'cy-moor + bo-mensah | held | in Accra | on 2024-05-13',
    'cy-moor + ama-osei | held | on 2024-05-13',
  ],
  [
    `${MET_MOOR} Moor has called on Ghanaian President Ama Osei.`,
    'cy-moor + bo-mensah | held | in Accra | on 2024-05-13',
    'cy-moor + ama-osei | held',
  ],
]);
