import { waysOf } from './ways.ts';

const check = waysOf('statements');

check('a quotation is read whole, with the sentences before and after that it goes on in', [
  [
    '“The pass is open. Snow is gone. We are glad,” French Foreign Minister Ann Lee said.',
    'ann-lee | say | The pass is open. Snow is gone. We are glad',
  ],
  [
    'French Foreign Minister Ann Lee said: “The pass is open. Snow is gone.” It rained.',
    'ann-lee | say | The pass is open. Snow is gone',
  ],
  [
    '“We go,” French Foreign Minister Ann Lee said. “We want roads. We want trade,” she added.',
    'ann-lee | say | We go',
    'ann-lee | add | We want roads. We want trade',
  ],
  [
    '“We go,” French Foreign Minister Ann Lee said. “We stay,” said Kenyan President Cy Moor.',
    'ann-lee | say | We go',
    'cy-moor | say | We stay',
  ],
  [
    'They “do not speak for Kenya and the Kenyan government,” French Foreign Minister Ann Lee was quoted as saying.',
    'ann-lee | say | They “do not speak for Kenya and the Kenyan government,”',
  ],
]);

check('who goes on is told by the sentence before, and by that alone', [
  [
    '“The pass is open,” said Ann Lee, France’s government spokeswoman on Monday.\n\n“Kenya calls upon all to keep calm,” she added.',
    'ann-lee | say | The pass is open',
    'ann-lee | add | Kenya calls upon all to keep calm',
  ],
  [
    'Norway said it was glad. It also says it is fair.',
    'Government, NO | say | it was glad',
    'Government, NO | say | it is fair',
  ],
  ['Norway said it was glad. Peru was not. It also says it is fair.', 'Government, NO | say | it was glad'],
  [
    'Norwegian and Kenyan officials met in Oslo and said the pass was open. The officials said the bridge was safe.',
    'official, NO + official, KE | say | the pass was open',
    'official, NO + official, KE | say | the bridge was safe',
  ],
  ['The pass was open. The officials said the bridge was safe.'],
]);

check('a body speaks though a time or another verb stands between', [
  [
    'The White House on Thursday announced new rules for ports.',
    'Government, US | announce | new rules for ports',
  ],
  [
    'Beijing presents itself as fair and says it is not sending ships.',
    'Government, CN | say | it is not sending ships',
  ],
  ['The mayor of Beijing keeps out of it and says it is late.'],
  [
    'The office of Kenyan President Cy Moor confirmed he would go.',
    'office of Kenyan President Cy Moor, KE | confirm | he would go',
  ],
  [
    'The ferry will run, said a statement from Kenyan President Cy Moor’s office.',
    'Kenyan President Cy Moor’s office, KE | say | The ferry will run',
  ],
  ['Kenyan President Cy Moor’s statement said the ferry would run.', 'cy-moor | say | the ferry would run'],
]);

check('a speaker follows the verb where the words said stand before it', [
  [
    'The talks will go on, said a senior Kenyan official, who spoke on condition of anonymity.',
    'official, KE | say | The talks will go on',
  ],
  [
    'The talks will go on, a senior Kenyan official who asked not to be named said.',
    'official, KE | say | The talks will go on',
  ],
  [
    'Kenya and Ghana met. Two senior Peruvian officials, who asked for anonymity because they were not authorised to speak to the press, said talks would begin.',
    'official, PE | say | talks would begin',
  ],
  [
    'Kenya ready for talks with Ghana, says Foreign Minister Ann Lee',
    'ann-lee | say | Kenya ready for talks with Ghana',
  ],
  ['A group of senators, however, told Kenyan President Cy Moor in a letter that it was late.'],
]);

check('what is written in a post or said at a dinner is what was said, and not where', [
  ['French Foreign Minister Ann Lee wrote on X: “The pass is open.”', 'ann-lee | write | The pass is open'],
  [
    'The pass is open and will stay so, French Foreign Minister Ann Lee on Monday said at a dinner held in her honour.',
    'ann-lee | say | The pass is open and will stay so',
  ],
  ['French Foreign Minister Ann Lee wrote a book on X: a life at sea.'],
]);

check('what is told of what was said is no statement of its own', [
  [
    'Malaysia will help Chile, Malaysian ambassador Ann Lee said. She said this while addressing students in Santiago.',
    'ann-lee | say | Malaysia will help Chile',
  ],
  [
    'Commenting on the visit, French Foreign Minister Ann Lee said the pass was open.',
    'ann-lee | say | the pass was open',
  ],
  [
    'French Foreign Minister Ann Lee charged during the debate that Peru was keeping jobs by insisting on fees.',
    'ann-lee | charge | Peru was keeping jobs by insisting on fees',
  ],
]);

check('sources are those to whom the news puts it down', [
  [
    'The two sides are close, according to three senior officials familiar with the talks.',
    'official, ? | according to | The two sides are close',
  ],
  ['The two sides are close, according to three senior fishermen.'],
  [
    'Trade with Peru fell by half, according to official Kenyan figures.',
    'Government, KE | according to | Trade with Peru fell by half',
  ],
  ['Trade with Peru fell by half, according to Kenyan farmers.'],
  [
    'A daily reported that the talks were over, citing Kenyan officials.',
    'official, KE | cite | A daily reported that the talks were over',
  ],
  ['The talks went on, citing Kenya as one that helps.'],
]);

check('words of the press in South Asia report too', [
  ['Indian Prime Minister Ann Lee flagged concerns over trade.', 'ann-lee | flag | concerns over trade'],
  ['Indian Prime Minister Ann Lee flagged off a bus.'],
  ['Indian Prime Minister Ann Lee pitched for new rules on trade.', 'ann-lee | pitch | new rules on trade'],
]);

check('words in marks that stand in a phrase are said with the rest of it', [
  [
    'French Foreign Minister Ann Lee, who declared a “no limits” partnership with Peru, left.',
    'ann-lee | declare | a “no limits” partnership with Peru',
  ],
  [
    'French Foreign Minister Ann Lee, who praised the “frank” talks, left for Lima, her office being shut.',
    'ann-lee | praise | the “frank” talks',
  ],
]);

check('beside whom it was said is not what was said', [
  [
    '“The pass is open,” French Foreign Minister Ann Lee told reporters alongside Bo Roy.',
    'ann-lee | tell | The pass is open',
  ],
  [
    'French Foreign Minister Ann Lee told a news conference alongside Bo Roy.',
    'ann-lee | tell | French Foreign Minister Ann Lee told a news conference alongside Bo Roy',
  ],
]);

check('what is told of the own government is told by whoever speaks for it, verb after verb', [
  [
    'French spokeswoman Ann Lee said Paris had taken note of it and rejected it.',
    'ann-lee | say | Paris had taken note of it and rejected it',
  ],
  [
    'French spokeswoman Ann Lee said the pass was open. Paris welcomed it and urged Kenya to go on.',
    'ann-lee | say | the pass was open',
    'Government, FR | welcome | it',
  ],
]);
