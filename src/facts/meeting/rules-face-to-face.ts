import type { Rule } from '../kind.ts';

/** Encounters told by the verb of those who meet, receive or call on somebody. */
export const faceToFaceRules: readonly Rule[] = [
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
];
