import type { Rule } from '../kind.ts';

/** Ways in which offices, documents and bodies speak that the sentence itself does not name. */
export const bodyRules: readonly Rule[] = [
  {
    name: 'statement:office',
    about: 'The office or the spokesman of somebody says something.',
    examples: [
      {
        text: 'Kenyan President Cy Moor will visit the port, his office said.',
        finds: ['his office, KE | say | Kenyan President Cy Moor will visit the port'],
      },
      {
        text: 'Kenyan President Cy Moor left. Moor’s spokesman told reporters that the trip went well.',
        finds: ['Moor’s spokesman, KE | tell | the trip went well'],
      },
      { text: 'Singer Pia Quist will visit the port, her manager said.', finds: [] },
    ],
  },
  {
    name: 'statement:document',
    about: 'A statement says something: by who issued it, in the same sentence or before.',
    examples: [
      {
        text: 'A statement issued by the government of Norway said the bridge was safe.',
        finds: ['Government, NO | say | the bridge was safe'],
      },
      {
        text: 'Norway and Ghana ended their talks. A joint statement said the two would protect forests.',
        finds: ['Government, NO + Government, GH | say | the two would protect forests'],
      },
      { text: 'Norway ended its talks. A report said the forests were safe.', finds: [] },
    ],
  },
  {
    name: 'statement:named-before',
    about: 'A body or a spokesperson who was named before says something: "the ministry", "the spokeswoman".',
    examples: [
      {
        text: 'The Kenyan trade ministry published figures. Exports rose, the ministry said.',
        finds: ['trade ministry, KE | say | Exports rose'],
      },
      {
        text: 'French government spokeswoman Ann Lee arrived. The spokeswoman noted that the pass was open.',
        finds: ['ann-lee | note | the pass was open'],
      },
      { text: 'Exports rose, the ministry said.', finds: [] },
      {
        text: 'The Kenyan trade ministry met the Ghanaian trade ministry. Exports rose, the ministry said.',
        finds: [],
      },
    ],
  },
];
