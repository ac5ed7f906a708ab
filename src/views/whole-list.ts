import { type AnyFact, countryName, type Dataset, lookupOf, pairsOf } from '../dataset/index.ts';
import {
  byKind,
  capital,
  counted,
  countryPath,
  kindWords,
  officialPath,
  pairPath,
} from '../wording/index.ts';
import { type FactLine, linesOf } from './fact-line.ts';
import { moreOf } from './kind-list.ts';
import { pageSigla } from './sigla.ts';

/** All events of one kind that concern a country, a pair or an official, where their page shows the latest alone. */
export interface WholeList {
  /** Of the list, below the site's root: `countries/no/meetings`. */
  readonly path: string;
  readonly title: string;
  readonly kicker: string;
  readonly owner: { readonly name: string; readonly path: string };
  /** Makes the lines, in order of time. */
  readonly lines: () => readonly FactLine[];
}

export function wholeLists(dataset: Dataset): readonly WholeList[] {
  const lookup = lookupOf(dataset);
  const owners: readonly (WholeList['owner'] & { readonly facts: readonly AnyFact[] })[] = [
    ...dataset.countries.map(({ id, name }) => ({
      name,
      path: countryPath(id),
      facts: lookup.byCountry.get(id) ?? [],
    })),
    ...dataset.officials.map(({ id, name }) => ({
      name,
      path: officialPath(id),
      facts: lookup.byOfficial.get(id) ?? [],
    })),
    ...pairsOf(dataset).map(({ left, right, facts }) => ({
      name: `${countryName(lookup, left)} – ${countryName(lookup, right)}`,
      path: pairPath(left, right),
      facts,
    })),
  ];
  return owners.flatMap(({ facts, ...owner }) =>
    byKind(facts).flatMap((kind) => {
      const more = moreOf(kind, owner.path);
      const { one, many } = kindWords[kind.letter];
      return more === null
        ? []
        : [
            {
              path: more.path.slice(0, -1),
              title: `${owner.name}: ${many}`,
              kicker: capital(counted(kind.facts.length, one, many)),
              owner,
              lines: () => linesOf(lookup, kind.facts, pageSigla(lookup, facts)),
            },
          ];
    }),
  );
}
