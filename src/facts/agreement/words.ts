import { listOf } from '../word-list.ts';
import type { Agreement } from './schema.ts';

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
  action plan, roadmap, document, arrangement, compact, exchange of notes
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

/** What a verb says of the instrument that it governs, where it is told as so. */
export const VERBS: ReadonlyMap<string, Agreement['status']> = new Map<string, Agreement['status']>([
  ['sign', 'signed'],
  ['ink', 'signed'],
  ['seal', 'signed'],
  ['renew', 'signed'],
  ['extend', 'signed'],
  ['exchange', 'signed'],
  ['conclude', 'signed'],
  ['enter', 'signed'],
  ['finalise', 'agreed'],
  ['finalize', 'agreed'],
  ['initial', 'agreed'],
  ['reach', 'agreed'],
  ['strike', 'agreed'],
  ['clinch', 'agreed'],
  ['make', 'agreed'],
  ['agree', 'agreed'],
  ['hammer', 'agreed'],
  ['thrash', 'agreed'],
  ['broker', 'agreed'],
  ['mediate', 'agreed'],
  ['approve', 'agreed'],
  ['endorse', 'agreed'],
  ['adopt', 'agreed'],
  ['secure', 'agreed'],
  ['close', 'agreed'],
  ['cut', 'agreed'],
  ['ratify', 'ratified'],
  ['negotiate', 'under negotiation'],
  ['discuss', 'under negotiation'],
  ['work', 'under negotiation'],
  ['near', 'under negotiation'],
  ['pursue', 'under negotiation'],
  ['seek', 'proposed'],
  ['propose', 'proposed'],
  ['offer', 'proposed'],
  ['suggest', 'proposed'],
  ['want', 'proposed'],
  ['push', 'proposed'],
  ['urge', 'proposed'],
  ['consider', 'proposed'],
  ['mull', 'proposed'],
  ['weigh', 'proposed'],
  ['explore', 'proposed'],
  ['draft', 'proposed'],
  ['postpone', 'proposed'],
  ['announce', 'announced'],
  ['unveil', 'announced'],
  ['have', 'in force'],
  ['implement', 'in force'],
  ['honour', 'in force'],
  ['honor', 'in force'],
  ['observe', 'in force'],
  ['violate', 'in force'],
  ['breach', 'in force'],
  ['break', 'in force'],
  ['scrap', 'not signed'],
  ['spurn', 'not signed'],
  ['oppose', 'proposed'],
  ['finish', 'agreed'],
  ['complete', 'agreed'],
  ['reject', 'not signed'],
  ['block', 'not signed'],
  ['terminate', 'not signed'],
  ['abrogate', 'not signed'],
  ['declare', 'agreed'],
  ['comply', 'in force'],
  ['abide', 'in force'],
  ['adhere', 'in force'],
  ['respect', 'in force'],
  ['uphold', 'in force'],
  ['suspend', 'in force'],
  ['withdraw', 'in force'],
  ['pull', 'in force'],
  ['quit', 'in force'],
  ['exit', 'in force'],
]);

/** Prepositions by which a verb governs an instrument: "withdrew from a pact", "comply with a treaty". */
export const GOVERNS_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['withdraw', listOf('from')],
  ['pull', listOf('of, from')],
  ['comply', listOf('with')],
  ['abide', listOf('by')],
  ['adhere', listOf('to')],
  ['agree', listOf('to, on, upon')],
  ['come', listOf('to')],
  ['arrive', listOf('at')],
  ['push', listOf('for')],
  ['enter', listOf('into')],
]);

/** Verbs by which the two who do it are the parties, and nobody else is. */
export const BY_THE_PARTIES = listOf(`
  sign, ink, seal, initial, conclude, reach, strike, clinch, make, agree, renew, extend, negotiate,
  seek, have, enter, finalise, finalize, exchange, ratify, discuss, propose, cut, close, announce,
  pursue, work, secure, postpone, hammer, thrash, want, implement, deliver, declare, comply, abide,
  adhere, respect, uphold, suspend, withdraw, pull, quit, exit, terminate, abrogate, scrap, honour,
  honor, observe, violate, breach, break, reject, spurn, draft, finish, complete, push, come, arrive,
  adopt, near, consider, mull, weigh, explore
`);

/** Bodies that ratify for their country. */
export const PARLIAMENTS = listOf(`
  parliament, congress, senate, assembly, duma, cabinet
`);

/** Verbs that do it for others: their subject is no party. */
export const BY_A_THIRD = listOf(`
  broker, mediate, facilitate
`);

/** What follows `agreed to` and is no agreement: meeting again, going on talking. */
export const NO_CONTENT = listOf(`
  meet, visit, talk, discuss, continue, disagree, keep, remain, resign, pay, attend, send, consult,
  speak, sign
`);

/** What follows `agreement on` and is no instrument. */
export const NO_MATTER = listOf(`
  date, dates, time, venue, timing
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

/** Words that lead to what an instrument is about. */
export const ABOUT = listOf(`
  on, to, for, covering, regarding, concerning, about, allowing, designed, aimed, that, which, under,
  giving, enabling, banning, requiring, ending, establishing
`);

/** What follows `agreed to` as a noun and is no agreement: that they will meet, or what was asked. */
export const NO_CONTENT_NOUNS = listOf(`
  meeting, meetings, talks, visit, summit, interview, date, request, requests, invitation, phone, call,
  it, this, that, him, her, them
`);

/** Verbs by which two sides bind themselves without an instrument. */
export const BINDS = listOf('agree, concur');

/** Verbs that make an instrument: whoever does so has another side, told or not. */
export const SEALS = listOf(`
  sign, ink, seal, initial, conclude, exchange, reach, strike, clinch, renew, extend, finalise, finalize,
  adopt
`);

/** Verbs by which a paper is made: in the passive they leave open who made it. */
export const WRITTEN = listOf('sign, ink, initial, exchange, seal, conclude, renew, adopt');

/** Those who sign for their state, before whose names its adjective or `of` stands. */
export const SIGNATORIES = listOf(`
  governments, government, ministers, officials, representatives, delegations, delegates, leaders,
  envoys, negotiators, diplomats, authorities, presidents, premiers, pms, fms, chiefs, heads, sides,
  militaries, armies, ministries, secretaries, ambassadors, counterparts, teams, commanders
`);

/** Those whom the sentence before named, and who act now: "The ministers signed", "Both countries signed". */
export const NAMED_BEFORE = listOf(`
  ministers, sides, countries, nations, leaders, two, both, parties, governments, they, officials, premiers,
  presidents, neighbours, neighbors, pair, diplomats, it
`);

/** Those who sign for themselves, in whose country it is no state that is bound. */
export const PRIVATE = listOf(`
  companies, company, firms, firm, businesses, banks, universities, university, entrepreneurs,
  businessmen, enterprises, corporations, institutions, investors, unions, clubs, hospitals, airline,
  airlines, startups
`);
