export { type CheckedTenures, checkTenures } from './check-tenures.ts';
export { compoundCountries, countries, countryByCode } from './countries.ts';
export { lookUp } from './look-up.ts';
export { familyNames, givenNames, type WordList, wordsFor } from './names.ts';
export { type OfficeMatch, officeAt, officeById, officeOf, offices } from './offices.ts';
export { organisationById, organisations } from './organisations.ts';
export { places } from './places.ts';
export { singularOf } from './plurals.ts';
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
