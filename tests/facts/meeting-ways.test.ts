import assert from 'node:assert/strict';
import { it } from 'node:test';
import { meeting } from '../../src/facts/meeting/meeting.ts';
import { mark } from '../../src/readout.ts';
import { plainArticle } from '../../src/text/index.ts';
import { waysOf } from './ways.ts';

const check = waysOf('meetings');

check('the hour gives way to the day, and a day to its date in brackets', [
  [
    'On May 3, commencing at 4:10 p.m. (local time), for approximately 30 minutes, French Foreign Minister Ann Lee held a meeting with Peruvian President Bo Roy.',
    'ann-lee + bo-roy | held | on 2024-05-03',
  ],
  [
    'On May 2, from 9:00 a.m., French Foreign Minister Ann Lee held a telephone talk with Peruvian President Bo Roy.',
    'ann-lee + bo-roy | held | on 2024-05-02',
  ],
  [
    'French Foreign Minister Ann Lee met Peruvian President Bo Roy on Thursday (May 2).',
    'ann-lee + bo-roy | held | on 2024-05-02',
  ],
  [
    'French Foreign Minister Ann Lee met Peruvian President Bo Roy on Monday (local time).',
    'ann-lee + bo-roy | held | on 2024-05-13',
  ],
]);

check('what a government, a parliament or a party holds by itself is no encounter', [
  ['Kenyan President Cy Moor attended a party meeting in Mombasa on Sunday.'],
  ['Kenyan President Cy Moor chaired a meeting of the federal cabinet on Tuesday.'],
  ['Kenyan President Cy Moor was chairing a high-level meeting to review the progress of the dam.'],
  ['Kenyan President Cy Moor will attend the parliamentary session on Monday.'],
  ['Addressing the closing ceremony of the fair in Mombasa, Kenyan President Cy Moor praised the miners.'],
  ['The meeting was attended by Kenyan President Cy Moor and Kenyan Defence Minister Dee Otieno.'],
  [
    'Kenyan President Cy Moor attended the G7 meeting in Rome on Sunday.',
    'cy-moor | held | in Rome | on 2024-05-12',
  ],
  [
    'Kenyan President Cy Moor chaired a ministerial meeting in Mombasa.',
    'cy-moor | held | in Mombasa | on 2024-05-12/2024-05-15',
  ],
]);

check('what an hour, a place or a title between them does not part', [
  [
    'Kenyan President Cy Moor received at the royal court the President of Ghana, Bo Mensah.',
    'cy-moor + bo-mensah | held | on 2024-05-12/2024-05-15',
  ],
  [
    'Kenyan Foreign Minister Cy Moor held talks with his Saudi counterpart, Prince Bo Fahd, in Mombasa on Monday.',
    'cy-moor + bo-fahd | held | in Mombasa | on 2024-05-13',
  ],
  [
    'Kenyan President Cy Moor received a visit from the Ghanaian Ambassador to Kenya, Bo Mensah, on Monday.',
    'bo-mensah + cy-moor | held | on 2024-05-13',
  ],
  [
    'Kenyan President Cy Moor and Ghanaian President Bo Mensah held restricted and delegation-level talks in Mombasa.',
    'cy-moor + bo-mensah | held | in Mombasa | on 2024-05-12/2024-05-15',
  ],
  ['Kenyan President Cy Moor received at the royal court a letter.'],
]);

check('each whom one speaks with separately is met alone', [
  [
    'Kenyan President Cy Moor spoke separately by phone on Monday with Ghanaian President Bo Mensah and Peruvian President Jon Paz.',
    'cy-moor + bo-mensah | held | on 2024-05-13',
    'cy-moor + jon-paz | held | on 2024-05-13',
  ],
  [
    'Kenyan President Cy Moor spoke by phone on Monday with Ghanaian President Bo Mensah and Peruvian President Jon Paz.',
    'cy-moor + bo-mensah + jon-paz | held | on 2024-05-13',
  ],
]);

check('a call is told by what is discussed over the telephone', [
  [
    'Kenyan President Cy Moor and Ghanaian President Bo Mensah discussed over the phone bilateral relations.',
    'cy-moor + bo-mensah | held | on 2024-05-12/2024-05-15 | about bilateral relations',
  ],
  [
    'Kenyan President Cy Moor exchanged views by telephone with Ghanaian President Bo Mensah on Monday.',
    'cy-moor + bo-mensah | held | on 2024-05-13',
  ],
  ['Kenyan President Cy Moor and Ghanaian President Bo Mensah reviewed an honour guard in Accra.'],
]);

check('who meets nobody that is known has no meeting', [
  [
    'Kenyan Foreign Minister Cy Moor will fly home, where she will hold so-called 2+2 talks with her counterparts.',
  ],
  ['Ghanaian entrepreneurs will hold talks with their Kenyan counterparts.'],
  [
    'Kenyan Foreign Minister Cy Moor met Ghanaian Foreign Minister Bo Mensah. Moor sipped tea prior to the start of the G20 Foreign Ministers’ Meeting in Rome.',
    'cy-moor + bo-mensah | held | on 2024-05-12/2024-05-15',
  ],
  [
    'Kenyan President Cy Moor hosted Ghanaian President Bo Mensah this morning. Kenyan Defence Minister Dee Otieno will attend the Weimar meeting.',
    'cy-moor + bo-mensah | held | on 2024-05-15',
  ],
]);

check('a visit before which something is said or done is to come, on another day', [
  [
    'Kenyan President Cy Moor met Ghanaian President Bo Mensah on Monday ahead of his planned visit to Peru.',
    'cy-moor + bo-mensah | held | on 2024-05-13',
    'cy-moor + Government, PE | planned | in Peru',
  ],
  [
    'Kenyan President Cy Moor said on Monday before his visit to Peru that the port was open.',
    'cy-moor + Government, PE | planned | in Peru',
  ],
  ['Kenyan President Cy Moor will next travel to Lima.', 'cy-moor + Government, PE | planned | in Lima'],
]);

check('who arrives here is where the story was filed', [
  [
    'LIMA, May 15 (Wire) -- Kenyan President Cy Moor arrived here on Tuesday on a three-day visit.',
    'cy-moor + Government, PE | ongoing | in LIMA | on 2024-05-14/2024-05-16',
  ],
  ['Kenyan President Cy Moor arrived here on Tuesday on a three-day visit.'],
]);

check('a date before a noun is the date of what the noun names', [
  [
    'Kenyan President Cy Moor visited Japan and attended the May 8-9 APEC forum in Busan.',
    'cy-moor + Government, JP | held | in Japan',
    'cy-moor | held | in Busan | on 2024-05-08/2024-05-09',
  ],
  [
    'Kenyan President Cy Moor met Ghanaian President Bo Mensah ahead of the May 3 summit.',
    'cy-moor + bo-mensah | held',
  ],
  [
    'Kenyan President Cy Moor met Ghanaian President Bo Mensah on the sidelines of the 2022 SCO summit in Lima.',
    'cy-moor + bo-mensah | held | in Lima | on 2022',
  ],
  [
    'During the May 3 meeting with Ghanaian President Bo Mensah, Kenyan President Cy Moor praised the port.',
    'cy-moor + bo-mensah | held | on 2024-05-03',
  ],
]);

check('who travels is whoever travelled before, and not anybody of a kind', [
  [
    'Kenyan President Cy Moor met Ghanaian President Bo Mensah in Accra on Monday. The Kenyan leader’s arrival in Accra follows his two-day trip to Peru.',
    'cy-moor + bo-mensah | held | in Accra | on 2024-05-13',
    'cy-moor + Government, PE | held | in Peru',
  ],
  ['It is the second visit of a Kenyan president to Peru since 2003.'],
]);

check('what stands in brackets says nothing of the time', [
  [
    'Kenyan President Cy Moor will attend the Wider Forum (Trade and Limited Growth) summit in Lima on Saturday.',
    'cy-moor | planned | in Lima | on 2024-05-18',
  ],
]);

check('what is planned is not what was held', [
  [
    'Kenyan President Cy Moor held talks with Ghanaian President Bo Mensah in Accra on Monday. Moor’s planned meetings with Mensah next week come at a good time.',
    'cy-moor + bo-mensah | held | in Accra | on 2024-05-13',
    'cy-moor + bo-mensah | planned | on 2024-05-20/2024-05-26',
  ],
]);

it('gives the topics of a meeting to the meeting, and not to the visit beside it', () => {
  const { facts } = meeting.read(
    mark(
      plainArticle(
        'example',
        'Kenyan President Cy Moor received Ghanaian President Bo Mensah, who is on a visit to Kenya. The two leaders discussed fishing rights.',
      ),
    ),
    { meetings: [] },
  );
  assert.deepEqual(
    facts.map(({ form, topics }) => [form, topics.map(({ text }) => text)]),
    [
      ['meeting', ['fishing rights']],
      ['visit', []],
    ],
  );
});

check('two nouns that tell one encounter', [
  [
    'Kenyan President Cy Moor held a Kenya-India summit meeting with Indian Prime Minister Dee Rao.',
    'cy-moor + dee-rao | held | on 2024-05-12/2024-05-15',
  ],
  [
    'Kenyan President Cy Moor had dinner talks with Indian Prime Minister Dee Rao.',
    'cy-moor + dee-rao | held | on 2024-05-12/2024-05-15',
  ],
]);

check('what comes ahead of a day is before it', [
  [
    'The fair comes ahead of talks between Kenyan President Cy Moor and Indian Prime Minister Dee Rao on Friday.',
    'cy-moor + dee-rao | planned | on 2024-05-17',
  ],
  [
    'The fair came after talks between Kenyan President Cy Moor and Indian Prime Minister Dee Rao on Friday.',
    'cy-moor + dee-rao | held | on 2024-05-10',
  ],
]);

check('several trips', [
  [
    'The fair follows Kenyan President Cy Moor’s surprise trips to Ghana and Chad in April.',
    'cy-moor + Government, GH | held | in Ghana | on 2024-04',
    'cy-moor + Government, TD | held | in Chad | on 2024-04',
  ],
  ['Kenyan President Cy Moor praised school trips to Ghana.'],
  [
    'Kenyan President Cy Moor left on Sunday on a trip that will take him to Ghana and Chad.',
    'cy-moor + Government, TD | planned | in Chad',
    'cy-moor + Government, GH | planned | in Ghana',
  ],
]);

check('whose talks', [
  [
    'Kenyan President Cy Moor will visit Chad. His talks with Chadian officials will cover trade.',
    'cy-moor + Government, TD | planned | in Chad',
    'cy-moor + official, TD | planned | in Chad | about trade',
  ],
  ['Chadian Foreign Minister Pat Amar was glad. His talks with Chadian officials will cover trade.'],
]);

check('past what is set between a subject and its verb', [
  [
    'Kenyan President Cy Moor, who has said that Kenya was open to trade, visited Ghana.',
    'cy-moor + Government, GH | held | in Ghana | on 2024-05-12/2024-05-15',
  ],
]);

check('who spoke to somebody', [
  [
    'Kenyan President Cy Moor has spoken to Indian Prime Minister Dee Rao about the dam.',
    'cy-moor + dee-rao | held | about the dam',
  ],
  ['Kenyan President Cy Moor spoke to members of the Kenyan parliament.'],
  ['Kenyan President Cy Moor spoke to reporters.'],
]);

check('a visit whose name is written with capitals', [
  ['Kenyan President Cy Moor is on a State Visit to Ghana.', 'cy-moor + Government, GH | ongoing | in Ghana'],
  ['Kenyan President Cy Moor is from Lagos State.'],
]);

check('what is put off, past all that is told of it', [
  [
    'A meeting between the foreign ministers of Chad and Peru scheduled for Friday has been postponed.',
    'foreign minister, TD + foreign minister, PE | postponed | on 2024-05-17',
  ],
  [
    'The planned visit of Kenyan President Cy Moor to Ghana has been postponed indefinitely.',
    'cy-moor + Government, GH | postponed | in Ghana',
  ],
  ['A meeting between the foreign ministers of Chad and Peru scheduled for Friday has been cancelled.'],
  [
    'A meeting between the foreign ministers of Chad and Peru scheduled for Friday has been welcomed.',
    'foreign minister, TD + foreign minister, PE | planned | on 2024-05-17',
  ],
]);

check('a day that has just gone is not a year ahead', [
  [
    'Kenyan President Cy Moor is on a visit to Ghana from May 14 to 16, where he will meet Ghanaian President Kofi Adu.',
    'cy-moor + Government, GH | ongoing | in Ghana | on 2024-05-14/2024-05-16',
    'cy-moor + kofi-adu | planned | in Ghana | on 2024-05-14/2024-05-16',
  ],
  [
    'Kenyan President Cy Moor will visit Ghana on February 3.',
    'cy-moor + Government, GH | planned | in Ghana | on 2025-02-03',
  ],
]);

check('where one goes to meet', [
  [
    'Kenyan President Cy Moor has travelled to Accra for talks with Ghanaian President Kofi Adu.',
    'cy-moor + Government, GH | held | in Accra',
    'cy-moor + kofi-adu | planned | in Accra',
  ],
]);

check('retreats, meals and those who spoke', [
  [
    'Kenyan President Cy Moor held a retreat with Ghanaian President Kofi Adu in Accra.',
    'cy-moor + kofi-adu | held | in Accra | on 2024-05-12/2024-05-15',
  ],
  ['Kenyan President Cy Moor liked his retreat in Accra.'],
  [
    'Kenyan President Cy Moor was hosted to lunch by Ghanaian President Kofi Adu.',
    'cy-moor + kofi-adu | held | on 2024-05-12/2024-05-15',
  ],
  [
    'Kenyan President Cy Moor and Ghanaian President Kofi Adu spoke on Monday.',
    'cy-moor + kofi-adu | held | on 2024-05-13',
  ],
  ['Kenyan President Cy Moor and Ghanaian President Kofi Adu spoke on trade.'],
]);

check('a visit under way, and the day on which it began', [
  [
    'Kenyan President Cy Moor is currently paying a five-day visit to Ghana. Moor arrived in Accra on Sunday.',
    'cy-moor + Government, GH | ongoing | in Ghana | on 2024-05-12/2024-05-16',
  ],
]);

check('May is a month', [
  [
    'Kenyan Ambassador Cy Moor called on Ghanaian Foreign Minister Kofi Adu in Accra on 13 May 2024.',
    'cy-moor + kofi-adu | held | in Accra | on 2024-05-13',
  ],
]);

check('who attends, where somebody else meets them', [
  ['Kenyan President Cy Moor is expected to meet some African ministers attending the summit in Rome.'],
  [
    'Attending the African Union summit in Rome, Kenyan President Cy Moor praised its ministers.',
    'cy-moor | held | in Rome | on 2024-05-12/2024-05-15',
  ],
]);

check('what was talked over with those just met', [
  [
    'Kenyan President Cy Moor met Ghanaian President Bo Mensah and discussed with him fishing rights.',
    'cy-moor + bo-mensah | held | on 2024-05-12/2024-05-15 | about fishing rights',
  ],
]);

check('ministers of countries told after their names, and a call that two hold', [
  [
    'Foreign ministers Ann Lee of France and Bo Mensah of Ghana held talks on Monday.',
    'ann-lee + bo-mensah | held | on 2024-05-13',
  ],
  [
    'French Foreign Minister Ann Lee and her Kenyan counterpart held a call on Monday.',
    'ann-lee + Foreign Minister, KE | held | on 2024-05-13',
  ],
  ['French Foreign Minister Ann Lee held a call for proposals with the government of Kenya.'],
]);

check('who is in the chair of a dialogue of two is at it', [
  [
    'French Foreign Minister Ann Lee co-chaired the third France–Ghana Dialogue with Ghanaian Foreign Minister Bo Mensah.',
    'ann-lee + bo-mensah | held | on 2024-05-12/2024-05-15',
  ],
]);

check('who tells of a meeting does not hold it', [
  [
    'As Kenyan Foreign Minister Cy Moor told reporters, a meeting between Ghanaian President Bo Mensah and French President Ann Lee is being worked out.',
    'bo-mensah + ann-lee | proposed',
  ],
]);

check('what is called off is no encounter, and what is worked out has not been', [
  [
    'A meeting between the Kenyan and Ghanaian foreign ministers that had been planned for Monday was called off.',
  ],
  [
    'A meeting between the Kenyan and Ghanaian foreign ministers that had been planned for Monday was held in Accra.',
    'foreign minister, KE + foreign minister, GH | held',
  ],
  [
    'A meeting between Kenyan President Cy Moor and Ghanaian President Bo Mensah is also being worked out.',
    'cy-moor + bo-mensah | proposed',
  ],
  [
    'A meeting between Kenyan President Cy Moor and Ghanaian President Bo Mensah is being prepared.',
    'cy-moor + bo-mensah | planned',
  ],
]);

check('what somebody calls the talks does not hide who held them', [
  [
    'Kenyan President Cy Moor held what she called “frank and useful” talks with Ghanaian President Bo Mensah on Monday.',
    'cy-moor + bo-mensah | held | on 2024-05-13',
  ],
  ['Kenyan President Cy Moor rejected what she called talks with Ghanaian rebels.'],
]);

check('how long the talks were is no part of who held them', [
  [
    'The deal came after two days of talks in Muscat between Kenyan President Cy Moor and Ghanaian President Bo Mensah.',
    'cy-moor + bo-mensah | held | in Muscat',
  ],
]);

check('who is due somewhere will visit it', [
  [
    'Kenyan President Cy Moor, who is due in Accra next week, called the deal fair.',
    'cy-moor + Government, GH | planned | in Accra | on 2024-05-20/2024-05-26',
  ],
  ['A report by Kenyan President Cy Moor is due in Accra next week.'],
  ['Kenyan President Cy Moor was due in Accra last week.'],
]);

check('a state that puts off a visit would have been its host', [
  [
    'Ghana has postponed a visit by Kenyan President Cy Moor that was scheduled for Thursday.',
    'cy-moor + Government, GH | postponed | in Ghana | on 2024-05-16',
  ],
]);

check('the two who were told of last', [
  [
    'Kenyan President Cy Moor said on Monday he had met Ghanaian President Bo Mensah, and that the two agreed to meet in Lima in June.',
    'cy-moor + bo-mensah | held | on 2024-05-13',
    'cy-moor + bo-mensah | planned | in Lima | on 2024-06',
  ],
  [
    'Kenyan President Cy Moor telephoned Ghanaian President Bo Mensah on Monday. The two agreed to meet in Lima in June.',
    'cy-moor + bo-mensah | held | on 2024-05-13',
    'cy-moor + bo-mensah | planned | in Lima | on 2024-06',
  ],
  [
    'Kenyan President Cy Moor met Ghanaian President Bo Mensah in Lima on Monday. The two ships met a storm.',
    'cy-moor + bo-mensah | held | in Lima | on 2024-05-13',
  ],
]);

check('envoys and officials of several states, and of their bodies', [
  [
    'Kenyan President Cy Moor met envoys from Chile, Peru and Ghana on Monday.',
    'cy-moor + envoy, CL + envoy, PE + envoy, GH | held | on 2024-05-13',
  ],
  [
    'Kenyan President Cy Moor met officials from Ghana’s Energy Ministry on Monday.',
    'cy-moor + official from Ghana’s Energy Ministry, GH | held | on 2024-05-13',
  ],
  ['Kenyan President Cy Moor met fans from Chile, Peru and Ghana.'],
]);

check('a body of two sides and a ceremony that two sides attend', [
  [
    'Kenyan Foreign Minister Cy Moor will chair a meeting of the Kenya-Ghana Joint Commission.',
    'cy-moor + Government, GH | planned',
  ],
  ['Kenyan Foreign Minister Cy Moor will chair a meeting of the EU-Kenya Council.', 'cy-moor | planned'],
  ['Kenyan Foreign Minister Cy Moor will chair a meeting of the village council.'],
  [
    'The gift was announced at a ceremony in Accra on Monday attended by Ghanaian Health Minister Bo Mensah and Kenyan Health Minister Cy Moor.',
    'bo-mensah + cy-moor | held | in Accra | on 2024-05-13',
  ],
  [
    'The gift was announced at a ceremony in Accra attended by Ghanaian Health Minister Bo Mensah and Ghanaian Trade Minister Cy Moor.',
  ],
]);

check('the gathering on whose sidelines they met is where, and no side', [
  [
    'The presidents of Peru, Chad and Chile held a meeting on the sidelines of the Union summit in Rome on Monday.',
    'president, PE + president, TD + president, CL | held | in Rome | on 2024-05-13',
  ],
  [
    'On the margins of the G20 summit, French Foreign Minister Ann Lee met Peruvian President Bo Roy on Monday.',
    'ann-lee + bo-roy | held | on 2024-05-13',
  ],
  [
    'Chadian President Bo Roy, acting Peruvian President Ann Lee and Chilean President Tom Sand met in Rome on Monday.',
    'bo-roy + ann-lee + tom-sand | held | in Rome | on 2024-05-13',
  ],
  [
    'Peruvian Foreign Minister Ann Lee chaired a meeting of the ASEAN foreign ministers in Jakarta on Monday.',
    'ann-lee + ASEAN foreign minister, asean | held | in Jakarta | on 2024-05-13',
  ],
]);
