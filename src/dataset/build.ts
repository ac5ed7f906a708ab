import { countryByCode, organisationById } from '../gazetteer/index.ts';
import type { CountryEntity, Dataset, OfficialRecord, OrganisationEntity, Reading } from './dataset.ts';
import { factsOf } from './dataset.ts';
import { resolveOfficials } from './officials.ts';
import { pointersOf, withGlobalIds } from './references.ts';
import { tellingsOf } from './tellings.ts';
import { titleOf } from './title.ts';

/** All readings together: entities resolved across articles, facts in the order of the articles' ids. */
export function buildDataset(readings: readonly Reading[], leftOut: Dataset['leftOut'] = []): Dataset {
  const { records: officials, idsByArticle } = resolveOfficials(readings);
  const facts = readings.map((reading) =>
    withGlobalIds(reading, idsByArticle.get(reading.article.id) ?? new Map()),
  );
  const together = {
    meetings: facts.flatMap(({ meetings }) => meetings),
    agreements: facts.flatMap(({ agreements }) => agreements),
    statistics: facts.flatMap(({ statistics }) => statistics),
    statements: facts.flatMap(({ statements }) => statements),
  };
  const pointers = factsOf(together).flatMap(pointersOf);
  const ids = (collection: string) =>
    pointers.filter((to) => to.collection === collection).map(({ id }) => id);
  return {
    articles: readings.map((reading) => ({ id: reading.article.id, ...titleOf(reading), reading })),
    officials,
    countries: countriesOf(
      [
        ...ids('countries'),
        ...officials.flatMap(({ offices }) => offices.map(({ country }) => country ?? '')),
      ],
      officials,
    ),
    organisations: organisationsOf([
      ...ids('organisations'),
      ...officials.flatMap(({ offices }) => offices.map(({ organisation }) => organisation ?? '')),
    ]),
    ...together,
    leftOut,
    tellings: tellingsOf(together),
  };
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== '').sort();

const countriesOf = (codes: readonly string[], officials: readonly OfficialRecord[]): CountryEntity[] =>
  distinct(codes).map((id) => ({
    id,
    name: countryByCode(id)?.name ?? id,
    officials: officials.filter(({ country }) => country === id).map((official) => official.id),
  }));

const organisationsOf = (ids: readonly string[]): OrganisationEntity[] =>
  distinct(ids).map((id) => {
    const known = organisationById(id);
    return { id, name: known?.name ?? titled(id), names: known?.names ?? [] };
  });

/** A slug as words, for a body that the gazetteer does not know. */
const titled = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
