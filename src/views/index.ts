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
export { lookupOf } from './lookup.ts';
export { publishedShort } from './published.ts';
export type { Piece, Rich } from './rich.ts';
export { plain } from './rich.ts';
export { summaryOf } from './summary.ts';
export type { WhenLabel } from './when.ts';
export { whenLabel } from './when.ts';
export { capital, counted, inList } from './words.ts';
