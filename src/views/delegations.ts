import { countryName, type Lookup, type OfficialRecord } from '../dataset/index.ts';
import type { Participant } from '../mentions/index.ts';
import {
  capital,
  countryPath,
  isBody,
  missing,
  officialPath,
  people,
  drawnRelations as words,
} from '../wording/index.ts';
import type { Seat } from './figures/index.ts';

/** Delegations by key, as they come up: seats are added while ties are read. */
export type Room = Map<string, { key: string; name: string; path: string | null; seats: Seat[] }>;

/** The delegation that someone is part of: an organisation's own, else the country's. */
export function delegationFor(lookup: Lookup, { actor, country }: Participant, room: Room) {
  const own =
    actor.kind === 'organisation'
      ? actor.organisation
      : actor.kind === 'role' && !country
        ? actor.organisation
        : null;
  const [key, name, path] = own
    ? [own, lookup.organisations.get(own)?.name ?? own, null]
    : country
      ? [country, countryName(lookup, country), countryPath(country)]
      : ['', people.noCountry, null];
  const known = room.get(key) ?? { key, name, path, seats: [] };
  room.set(key, known);
  return known;
}

/** Null for a government or an organisation: the whole delegation is meant. */
export function seatOf(
  lookup: Lookup,
  { actor, country, words: quote }: Participant,
  key: string,
): Seat | null {
  switch (actor.kind) {
    case 'official': {
      const official = lookup.officials.get(actor.official);
      const office = official?.offices.find(({ tense }) => tense === 'current') ?? official?.offices[0];
      return {
        key: `${country ?? ''} ${actor.official}`,
        name: official?.name ?? quote.text,
        below: office?.title ?? null,
        named: true,
        met: true,
        path: official ? officialPath(official.id) : null,
      };
    }
    case 'person':
      return {
        key: `${country ?? ''} ${actor.name}`,
        name: actor.name,
        below: null,
        named: true,
        met: true,
        path: null,
      };
    case 'role':
      return {
        key,
        name: isBody(actor.title) ? capital(actor.title) : `${capital(actor.title)},`,
        below: isBody(actor.title) ? null : missing.name,
        named: isBody(actor.title),
        met: true,
        path: null,
      };
    case 'unnamed':
      return {
        key,
        name: country ? words.side : words.someone,
        below: missing.name,
        named: false,
        met: true,
        path: null,
      };
    default:
      return null;
  }
}

/** Few enough to be worth a place though nothing is told of them. */
const MOST_QUIET = 3;

/** Adds officials of delegations that are there already, of whom no meeting with another is reported. */
export function addQuiet(officials: readonly OfficialRecord[], room: Room): void {
  for (const [code, delegation] of room) {
    const seated = new Set(delegation.seats.map(({ path }) => path));
    const quiet = officials.filter(({ id, country }) => country === code && !seated.has(officialPath(id)));
    if (quiet.length > MOST_QUIET) continue;
    for (const { id, name } of quiet) {
      const path = officialPath(id);
      delegation.seats.push({
        key: `${code} ${id}`,
        name,
        below: words.quiet,
        named: true,
        met: false,
        path,
      });
    }
  }
}
