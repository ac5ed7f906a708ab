export { buildDataset } from './build.ts';
export type { Fault } from './check.ts';
export { faultsOf } from './check.ts';
export type {
  AnyFact,
  ArticleRecord,
  CountryEntity,
  Dataset,
  NoteAt,
  OfficialRecord,
  OrganisationEntity,
  Reading,
  Telling,
} from './dataset.ts';
export { factsOf } from './dataset.ts';
export { eventOf, eventsOf, toldWith } from './events.ts';
export { countriesOf, duringOf, officialsOf } from './involved.ts';
export { countryName, type Lookup, lookupOf } from './lookup.ts';
export { type Pair, pairId, pairsOf, sortedByName } from './pairs.ts';
export type { Pointer } from './references.ts';
export { pointersOf } from './references.ts';
export { isOneSided, type Told, toldIn, toldOf } from './title.ts';
export { withArticle } from './title-words.ts';
