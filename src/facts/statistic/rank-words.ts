import { listOf } from './word-list.ts';

/** Superlatives by which states are ranked. */
export const SUPERLATIVES = listOf(`
  largest, biggest, top, greatest, most, leading, main, highest
`);

/** Those that make a rank without a number: "its largest trading partner" is its first. */
export const FIRST_BY_THEMSELVES = listOf(`
  largest, biggest, top, greatest
`);

/** Nouns that end the name of what states are ranked as. */
export const RANKED = listOf(`
  partner, economy, investor, source, donor, exporter, importer, market, destination, supplier,
  producer, manufacturer, creditor, lender, buyer, customer, client, purchaser, recipient, beneficiary,
  provider, contributor, consumer, spender, holder, seller, shipper, contractor, financier, host, origin
`);

/** Ranked nouns that may be followed by `of` and what it is of: `source of remittances`. */
export const TAKES_OF = listOf(`
  source, exporter, importer, supplier, producer, manufacturer, buyer, purchaser, recipient, provider,
  contributor, consumer, holder, seller, market, host, origin
`);

/** Verbs that tie a subject to its rank. */
export const RANK_VERBS = listOf(`
  be, become, remain, rank, emerge, represent, stand, place, stay, overtake, surpass, replace,
  constitute
`);

/** What leads to those who stand before the subject. */
export const AFTER = listOf(`
  after, behind, following
`);
