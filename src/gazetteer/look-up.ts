import { isAscii, type Token } from '../text/index.ts';
import { countryNames } from './countries.ts';
import { nameIndex, withoutMarks } from './name-index.ts';
import { officeAt, officeBeginnings } from './offices.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import type { GazetteerEntry } from './records.ts';

const index = nameIndex<GazetteerEntry>();
for (const [name, entry] of countryNames()) index.add(name, entry);
for (const place of places) {
  for (const name of [place.name, ...place.names]) index.add(name, { type: 'place', place });
}
for (const organisation of organisations) {
  for (const name of [organisation.name, ...organisation.names])
    index.add(name, { type: 'organisation', organisation });
}

const beginnings = new Set([...index.beginnings(), ...officeBeginnings]);

/**
 * The longest run of tokens from a token on that is known by name, with all that it may mean:
 * `Georgia` is a country and a state of the US, and whoever asks must choose. Countries stand before
 * places and bodies; of two countries the one that news means more often is first (`Congo`, `Korea`). Names need the case
 * in which they are listed (`turkey`, `us` and `polish` are nothing); offices match in any case.
 */
export function lookUp(
  tokens: readonly Token[],
  from: number,
): { to: number; entries: readonly GazetteerEntry[] } | null {
  const { norm, shape } = tokens[from]!;
  // Only names have marks that a list may lack: `Hà Nội`.
  const marked = shape !== 'lower' && !isAscii(norm);
  if (!beginnings.has(norm) && !(marked && beginnings.has(withoutMarks(norm)))) return null;
  const name = index.at(tokens, from);
  const office = officeAt(tokens, from);
  if (!office || (name && name.to > office.to)) return name && { to: name.to, entries: name.values };
  const entry: GazetteerEntry = { type: 'office', office: office.office, plural: office.plural };
  return { to: office.to, entries: name?.to === office.to ? [...name.values, entry] : [entry] };
}
