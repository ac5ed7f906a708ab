import type { Rule } from '../kind.ts';

/** Talks that a verb tells, by telephone or at a table. */
export const talksRules: readonly Rule[] = [
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
      {
        text: 'Polish Foreign Minister Ola Nowak and Cuban President Pia Cruz spoke on the phone.',
        finds: ['ola-nowak + pia-cruz | held'],
      },
      {
        text: 'Polish Foreign Minister Ola Nowak called Cuban President Pia Cruz to discuss sugar.',
        finds: ['ola-nowak + pia-cruz | held | about sugar'],
      },
      { text: 'Polish Foreign Minister Ola Nowak called Cuban President Pia Cruz a friend.', finds: [] },
      { text: 'Polish Foreign Minister Ola Nowak called Cuban President Pia Cruz to resign.', finds: [] },
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
];
