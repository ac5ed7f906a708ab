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
    'Kenya and Ghana agreed to raise trade over the next four years and signed a protocol on transit.',
    'agreement (oral) | KE + GH | agreed | about raise trade over the next four years',
    'protocol | KE + GH | signed | about transit',
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
  [
    'Kenya will exchange views with Ghana on promoting trade and sign a fishing pact.',
    'fishing pact | KE + GH | proposed',
  ],
  ['Kenya met the demands of Ghana and signed a fishing pact with Ghana.', 'fishing pact | KE + GH | signed'],
  [
    'The signing of a pipeline deal between Kenya and Ghana, due on Friday, was postponed.',
    'pipeline deal | KE + GH | not signed',
  ],
  ['The signing of a pipeline deal between Kenya and Ghana was praised.', 'pipeline deal | KE + GH | signed'],
]);

check('a second side has an agreement of its own where the words repeat `with`', [
  [
    'Kenya signed similar accords with Ghana in 2022 and with Britain in 2023.',
    'accord | KE + GH | signed | on 2022',
    'accord | KE + GB | signed | on 2023',
  ],
  ['Kenya signed a pact with Ghana and Britain in 2023.', 'pact | KE + GH + GB | signed | on 2023'],
  ['Kenya signed a pact with Ghana in 2023 and met with Britain.', 'pact | KE + GH | signed | on 2023'],
]);

check('the other side may stand with the verb before', [
  [
    'Kenyan President Cy Moor will exchange views with Ghanaian leaders and sign a fishing pact.',
    'fishing pact | KE + GH | proposed',
  ],
  ['Kenyan President Cy Moor visited Ghana and signed a fishing pact.', 'fishing pact | KE + GH | signed'],
  ['Kenyan President Cy Moor visited Ghana and signed a pact with the unions.'],
]);

check('an agreement is told of by how it came about', [
  ['The calm is the work of a deal reached between Kenya and Ghana.', 'deal | KE + GH | agreed'],
  [
    `${MET} This is not the pact both countries signed in 1995, in which both countries agreed to help each other.`,
    'pact | KE + GH | signed | on 1995',
  ],
  [
    'The Tea Access Agreement, which lets Kenyan lorries into Ghana, was signed by Kenyan Foreign Minister Cy Moor and Ghanaian Foreign Minister Bo Mensah.',
    'tea access agreement | KE + GH | signed',
  ],
  ['The talks led to a deal between Kenya and Ghana.', 'deal | KE + GH | agreed'],
  ['The talks could lead to a deal between Kenya and Ghana.', 'deal | KE + GH | proposed'],
  ['The deal reached a dead end between Kenya and Ghana.'],
  [`${MET} The two signed a deal on tea.`, 'deal | KE + GH | signed | about tea'],
  [`${MET} The two signed deals were lost.`],
]);

check('free trade and double taxation are no verbs', [
  ['Kenya has signed free trade agreements with Ghana.', 'free trade agreement | KE + GH | signed'],
  [
    'The Kenya-Ghana double taxation agreement entered into force in March.',
    'double taxation agreement | KE + GH | in force | on 2024-03',
  ],
  ['Kenya freed two ships of Ghana.'],
]);

check('what has lapsed was signed, and what is left is there still', [
  ['The fisheries accord between Kenya and Ghana lapsed in 2020.', 'fisheries accord | KE + GH | signed'],
  ['Kenya announced its withdrawal from a tea pact with Ghana.', 'tea pact | KE + GH | in force'],
  ['Kenya tore up its tea pact with Ghana.', 'tea pact | KE + GH | in force'],
  ['Kenya scrapped a tea deal with Ghanaian conglomerate Akwaaba.'],
  ['The accord was torn up.'],
]);

check('a cabinet approves, a parliament ratifies, and instruments are exchanged', [
  [
    'Kenya’s cabinet approved an MoU with Ghana on sports.',
    'memorandum of understanding | KE + GH | agreed | about sports',
  ],
  [
    'Kenya’s cabinet gave its approval to the signing of a pact between Kenya and Ghana.',
    'pact | KE + GH | proposed',
  ],
  [
    'Kenya and Ghana exchanged instruments of ratification for the extradition treaty.',
    'extradition treaty | KE + GH | ratified',
  ],
  ['Kenya’s cabinet approved a new road.'],
]);

check('how near a deal is, who brokered it, and when it took effect', [
  ['Kenya and Ghana are inching closer to a tea deal.', 'tea deal | KE + GH | under negotiation'],
  ['The Kenya-Ghana tea deal was brokered by Norway.', 'tea deal | KE + GH | agreed'],
  [
    'The treaty between Kenya and Ghana, which entered into force in 1999, covers tea.',
    'treaty | KE + GH | in force | on 1999',
  ],
  ['Kenya and Ghana live close to the river.'],
]);

check('what an agreement is about ends where its words do', [
  [
    'Kenya and Ghana signed a pact on fishing in Accra on Monday.',
    'pact | KE + GH | signed | on 2024-05-13 | about fishing',
  ],
  [
    'Kenya and Ghana signed a tea pact and a pact on fishing.',
    'tea pact | KE + GH | signed',
    'pact | KE + GH | signed | about fishing',
  ],
  ['Kenya is seeking tea deals with Ghana so that it can export more.', 'tea deal | KE + GH | proposed'],
  ['Kenya extended its truce with Ghana for another 90 days.', 'truce | KE + GH | signed'],
  [
    'Kenya and Ghana signed four MoUs in the fields of health and energy.',
    '4 × memorandum of understanding | KE + GH | signed | about health and energy',
  ],
  [
    'Kenya and Ghana agreed to have the Republic of Korea (ROK) stop its plan.',
    'agreement (oral) | KE + GH | agreed | about have the Republic of Korea (ROK) stop its plan',
  ],
  ['Kenya and Ghana signed an FTA agreement.', 'free trade agreement | KE + GH | signed'],
]);

check('a body that acts beside a state is party', [
  [
    'The Government of Ghana and the World Bank today signed a $150 million financing agreement.',
    'financing agreement | GH + world-bank | signed | on 2024-05-15',
  ],
  [
    'The IMF team and the Ghanaian authorities have reached a staff-level agreement on fiscal policies.',
    'staff-level agreement | imf + GH | agreed | about fiscal policies',
  ],
  ['The EU-Senegal fisheries agreement expired on 17 November.', 'fisheries agreement | SN + eu | signed'],
  ['The EU-funded fisheries agreement expired on 17 November.'],
]);

check('two capitals stand for their governments', [
  [
    'Indonesia and the United States trade. A trade pact between Washington and Jakarta, announced in April, has stalled.',
    'trade pact | US + ID | announced | on 2024-04',
  ],
]);

check('who trade are the parties of the deal in which they do', [
  ['Kenya will buy 12 ships from Ghana in a deal worth 2 billion euros.', 'deal | KE + GH | agreed'],
  [
    'Kenya sold 12 ships to Ghana under a contract worth 2 billion euros, both announced.',
    'contract | KE + GH | announced',
  ],
  ['Kenya will buy 12 ships in a deal worth 2 billion euros.'],
  ['Kenya will not buy ships from Ghana in a deal worth 2 billion euros.'],
  ['Kenya will buy 12 ships from two firms in Ghana in a deal worth 2 billion euros.'],
]);

check('where one goes for talks on it is the other side', [
  [
    'Kenyan Foreign Minister Cy Moor is due to travel to Accra in June for talks on a fishing deal.',
    'fishing deal | KE + GH | under negotiation',
  ],
  ['Kenyan Foreign Minister Cy Moor is due to travel to Mombasa in June for talks on a fishing deal.'],
]);

check('what is denied is not signed', [
  [
    'Kenyan President Cy Moor denied reports that Kenya had signed a tea pact with Ghana.',
    'tea pact | KE + GH | not signed',
  ],
  ['Kenyan President Cy Moor denied having signed a tea pact with Ghana.', 'tea pact | KE + GH | not signed'],
  [
    'Kenyan President Cy Moor did not deny that Kenya had signed a tea pact with Ghana.',
    'tea pact | KE + GH | signed',
  ],
]);

check('by what it is known, and for which year, dates nothing', [
  [
    'Kenya and Ghana are due to sign a fishing pact, known as the KGF, in Accra on June 18.',
    'fishing pact | KE + GH | proposed | on 2024-06-18',
  ],
  [
    `${MET} Following the talks, a plan of consultations between the two ministries for 2025 was signed.`,
    'plan of consultations | KE + GH | signed',
  ],
  [
    '“It builds on the agreement on tea which our two countries concluded in March,” said Kenyan Ambassador to Ghana Cy Moor.',
    'agreement | KE + GH | signed | on 2024-03 | about tea',
  ],
]);

check('whose agreement it is must be told', [
  ['The island has now signed agreements with Kenya and Ghana.'],
  ['Peru has now signed agreements with Kenya and Ghana.', 'agreement | PE + KE + GH | signed'],
  ['Peru would be the fifth country to have a tea pact with Ghana.'],
  ['Peru has a tea pact with Ghana.', 'tea pact | PE + GH | in force'],
]);

check('a short form between brackets stands in nobody’s way', [
  [
    'Kenyan Minister Cy Moor signed a letter of intent (LoI) with Ghanaian Minister Bo Mensah on Monday.',
    'letter of intent | KE + GH | signed | on 2024-05-13',
  ],
  ['Kenya signed a letter of intent (with its own banks) on Monday. Ghana waits.'],
]);

check('what is in force is told without a verb', [
  [
    'The Kenya-Ghana Tea Agreement, in force since July 2020, has room to grow.',
    'tea agreement | KE + GH | in force | on 2020-07',
  ],
  [
    'Kenya and Ghana will discuss the Tea Agreement, which has been in place since 1967.',
    'tea agreement | KE + GH | in force | on 1967',
  ],
  ['Kenya and Ghana will discuss the Tea Agreement, in London.', 'tea agreement | KE + GH | proposed'],
  ['The treaty between Kenya and Ghana is awaiting ratification.', 'treaty | KE + GH | signed'],
]);

check('how far talks have come', [
  [
    `${MET} Moor welcomed progress toward a Tea Agreement, which both sides hope to conclude by the end of the year.`,
    'tea agreement | KE + GH | under negotiation | about both sides hope to conclude',
  ],
  [`${MET} They welcomed progress on a tax treaty.`, 'tax treaty | KE + GH | under negotiation'],
  [
    'Kenya and Ghana concluded the second round of talks on a tea pact.',
    'tea pact | KE + GH | under negotiation',
  ],
  ['The Kenya-Ghana tea deal is being finalised.', 'tea deal | KE + GH | under negotiation'],
  ['Kenya and Ghana initialled a draft tea agreement.', 'tea agreement | KE + GH | agreed'],
  [
    'The ministers of Kenya and Ghana agreed to begin negotiations on a tea pact.',
    'tea pact | KE + GH | under negotiation',
  ],
  [
    'Kenya and Ghana agreed to resume peace talks.',
    'agreement (oral) | KE + GH | agreed | about resume peace talks',
  ],
]);

check('who speaks of a pact with one state speaks for the other side', [
  [
    'The access agreement with Ghana is still being negotiated, Kenyan Foreign Minister Cy Moor said.',
    'access agreement | GH + KE | under negotiation',
  ],
  [
    'Kenyan Finance Minister Cy Moor said the proposed tea pact with Ghana would not be signed this year.',
    'tea pact | GH + KE | proposed',
  ],
  [
    'Kenyan Foreign Minister Cy Moor said the pact between Ghana and Fiji was being negotiated.',
    'pact | GH + FJ | under negotiation',
  ],
]);

check('a name points back to nothing, and one side agrees with the other that it met', [
  [
    'Kenyan Foreign Minister Cy Moor will visit Ghana. She will sign the Tea Access Agreement.',
    'tea access agreement | KE + GH | proposed',
  ],
  [
    `${MET} The Ghanaian side agreed to add two air routes.`,
    'agreement (oral) | GH + KE | agreed | about add two air routes',
  ],
  [`${MET} Ghana agreed to add two air routes.`],
]);

check('capitals after `between` are governments, unless something goes from one to the other', [
  [
    'Kenya and Ghana are glad. Peru hailed the deal between Nairobi and Accra on tea.',
    'deal | KE + GH | in force | about tea',
  ],
  ['Kenya and Ghana are glad. Peru signed a deal for a railway between Nairobi and Accra.'],
]);

check('what is signed after a meeting is signed on its day', [
  [
    'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah in Accra on Monday. After the meeting, the two sides signed a fishing pact.',
    'fishing pact | KE + GH | signed | on 2024-05-13',
  ],
  [
    'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah in Accra on Monday. The two ministers agreed to reopen the border before the end of the year.',
    'agreement (oral) | KE + GH | agreed | on 2024-05-13 | about reopen the border',
  ],
]);

check('of two names for an instrument the longer says its type', [
  [
    'Kenya and Ghana signed a declaration of intent on hydrogen.',
    'declaration of intent | KE + GH | signed | about hydrogen',
  ],
  ['Kenya and Ghana signed a declaration on hydrogen.', 'declaration | KE + GH | signed | about hydrogen'],
]);

check('what somebody thinks of an instrument is not what it is about', [
  ['Kenya and Ghana signed a deal, which he claims brings jobs to the coast.', 'deal | KE + GH | signed'],
  ['Kenya and Ghana signed a deal that Cy Moor said was fair.', 'deal | KE + GH | signed'],
  ['Kenya and Ghana signed a deal that brings jobs.', 'deal | KE + GH | signed | about brings jobs'],
]);
