import { waysOf } from './ways.ts';

const check = waysOf('agreements');

check('who is close to signing has not signed, who has witnessed a signing has', [
  ['Kenya and Ghana are close to signing a tea deal.', 'tea deal | KE + GH | under negotiation'],
  ['The presidents of Kenya and Ghana have witnessed the signing of a pact.', 'pact | KE + GH | signed'],
  [
    'Kenya and Ghana have signed the exchange of notes for new roads.',
    'exchange of notes | KE + GH | signed | about new roads',
  ],
]);

check('a pact that both have had since a year began then', [
  ['Kenya and Ghana have had a tea agreement since 2011.', 'tea agreement | KE + GH | in force | on 2011'],
  ['Kenya and Ghana have a tea agreement.', 'tea agreement | KE + GH | in force'],
]);

check('a deal with a name of its own is not what was agreed to without one', [
  [
    'Kenya and Ghana agreed on Monday to raise trade. The gas deal, signed in 2009, is late.',
    'agreement (oral) | KE + GH | agreed | on 2024-05-13 | about raise trade',
  ],
]);

check('what those who met also signed is of the day on which they met', [
  [
    'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah in Accra on Monday. The two ministers also signed a tea pact.',
    'tea pact | KE + GH | signed | on 2024-05-13',
  ],
  [
    'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah in Accra on Monday. The two ministers have signed a tea pact.',
    'tea pact | KE + GH | signed',
  ],
]);
