import { listOf } from '../word-list.ts';

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

/** What leads to those who stand before the subject. */
export const AFTER = listOf(`
  after, behind, following
`);

/** Words at which the name of what is ranked ends. */
export const ENDS_RANK = listOf(`
  of, in, to, from, with, that, which, by, on, as, at, the, is, was, were, has, had, after, behind,
  following, among, since, for, will, who, have, last, this, over, ever, outside, within, when,
  while, but, said, says, despite, through, until, before, because
`);

/** Nouns after a number that mean a rank without saying of what. */
export const SPOTS = listOf(`spot, position, place, slot`);

/** Verbs of taking over a rank. */
export const OVERTAKES = listOf(`
  overtaking, overtook, overtaken, surpassed, surpassing, replaced, replacing, pipped, passed
`);

/** Verbs that tie a subject to its rank. */
export const TIES = listOf(`
  is, was, are, were, be, been, become, becomes, became, becoming, remain, remains, remained,
  ranked, ranks, rank, ranking, emerged, emerging, stood, stands, placed, stayed, being,
  constitutes, constituted, represents
`);

/** Prepositions by which a state is no subject. */
export const GOVERNING = listOf(`
  of, in, to, from, with, by, for, on, at, between, than
`);

/** Verbs whose object is given the rank. */
export const MAKES = listOf(`
  make, makes, made, making
`);

/** What goes before a state that is held as something. */
export const HOLDS = listOf(`
  with, has, have, had, counts, regards
`);

/** Verbs after which a rank's subject may follow. */
export const COPULAS = listOf(`is, was, remains, remained, became, being`);
