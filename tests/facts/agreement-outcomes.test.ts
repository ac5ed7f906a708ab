import { waysOf } from './ways.ts';

const check = waysOf('agreements');

const MET = 'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah in Accra.';

check('a line that leads in tells of all that the lines after it name', [
  [
    'Kenya and Ghana signed the following documents on Monday:\n1. MoU on tea\n2. Agreement on Air Services',
    'document | KE + GH | signed | on 2024-05-13',
    'memorandum of understanding | KE + GH | signed | on 2024-05-13 | about tea',
    'agreement | KE + GH | signed | on 2024-05-13 | about Air Services',
  ],
  [
    'Kenya and Ghana will sign the following documents:\n• Protocol on transit',
    'document | KE + GH | proposed',
    'protocol | KE + GH | proposed | about transit',
  ],
  [
    'Kenya and Ghana signed the following documents:\n- Treaty on transit\nThe weather was fine. Pact on tea.',
    'document | KE + GH | signed',
    'treaty | KE + GH | signed | about transit',
  ],
  [
    'Kenya and Ghana signed the following documents:\n- Statement on the treaty with Fiji\n- MoU with Fiji',
    'document | KE + GH | signed',
  ],
]);

check('where one travels to sign is the other side, on the day of the trip', [
  [
    'Kenyan President Cy Moor will fly to Accra on Friday to sign a tea deal. Peru watched.',
    'tea deal | KE + GH | proposed | on 2024-05-17',
  ],
  [
    'Kenyan President Cy Moor is to travel to Accra to sign a pact on tea.',
    'pact | KE + GH | proposed | about tea',
  ],
  [
    'Kenyan President Cy Moor will leave for Accra on June 3, where a pact is to be signed with Ghana.',
    'pact | GH + KE | proposed | on 2024-06-03',
  ],
  [
    'Kenyan Foreign Minister Cy Moor is on a visit to Ghana during which a tea pact will be signed.',
    'tea pact | KE + GH | proposed',
  ],
  ['Kenyan President Cy Moor will fly to Geneva on Friday to sign a tea deal. Ghana watched.'],
  ['Kenyan President Cy Moor will fly to Brussels on Friday to sign a tea deal. Belgium watched.'],
  ['Kenyan President Cy Moor flew to Accra to sign a tea deal with the unions.'],
  [
    'Kenyan President Cy Moor will fly to Accra to sign a tea deal with Peru.',
    'tea deal | KE + PE | proposed',
  ],
]);

check('bodies of two states make an instrument for them', [
  [
    'An MoU between the Tea Academy of Kenya and the Diplomatic Institute of Ghana was signed.',
    'memorandum of understanding | KE + GH | signed',
  ],
  [
    'The Kenya Tea Authority and Ghana’s Department of Customs signed an MoU on river transit.',
    'memorandum of understanding | KE + GH | signed | about river transit',
  ],
  ['An MoU between the Tea Board of Kenya and Akwaaba Ltd of Ghana was signed.'],
  ['An MoU between a club in Kenya and a choir in Ghana was signed.'],
  ['An MoU between the Tea Board of Kenya and the Ministry of Trade of Kenya was signed.'],
]);

check('what is told after `also signed were`, and after `including`', [
  [
    `${MET} Also signed were an agreement on transit trade and a protocol on fishing.`,
    'agreement | KE + GH | signed | about transit trade',
    'protocol | KE + GH | signed | about fishing',
  ],
  [`${MET} Also fined were two ships.`],
  [
    `${MET} They then witnessed the exchange of four agreements, including a letter of intent on tea and a protocol on fishing.`,
    '4 × agreement | KE + GH | signed',
    'letter of intent | KE + GH | signed | about tea',
    'protocol | KE + GH | signed | about fishing',
  ],
  [`${MET} They discussed many things, including a protocol on fishing.`],
]);

check('one state agrees with another on what it does for it', [
  [
    'Kenya agreed in March to accept 500 nurses from Ghana.',
    'agreement (oral) | KE + GH | agreed | on 2024-03 | about accept 500 nurses from Ghana',
  ],
  [
    'Kenya agreed to provide Ghana with 20 million dollars in aid.',
    'agreement (oral) | KE + GH | agreed | about provide Ghana with 20 million dollars in aid',
  ],
  ['Kenya agreed to supply gas to Ghana and Peru.'],
  ['Kenya agreed to accept the resignation of its envoy to Ghana.'],
  ['Kenya agreed to lend money to Ghana’s farmers.'],
  ['Kenya did not agree to supply gas to Ghana.'],
]);

check('how far it came that one turned from, or agreed to extend', [
  ['Kenya walked away from a proposed pact with Ghana.', 'pact | KE + GH | not signed'],
  ['Kenya rejected a proposed pact with Ghana.', 'pact | KE + GH | not signed'],
  ['Kenya and Ghana agreed to extend a truce until May.', 'truce | KE + GH | agreed'],
  ['Kenya and Ghana extended a truce until May.', 'truce | KE + GH | signed'],
  ['Kenya ratified the EU-Ghana Tea Agreement in 2016.', 'tea agreement | GH + eu | agreed | on 2016'],
]);

check('talks that will begin are on an instrument', [
  [`${MET} Negotiations will begin on a tea treaty.`, 'tea treaty | KE + GH | under negotiation'],
  [`${MET} Debates will begin on a tea treaty.`],
  [
    `${MET} The two foreign ministers told officials to conclude negotiations on a tea pact by December.`,
    'tea pact | KE + GH | under negotiation',
  ],
]);

check('what is signed on the occasion is of its day', [
  [
    'Kenya and Ghana signed nine agreements on Monday. The MoU on tea was signed by Kenyan Minister Cy Moor and Ghanaian Minister Bo Mensah.',
    '9 × agreement | KE + GH | signed | on 2024-05-13',
    'memorandum of understanding | KE + GH | signed | on 2024-05-13 | about tea',
  ],
  [
    'Kenya and Ghana signed nine agreements on Monday. The MoU on tea had been signed by Kenyan Minister Cy Moor and Ghanaian Minister Bo Mensah.',
    '9 × agreement | KE + GH | signed | on 2024-05-13',
    'memorandum of understanding | KE + GH | signed | about tea',
  ],
  [
    'Kenyan President Cy Moor met Ghanaian President Bo Mensah in Accra on Monday. The two presidents witnessed the signing of a tea pact.',
    'tea pact | KE + GH | signed | on 2024-05-13',
  ],
  [
    'Kenya and Ghana signed a tea pact on Monday. Peru and Ghana signed a pact on fishing in the presence of Ghanaian President Bo Mensah.',
    'tea pact | KE + GH | signed | on 2024-05-13',
    'pact | PE + GH | signed | about fishing',
  ],
]);

check('an agreement of another kind is another one', [
  [
    'Kenya and Ghana signed a border pact on Monday. Kenya suspended its transit agreement with Ghana in March.',
    'border pact | KE + GH | signed | on 2024-05-13',
    'transit agreement | KE + GH | in force',
  ],
  [
    'Kenya and Ghana signed a border pact on Monday. The border agreement between Kenya and Ghana was praised.',
    'border pact | KE + GH | signed | on 2024-05-13',
  ],
]);

check('what is agreed at a meeting of the same sentence, and listed after a signing, has its day', [
  [
    'Kenyan President Cy Moor held talks with Ghanaian President Bo Mensah in Accra on Monday, during which both sides agreed to reopen the border.',
    'agreement (oral) | KE + GH | agreed | on 2024-05-13 | about reopen the border',
  ],
  [
    'Kenya and Ghana signed two agreements on Monday. The following agreements were signed:\n- MoU on tea',
    '2 × agreement | KE + GH | signed | on 2024-05-13',
    'agreement | KE + GH | signed | on 2024-05-13',
    'memorandum of understanding | KE + GH | signed | on 2024-05-13 | about tea',
  ],
]);
