import type { Rule } from '../kind.ts';
import { bodyRules } from './rules-bodies.ts';

/** The ways of reporting what was said that are read, each with what it must and must not find. */
export const rules: readonly Rule[] = [
  {
    name: 'statement:subject',
    about: 'Somebody who speaks for a public body says something, by a verb of reporting.',
    examples: [
      {
        text: 'French Foreign Minister Ann Lee said on Monday that the border would reopen.',
        finds: ['ann-lee | say | the border would reopen'],
      },
      {
        text: '“The border will reopen,” said French Foreign Minister Ann Lee.',
        finds: ['ann-lee | say | The border will reopen'],
      },
      {
        text: 'The ferry will run again in May, Kenyan President Cy Moor told reporters, adding that fares would fall.',
        finds: ['cy-moor | tell | The ferry will run again in May'],
      },
      {
        text: 'Norway praised Ghana’s efforts to protect forests, while Chile urged Peru to open the pass.',
        finds: [
          'Government, NO | praise | Ghana’s efforts to protect forests',
          'Government, CL | urge | Peru to open the pass',
        ],
      },
      {
        text: 'Irish Defence Minister Hal Byrne called on Oman to free the crew.',
        finds: ['hal-byrne | call | Oman to free the crew'],
      },
      {
        text: 'Speaking on the occasion, Thai Prime Minister Nok Chai promised to send engineers.',
        finds: ['nok-chai | promise | to send engineers'],
      },
      {
        text: 'Danish Defence Minister Mia Holm was quoted as saying that the bridge was safe.',
        finds: ['mia-holm | say | the bridge was safe'],
      },
      {
        text: 'Kenyan President Cy Moor spoke first. “A long queue of lorries,” said Moor.',
        finds: ['cy-moor | say | A long queue of lorries'],
      },
      {
        text: 'The ferry will run as planned, Kenyan President Cy Moor told journalists on Friday.',
        finds: ['cy-moor | tell | The ferry will run as planned'],
      },
      {
        text: 'Norway welcomes steps to open the pass. France is of the view that it is safe.',
        finds: [
          'Government, NO | welcome | steps to open the pass',
          'Government, FR | be | of the view that it is safe',
        ],
      },
      {
        text: 'The Government of Norway expresses its condolences to Ghana.',
        finds: ['Government, NO | express | its condolences to Ghana'],
      },
      {
        text: 'Ankara denied the claim. The premier went to Ankara and denied it.',
        finds: ['Government, TR | deny | the claim'],
      },
      { text: 'French Foreign Minister Ann Lee left early, citing a lack of sleep.', finds: [] },
      { text: 'Irish Defence Minister Hal Byrne called on Omani President Gil Haddad.', finds: [] },
      { text: 'Danish Defence Minister Mia Holm did not say when the bridge would open.', finds: [] },
      { text: 'Thai Prime Minister Nok Chai will announce the winner on Friday.', finds: [] },
      { text: 'Singer Pia Quist said the concert would be held in Norway.', finds: [] },
      {
        text: 'Chile welcomed 40,000 tourists from Peru, and Japan claims the islands.',
        finds: ['Government, CL | welcome | 40,000 tourists from Peru, and Japan claims the islands'],
      },
    ],
  },
  {
    name: 'statement:according-to',
    about: 'Something is told according to somebody who speaks for a public body.',
    examples: [
      {
        text: 'The ferry will run again in May, according to Kenyan President Cy Moor.',
        finds: ['cy-moor | according to | The ferry will run again in May'],
      },
      {
        text: 'According to French Foreign Minister Ann Lee, the border would reopen.',
        finds: ['ann-lee | according to | the border would reopen'],
      },
      {
        text: 'The war has displaced many, according to the United Nations.',
        finds: ['un | according to | The war has displaced many'],
      },
      { text: 'The ferry will run again in May, according to fishermen on the pier.', finds: [] },
      { text: 'The ferry will run again in May, according to Ghana Ferries.', finds: [] },
      { text: 'The ferry will run again in May, according to a report in a newspaper.', finds: [] },
    ],
  },
  {
    name: 'statement:passive',
    about: 'Something is said by somebody: the verb of reporting is passive, and "by" names the speaker.',
    examples: [
      {
        text: 'The reopening of the border was announced by French Foreign Minister Ann Lee.',
        finds: ['ann-lee | announce | The reopening of the border'],
      },
      {
        text: 'The attack was condemned by Norway.',
        finds: ['Government, NO | condemn | The attack'],
      },
      {
        text: 'Kenyan President Cy Moor was welcomed at the airport by Norwegian Prime Minister Eva Dahl.',
        finds: [],
      },
      { text: 'The reopening of the border was announced on Monday.', finds: [] },
    ],
  },
  ...bodyRules,
  {
    name: 'statement:goes-on',
    about: 'The speaker of the sentence before goes on, and a pronoun stands for them.',
    examples: [
      {
        text: 'Norway said the bridge was safe. “Traffic will return to it,” it said.',
        finds: [
          'Government, NO | say | the bridge was safe',
          'Government, NO | say | Traffic will return to it',
        ],
      },
      {
        text: 'The bridge is safe. “Traffic will return to it,” it said.',
        finds: [],
      },
    ],
  },
  {
    name: 'statement:expressed-by',
    about: '"This was expressed by": the sentence before was said by those whom this one names.',
    examples: [
      {
        text: 'Norway has praised Ghana’s efforts to protect forests. This was expressed by Norwegian Prime Minister Eva Dahl during a visit.',
        finds: ['Government, NO + eva-dahl | praise | Ghana’s efforts to protect forests'],
      },
      {
        text: 'Norway has praised Ghana’s efforts to protect forests. This was expressed in many letters.',
        finds: ['Government, NO | praise | Ghana’s efforts to protect forests'],
      },
      {
        text: 'The harbour was quiet. This was expressed in many letters.',
        finds: [],
      },
    ],
  },
];
