import { type CountryEntity, countryName, type Dataset, lookupOf, pairsOf } from '../dataset/index.ts';
import {
  byKind,
  capital,
  countryPath,
  countsInFigures,
  countsOf,
  pairPath,
  people as words,
} from '../wording/index.ts';
import { chronologyOf } from './chronology.ts';
import { type DrawnTime, drawnTime } from './drawn-time.ts';
import { type Drawing, unitRow } from './figures/index.ts';
import { type KindList, kindLists } from './kind-list.ts';
import { type PersonLine, sidesOf } from './people.ts';
import { pageSigla } from './sigla.ts';
import { countNote } from './tellings.ts';

export interface CountryLine {
  readonly name: string;
  readonly code: string;
  readonly path: string;
  readonly marks: Drawing;
  readonly counts: string;
}

export interface CountryPage {
  readonly path: string;
  readonly name: string;
  readonly code: string;
  readonly deck: string;
  readonly others: readonly CountryLine[];
  readonly officials: readonly PersonLine[];
  readonly kinds: readonly KindList[];
  readonly drawn: DrawnTime | null;
}

/** Countries that some fact concerns come first; those only named (as ranked before another) follow. */
export function countryLines(dataset: Dataset): readonly CountryLine[] {
  const lookup = lookupOf(dataset);
  return dataset.countries
    .map((country) => {
      const facts = lookup.byCountry.get(country.id) ?? [];
      return { country, facts };
    })
    .sort((a, b) => b.facts.length - a.facts.length || (a.country.name < b.country.name ? -1 : 1))
    .map(({ country, facts }) => ({
      name: country.name,
      code: country.id,
      path: countryPath(country.id),
      marks: unitRow(byKind(facts).map((kind) => [kind.css, Math.min(kind.facts.length, 40)] as const)),
      counts: facts.length > 0 ? countsInFigures(facts) : words.onlyNamed,
    }));
}

export function countryPage(dataset: Dataset, country: CountryEntity): CountryPage {
  const lookup = lookupOf(dataset);
  const facts = lookup.byCountry.get(country.id) ?? [];
  const sigla = pageSigla(lookup, facts);
  const pairs = pairsOf(dataset).filter((pair) => pair.left === country.id || pair.right === country.id);
  return {
    path: countryPath(country.id),
    name: country.name,
    code: country.id,
    deck: [`${capital(countsOf(facts) ?? words.noFacts)}.`, countNote(lookup, facts)].join(' ').trim(),
    others: pairs.map((pair) => {
      const other = pair.left === country.id ? pair.right : pair.left;
      return {
        name: countryName(lookup, other),
        code: other,
        path: pairPath(country.id, other),
        marks: unitRow(
          byKind(pair.facts).map((kind) => [kind.css, Math.min(kind.facts.length, 40)] as const),
        ),
        counts: countsInFigures(pair.facts),
      };
    }),
    officials: sidesOf(
      dataset,
      dataset.officials.filter((one) => country.officials.includes(one.id)),
    ).flatMap((side) => side.people),
    kinds: kindLists(lookup, facts, sigla, countryPath(country.id)),
    drawn: drawnTime(dataset, chronologyOf(dataset, facts, sigla), sigla, { id: 'time', least: 3 }),
  };
}
