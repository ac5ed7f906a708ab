import type { Actor, CountryCode, Participant } from '../../mentions/index.ts';

/** One string for one actor within an article, by which participants are compared. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'official':
      return `official:${actor.official}`;
    case 'person':
      return `person:${actor.name}`;
    case 'role':
      return `role:${actor.title.toLowerCase()}:${actor.country ?? actor.organisation ?? ''}`;
    case 'government':
      return `government:${actor.country}`;
    case 'organisation':
      return `organisation:${actor.organisation}`;
    case 'unnamed':
      return `unnamed:${actor.country ?? ''}`;
  }
}

/** The actor in a few words, for digests and golden files. */
export function actorDigest(actor: Actor): string {
  switch (actor.kind) {
    case 'official':
      return actor.official;
    case 'person':
      return actor.name;
    case 'role':
      return `${actor.title}, ${actor.country ?? actor.organisation ?? '?'}`;
    case 'government':
      return `Government, ${actor.country}`;
    case 'organisation':
      return actor.organisation;
    case 'unnamed':
      return `unnamed, ${actor.country ?? '?'}`;
  }
}

/** Participants each once, the first mention of each kept. */
export function distinct(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ actor }) => {
    const key = actorKey(actor);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Countries on whose sides they are, each once, in order. */
export const countriesOf = (participants: readonly Participant[]): CountryCode[] => [
  ...new Set(participants.map(({ country }) => country).filter((country) => country !== null)),
];

/** Persons and office-holders: those who can meet somebody in person. */
export const isPersonal = ({ actor }: Participant): boolean =>
  actor.kind === 'official' || actor.kind === 'person' || actor.kind === 'role' || actor.kind === 'unnamed';
