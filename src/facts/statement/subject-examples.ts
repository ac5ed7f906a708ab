import type { Example } from '../kind.ts';

/** What is found, and not, of somebody who says something by a verb of reporting. */
export const subjectExamples: readonly Example[] = [
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
  {
    text: 'The pass is open, officials said.',
    finds: ['official, ? | say | The pass is open'],
  },
  {
    text: 'An official familiar with the talks said the pass was open.',
    finds: ['official, ? | say | the pass was open'],
  },
  {
    text: 'Kenya’s Foreign Ministry spokesman, Cy Moor, in a note issued on Monday, described the pass as open.',
    finds: ['cy-moor | describe | the pass as open'],
  },
  {
    text: 'Norway dismissed the report. Norway dismissed the driver.',
    finds: ['Government, NO | dismiss | the report'],
  },
  { text: 'Norway invited Ghana to join a museum. Norway pushed for a wider pass.', finds: [] },
  { text: 'French Foreign Minister Ann Lee left early, citing a lack of sleep.', finds: [] },
  { text: 'Irish Defence Minister Hal Byrne called on Omani President Gil Haddad.', finds: [] },
  { text: 'Danish Defence Minister Mia Holm did not say when the bridge would open.', finds: [] },
  { text: 'Thai Prime Minister Nok Chai will announce the winner on Friday.', finds: [] },
  { text: 'Singer Pia Quist said the concert would be held in Norway.', finds: [] },
  {
    text: 'Chile welcomed 40,000 tourists from Peru, and Japan claims the islands.',
    finds: ['Government, CL | welcome | 40,000 tourists from Peru, and Japan claims the islands'],
  },
  {
    text: 'French Foreign Minister Ann Lee said in a statement issued on Monday that the pass was open.',
    finds: ['ann-lee | say | the pass was open'],
  },
  {
    text: 'French Foreign Minister Ann Lee told The Pass Daily there was no danger.',
    finds: ['ann-lee | tell | there was no danger'],
  },
  {
    text: 'French Foreign Minister Ann Lee told reporters in Oslo on Monday, “The pass is open.”',
    finds: ['ann-lee | tell | The pass is open'],
  },
  {
    text: 'The pass, as French Foreign Minister Ann Lee noted, is open.',
    finds: ['ann-lee | note | The pass, as French Foreign Minister Ann Lee noted, is open'],
  },
  {
    text: 'French Foreign Minister Ann Lee, who has said the pass was safe, left for Peru.',
    finds: ['ann-lee | say | the pass was safe'],
  },
  {
    text: 'French Foreign Minister Ann Lee and Kenyan President Cy Moor agreed on the importance of open passes.',
    finds: ['ann-lee + cy-moor | agree | the importance of open passes'],
  },
  {
    text: 'Norway has a long history of praising its neighbours. Chile left after a report praising the pass.',
    finds: [],
  },
  {
    text: 'French Foreign Minister Ann Lee said:\n\nOur bridge is safe.\n\nWe will open it.\n\nNotes follow.',
    finds: ['ann-lee | say | Our bridge is safe.\n\nWe will open it'],
  },
  {
    text: 'French Foreign Minister Ann Lee said:\n\n“The bridge is safe.”\n\nIt is old.',
    finds: ['ann-lee | say | The bridge is safe'],
  },
  {
    text: 'French Foreign Minister Ann Lee said:\n\nThe bridge is safe.\n\nIt is old.',
    finds: ['ann-lee | say | The bridge is safe'],
  },
  { text: 'French Foreign Minister Ann Lee said:', finds: [] },
  {
    text: 'The pass is open, French Foreign Minister Ann Lee was quoted as saying by a news agency.',
    finds: ['ann-lee | say | The pass is open'],
  },
  {
    text: '“A good day for the pass,” French Foreign Minister Ann Lee said in a note posted on her page.',
    finds: ['ann-lee | say | A good day for the pass'],
  },
  {
    text: 'Talks went on, aid for snow-bound Peru too, Ann Lee, a spokeswoman for the Kenyan Foreign Ministry, had said.',
    finds: ['ann-lee | say | Talks went on, aid for snow-bound Peru too, Ann Lee'],
  },
  { text: 'Kenya’s parliament passed texts calling for talks and condemning the war.', finds: [] },
  {
    text: 'The war went on until Peru acknowledged the border. After Chile condemned it, talks began.',
    finds: ['Government, CL | condemn | it'],
  },
  {
    text: 'Peruvian President Ann Lee welcomed Kenyan President Cy Moor in Lima.',
    finds: [],
  },
  {
    text: 'Peruvian President Ann Lee welcomed Kenyan President Cy Moor’s words.',
    finds: ['ann-lee | welcome | Kenyan President Cy Moor’s words'],
  },
  {
    text: 'Asked whether she would go, Peruvian President Ann Lee said: “Yes.”',
    finds: ['ann-lee | say | Yes'],
  },
  { text: 'Peru ended its talks. Prices are low, the NAWG statement said.', finds: [] },
  {
    text: 'US Secretary of State Ann Lee met Kenyan Foreign Minister Cy Moor. The Secretary thanked the Foreign Minister. Both ministers reiterated their support.',
    finds: ['ann-lee | thank | the Foreign Minister', 'ann-lee + cy-moor | reiterate | their support'],
  },
  {
    text: 'Saudi Arabia spoke. The Kingdom condemned the raid. The Sultanate condemned it too.',
    finds: ['Government, SA | condemn | the raid'],
  },
  {
    text: 'Ann Lee, the Peruvian envoy, urged calm. Ann Lee, the Peruvian envoy, called for a truce.',
    finds: ['ann-lee | urge | calm', 'ann-lee | call | a truce'],
  },
  {
    text: 'Ann Lee, the Peruvian envoy, dressed in black, left. Ann Lee, the envoy, praised by all, left.',
    finds: [],
  },
  {
    text: 'Peruvian President Ann Lee told a delegation of the IMF that prices would fall.',
    finds: ['ann-lee | tell | prices would fall'],
  },
  {
    text: 'Peruvian President Ann Lee left without notifying Chile. Peruvian Minister Cy Moor reports to the premier.',
    finds: [],
  },
  {
    text: 'Ann Lee, a reformist who won Peru’s election after the death of Kenyan President Cy Moor, has stressed trade. Peruvian President Ann Lee spoke.',
    finds: ['ann-lee | stress | trade'],
  },
  {
    text: 'Peruvian President Ann Lee left. “She is well,” Lee spokesman Bo Roy said.',
    finds: ['bo-roy | say | She is well'],
  },
  {
    text: 'Peruvian President Ann Lee left. “We wait,” the Peruvian official said.',
    finds: ['official, PE | say | We wait'],
  },
  { text: 'The province has a deal with Chile that promised roads.', finds: [] },
];
