import type { Rule } from '../kind.ts';

/** The ways of telling an encounter that are read, each with what it must and must not find. */
export const rules: readonly Rule[] = [
  {
    name: 'meeting:met',
    about: 'Somebody met somebody, or two met.',
    examples: [
      {
        text: 'Kenyan President Cy Moor has met with Indian Prime Minister Dee Rao twice, in May 2010 and July 2011.',
        finds: ['cy-moor + dee-rao | held | on 2010-05', 'cy-moor + dee-rao | held | on 2011-07'],
      },
      {
        text: 'The foreign ministers of Chad, Fiji and Peru gathered in Lima.',
        finds: ['foreign minister, TD + foreign minister, FJ + foreign minister, PE | held | in Lima'],
      },
      {
        text: 'Officials from Chad and Peru met in Lima.',
        finds: ['Official, TD + Official, PE | held | in Lima'],
      },
      {
        text: 'The Chad-Peru joint commission met in Lima.',
        finds: ['Government, TD + Government, PE | held | in Lima'],
      },
      {
        text: 'Kenyan President Cy Moor shook hands with Indian Prime Minister Dee Rao.',
        finds: ['cy-moor + dee-rao | held'],
      },
      {
        text: 'Kenyan President Cy Moor came face to face with Indian Prime Minister Dee Rao in Mombasa.',
        finds: ['cy-moor + dee-rao | held | in Mombasa'],
      },
      {
        text: 'Kenyan President Cy Moor gathered evidence in Mombasa.',
        finds: [],
      },
      {
        text: 'Kenyan President Cy Moor shook hands with miners.',
        finds: [],
      },
      {
        text: 'French Foreign Minister Ann Lee met her Italian counterpart Bo Roy in Rome to discuss fishing rights.',
        finds: ['ann-lee + bo-roy | held | in Rome | about fishing rights'],
      },
      {
        text: 'Kenyan President Cy Moor will meet with Indian Prime Minister Dee Rao on energy.',
        finds: ['cy-moor + dee-rao | planned | about energy'],
      },
      {
        text: 'Norwegian Prime Minister Eva Dahl and Greek President Fay Gill met in Athens.',
        finds: ['eva-dahl + fay-gill | held | in Athens'],
      },
      {
        text: 'Norwegian Prime Minister Eva Dahl and Greek President Fay Gill last met in Athens in 2023.',
        finds: ['eva-dahl + fay-gill | held | in Athens | on 2023'],
      },
      {
        text: 'Kenyan President Cy Moor sat down with Indian Prime Minister Dee Rao in Mombasa.',
        finds: ['cy-moor + dee-rao | held | in Mombasa'],
      },
      {
        text: 'A Greek delegation led by Defence Minister Fay Gill met Norwegian Prime Minister Eva Dahl.',
        finds: ['fay-gill + eva-dahl | held'],
      },
      { text: 'French Foreign Minister Ann Lee did not meet Italian Prime Minister Bo Roy.', finds: [] },
      { text: 'Kenyan President Cy Moor met the demands of the miners.', finds: [] },
    ],
  },
  {
    name: 'meeting:received',
    about: 'Somebody received, hosted, welcomed or greeted a guest.',
    examples: [
      {
        text: 'Chilean President Ida Soto was accorded a ceremonial welcome by Peruvian President Jon Paz.',
        finds: ['ida-soto + jon-paz | held'],
      },
      {
        text: 'Irish Ambassador Hal Byrne presented his credentials to Omani President Gil Haddad.',
        finds: ['hal-byrne + gil-haddad | held'],
      },
      {
        text: 'Irish Ambassador Hal Byrne presented his plan to Oman.',
        finds: [],
      },
      {
        text: 'Omani Foreign Minister Gil Haddad received Irish Defence Minister Hal Byrne in Muscat.',
        finds: ['gil-haddad + hal-byrne | held | in Muscat'],
      },
      {
        text: 'Chilean President Ida Soto was received by Peruvian President Jon Paz.',
        finds: ['ida-soto + jon-paz | held'],
      },
      {
        text: 'Omani Foreign Minister Gil Haddad received a letter from Irish Defence Minister Hal Byrne.',
        finds: [],
      },
      { text: 'Chilean President Ida Soto welcomed the decision of Peru.', finds: [] },
    ],
  },
  {
    name: 'meeting:called-on',
    about: 'Somebody called on a person, which is a visit; calling on somebody to act is none.',
    examples: [
      {
        text: 'Turkish Ambassador Kim Aydin called on Maltese President Leo Vella.',
        finds: ['kim-aydin + leo-vella | held'],
      },
      {
        text: 'Danish Defence Minister Mia Holm called on Thai Prime Minister Nok Chai and discussed piracy.',
        finds: ['mia-holm + nok-chai | held | about piracy'],
      },
      {
        text: 'Turkish Ambassador Kim Aydin called on Maltese President Leo Vella to free the crew.',
        finds: [],
      },
      { text: 'Danish Defence Minister Mia Holm called on the Thai government to lift the ban.', finds: [] },
    ],
  },
  {
    name: 'meeting:phoned',
    about: 'Somebody phoned somebody, or spoke with somebody by telephone.',
    examples: [
      {
        text: 'Polish Foreign Minister Ola Nowak phoned her Cuban counterpart Pia Cruz.',
        finds: ['ola-nowak + pia-cruz | held'],
      },
      {
        text: 'Saudi Foreign Minister Rami Saad spoke by telephone with Dutch Prime Minister Sam Bakker.',
        finds: ['rami-saad + sam-bakker | held'],
      },
      {
        text: 'Saudi Foreign Minister Rami Saad told Dutch Prime Minister Sam Bakker by phone that the port was open.',
        finds: ['rami-saad + sam-bakker | held'],
      },
      { text: 'Polish Foreign Minister Ola Nowak spoke to reporters by phone.', finds: [] },
    ],
  },
  {
    name: 'meeting:talked',
    about: 'Somebody discussed something, or exchanged views, with somebody.',
    examples: [
      {
        text: 'Egyptian President Ugo Nasser told visiting Finnish Foreign Minister Tia Salo that the canal was open.',
        finds: ['ugo-nasser + tia-salo | held'],
      },
      {
        text: 'Egyptian President Ugo Nasser told Finnish Foreign Minister Tia Salo that the canal was open.',
        finds: [],
      },
      {
        text: 'Finnish Foreign Minister Tia Salo interacted with Egyptian President Ugo Nasser.',
        finds: ['tia-salo + ugo-nasser | held'],
      },
      {
        text: 'Finnish Foreign Minister Tia Salo interacted with students.',
        finds: [],
      },
      {
        text: 'Finnish Foreign Minister Tia Salo discussed grain exports with Egyptian President Ugo Nasser.',
        finds: ['tia-salo + ugo-nasser | held | about grain exports'],
      },
      {
        text: 'Spanish Prime Minister Val Mora and Cypriot President Wes Christou exchanged views on migration.',
        finds: ['val-mora + wes-christou | held | about migration'],
      },
      { text: 'Finnish Foreign Minister Tia Salo discussed grain exports in parliament.', finds: [] },
      {
        text: 'Spanish Prime Minister Val Mora and Cypriot President Wes Christou have spoken four times.',
        finds: [],
      },
    ],
  },
  {
    name: 'meeting:held',
    about: 'Somebody held or had a meeting, talks, a conversation; several meetings are told apart.',
    examples: [
      {
        text: 'Maltese President Leo Vella granted an audience to Turkish Ambassador Kim Aydin.',
        finds: ['leo-vella + kim-aydin | held'],
      },
      {
        text: 'Maltese President Leo Vella received a phone call from Turkish Foreign Minister Kim Aydin.',
        finds: ['leo-vella + kim-aydin | held'],
      },
      {
        text: 'Maltese President Leo Vella had a bilateral with Turkish Foreign Minister Kim Aydin.',
        finds: ['leo-vella + kim-aydin | held'],
      },
      {
        text: 'The leaders of Jordan and Malaysia will hold a summit in Amman.',
        finds: ['leader, JO + leader, MY | planned | in Amman'],
      },
      {
        text: 'Maltese President Leo Vella and Turkish Foreign Minister Kim Aydin addressed a joint press conference in Valletta.',
        finds: ['leo-vella + kim-aydin | held | in Valletta'],
      },
      {
        text: 'Jordanian King Bara called off a meeting with Malaysian Prime Minister Cal Tan.',
        finds: [],
      },
      {
        text: 'Malta has a bilateral trade with Turkey of 20 million dollars.',
        finds: [],
      },
      {
        text: 'The Swiss Finance Minister Abe Keller held meetings with the finance ministers of Chile, Ghana and Japan.',
        finds: [
          'abe-keller + finance minister, CL | held',
          'abe-keller + finance minister, GH | held',
          'abe-keller + finance minister, JP | held',
        ],
      },
      {
        text: 'Jordanian King Bara and Malaysian Prime Minister Cal Tan held two-day talks on tourism in Amman.',
        finds: ['bara + cal-tan | held | in Amman | about tourism'],
      },
      {
        text: 'Turkish Ambassador Kim Aydin paid a courtesy call on Maltese President Leo Vella.',
        finds: ['kim-aydin + leo-vella | held'],
      },
      {
        text: 'Jordanian King Bara held a virtual summit with Malaysian Prime Minister Cal Tan.',
        finds: ['bara + cal-tan | held'],
      },
      {
        text: 'Jordan and Malaysia held the third round of consultations in Amman.',
        finds: ['Government, JO + Government, MY | held | in Amman'],
      },
      {
        text: 'Swiss Finance Minister Abe Keller refused to hold talks with Japanese Prime Minister Dan Sato.',
        finds: [],
      },
      { text: 'Swiss Finance Minister Abe Keller held a press conference.', finds: [] },
    ],
  },
  {
    name: 'meeting:named',
    about: 'A meeting is named: at a meeting with somebody, their talks, talks between two.',
    examples: [
      {
        text: 'Talks opened in Prague on 3 May 2024 between Czech President Gus Novak and Serbian Prime Minister Hana Ilic.',
        finds: ['gus-novak + hana-ilic | held | in Prague | on 2024-05-03'],
      },
      {
        text: 'A telephone conversation took place between Czech President Gus Novak and Serbian Prime Minister Hana Ilic.',
        finds: ['gus-novak + hana-ilic | held'],
      },
      {
        text: 'Trade will be dealt with at an upcoming meeting of the Belgium-Qatar joint commission.',
        finds: ['Government, BE + Government, QA | planned'],
      },
      {
        text: 'Czech President Gus Novak’s planned meeting with Serbian Prime Minister Hana Ilic has been called off.',
        finds: [],
      },
      {
        text: 'During his meeting with Qatari Prime Minister Eid Mansour, Belgian Foreign Minister Flo Maes praised the aid.',
        finds: ['flo-maes + eid-mansour | held'],
      },
      {
        text: 'Progress was made in talks between Czech President Gus Novak and Serbian Prime Minister Hana Ilic in Prague.',
        finds: ['gus-novak + hana-ilic | held | in Prague'],
      },
      {
        text: 'Iraqi Foreign Minister Ivo Karim said that results were coming from the meeting held with Swedish Trade Minister Jon Berg.',
        finds: ['jon-berg + unnamed, IQ | held'],
      },
      {
        text: 'At a joint press conference with Greek Prime Minister Kit Raptis, Latvian President Lia Ozols praised the ferry.',
        finds: ['lia-ozols + kit-raptis | held'],
      },
      {
        text: 'A meeting planned with Qatari Prime Minister Eid Mansour was postponed, Belgian Foreign Minister Flo Maes said.',
        finds: ['eid-mansour + unnamed, BE | postponed'],
      },
      {
        text: 'Talks between Belgium and Qatar will go on in July 2026.',
        finds: ['Government, BE + Government, QA | planned | on 2026-07'],
      },
      {
        text: 'Qatari Prime Minister Eid Mansour said the talks had been frank.',
        finds: [],
      },
      { text: 'Belgian Foreign Minister Flo Maes spoke in the meeting room.', finds: [] },
      { text: 'There was no meeting with Qatari Prime Minister Eid Mansour.', finds: [] },
    ],
  },
  {
    name: 'meeting:visited',
    about: 'Somebody visited another country, or arrived in it.',
    examples: [
      {
        text: 'Brazilian President Kay Lima set off for Angola.',
        finds: ['kay-lima + Government, AO | ongoing | in Angola'],
      },
      {
        text: 'The last leg of the tour will take Brazilian President Kay Lima to Angola.',
        finds: ['kay-lima + Government, AO | planned | in Angola'],
      },
      {
        text: 'Brazilian President Kay Lima is expected in Luanda next week.',
        published: '2024-05-03',
        finds: ['kay-lima + Government, AO | planned | in Luanda | on 2024-05-06/2024-05-12'],
      },
      {
        text: 'Vietnamese Prime Minister Lan Tran arrived in Wellington on Monday for a three-day visit.',
        published: '2024-04-30',
        finds: ['lan-tran + Government, NZ | ongoing | in Wellington | on 2024-04-29/2024-05-01'],
      },
      {
        text: 'The new law will take Brazilian President Kay Lima to court.',
        finds: [],
      },
      {
        text: 'Brazilian President Kay Lima visited Angola.',
        finds: ['kay-lima + Government, AO | held | in Angola'],
      },
      {
        text: 'Vietnamese Prime Minister Lan Tran arrived in Wellington.',
        finds: ['lan-tran + Government, NZ | ongoing | in Wellington'],
      },
      {
        text: 'Brazilian President Kay Lima spent three days in Angola.',
        finds: ['kay-lima + Government, AO | held | in Angola'],
      },
      {
        text: 'Brazilian President Kay Lima led a delegation to Luanda.',
        finds: ['kay-lima + Government, AO | held | in Luanda'],
      },
      {
        text: 'Brazilian President Kay Lima led the protest to Luanda.',
        finds: [],
      },
      {
        text: 'A delegation led by Vietnamese Prime Minister Lan Tran arrived in Wellington.',
        finds: ['lan-tran + Government, NZ | ongoing | in Wellington'],
      },
      { text: 'Brazilian President Kay Lima visited a factory.', finds: [] },
      { text: 'Brazilian President Kay Lima arrived in Brasilia.', finds: [] },
    ],
  },
  {
    name: 'meeting:visit',
    about: 'A visit, trip or tour to another country is named.',
    examples: [
      {
        text: 'Hungarian Foreign Minister Max Toth left Rabat after a visit.',
        finds: ['max-toth + Government, MA | held | in Rabat'],
      },
      {
        text: 'Hungarian Foreign Minister Max Toth’s trip to Morocco was cancelled.',
        finds: [],
      },
      {
        text: 'Hungarian Foreign Minister Max Toth began a two-day visit to Morocco on Monday.',
        published: '2024-04-29',
        finds: ['max-toth + Government, MA | ongoing | in Morocco | on 2024-04-29/2024-04-30'],
      },
      {
        text: 'Hungarian Foreign Minister Max Toth wrapped up a two-day visit to Morocco on Monday.',
        published: '2024-04-29',
        finds: ['max-toth + Government, MA | held | in Morocco | on 2024-04-28/2024-04-29'],
      },
      {
        text: 'Hungarian Foreign Minister Max Toth will be on a visit to Morocco.',
        finds: ['max-toth + Government, MA | planned | in Morocco'],
      },
      {
        text: 'Turkish Ambassador Kim Aydin paid a courtesy visit to Maltese President Leo Vella.',
        finds: ['kim-aydin + leo-vella | held'],
      },
      {
        text: 'Hungarian Foreign Minister Max Toth paid an official visit to Morocco.',
        finds: ['max-toth + Government, MA | held | in Morocco'],
      },
      {
        text: 'Trade will be on the table during the planned visit of Nigerian President Ned Obi to South Korea.',
        finds: ['ned-obi + Government, KR | planned | in South Korea'],
      },
      { text: 'Hungarian Foreign Minister Max Toth cancelled a visit to Morocco.', finds: [] },
    ],
  },
  {
    name: 'meeting:sent',
    about: 'A country sent an envoy, a minister or a delegation to another.',
    examples: [
      {
        text: 'Canada sent an envoy to Havana.',
        finds: ['Government, CA + Government, CU | held | in Havana'],
      },
      {
        text: 'Austria dispatched a delegation to Nepal.',
        finds: ['Government, AT + Government, NP | held | in Nepal'],
      },
      { text: 'Canada sent tents to Nepal.', finds: [] },
    ],
  },
  {
    name: 'meeting:gathering',
    about: 'An official attends, hosts, chairs or addresses a summit, a conference or a meeting of many.',
    examples: [
      {
        text: 'Philippine President Oro Santos, speaking at the climate summit in Nairobi, praised the plan.',
        finds: ['oro-santos | held | in Nairobi'],
      },
      {
        text: 'Philippine President Oro Santos will travel to Nairobi for the climate summit.',
        finds: ['oro-santos | planned | in Nairobi', 'oro-santos + Government, KE | planned | in Nairobi'],
      },
      {
        text: 'Progress was made at the summit of the African Union held in Nairobi.',
        finds: ['au | held | in Nairobi'],
      },
      {
        text: 'The climate summit was attended by Philippine President Oro Santos.',
        finds: ['oro-santos | held'],
      },
      {
        text: 'Philippine President Oro Santos took part in the climate summit in Nairobi.',
        finds: ['oro-santos | held | in Nairobi'],
      },
      {
        text: 'Philippine President Oro Santos will attend the climate summit to be held in Nairobi in May 2026.',
        finds: ['oro-santos | planned | in Nairobi | on 2026-05'],
      },
      {
        text: 'The UN Security Council will hold a meeting on Monday.',
        published: '2024-05-03',
        finds: ['un-security-council | planned | on 2024-05-06'],
      },
      {
        text: 'ASEAN foreign ministers met in Nairobi.',
        finds: ['ASEAN foreign minister, asean | held | in Nairobi'],
      },
      {
        text: 'The lecture was attended by Philippine President Oro Santos.',
        finds: [],
      },
      {
        text: 'Philippine President Oro Santos attended the climate summit in Nairobi.',
        finds: ['oro-santos | held | in Nairobi'],
      },
      {
        text: 'Algerian Foreign Minister Pat Amar will chair a conference on water in Oran.',
        finds: ['pat-amar | planned | in Oran | about water'],
      },
      {
        text: 'The joint commission meeting was co-chaired by Philippine President Oro Santos and Algerian Foreign Minister Pat Amar.',
        finds: ['oro-santos + pat-amar | held'],
      },
      {
        text: 'Philippine President Oro Santos joined the talks.',
        finds: [],
      },
      { text: 'Philippine President Oro Santos spoke on the sidelines of the climate summit.', finds: [] },
    ],
  },
];
