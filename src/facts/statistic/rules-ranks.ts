import type { Rule } from '../kind.ts';

export const rankRules: readonly Rule[] = [
  {
    name: 'statistic:rank',
    about:
      'Who is the k-th for whom: largest trading partner, second-largest donor, top source of remittances; “largest” and “top” without a number are the first.',
    examples: [
      {
        text: 'Kenya is Uganda’s third-largest trading partner, after China and India.',
        finds: ['rank | trading partner | KE for UG | 3 after CN, IN'],
      },
      {
        text: 'In 2024, Malta ranked as Cyprus’s 51st largest trade partner.',
        finds: ['rank | trade partner | MT for CY | 51'],
      },
      {
        text: 'Chile and Peru, its largest trading partner, held talks.',
        finds: ['rank | trading partner | PE for CL | 1'],
      },
      {
        text: 'Fiji has overtaken Tonga to become the top source of remittances to Samoa.',
        finds: ['rank | source of remittances | FJ for WS | 1'],
      },
      {
        text: 'Ann Lee flew to Malta. The country is Libya’s sixth-largest trading partner.',
        finds: ['rank | trading partner | MT for LY | 6'],
      },
      {
        text: 'Turkey ranks fifth among Kenya’s trading partners.',
        finds: ['rank | trading partner | TR for KE | 5'],
      },
      {
        text: 'Turkey ranks second among the investors in Kenya.',
        finds: ['rank | investor | TR for KE | 2'],
      },
      { text: 'Turkey ranked second among the teams in Kenya.', finds: [] },
      {
        text: 'Japan is Fiji’s largest donor, third-largest investor and fourth-largest trading partner.',
        finds: [
          'rank | donor | JP for FJ | 1',
          'rank | investor | JP for FJ | 3',
          'rank | trading partner | JP for FJ | 4',
        ],
      },
      { text: 'Kenya is one of Uganda’s largest trading partners.', finds: [] },
      { text: 'It was the largest delegation ever to visit Malta.', finds: [] },
      { text: 'Ann Lee, the top diplomat of Chile, made her second visit to Peru.', finds: [] },
    ],
  },
  {
    name: 'statistic:rank-taken-over',
    about: 'A second rank in a sentence that leaves out its noun and takes that of the first.',
    examples: [
      {
        text: 'Malta was Cyprus’s ninth-largest trade partner, while Cyprus was Malta’s fourth-largest, after Italy.',
        finds: ['rank | trade partner | MT for CY | 9', 'rank | trade partner | CY for MT | 4 after IT'],
      },
      {
        text: 'Peru is Chile’s second-biggest supplier and Chile is Peru’s third-biggest.',
        finds: ['rank | supplier | PE for CL | 2', 'rank | supplier | CL for PE | 3'],
      },
      { text: 'Of the two halls, the old one was the second-largest.', finds: [] },
    ],
  },
];
