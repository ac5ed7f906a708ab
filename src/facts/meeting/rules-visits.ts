import type { Rule } from '../kind.ts';

/** Visits, by verb and by noun. */
export const visitRules: readonly Rule[] = [
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
];
