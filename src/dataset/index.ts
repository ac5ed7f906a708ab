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
