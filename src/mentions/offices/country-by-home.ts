import type { Figure } from '../people/figure.ts';
import { setOf } from '../words/set.ts';
import { admissible } from './admissible.ts';
import { leadsOne, ofCompany } from './country-by-company.ts';
import { facesOneOf } from './country-by-visit.ts';
import type { Held } from './held.ts';
import { countryName, type Inferred, type Search } from './search.ts';

/**
 * The country whose office-holders the story calls by title alone, as a country's own press and its own
 * government do: the one that all of them are of whose country more than a guess tells. Null where that is none or several.
 */
export function homeOfStory(
  all: ReadonlyMap<Figure, readonly Held[]>,
  told: ReadonlySet<Held>,
): string | null {
  const countries = new Set<string>();
  for (const offices of all.values())
    for (const held of offices) if (told.has(held) && held.country) countries.add(held.country);
  const [country] = countries;
  return countries.size === 1 && country ? country : null;
}

/** "Commerce Minister Roy is to travel abroad": of the country of the others who are called so. */
export function atHome(search: Search, home: string): Inferred | null {
  const { head, from, headAt } = search.held.attached.phrase;
  const { line } = search.held.named;
  const company = ofCompany(search);
  if (company) return company;
  if (leadsOne(line, from)) return null;
  if (ABROAD.has(head.singular) || line.tokens.slice(from, headAt).some(({ norm }) => norm === 'visiting'))
    return null;
  if (facesOneOf(search, home, 'all')) return facing(search, home);
  if (!admissible(search, home)) return null;
  return {
    country: home,
    reason: `The story calls those of ${countryName(home)} by title alone.`,
  };
}

/** "The PM will call on President Roy": of the other country that the story is about. */
function facing(search: Search, home: string): Inferred | null {
  const [country, ...more] = search.scene.leads.filter((code) => code !== home);
  if (!country || more.length > 0 || !admissible(search, country)) return null;
  return {
    country,
    reason: `Meets someone of ${countryName(home)} in a story about ${countryName(home)} and ${countryName(country)}.`,
  };
}

/** Heads that bodies of many states have, or whose holders are sent to other countries. */
const ABROAD = setOf(
  'secretary-general general-secretary director-general commissioner negotiator mediator coordinator rapporteur official',
  'charge chargé consul consul-general counsellor counselor attache attaché ambassador envoy nuncio representative',
);
