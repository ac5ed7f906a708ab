import type { Rule } from '../kind.ts';
import { countRules } from './rules-counts.ts';
import { rankRules } from './rules-ranks.ts';

/** The ways of giving a figure that are read. */
export const rules: readonly Rule[] = [
  ...rankRules,
  {
    name: 'statistic:level',
    about: 'An amount of money, a tariff or a rate, together with what it measures in the same sentence.',
    examples: [
      {
        text: 'Kenya’s economy grew 5.2 percent. Its exports reached $310 million.',
        finds: ['percent | GDP growth | KE | 5.2%', 'amount | exports | KE | 310000000 USD'],
      },
      {
        text: 'Norway met Kenya. Its exports reached $310 million.',
        finds: ['amount | exports | ? | 310000000 USD'],
      },
      {
        text: 'Trade between Kenya and Uganda reached $1.2 billion last year.',
        finds: ['amount | trade | KE, UG | 1200000000 USD'],
      },
      {
        text: 'Ann Lee said Norwegian investment in Ghana stood at around 300 million euros.',
        finds: ['amount | investment | NO, GH | 300000000 EUR'],
      },
      {
        text: 'Chile’s exports to Peru are expected to reach between $900 million and $1.1 billion.',
        finds: ['amount | exports (target) | CL, PE | 900000000..1100000000 USD'],
      },
      {
        text: 'India will extend a line of credit worth Rs 4,500 crore to Nepal.',
        finds: ['amount | loans (target) | IN, NP | 45000000000 INR'],
      },
      {
        text: 'Canada imposed a 25 percent tariff on furniture.',
        finds: ['percent | tariff | CA | 25%'],
      },
      {
        text: 'Malta’s exports to Peru fell to $2 million, while imports rose to $3 million.',
        finds: ['amount | exports | MT, PE | 2000000 USD', 'amount | imports | MT, PE | 3000000 USD'],
      },
      {
        text: 'Oman was Fiji’s largest investor with $5 million, followed by Chile with $2 million.',
        finds: [
          'rank | investor | OM for FJ | 1',
          'amount | investment | OM, FJ | 5000000 USD',
          'amount | investment | CL, FJ | 2000000 USD',
        ],
      },
      {
        text: 'Norway announced NOK 500 million in aid for Malawi. Malawi received a $3 million loan from Oman.',
        finds: ['amount | aid | NO, MW | 500000000 NOK', 'amount | loans | OM, MW | 3000000 USD'],
      },
      {
        text: 'Trade between Mali and Ghana grew from $4 million in 2014 to $9 million in 2024.',
        finds: ['amount | trade | ML, GH | 4000000 USD', 'amount | trade | ML, GH | 9000000 USD'],
      },
      { text: 'Bo Roy paid a fine of $500.', finds: [] },
      { text: 'The ruling party won 41 percent of the vote.', finds: [] },
    ],
  },
  {
    name: 'statistic:converted',
    about: 'The same amount in other money, in brackets right after the first.',
    examples: [
      {
        text: 'Germany lent Albania 250 million euros ($266 million) in loans.',
        finds: ['amount | loans | DE, AL | 250000000 EUR', 'amount | loans | DE, AL | 266000000 USD'],
      },
      {
        text: 'Germany lent Albania 250 million euros ($266 million; £210 million).',
        finds: [
          'amount | loans | DE, AL | 250000000 EUR',
          'amount | loans | DE, AL | 266000000 USD',
          'amount | loans | DE, AL | 210000000 GBP',
        ],
      },
      {
        text: 'Uganda’s debt rose to 90 trillion shillings ($24 billion).',
        finds: ['amount | debt | UG | 90000000000000 UGX', 'amount | debt | UG | 24000000000 USD'],
      },
      { text: 'The bus ticket was 3 euros ($4).', finds: [] },
    ],
  },
  {
    name: 'statistic:change',
    about: 'By how much something rose or fell, as a share or as an amount; a fall is negative.',
    examples: [
      {
        text: 'Jordan’s imports from Egypt fell by 8 percent.',
        finds: ['percent | imports growth | JO, EG | -8%'],
      },
      {
        text: 'China-Laos trade saw an increase of 12.4%.',
        finds: ['percent | trade growth | CN, LA | 12.4%'],
      },
      {
        text: 'Ireland’s aid to Malawi rose by £5 million.',
        finds: ['amount | aid change | IE, MW | 5000000 GBP'],
      },
      { text: 'Ann Lee’s lead in the polls grew by 8 percent.', finds: [] },
    ],
  },
  {
    name: 'statistic:share',
    about: 'What part of a measure something is: so many percent of exports, trade or output.',
    examples: [
      {
        text: 'Tea accounts for 60 percent of Malawi’s exports.',
        finds: ['percent | share of exports | MW | 60%'],
      },
      {
        text: 'Oil makes up about 90% of Angola’s exports.',
        finds: ['percent | share of exports | AO | 90%'],
      },
      { text: 'About 60 percent of the guests were late.', finds: [] },
    ],
  },
  {
    name: 'statistic:taken-over',
    about: 'A figure about what the sentence before measured: “The figure totalled …”, “It rose …”.',
    examples: [
      {
        text: 'Trade between Mali and Ghana reached $40 million in 2023. The figure totalled $52 million in 2024, up 30 percent.',
        finds: [
          'amount | trade | ML, GH | 40000000 USD',
          'amount | trade | ML, GH | 52000000 USD',
          'percent | trade growth | ML, GH | 30%',
        ],
      },
      {
        text: 'Peru’s exports to Chile stood at $2 billion. It was a rise of 4 percent.',
        finds: ['amount | exports | PE, CL | 2000000000 USD', 'percent | exports growth | PE, CL | 4%'],
      },
      {
        text: 'Trade between Mali and Ghana reached $40 million in 2023. In the first half of 2024, it reached $25 million.',
        finds: ['amount | trade | ML, GH | 40000000 USD', 'amount | trade | ML, GH | 25000000 USD'],
      },
      { text: 'The hall was full. The figure was 5 percent taller than Bo Roy.', finds: [] },
    ],
  },
  ...countRules,
];
