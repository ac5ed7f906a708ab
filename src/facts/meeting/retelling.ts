import type { Participant } from '../../mentions/index.ts';

import { actorKey, type FactWhen } from '../attach/index.ts';
import type { Encounter } from './encounter.ts';

/** A telling with its date, as far as its own sentence gives one. */
export interface Telling extends Encounter {
  readonly when: FactWhen;
}

/**
 * Whether a later telling tells an encounter told before: of one sort, on dates and with a status
 * that do not exclude each other, and with a cast that one of them has in full.
 */
export function retells(earlier: readonly Telling[], later: Telling): boolean {
  const cast = earlier.flatMap(({ sides }) => sides);
  const first = earlier[0]!;
  if (sortOf(first) !== sortOf(later)) return false;
  if (!earlier.every((one) => mayBeOneDate(one.when, later.when))) return false;
  if (!earlier.some((one) => mayBeOneStatus(one, later))) return false;
  if (sortOf(later) === 'visit') return sameVisit(first, later);
  return sameCast(cast, later);
}

const sortOf = ({ form }: Encounter): 'visit' | 'gathering' | 'call' | 'meeting' => {
  if (form === 'visit' || form === 'call') return form;
  return form === 'summit' || form === 'conference' ? 'gathering' : 'meeting';
};

function sameVisit(one: Encounter, other: Encounter): boolean {
  const visitors = new Set(visitorsOf(one));
  return (
    visitorsOf(other).some((key) => visitors.has(key)) &&
    one.countries.some((code) => other.countries.includes(code))
  );
}
const visitorsOf = ({ sides }: Encounter): string[] =>
  sides.filter(({ actor }) => actor.kind !== 'government').map(({ actor }) => actorKey(actor));

function sameCast(cast: readonly Participant[], later: Telling): boolean {
  const known = new Set(named(cast));
  const told = new Set(named(later.sides));
  const shared = [...told].filter((key) => known.has(key)).length;
  if (told.size === 0) return later.definite && sameCountries(cast, later.sides);
  if (shared < Math.min(known.size, told.size))
    return later.definite && onlyGovernments(later.sides) && sameCountries(cast, later.sides);
  // One name in common is enough only for words that point back: "his meeting", "the talks with Bo Roy".
  return shared >= 2 || (shared === 1 && (known.size === told.size || (later.definite && told.size === 1)));
}

/** Keys of those who are named by name or office. */
const named = (sides: readonly Participant[]): string[] =>
  sides.filter(({ actor }) => actor.kind !== 'unnamed').map(({ actor }) => actorKey(actor));

const onlyGovernments = (sides: readonly Participant[]): boolean =>
  sides.length > 0 && sides.every(({ actor }) => actor.kind === 'government');

function sameCountries(cast: readonly Participant[], sides: readonly Participant[]): boolean {
  const countries = new Set(cast.map(({ country }) => country));
  return sides.every(({ country }) => country === null || countries.has(country));
}

/** Two statuses that one encounter can have in one article: what is planned on Monday is held on Tuesday in another. */
function mayBeOneStatus({ status: one }: Encounter, { status: other }: Encounter): boolean {
  if (one === other) return true;
  const pair = new Set([one, other]);
  return !pair.has('held') || pair.has('ongoing');
}

/** Two dates that do not exclude each other; words of time that give none must be the same words. */
export function mayBeOneDate(one: FactWhen, other: FactWhen): boolean {
  if (one.words === null || other.words === null) return true;
  if (one.edtf !== null && other.edtf !== null) return windowsMeet(one, other);
  return one.words.text.toLowerCase() === other.words.text.toLowerCase();
}

/** Whether two windows share a day; an open edge excludes nothing. */
export const windowsMeet = (one: FactWhen, other: FactWhen): boolean =>
  (one.earliest === null || other.latest === null || one.earliest <= other.latest) &&
  (other.earliest === null || one.latest === null || other.earliest <= one.latest);
