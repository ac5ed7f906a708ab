import type { Run } from './runs.ts';

/** Someone in a delegation, or a place in it that the article implies and does not name. */
export interface Seat {
  readonly key: string;
  readonly name: string;
  /** Office, or that nobody is named; null for neither. */
  readonly below: string | null;
  readonly named: boolean;
  /** False for someone of whom nothing here is told with another delegation. */
  readonly met: boolean;
  readonly path: string | null;
}

export interface Delegation {
  readonly key: string;
  readonly name: string;
  readonly path: string | null;
  readonly seats: readonly Seat[];
}

/** A meeting or an agreement, between all whom its ends name. */
export interface Tie {
  readonly key: string;
  readonly css: 'm' | 'a';
  readonly siglum: string;
  readonly path: string;
  /** What a screen reader says of the link. */
  readonly name: string;
  /** Where and when, over its node; empty where nothing is known. */
  readonly label: readonly Run[];
  readonly ends: readonly TieEnd[];
  /** How many facts it stands for. */
  readonly weight: number;
  /** Keys of ties that may be the same event. */
  readonly twins: readonly string[];
}

/** A seat, or with `seat` null the delegation as a whole. */
export interface TieEnd {
  readonly delegation: string;
  readonly seat: string | null;
}

export interface RelationsData {
  readonly title: string;
  readonly delegations: readonly Delegation[];
  readonly ties: readonly Tie[];
  /** `one meeting or two?` on the dotted link, and the same where there is less room. */
  readonly maybe: string;
  readonly maybeShort: string;
  /** `and 3 more`, of seats that a small bracket leaves out. */
  readonly more: (n: number) => string;
}

/** The delegation that most ties reach; of equals the first. */
export function hubOf(data: RelationsData): string {
  const degree = degrees(data.ties);
  const [first] = [...data.delegations].sort((a, b) => (degree.get(b.key) ?? 0) - (degree.get(a.key) ?? 0));
  return first!.key;
}

/** How many facts reach each delegation. */
export function degrees(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const degree = new Map<string, number>();
  for (const tie of ties)
    for (const key of delegationsOf(tie)) degree.set(key, (degree.get(key) ?? 0) + tie.weight);
  return degree;
}

/** The delegations that a tie reaches, each once. */
export const delegationsOf = (tie: Tie): readonly string[] => [
  ...new Set(tie.ends.map((end) => end.delegation)),
];
