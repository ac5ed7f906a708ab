import type { Participant } from '../../mentions/index.ts';
import { overlaps } from '../../text/index.ts';
import { actorKey, type FactWhen, mayBeSame, type Scene } from '../attach/index.ts';
import type { Encounter } from './encounter.ts';

/** A telling with its date, as far as its own sentence gives one. */
export interface Telling extends Encounter {
  readonly when: FactWhen;
}

/** An encounter as far as it has been told. */
export interface SoFar {
  readonly tellings: Telling[];
  /** All whom they name, each once. */
  cast: readonly Participant[];
}

/**
 * Whether a later telling tells an encounter told before: of one sort, on dates and with a status
 * that do not exclude each other, and with a cast that one of them has in full.
 */
export function retells(officials: Scene['officials'], sofar: SoFar, later: Telling): boolean {
  const { tellings: earlier } = sofar;
  const first = earlier[0]!;
  if (isChairing(officials, first, later)) return true;
  if (sortOf(first) !== sortOf(later)) return isSaidOnCall(officials, first, later);
  if (!earlier.every((one) => mayBeOneDate(one.when, later.when))) return false;
  if (later.beside && first.sides.length > later.sides.length) return false;
  const named = !later.own && later.when.words === null;
  if (sortOf(later) === 'visit' && named) return sameVisit(first, later);
  // "their meeting in May": what has been is not what is planned.
  const dated = later.when.edtf !== null && later.status === 'held' && first.status === 'planned';
  // "their planned meetings": those that were told as held are others.
  const another =
    later.status === 'planned' &&
    earlier.every(({ status }) => status === 'held') &&
    !isToldJustBefore(earlier, later);
  const elsewhere = !later.definite || dated || another;
  if (elsewhere && !earlier.some((one) => mayBeOneStatus(one, later))) return false;
  if (sortOf(later) === 'visit') return sameVisit(first, later);
  return sameCast(officials, sofar, later);
}

/**
 * Whether a heading named an encounter that the text under it tells: "Call with President Bo Roy", and
 * then "Ann Lee had a call with President Bo Roy".
 */
export function isHeadingOf(officials: Scene['officials'], heading: Telling, later: Telling): boolean {
  if (heading.own || later.sentence - heading.sentence > 2) return false;
  const spoken = heading.form === 'call' && later.rule === 'meeting:talked';
  if (!spoken && sortOf(heading) !== sortOf(later)) return false;
  const named = heading.sides.filter(isNamed);
  return (
    named.length > 0 &&
    mayBeOneDate(heading.when, later.when) &&
    named.every((one) => later.sides.some((other) => mayBeSame(officials, one, other)))
  );
}

/** "chaired a meeting of the ministers": who is in the chair, and whom the noun names, are at one. */
const isChairing = (officials: Scene['officials'], first: Telling, later: Telling): boolean =>
  later.rule === 'meeting:gathering' &&
  overlaps(first.key, later.key) &&
  later.sides.every((one) => first.sides.some((other) => mayBeSame(officials, one, other)));

/** "met Bo Roy. Before the meeting, …": what comes before it is told after it, and it is no plan. */
const isToldJustBefore = (earlier: readonly Telling[], { ahead, sentence }: Telling): boolean =>
  ahead === true && earlier.some((one) => sentence - one.sentence <= 2);

/** "had a telephone conversation with Bo Roy. The two discussed …": what two talk over, they do on the telephone. */
function isSaidOnCall(officials: Scene['officials'], first: Telling, later: Telling): boolean {
  if (first.form !== 'call' || later.rule !== 'meeting:talked') return false;
  if (!mayBeOneDate(first.when, later.when)) return false;
  if (later.sentence - first.sentence > 2) return false;
  return (
    later.sides.length >= 2 &&
    later.sides.every((one) => first.sides.some((other) => mayBeSame(officials, one, other)))
  );
}

const sortOf = ({ form }: Encounter): 'visit' | 'gathering' | 'call' | 'ceremony' | 'meeting' => {
  if (form === 'visit' || form === 'call' || form === 'ceremony') return form;
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

function sameCast(officials: Scene['officials'], { tellings, cast }: SoFar, later: Telling): boolean {
  const first = tellings[0]!;
  const named = cast.filter(isNamed);
  const told = later.sides.filter(isNamed);
  if (told.length === 0) return later.definite && sameCountries(cast, later.sides);
  // "their meeting" of two states, and then who met: the names say who was meant.
  if (onlyGovernments(named)) return first.definite && sameCountries(later.sides, cast);
  const shared = told.filter((one) => named.some((other) => mayBeSame(officials, one, other))).length;
  // Of most pairs this is all that is asked; the rest costs more.
  if (shared === 0 && !later.definite) return false;
  if (shared < Math.min(named.length, told.length)) {
    const meant = onlyGovernments(later.sides) || (shared > 0 && told.every(isMeant(officials, named)));
    return later.definite && meant && sameCountries(cast, later.sides);
  }
  // "will meet and hold talks with Bo Roy": the same, in the same breath.
  if (later.implied && later.sentence === first.sentence && told.length === shared) return true;
  // One name in common is enough only for words that point back: "his meeting", "the talks with Bo Roy".
  if (shared >= 2) return true;
  return shared === 1 && (named.length === told.length || (later.definite && told.length === 1));
}

const isNamed = ({ actor }: Participant): boolean => actor.kind !== 'unnamed';

/** "their meeting", whom a pronoun or a title stands for: one who met, or somebody of a side that did. */
const isMeant =
  (officials: Scene['officials'], known: readonly Participant[]) =>
  (one: Participant): boolean =>
    (one.basis === 'inferred' && !OF_ONE.has(one.words.text.toLowerCase())) ||
    known.some((other) => mayBeSame(officials, one, other));

/** Pronouns of a single person: whom they stand for is surer than a title. */
const OF_ONE: ReadonlySet<string> = new Set(['he', 'she', 'him', 'his', 'her']);

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
  if (isNow(one) || isNow(other)) return true;
  if (one.edtf !== null && other.edtf !== null) return windowsMeet(one, other);
  return one.words.text.toLowerCase() === other.words.text.toLowerCase();
}

/** "is currently on a visit" excludes no day that another telling gives. */
const isNow = ({ words }: FactWhen): boolean => NOW.has(words?.text.toLowerCase() ?? '');
const NOW: ReadonlySet<string> = new Set(['currently', 'now', 'presently', 'at present']);

/** Whether two windows share a day; an open edge excludes nothing. */
export const windowsMeet = (one: FactWhen, other: FactWhen): boolean =>
  (one.earliest === null || other.latest === null || one.earliest <= other.latest) &&
  (other.earliest === null || one.latest === null || other.earliest <= one.latest);
