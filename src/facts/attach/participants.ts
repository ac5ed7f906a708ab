import type { Actor, CountryCode, Participant } from '../../mentions/index.ts';
import type { Scene } from './scene.ts';

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

/** Whether two actors have one key; cheaper, as it makes none. */
function isSameActor(one: Actor, other: Actor): boolean {
  switch (one.kind) {
    case 'official':
      return other.kind === 'official' && one.official === other.official;
    case 'person':
      return other.kind === 'person' && one.name === other.name;
    case 'government':
      return other.kind === 'government' && one.country === other.country;
    case 'organisation':
      return other.kind === 'organisation' && one.organisation === other.organisation;
    default:
      return one.kind === other.kind && actorKey(one) === actorKey(other);
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
  if (participants.length < 2) return [...participants];
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

/**
 * Whether two participants may be one: the same, or an office-holder without a name and one whose
 * office fits it ("the governor" and "the governor of Sakhalin"; "the French president" and Ann Lee).
 */
export function mayBeSame(officials: Scene['officials'], one: Participant, other: Participant): boolean {
  if (isSameActor(one.actor, other.actor)) return true;
  if (one.actor.kind === 'role') return fits(officials, one.actor, other.actor);
  return other.actor.kind === 'role' && fits(officials, other.actor, one.actor);
}

function fits(officials: Scene['officials'], role: Role, actor: Actor): boolean {
  if (actor.kind === 'role') return sameSeat(role, actor) && titlesFit(role.title, actor.title);
  if (actor.kind !== 'official') return false;
  const offices = officials.get(actor.official)?.offices ?? [];
  return offices.some((office) => sameSeat(role, office) && titlesFit(role.title, office.title));
}

type Role = Extract<Actor, { kind: 'role' }>;
type Seat = Pick<Role, 'country' | 'organisation'>;

const sameSeat = (one: Seat, other: Seat): boolean =>
  one.country === other.country && one.organisation === other.organisation;

/** Titles of which one has all the words of the other. */
function titlesFit(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((title) => title.toLowerCase().split(/\W+/u))
    .sort((a, b) => a.length - b.length);
  return short!.every((word) => long!.includes(word));
}
