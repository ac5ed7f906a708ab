import type { Rule } from '../kind.ts';

/** Encounters that a noun tells: a meeting, talks, a call. */
export const nounRules: readonly Rule[] = [
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
];
