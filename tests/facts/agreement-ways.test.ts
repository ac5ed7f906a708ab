import { waysOf } from './ways.ts';

const check = waysOf('agreements');

const MET = 'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah in Accra.';

check('those who met are the parties of what is signed between the two', [
  [
    `${MET} A memorandum of understanding on training was signed between the two ministries.`,
    'memorandum of understanding | KE + GH | signed | about training',
  ],
  [
    `Peru, Chile and Fiji watched. Peru and Chile left. ${MET} Four agreements were signed during the visit.`,
    '4 × agreement | KE + GH | signed',
  ],
  [`${MET} A contract was signed between two firms.`],
  [
    'The EU and Armenia signed a Partnership Agreement in November 2017. Armenia praised Iran.',
    'partnership agreement | eu + AM | signed | on 2017-11',
  ],
]);

check('what may not come is not signed, and not called off', [
  ['Peru will stay out if Kenya and Ghana do not reach a deal.', 'deal | KE + GH | proposed'],
  ['Kenya’s fishing deal with Ghana hangs in the balance.', 'fishing deal | KE + GH | under negotiation'],
  ['Kenya and Ghana did not reach a deal.', 'deal | KE + GH | not signed'],
]);

check('what is done is not dated by what is to come', [
  [
    `${MET} The two sides agreed to double two-way trade by 2030.`,
    'agreement (oral) | KE + GH | agreed | about double two-way trade',
  ],
  [
    'Kenya and Ghana agreed on Monday to set up a joint fund.',
    'agreement (oral) | KE + GH | agreed | on 2024-05-13 | about set up a joint fund',
  ],
  [
    'Kenya and Ghana are set to sign a fishing pact by 2030.',
    'fishing pact | KE + GH | proposed | on ../2030',
  ],
]);

check('what those who met agreed on is of the day on which they met', [
  [
    'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah in Accra on Monday. The two ministers agreed to reopen the border.',
    'agreement (oral) | KE + GH | agreed | on 2024-05-13 | about reopen the border',
  ],
  [
    'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah in Accra on Monday. The two ministers had agreed to reopen the border.',
    'agreement (oral) | KE + GH | agreed | about reopen the border',
  ],
  [
    'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah in Accra on Monday. The two ministers signed a fishing pact.',
    'fishing pact | KE + GH | signed',
  ],
]);

check('talks that somebody considers have not begun, and those that are concluded are over', [
  [
    'Kenya and Ghana are considering talks on a free trade agreement.',
    'free trade agreement | KE + GH | proposed',
  ],
  ['Kenya is considering a free trade agreement with Ghana.', 'free trade agreement | KE + GH | proposed'],
  [
    'Kenya and Ghana have concluded negotiations on a free trade agreement.',
    'free trade agreement | KE + GH | agreed',
  ],
  [
    'Kenya and Ghana are holding talks on a free trade agreement.',
    'free trade agreement | KE + GH | under negotiation',
  ],
]);

check('what will be signed, or has been put off, is not signed', [
  ['Kenya will exchange views with Ghana and sign a fishing pact.', 'fishing pact | KE + GH | proposed'],
  ['Kenya met the demands of Ghana and signed a fishing pact with Ghana.', 'fishing pact | KE + GH | signed'],
  [
    'The signing of a pipeline deal between Kenya and Ghana, due on Friday, was postponed.',
    'pipeline deal | KE + GH | not signed',
  ],
  ['The signing of a pipeline deal between Kenya and Ghana was praised.', 'pipeline deal | KE + GH | signed'],
]);
