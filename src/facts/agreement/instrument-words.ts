import { listOf } from '../word-list.ts';

/** Words that name an instrument, singular and plural, with the type that they tell; the longest win. */
export const INSTRUMENTS: readonly (readonly [words: readonly string[], type: string, plural: boolean])[] = [
  [['memorandum', 'of', 'understanding'], 'memorandum of understanding', false],
  [['memorandums', 'of', 'understanding'], 'memorandum of understanding', true],
  [['memoranda', 'of', 'understanding'], 'memorandum of understanding', true],
  [['memorandum', 'of', 'cooperation'], 'memorandum of cooperation', false],
  [['letter', 'of', 'intent'], 'letter of intent', false],
  [['letters', 'of', 'intent'], 'letter of intent', true],
  [['joint', 'declaration'], 'joint declaration', false],
  [['joint', 'declarations'], 'joint declaration', true],
  [['memorandum'], 'memorandum', false],
  [['memorandums'], 'memorandum', true],
  [['agreement'], 'agreement', false],
  [['agreements'], 'agreement', true],
  [['accord'], 'accord', false],
  [['accords'], 'accord', true],
  [['pact'], 'pact', false],
  [['pacts'], 'pact', true],
  [['treaty'], 'treaty', false],
  [['treaties'], 'treaty', true],
  [['deal'], 'deal', false],
  [['deals'], 'deal', true],
  [['protocol'], 'protocol', false],
  [['protocols'], 'protocol', true],
  [['convention'], 'convention', false],
  [['conventions'], 'convention', true],
  [['contract'], 'contract', false],
  [['contracts'], 'contract', true],
  [['declaration'], 'declaration', false],
  [['joint', 'statement'], 'joint statement', false],
  [['joint', 'statements'], 'joint statement', true],
  [['joint', 'communique'], 'joint communiqué', false],
  [['joint', 'communiqué'], 'joint communiqué', false],
  [['statement', 'of', 'intent'], 'statement of intent', false],
  [['declaration', 'of', 'intent'], 'declaration of intent', false],
  [['declarations', 'of', 'intent'], 'declaration of intent', true],
  [['plan', 'of', 'consultations'], 'plan of consultations', false],
  [['plan', 'of', 'cooperation'], 'plan of cooperation', false],
  [['programme', 'of', 'cooperation'], 'programme of cooperation', false],
  [['program', 'of', 'cooperation'], 'program of cooperation', false],
  [['strategic', 'partnership'], 'strategic partnership', false],
  [['action', 'plan'], 'action plan', false],
  [['plan', 'of', 'action'], 'action plan', false],
  [['roadmap'], 'roadmap', false],
  [['memo', 'of', 'understanding'], 'memorandum of understanding', false],
  [['memos', 'of', 'understanding'], 'memorandum of understanding', true],
  [['memorandums', 'of', 'cooperation'], 'memorandum of cooperation', true],
  [['memoranda', 'of', 'cooperation'], 'memorandum of cooperation', true],
  [['memorandum', 'of', 'agreement'], 'memorandum of agreement', false],
  [['memoranda'], 'memorandum', true],
  [['letter', 'of', 'agreement'], 'letter of agreement', false],
  [['document'], 'document', false],
  [['documents'], 'document', true],
  [['notes'], 'exchange of notes', false],
  [['arrangement'], 'arrangement', false],
  [['arrangements'], 'arrangement', true],
  [['compact'], 'compact', false],
  [['ceasefire'], 'ceasefire', false],
  [['cease-fire'], 'ceasefire', false],
  [['truce'], 'truce', false],
  [['armistice'], 'armistice', false],
];

/** Abbreviations that name an instrument, in capitals, alone or at the end of a hyphenated word. */
export const ABBREVIATED: ReadonlyMap<string, readonly [type: string, plural: boolean]> = new Map([
  ['mou', ['memorandum of understanding', false]],
  ['mous', ['memorandum of understanding', true]],
  ['moa', ['memorandum of agreement', false]],
  ['moc', ['memorandum of cooperation', false]],
  ['mocs', ['memorandum of cooperation', true]],
  ['loi', ['letter of intent', false]],
  ['lois', ['letter of intent', true]],
  ['fta', ['free trade agreement', false]],
  ['ftas', ['free trade agreement', true]],
  ['cepa', ['economic partnership agreement', false]],
  ['ceca', ['economic cooperation agreement', false]],
  ['epa', ['economic partnership agreement', false]],
  ['pta', ['preferential trade agreement', false]],
]);

/** Names that any instrument may be called by when it is spoken of again. */
export const GENERIC = listOf(`
  agreement, accord, pact, deal, memorandum, contract
`);

/** Instruments only where they are signed or ratified: the words have other uses. */
export const ONLY_SIGNED = listOf(`
  contract, convention, declaration, protocol, joint statement, joint communiqué, statement of intent,
  plan of consultations, plan of cooperation, programme of cooperation, program of cooperation,
  action plan, roadmap, strategic partnership, document, arrangement, compact, exchange of notes
`);

/** Words before an instrument that are no part of its type. */
export const NOT_OF_THE_TYPE = listOf(`
  billion, million, trillion, $, a, an, the, this, that, these, those, its, their, his, her, any, no,
  some, several, new, major, historic, landmark, similar, other, another, such, final, formal, first,
  second, third, key, important, recent, latest, bilateral, proposed, planned, signed, existing,
  current, comprehensive, preliminary, interim, tentative, specific, special, separate, draft,
  long-awaited, so-called, mutual, possible, potential, two, three, four, five, six, seven, eight, nine,
  ten, dozen, more, than, about, many, various, number, appropriate, basic, additional, old, last,
  previous, earlier, series, big, great, good, controversial, long-term, multi-year,
  crore, lakh, bn, mn, tn, euro, euros, dollar, dollars, us$, immediate, unconditional, early, fresh,
  sign, ink, reach, seal, strike, clinch, agree,
  far-reaching, wide-ranging, much-awaited, joint, batch, host, both, initial, relevant, following
`);

/** Nouns that turn the instrument before them into something else: "deal maker", "treaty ally". */
export const NO_INSTRUMENT_AFTER = listOf(`
  ally, allies, partner, partners, makers, maker, law, obligations, commitments, area,
  workers, killing, violations, violation, breach, breaches, monitors, monitoring, line
`);

/** Numbers in words that count instruments. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['dozen', 12],
]);
