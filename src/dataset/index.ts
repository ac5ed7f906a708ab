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
export type { Pointer } from './references.ts';
export { pointersOf } from './references.ts';
export { type Told, toldIn, toldOf } from './title.ts';
