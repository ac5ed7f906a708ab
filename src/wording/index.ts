/** How things are put into words, the same for a page and for a file: names, dates, addresses, sentences. */
export { actorName, actorWithSide, isBody, sideInferred, sideMark, unparted } from './actors.ts';
export {
  articlePath,
  countryPath,
  factPath,
  type KindLetter,
  kindOf,
  letterOf,
  officialPath,
  pairPath,
  ruleId,
  rulePath,
  sentencePath,
  timelinePath,
  wordsPath,
} from './address.ts';
export { articleCard, type Card, officialCard, pairCard, siteCard } from './card.ts';
export { countryInProse } from './countries.ts';
export { dayWords, rangeWords } from './dates.ts';
export { byKind, countsInFigures, countsOf, type OfKind } from './kinds-of.ts';
export { publishedLabel, publishedReasons, publishedShort } from './published.ts';
export {
  capitalised,
  type KindClass,
  listed,
  type Piece,
  plain,
  plainWithSides,
  quoting,
  type Rich,
} from './rich.ts';
export { shortSummaryOf, speakerOf, summaryOf } from './summary.ts';
export { tabTitle } from './tab-title.ts';
export { type BesideFirst, besideFirst, differences, otherwise, toldBy } from './tellings.ts';
export { titleOf, unpartedNames } from './titles.ts';
export { byLatest, type WhenLabel, whenLabel } from './when.ts';
export { whenInWords } from './when-words.ts';
export * from './words.ts';
