import type { Rule } from '../kind.ts';
import { rulesBesides } from './rules-besides.ts';

/** The ways of telling an agreement that are read, each with what it must and must not find. */
export const rules: readonly Rule[] = [
  {
    name: 'agreement:signed',
    about: 'Parties signed, renewed, ratified or announced an instrument.',
    examples: [
      {
        text: 'Norway and Ghana signed two agreements on Tuesday to protect fish stocks.',
        finds: ['2 × agreement | NO + GH | signed | about protect fish stocks'],
      },
      {
        text: 'A memorandum of understanding on tourism was signed by Peru and Malta.',
        finds: ['memorandum of understanding | PE + MT | signed | about tourism'],
      },
      {
        text: 'Kenya has ratified a treaty with Nepal under which tea may be imported freely.',
        finds: ['treaty | KE + NP | agreed | about tea may be imported freely'],
      },
      {
        text: 'The parliament of Kenya ratified the tea treaty with Nepal, which was signed in Mombasa.',
        finds: ['tea treaty | KE + NP | agreed'],
      },
      {
        text: 'Norwegian Foreign Minister Ann Lee and Omani Trade Minister Bo Roy witnessed the signing of two agreements.',
        finds: ['2 × agreement | NO + OM | signed'],
      },
      {
        text: 'The Kenya-Nepal tea treaty was ratified.',
        finds: ['tea treaty | KE + NP | ratified'],
      },
      {
        text: 'Officials from Norway and Ghana signed an FTA in Accra.',
        finds: ['free trade agreement | NO + GH | signed'],
      },
      {
        text: '“We signed three pacts with Oman today,” Kenyan Foreign Minister Ann Lee said.',
        finds: ['3 × pact | KE + OM | signed'],
      },
      {
        text: 'Norwegian Foreign Minister Ann Lee met Omani Trade Minister Bo Roy in Muscat. A memorandum of understanding on fishing was signed.',
        finds: ['memorandum of understanding | NO + OM | signed | about fishing'],
      },
      {
        text: 'Norwegian Foreign Minister Ann Lee met Omani Trade Minister Bo Roy in Muscat. About 20 companies from both countries signed deals.',
        finds: [],
      },
      {
        text: 'Kenyan President Ann Lee said her country had signed a pact with Oman.',
        finds: ['pact | KE + OM | signed'],
      },
      {
        text: 'A pact was signed in the presence of Kenyan President Ann Lee and Omani Sultan Bo Roy.',
        finds: ['pact | KE + OM | signed'],
      },
      {
        text: 'Solomon Islands signed a policing pact with Beijing in May.',
        finds: ['policing pact | SB + CN | signed'],
      },
      { text: 'Kenya signed a pact with the unions of Oman.', finds: [] },
      { text: 'Norway signed a contract.', finds: [] },
      { text: 'Kenya is a treaty ally of Nepal.', finds: [] },
    ],
  },
  {
    name: 'agreement:reached',
    about: 'Parties reached, struck or clinched an instrument, or one was brokered between them.',
    examples: [
      {
        text: 'Chile and Japan reached an agreement on lithium.',
        finds: ['agreement | CL + JP | agreed | about lithium'],
      },
      {
        text: 'Oman struck a deal with Greece to build a port.',
        finds: ['deal | OM + GR | agreed | about build a port'],
      },
      {
        text: 'Chile and Japan agreed to an immediate ceasefire.',
        finds: ['ceasefire | CL + JP | agreed'],
      },
      {
        text: 'Oman and Greece have initialled a tax treaty.',
        finds: ['tax treaty | OM + GR | agreed'],
      },
      {
        text: 'Chile, Japan reach deal on lithium.',
        finds: ['deal | CL + JP | agreed | about lithium'],
      },
      { text: 'Chile and Japan reached an agreement on a date.', finds: [] },
      { text: 'Chile wants to make this truce with Japan last.', finds: [] },
    ],
  },
  {
    name: 'agreement:intended',
    about: 'Parties are to sign an instrument, seek one, or were kept from one.',
    examples: [
      {
        text: 'Estonia and Morocco will sign an agreement on extradition.',
        finds: ['agreement | EE + MA | proposed | about extradition'],
      },
      {
        text: 'Fiji is seeking a free trade agreement with Brazil.',
        finds: ['free trade agreement | FJ + BR | proposed'],
      },
      {
        text: 'Estonia and Morocco failed to sign a pact on extradition.',
        finds: ['pact | EE + MA | not signed | about extradition'],
      },
      {
        text: 'Estonia and Morocco have yet to sign a treaty.',
        finds: ['treaty | EE + MA | not signed'],
      },
      {
        text: 'No agreement was reached between Estonia and Morocco.',
        finds: ['agreement | EE + MA | not signed'],
      },
      {
        text: 'Fiji’s cabinet approved the signing of a treaty between Fiji and Brazil.',
        finds: ['treaty | FJ + BR | proposed'],
      },
      { text: 'Fiji wants peace with Brazil.', finds: [] },
    ],
  },
  {
    name: 'agreement:negotiated',
    about: 'Parties negotiate an instrument.',
    examples: [
      {
        text: 'Iceland and Vietnam opened negotiations on a fisheries agreement.',
        finds: ['fisheries agreement | IS + VN | under negotiation'],
      },
      {
        text: 'Tunisia is negotiating a visa deal with Canada.',
        finds: ['visa deal | TN + CA | under negotiation'],
      },
      {
        text: 'Talks between Iceland and Vietnam on a fisheries treaty have stalled.',
        finds: ['fisheries treaty | IS + VN | under negotiation'],
      },
      {
        text: 'Iceland resumed FTA negotiations with Vietnam.',
        finds: ['free trade agreement | IS + VN | under negotiation'],
      },
      {
        text: 'Iceland and Vietnam are close to a deal on tuna.',
        finds: ['deal | IS + VN | under negotiation | about tuna'],
      },
      { text: 'Iceland opened negotiations with Vietnam.', finds: [] },
    ],
  },
  {
    name: 'agreement:standing',
    about: 'An instrument between parties is spoken of as there.',
    examples: [
      {
        text: 'The crew was freed under an agreement between Cuba and Poland.',
        finds: ['agreement | CU + PL | in force'],
      },
      {
        text: 'The two rivers are shared under a treaty between Laos and Thailand.',
        finds: ['treaty | LA + TH | in force'],
      },
      {
        text: 'The Fiji-Peru Tuna Agreement will enter into force.',
        finds: ['tuna agreement | FJ + PE | signed'],
      },
      {
        text: 'Cuba accused Poland of breaching a fishing treaty.',
        finds: ['fishing treaty | CU + PL | in force'],
      },
      {
        text: 'Cuba withdrew from a fishing pact with Poland.',
        finds: ['fishing pact | CU + PL | in force'],
      },
      { text: 'The crew was freed under the agreement.', finds: [] },
      { text: 'Ireland spoke of the Good Friday Agreement with Denmark.', finds: [] },
    ],
  },
  ...rulesBesides,
];
