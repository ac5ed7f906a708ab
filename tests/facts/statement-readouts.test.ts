import { waysOf } from './ways.ts';

const check = waysOf('statements');

const MET =
  'External Affairs Minister R. Nair of India met Bhutanese Foreign Minister Karma Tshering. They talked.';

check('the letters of a title stand for who has it', [
  [
    `${MET} EAM reiterated India’s support for the plan.`,
    'r-nair | reiterate | India’s support for the plan',
  ],
  [
    'Special Assistant to the Prime Minister Cy Moor of Kenya met Ghanaian Ambassador Bo Mensah. The SAPM said trade grew.',
    'cy-moor | say | trade grew',
  ],
  ['Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah. The SAPM said trade grew.'],
]);

check('whoever spoke in the sentence before speaks on, and a clause goes on with its own subject', [
  [
    'Kenyan Minister Abeba Lee told reporters that President Desta Roy would visit Peru, where he will speak. She said trade would grow.',
    'abeba-lee | tell | President Desta Roy would visit Peru, where he will speak',
    'abeba-lee | say | trade would grow',
  ],
]);

check('bodies without their state are of the story’s own', [
  [
    'Trade Minister Ann Lee met Ghanaian Minister Bo Mensah. Kenya and Ghana trade. Ghana is Kenya’s friend, the Investment Ministry said.',
    'Investment Ministry, KE | say | Ghana is Kenya’s friend',
  ],
  [
    'Trade Minister Ann Lee met Ghanaian Minister Bo Mensah. Kenya and Ghana trade. She will go again, officials at the foreign ministry said.',
    'official at the foreign ministry, KE | say | She will go again',
  ],
  [
    'Kenya’s Prime Minister Cy Moor will go, the Ministry of Foreign Affairs and International Cooperation said.',
    'Ministry of Foreign Affairs and International Cooperation, KE | say | Kenya’s Prime Minister Cy Moor will go',
  ],
  [
    'Ghana’s trade has grown, the Kenyan High Commission said.',
    'High Commission, KE | say | Ghana’s trade has grown',
  ],
  ['Trade was high, and a commission met in Kenya.'],
]);

check('what a state does within what its own minister says, the minister says', [
  [
    'Kenyan Minister Cy Moor said that Kenya keeps its word and welcomes guests.',
    'cy-moor | say | Kenya keeps its word and welcomes guests',
  ],
  [
    'Kenyan Minister Cy Moor said that Ghana keeps its word. Kenya welcomes guests.',
    'cy-moor | say | Ghana keeps its word',
    'Government, KE | welcome | guests',
  ],
]);

check('according to a body, or to what it issued, is no place', [
  [
    'Kenya’s Foreign Minister Cy Moor left Kenya. According to the Foreign Ministry, trade has grown.',
    'Foreign Ministry, KE | according to | trade has grown',
  ],
  [
    'Kenyan Minister Cy Moor met the Sudanese envoy, according to a statement from the Ministry of Defence.',
    'Ministry of Defence, KE | according to | Kenyan Minister Cy Moor met the Sudanese envoy',
  ],
  ['Kenyan Minister Cy Moor went to the Foreign Ministry.'],
]);
