import { listOf } from '../word-list.ts';

/** What is never measured in money. */
export const NEVER_MONEY = listOf(`
  irregular arrivals, tourist arrivals, inflation, unemployment, interest rate, tariff
`);

/** Measures that a share can be the level of. */
export const RATES = listOf(`
  tariff, inflation, unemployment, interest rate
`);

/** What leads from an amount to its measure: “$5 million in aid”. */
export const LEADS = listOf(`
  in, of, for, as, on
`);

/** What must stand close to its number to be what it measures. */
export const VAGUE = listOf(`
  funds provided, support, goods, GDP, tourist arrivals, production
`);

/** Words that begin another phrase between a number and a measure. */
export const CLOSES = listOf(`
  to, from, by, with, and, after, before, when, while, which, that, who, since, as, under, is, was,
  were, are, has, had, have, will, per, over, between, during, said, at, until
`);

/** Where what stands after a measure ends. */
export const AFTER_ENDS = listOf(`
  ;, —, (, which, while, that, said, when, after
`);

/** Prepositions of the side towards which a measure goes. */
export const TOWARDS = listOf(`
  to, with, in, into, for, on, at
`);

/** Words between a preposition and a state. */
export const PAST = listOf(`
  the, both, neighbouring, neighboring, neighbour, war-torn
`);

/** Words that end a noun phrase to the left. */
export const STOPS = listOf(`
  of, in, to, from, with, and, that, which, by, for, on, as, at, the, is, was, were, has, had, have,
  will, said, than, a, an, their, its, his, our
`);

/** Nouns by which an adjective of a state acts: “the Japanese government”. */
export const GOVERNMENT = listOf(`
  government, authorities, side, parliament, army, military, companies, firms, investors, businesses,
  enterprises, banks, exporters, importers, manufacturers
`);

/** Verbs of the present that are nouns too: right after a state’s name they say what it does. */
export const ACTS = listOf(`
  keeps, hosts, accounts, stations, houses, shelters, plans, aims, needs, supplies, ships, funds, loans,
  targets, spends, contributes, holds
`);

/** Verbs whose object is given something, and those whose subject gets it. */
export const GIVES = listOf(`
  gave, give, gives, giving, given, provide, provides, provided, providing, extend, extended, lent, lend, lends, granted, offered, sent, awarded, handed
`);
export const RECEIVES = listOf(`
  received, receive, receives, receiving, get, got, gets, secured, secure, obtained, obtain, borrowed, borrow,
  attracted, attract, won, sought, seeks, drew, has, have
`);

/** Words by which a state is governed and does not act. */
export const PREPOSITIONS = listOf(`
  of, in, to, from, with, by, for, on, as, at, than, after, behind, into, over, between, and
`);

/** Measures that a rise or a fall is seldom of, unless it stands close. */
export const UNCHANGING = listOf(`
  deals, projects, goods, funds provided, funding, support, contracts, purchases
`);

/** Nouns after `a` or `per` that make an amount a price or a wage. */
export const PRICED = listOf(`
  barrel, tonne, ton, ounce, hour, litre, liter, gallon, kilo, kilogram, kg, head, person, share, ticket, day,
  bushel, night
`);
