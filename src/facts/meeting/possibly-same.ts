import { actorKey } from '../attach/index.ts';
import type { Draft } from '../kind.ts';
import { windowsMeet } from './retelling.ts';
import type { Meeting } from './schema.ts';

/**
 * Marks meetings that may be one: held with the same official, one of them with a side that is not
 * named, on dates that do not exclude each other. They stay two: the article does not say.
 */
export function possiblySame(meetings: readonly Draft<Meeting>[]): Draft<Meeting>[] {
  const all = meetings.map((_, at) => at);
  // One of two must be open; of most articles none is.
  const open = all.filter((at) => isOpen(meetings[at]!));
  return meetings.map((meeting, at) => ({
    ...meeting,
    possiblySame: (isOpen(meeting) ? all : open).flatMap((other) => {
      const reason = other === at ? null : reasonToDoubt(meeting, meetings[other]!);
      return reason === null ? [] : [{ fact: `#${other}`, reason }];
    }),
  }));
}

function reasonToDoubt(one: Draft<Meeting>, other: Draft<Meeting>): string | null {
  if (one.status !== other.status || one.form === 'visit' || other.form === 'visit') return null;
  if (!windowsMeet(one.when, other.when)) return null;
  const shared = one.participants.filter(({ actor }) =>
    other.participants.some((participant) => actorKey(participant.actor) === actorKey(actor)),
  );
  const named = shared.find(({ actor }) => actor.kind === 'official' || actor.kind === 'role');
  if (!named || !mayBeOneCast(one, other)) return null;
  return `Both are with ${named.words.text}, one names nobody on the other side, and neither date excludes it.`;
}

/** One that names a single side. */
const isOpen = ({ participants }: Draft<Meeting>): boolean =>
  participants.some(({ actor }) => actor.kind === 'unnamed');

/** The side that one leaves unnamed is of a country that the other has at the table. */
function mayBeOneCast(one: Draft<Meeting>, other: Draft<Meeting>): boolean {
  const unnamed = [...one.participants, ...other.participants].filter(
    ({ actor }) => actor.kind === 'unnamed',
  );
  return unnamed.every(
    ({ country }) =>
      country === null || (one.countries.includes(country) && other.countries.includes(country)),
  );
}
