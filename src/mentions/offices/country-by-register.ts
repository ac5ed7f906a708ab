import { type TenureRecord, tenures, tenuresOf } from '../../gazetteer/index.ts';
import { wordsOf } from '../line.ts';
import { pieceKey } from '../people/key.ts';
import { peculiarCountry, SHARED_TITLES } from '../words/peculiar-titles.ts';
import { countryName, type Inferred, type Search } from './search.ts';

/** Titles that one country alone has, or that others share in stories which do not name it. */
export function peculiar({ held, scene }: Search): Inferred | null {
  const country = peculiarCountry(held.title);
  const shared = SHARED_TITLES.has(held.title.toLowerCase());
  if (shared && scene.ranked.length > 0 && !scene.ranked.includes(country!)) return null;
  return country ? { country, reason: `“${held.title}” is a title of ${countryName(country)}.` } : null;
}

let surnames: Map<string, TenureRecord[]> | null = null;

/** "President Roy", who has no other name in the article: everyone of that name in that office. */
function bySurname(word: string, office: string | null): readonly TenureRecord[] {
  if (!surnames) {
    surnames = new Map();
    for (const tenure of tenures) {
      const last = pieceKey(tenure.person.toLowerCase().split(' ').at(-1)!);
      surnames.set(last, [...(surnames.get(last) ?? []), tenure]);
    }
  }
  return office ? (surnames.get(word) ?? []).filter((tenure) => tenure.office === office) : [];
}

/** The register of tenures knows this person in this office. */
export function register({ figure, held }: Search): Inferred | null {
  const { line, from, to } = figure.fullest;
  const name = wordsOf(line, from, to);
  const inOffice =
    figure.key.length === 1 ? bySurname(figure.key[0]!, held.office) : tenuresOf(name, held.office, null);
  const known = inOffice.length > 0 || figure.key.length === 1 ? inOffice : tenuresOf(name, null, null);
  const country = known[0]?.country;
  if (!country || known.some((tenure) => tenure.country !== country)) return null;
  return {
    country,
    reason: `The register of tenures has this person in an office of ${countryName(country)}.`,
  };
}
