import { listOf, partsOf } from '../word-list.ts';

/**
 * What is measured, and how it is written: before the colon the name that the fact bears, after it
 * other ways of writing it. Phrases are matched longest first.
 */
const WORDS = `
funds provided: extend, extended, provide, provided, provides, allocate, allocated, earmarked,
  committed, released, release, disbursement, disbursed, approved, transferred, deposited, secured, injected, gave, releasing, disbursing,
  unlocking, unlocks, unlocked, mobilise, mobilised, mobilising, mobilize, mobilized, mobilizing, commitment of, access to
trade: trade volume, trade volumes, volume of trade, trade turnover, turnover, commerce, commercial
  exchanges, trade exchange, trade exchanges, trade flows, trade ties, trading, merchandise trade,
  trade in goods, trade in goods and services, trade relationship, trade transactions
trade deficit: trade deficits, trade gap, trade gaps, trade imbalance, deficit
trade surplus: trade surpluses, surplus
trade balance: balance of trade
exports: export, shipments, export earnings, export volume, exported, exporting, exports volume,
  overseas sales
imports: import, import volume, import bill, imported, importing, imports volume
investment: investments, investment volume, fdi, invest, invested, investing, poured, pour, pouring,
  ploughed, plowed, capital investment,
  direct investment, foreign direct investment, investment stock, stock of investment, investment
  portfolio
aid: appeal, humanitarian appeal, funding appeal, assistance, donation, donations, donated, donate, handouts, relief, humanitarian aid, aid
  package, aid budget, aid spending, foreign aid, development aid, financial support, support
  package, military aid, budget support, pledges, pledged
support: military support, humanitarian support, economic support
irregular arrivals: asylum applications, asylum claims, crossings, irregular crossings, migrant arrivals,
  small boat arrivals, irregular migration
grants: grant, granted, non-refundable aid
loans: loan, credit, credits, credit line, line of credit, lines of credit, credit facility,
  financing, lend, lent, lending, soft loan, soft loans, concessional loan, concessional loans,
  borrowing, borrowed, currency swap, swap line, deposit, deposits, facility, tranche, bailout,
  export credit, export credits, rescue package, bailout package, extended fund facility
debt: debts, owes, owe, owed, external debt, foreign debt, arrears, repay, repaid, repayment,
  repayments, liabilities, indebtedness
contracts: contract, order, orders, purchase agreement, sales agreement, purchase contract, supply
  contract, arms deal, arms package, weapons deal
deals: deal, agreements, agreement, memorandums, memorandum, memoranda, mous, pact, pacts, accord,
  accords, business deals, commercial deals, protocol
projects: project, project cost, cost, costs, infrastructure projects, programme, program, initiative, initiatives, scheme,
  plant, venture, joint venture, bridge, railway, pipeline, port, corridor, portfolio
tariff: tariffs, duty, duties, levy, levies, import tax, import taxes, surcharge, countervailing
  duty, customs duty, customs duties, import duty, import duties, import tariff, import tariffs
GDP: gross domestic product, economic output, economy, economies, gnp, gross national product, gni, gross
  national income, national income, economic
remittances: sending home, sent home, send home, remittance, remittance inflows, workers remittances, remitted
foreign reserves: reserves, foreign exchange reserves, currency reserves
spending: expenditure, expenditures, spend, spends, spent, outlay, outlays, budget
defence spending: defense spending, military spending, defence budget, defense budget, military
  budget, military expenditure, defence expenditure
sales: sale, sold, arms sales, weapons sales
purchases: purchase, buy, bought, buying, procurement, procure, purchased
funding: fund, funds, investment fund, facility fund, contribution, contributions, contributed,
  contribute
inflation: inflation rate, consumer prices
unemployment: unemployment rate, jobless rate
interest rate: policy rate, interest rates, lending rate, key rate
compensation: reparations, damages
production: output, crude output, oil output, oil production
tourist arrivals: number of tourists, tourists, visitors, tourism, tourist numbers, visitor arrivals, visitor numbers, arrivals
goods: products, merchandise, equipment, weapons, arms, aircraft, services
`;

/** Phrase as written (lower case, words apart by a blank) → the measure's name. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  WORDS.trim()
    .split(/\n(?! )/u)
    .flatMap((line) => {
      const [name, phrases] = line.split(/:\s+/u);
      return [name!, ...partsOf(phrases!)].map((phrase) => [phrase.toLowerCase(), name!] as const);
    }),
);

/** Longest phrase, in words. */
export const LONGEST_MEASURE = 5;

/** Measures that stand in a sentence for other reasons too, and give way to any that does not. */
export const WEAK_MEASURES = listOf(
  `funds provided, deals, projects, goods, purchases, spending, GDP, debt, tourist arrivals, production, funding, contracts, sales`,
);

/** Goods that an export or import is of, kept in the measure's name. */
export const GOODS = listOf(
  `oil, crude, gas, lng, coal, arms, weapons, wheat, rice, grain, cereal, tea, coffee, cotton, agricultural, farm, food, textile, textiles, garment, steel, aluminium, car, automobile, auto, services, energy, rural, beef, wine, timber, rubber, fish, seafood, electronics, electricity, pharmaceutical, cocoa, sugar, palm`,
);

/** Words by which a measure is between two sides. */
export const JOINT = listOf(`bilateral, two-way, mutual, two, reciprocal`);
