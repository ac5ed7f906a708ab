import { listOf } from '../word-list.ts';
import type { Agreement } from './schema.ts';

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
  ['walk', 'not signed'],
  ['affix', 'signed'],
  ['append', 'signed'],
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
  ['clear', 'agreed'],
  ['pen', 'signed'],
  ['formalise', 'signed'],
  ['formalize', 'signed'],
  ['forge', 'agreed'],
  ['prolong', 'signed'],
  ['amend', 'in force'],
  ['upgrade', 'in force'],
  ['freeze', 'in force'],
  ['denounce', 'in force'],
  ['tear', 'in force'],
  ['lead', 'agreed'],
  ['result', 'agreed'],
]);

/** Prepositions by which a verb governs an instrument: "withdrew from a pact", "comply with a treaty". */
export const GOVERNS_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['withdraw', listOf('from')],
  ['walk', listOf('from')],
  ['pull', listOf('of, from')],
  ['comply', listOf('with')],
  ['abide', listOf('by')],
  ['adhere', listOf('to')],
  ['agree', listOf('to, on, upon')],
  ['come', listOf('to')],
  ['lead', listOf('to')],
  ['result', listOf('in')],
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
  adopt, near, consider, mull, weigh, explore, approve, clear, pen, formalise, formalize, forge, prolong,
  amend, upgrade, freeze, denounce, tear, walk
`);

/** Bodies that ratify and approve for their country. */
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
  adopt, pen, formalise, formalize, forge
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
  presidents, neighbours, neighbors, pair, diplomats, it, pms, fms, delegations
`);

/** Those who sign for themselves, in whose country it is no state that is bound. */
export const PRIVATE = listOf(`
  companies, company, firms, firm, businesses, banks, universities, university, entrepreneurs,
  businessmen, enterprises, corporations, institutions, investors, unions, clubs, hospitals, airline,
  airlines, startups
`);

/** Firms with whom no state is bound: "a deal with Indian conglomerate Adani". */
export const FIRMS = listOf(`
  group, conglomerate, giant, consortium, manufacturer, contractor, carrier, miner, supplier, operator,
  developer, tycoon, billionaire, subsidiary
`);

/** Endings of the names of companies: "between Mokka Ltd and the State Bank". */
export const COMPANIES = listOf(`
  ltd, limited, inc, plc, llc, corp, pvt, gmbh, llp, bhd, sdn
`);
