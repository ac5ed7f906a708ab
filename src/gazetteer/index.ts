export { type CheckedTenures, checkTenures } from './check-tenures.ts';
export { compoundCountries, countries, countryByCode } from './countries.ts';
export { lookUp } from './look-up.ts';
export { familyNames, givenNames, type WordList, wordsFor } from './names.ts';
export { type OfficeMatch, officeById, offices } from './offices.ts';
export { organisationById, organisations } from './organisations.ts';
export { places } from './places.ts';
export type {
  CountryRecord,
  GazetteerEntry,
  HeadRecord,
  OfficeRecord,
  OrganisationRecord,
  PlaceRecord,
  PortfolioRecord,
  TenureRecord,
} from './records.ts';
export { personKey, tenures, tenuresOf } from './tenures.ts';
export { officeOf } from './titles.ts';
export { singularOf } from './word-endings.ts';
