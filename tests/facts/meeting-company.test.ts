import { waysOf } from './ways.ts';

const check = waysOf('meetings');

check('whoever leads a delegation is met', [
  [
    'Ghanaian President Ama Mensah received a Kenyan delegation headed by Foreign Minister Cy Moor on Monday.',
    'ama-mensah + cy-moor | held | on 2024-05-13',
  ],
  [
    'Ghanaian President Ama Mensah conferred with a delegation of Kenyan investors, led by Foreign Minister Cy Moor, on Monday.',
    'ama-mensah + cy-moor | held | on 2024-05-13',
  ],
  [
    'Ghanaian President Ama Mensah received a Kenyan delegation, and Foreign Minister Cy Moor led the talks on Monday.',
  ],
]);

check('what is told beside another meeting is another', [
  [
    'Kenyan Minister Cy Moor met Ghanaian Minister Ama Mensah and Malian Minister Bo Keita in Accra on Monday. On the margins of the meeting, Moor met Keita.',
    'cy-moor + ama-mensah + bo-keita | held | in Accra | on 2024-05-13',
    'cy-moor + bo-keita | held | in Accra | on 2024-05-13',
  ],
  [
    'Kenyan Minister Cy Moor met Ghanaian Minister Ama Mensah and Malian Minister Bo Keita on Monday. At the meeting, Moor met Keita.',
    'cy-moor + ama-mensah + bo-keita | held | on 2024-05-13',
  ],
]);

check('“the foreign minister” of a story that calls its own by title alone is its own', [
  [
    'Foreign Minister Ama Mensah met Kenyan Foreign Minister Cy Moor on Monday. Ghana was glad. Moor thanked her. The foreign minister also met Malian Minister Bo Keita.',
    'ama-mensah + cy-moor | held | on 2024-05-13',
    'ama-mensah + bo-keita | held',
  ],
  [
    'Ghanaian Foreign Minister Ama Mensah met Kenyan Foreign Minister Cy Moor on Monday. Ghana was glad. Moor thanked her. The foreign minister also met Malian Minister Bo Keita.',
    'ama-mensah + cy-moor | held | on 2024-05-13',
    'cy-moor + bo-keita | held',
  ],
]);

check('which of a row of meetings it is says that nothing has told it before', [
  [
    'Kenyan Minister Cy Moor and Ghanaian Minister Ama Mensah held the 16th meeting of the joint commission in Accra on Monday.',
    'cy-moor + ama-mensah | held | in Accra | on 2024-05-13',
  ],
  ['Kenyan Minister Cy Moor and Ghanaian Minister Ama Mensah praised the 16th meeting of the commission.'],
]);

check('two in the chair have met', [
  [
    'Kenyan Minister Cy Moor co-chaired the second strategic mechanism in Accra with Ghanaian Minister Ama Mensah on Monday.',
    'cy-moor + ama-mensah | held | in Accra | on 2024-05-13',
  ],
  ['Kenyan Minister Cy Moor co-chaired the second strategic mechanism in Accra with pride on Monday.'],
]);

check('who invites is not thereby at the summit', [
  [
    'Kenyan President Cy Moor will attend the energy summit at the invitation of his Ghanaian counterpart.',
    'cy-moor | planned',
  ],
  [
    'Kenyan President Cy Moor will attend the energy summit with his Ghanaian counterpart.',
    'cy-moor + President, GH | planned',
  ],
]);

check('who is somewhere for something is there on a visit', [
  [
    'Kenyan Minister Cy Moor is in Accra to meet Ghanaian Minister Ama Mensah.',
    'cy-moor + ama-mensah | planned | in Accra',
    'cy-moor + Government, GH | ongoing | in Accra',
  ],
  [
    'Kenyan Minister Cy Moor will be in Accra from May 20 to 22.',
    'cy-moor + Government, GH | planned | in Accra | on 2024-05-20/2024-05-22',
  ],
  [
    'Kenyan Minister Cy Moor reached Accra on Monday.',
    'cy-moor + Government, GH | ongoing | in Accra | on 2024-05-13',
  ],
  ['Kenyan Minister Cy Moor is in Geneva for talks.'],
  ['Kenyan Minister Cy Moor is in Accra.'],
  ['Kenyan Minister Cy Moor reached President Ama Mensah and a deal in Accra on Monday.'],
]);

check('counterparts who are named count once, and so do those of a country', [
  [
    'Kenyan Minister Cy Moor met his Ghanaian counterparts, Foreign Minister Ama Mensah and Defence Minister Bo Addo, on Monday. The Ghanaian ministers called on President Eve Sand.',
    'cy-moor + ama-mensah + bo-addo | held | on 2024-05-13',
    'ama-mensah + bo-addo + eve-sand | held | on 2024-05-13',
  ],
  [
    'Kenyan Minister Cy Moor met his Ghanaian counterparts on Monday.',
    'cy-moor + Minister, GH | held | on 2024-05-13',
  ],
]);
