export type {
  CountryRecord,
  GazetteerEntry,
  OfficeRecord,
  OrganisationRecord,
  PlaceRecord,
  TenureRecord,
} from './records.ts';
