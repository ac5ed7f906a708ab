import {
  countryName,
  type Dataset,
  type Lookup,
  lookupOf,
  type OfficialRecord,
  sortedByName,
} from '../dataset/index.ts';
import {
  countryInProse,
  missing,
  officialPath,
  type Piece,
  type Rich,
  people as words,
} from '../wording/index.ts';

export interface PersonLine {
  readonly name: string;
  readonly path: string;
  readonly office: Rich;
}

export interface Side {
  readonly code: string | null;
  readonly name: string;
  readonly people: readonly PersonLine[];
}

/** Officials by country, countries and names in order of the alphabet; those of no country last. */
export function sidesOf(
  dataset: Dataset,
  officials: readonly OfficialRecord[] = dataset.officials,
): readonly Side[] {
  const lookup = lookupOf(dataset);
  const codes = new Set(officials.flatMap((one) => (one.country ? [one.country] : [])));
  const sides: Side[] = sortedByName(lookup, [...codes]).map((code) => ({
    code,
    name: countryName(lookup, code),
    people: linesFor(
      lookup,
      officials.filter((one) => one.country === code),
    ),
  }));
  const none = officials.filter((one) => !one.country);
  return none.length === 0
    ? sides
    : [...sides, { code: null, name: words.noCountry, people: linesFor(lookup, none) }];
}

const linesFor = (lookup: Lookup, officials: readonly OfficialRecord[]): readonly PersonLine[] =>
  [...officials]
    .sort((a, b) => (lastName(a.name) < lastName(b.name) ? -1 : 1))
    .map((one) => ({ name: one.name, path: officialPath(one.id), office: officeLine(lookup, one) }));

const lastName = (name: string): string => name.split(' ').at(-1) ?? name;

/** Their offices, each once; the country is dashed where it is inferred. */
function officeLine(lookup: Lookup, official: OfficialRecord): Rich {
  const seen = new Set<string>();
  const offices = official.offices.filter((office) => {
    const key = `${office.office ?? office.title.toLowerCase()} ${office.tense}`;
    return !seen.has(key) && seen.add(key);
  });
  if (offices.length === 0) return [{ is: 'missing', text: missing.office }];
  return offices.flatMap(
    (office, index): Rich => [
      ...(index > 0 ? ['; '] : []),
      ...(office.tense === 'current' ? [] : [`${words.tense[office.tense]} `]),
      office.title,
      ...inferredCountry(lookup, office),
    ],
  );
}

const inferredCountry = (lookup: Lookup, office: OfficialRecord['offices'][number]): Piece[] =>
  office.basis === 'inferred' && office.country
    ? [' ', { is: 'inferred', text: `${words.of}\u00a0${countryInProse(lookup, office.country)}` }]
    : [];
