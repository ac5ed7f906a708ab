import type { Rule } from '../kind.ts';

/** Ways of telling an agreement without a sentence about an instrument. */
export const rulesBesides: readonly Rule[] = [
  {
    name: 'agreement:listed',
    about: 'A list tells line by line what was signed or announced.',
    examples: [
      {
        text: 'List of Outcomes: Visit of the President of Kenya to Ghana\nMoU between the Tea Board of Kenya and the Ghana Tea Council on training',
        finds: ['memorandum of understanding | KE + GH | signed | about training'],
      },
      {
        text: 'Deliverables of the visit of the President of Kenya to Ghana:\n• Renewal of the Agreement on Air Services',
        finds: ['agreement | KE + GH | signed | about Air Services'],
      },
      { text: 'List of Outcomes: Kenya and Ghana\nMoU between Mokka Ltd and Akwaaba plc on tea', finds: [] },
      { text: 'Kenya and Ghana told of the following:\n1. MoU on tea', finds: [] },
    ],
  },
  {
    name: 'agreement:oral',
    about: 'Two sides agreed to do something, without an instrument being named.',
    examples: [
      {
        text: 'Belgian Foreign Minister Ann Lee and Thai Prime Minister Bo Roy agreed to reopen the consulates.',
        finds: ['agreement (oral) | BE + TH | agreed | about reopen the consulates'],
      },
      {
        text: 'Laos and Nepal have agreed to share the river.',
        finds: ['agreement (oral) | LA + NP | agreed | about share the river'],
      },
      {
        text: 'Laos and Nepal agreed to start direct ferries during a meeting in Vientiane.',
        finds: ['agreement (oral) | LA + NP | agreed | about start direct ferries'],
      },
      {
        text: 'Laos and Nepal agreed to run a 90-day train service over the next year.',
        finds: ['agreement (oral) | LA + NP | agreed | about run a 90-day train service'],
      },
      {
        text: 'Vientiane and Kathmandu agreed on closer cooperation.',
        finds: ['agreement (oral) | LA + NP | agreed | about closer cooperation'],
      },
      { text: 'Laos and Nepal agreed to talks.', finds: [] },
      {
        text: 'Egypt agreed with Sweden on the return of the statues.',
        finds: ['agreement (oral) | EG + SE | agreed | about the return of the statues'],
      },
      {
        text: 'Belgian Foreign Minister Ann Lee and Thai Prime Minister Bo Roy agreed to meet again.',
        finds: [],
      },
      { text: 'Belgian Foreign Minister Ann Lee agreed to resign.', finds: [] },
    ],
  },
];
