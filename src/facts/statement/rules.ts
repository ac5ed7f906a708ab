import type { Rule } from '../kind.ts';
import { bodyRules } from './rules-bodies.ts';
import { subjectExamples } from './subject-examples.ts';

/** The ways of reporting what was said that are read, each with what it must and must not find. */
export const rules: readonly Rule[] = [
  {
    name: 'statement:subject',
    about: 'Somebody who speaks for a public body says something, by a verb of reporting.',
    examples: subjectExamples,
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
      {
        text: 'The two spoke on Monday, according to a White House statement.',
        finds: ['Government, US | according to | The two spoke on Monday'],
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
  {
    name: 'statement:quoted',
    about: 'A medium quotes somebody as saying something: whoever is quoted says it.',
    examples: [
      {
        text: 'The Pass Daily quoted Kenyan President Cy Moor as saying that the ferry would run again in May.',
        finds: ['cy-moor | say | the ferry would run again in May'],
      },
      {
        text: '“The ferry will run again,” a news agency quoted Norway’s foreign minister as saying.',
        finds: ['foreign minister, NO | say | The ferry will run again'],
      },
      { text: 'The Pass Daily quoted a fisherman as saying that the ferry would run again.', finds: [] },
    ],
  },
  {
    name: 'statement:transcript',
    about: 'A paragraph begins with the name of an official and a colon: what stands in it was said.',
    examples: [
      {
        text: 'Kenyan President Cy Moor met the press.\n\nPRESIDENT MOOR: Thank you. The ferry will run again.\n\nQUESTION: When will it run?',
        finds: ['cy-moor | say | Thank you. The ferry will run again'],
      },
      {
        text: 'Kenyan President Cy Moor met the press.\n\nMR. MOOR: Norway said the bridge is safe.',
        finds: ['cy-moor | say | Norway said the bridge is safe'],
      },
      { text: 'Kenyan President Cy Moor: a life in pictures', finds: [] },
      { text: 'Kenya: The ferry will run again.', finds: [] },
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
      {
        text: 'The harbour was quiet. This was expressed by Norwegian Prime Minister Eva Dahl.',
        finds: [],
      },
    ],
  },
];
