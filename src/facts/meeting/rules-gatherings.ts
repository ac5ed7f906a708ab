import type { Rule } from '../kind.ts';

/** Meetings of many. */
export const gatheringRules: readonly Rule[] = [
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
