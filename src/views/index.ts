/** The site's vocabulary: addresses, names, dates and sentences, shared by pages and exports. */
export { actorName } from './actors.ts';
export {
  articlePath,
  countryPath,
  factPath,
  kindOf,
  officialPath,
  pairId,
  pairPath,
  wordsPath,
} from './address.ts';
export type { Card } from './card.ts';
export { articleCard, officialCard, pairCard, siteCard } from './card.ts';
export { type Pair, pairsOf } from './concerns.ts';
export { lookupOf } from './lookup.ts';
export { publishedShort } from './published.ts';
export type { KindClass, Piece, Rich } from './rich.ts';
export { plain, plainWithSides } from './rich.ts';
export { summaryOf } from './summary.ts';
export type { WhenLabel } from './when.ts';
export { whenInWords } from './when-words.ts';
export { capital, counted, inList, licence } from './words.ts';
