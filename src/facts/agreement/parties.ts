import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { organisationById } from '../../gazetteer/index.ts';
import type { Participant } from '../../mentions/index.ts';
import {
  actorAt,
  type Company,
  compoundSides,
  countriesOf,
  distinct,
  governedBy,
  itemAfter,
  itemAt,
  normAt,
  type Scene,
} from '../attach/index.ts';
import { accusedOf, doersOf } from './acting.ts';
import { statesOfBodies } from './institutes.ts';
import type { Instrument } from './instrument.ts';
import { jointStates, stateWith } from './joint-subject.ts';
import { partnerBefore } from './partner.ts';
import { isSigning } from './signing-status.ts';
import { speakersSide } from './speakers-side.ts';
import { tripBefore, tripToSign } from './trip.ts';
import { BY_A_THIRD, BY_THE_PARTIES } from './words.ts';

const WITH: ReadonlySet<string> = new Set(['with', 'between', 'among', 'by']);
/** "proposed a pact to Peru" */
const WITH_OR_TO: ReadonlySet<string> = new Set([...WITH, 'to']);
const OFFERS: ReadonlySet<string> = new Set(['propose', 'offer', 'suggest']);

/** Who is party to an instrument by the words around it. */
export function partiesOf(
  scene: Scene,
  tape: Tape,
  instrument: Instrument,
  verb: VerbGroup | null,
  /** Item of the negotiations on it, where it is under negotiation. */
  talks: number | null,
): Participant[] {
  const { phrase } = instrument;
  const noun = talks ?? itemAt(tape.items, instrument.to - 1);
  // "an agreement reached between Peru and Fiji": they stand after the verb.
  const next = verb && isReduced(verb, instrument, talks) ? itemAfter(tape, verb) : noun + 1;
  const others = governedBy(tape, next, verb && OFFERS.has(verb.lemma) ? WITH_OR_TO : WITH, false);
  const both = others !== null && isBetween(tape, next - 1, others);
  const owner = phrase.owner?.participants ?? [];
  const adjective = sidesInPhrase(scene, tape, instrument);
  const owned = others === null ? otherAfter(scene, tape, next) : [];
  // "ratified the EU-Ghana pact": a name with both its sides tells of no third.
  const ratified = verb !== null && RATIFIES.has(verb.lemma) && adjective.length > 1;
  const doers = both || ratified || verb === null ? [] : boundBy(scene, tape, instrument, verb, talks);
  // "The island has signed pacts with Peru and Fiji": who signed is not known, and these two did not with each other.
  const alone = doers.length + owner.length + adjective.length === 0;
  if (alone && verb?.voice === 'active' && !both && talks === null && isWith(tape, others)) return [];
  const sides = distinct([
    ...doers,
    ...owner,
    ...adjective,
    ...owned,
    ...(others?.participants ?? []),
  ]).filter(isParty);
  const bodies = countriesOf(sides).length < 2 ? statesOfBodies(scene, tape, instrument, verb) : [];
  if (bodies.length > 0) return bodies;
  const trip = verb && talks === null ? tripToSign(scene, tape, instrument, verb, sides) : null;
  if (trip) return distinct([...sides, ...trip.visitors, trip.host]).filter(isParty);
  if (countriesOf(sides).length !== 1) return sides;
  if (talks !== null) {
    const host = hostOf(scene, tape, sides, talks);
    if (host.length > 0) return distinct([...sides, ...host]);
  }
  const partner = verb === null ? [] : partnerBefore(tape, verb, noun);
  const told = alone && sides.length === 1 && partner.length === 0 && others !== null;
  return distinct([...sides, ...partner, ...(told ? speakersSide(tape, sides) : [])]).filter(isParty);
}

const RATIFIES: ReadonlySet<string> = new Set(['ratify', 'approve', 'endorse']);

/** "will travel to Lima for talks on a pact": with those who are at home there. */
function hostOf(
  scene: Scene,
  tape: Tape,
  sides: readonly Participant[],
  talks: number,
): readonly Participant[] {
  if (!['for', 'to'].some((word) => [1, 2].some((back) => normAt(tape.items, talks - back) === word)))
    return [];
  const host = tripBefore(scene, tape, talks)?.host;
  return host && !sides.some(({ country }) => country === host.country) ? [host] : [];
}

const isWith = (tape: Tape, others: Company | null): boolean =>
  others !== null &&
  normAt(tape.items, others.from - 1) === 'with' &&
  countriesOf(others.participants).length > 1;

const isReduced = (verb: VerbGroup, { to }: Instrument, talks: number | null): boolean =>
  talks === null && verb.from === to && verb.voice === 'active' && verb.form === 'finite';

/** "a deal with China's Exim Bank", "with Beijing": the state after `with` where no actor stands there. */
function otherAfter(scene: Scene, tape: Tape, from: number): readonly Participant[] {
  const at = from + (normAt(tape.items, from) === 'with' ? 1 : 0);
  const owner = at > from ? actorAt(tape.items, at) : null;
  if (owner?.possessive && owner.form === 'country') return owner.participants;
  const next = tape.items[from];
  return next ? stateWith(scene, tape, next.from) : [];
}

/** Those who sign, or whose signing somebody sees; of a parliament that ratifies, its country. */
function boundBy(
  scene: Scene,
  tape: Tape,
  instrument: Instrument,
  verb: VerbGroup,
  talks: number | null,
): readonly Participant[] {
  if (!isByParties(verb, talks)) {
    const witnesses = isSigning(tape, instrument) ? doersOf(scene, tape, verb) : [];
    return countriesOf(witnesses).length === 2 ? witnesses : [];
  }
  const accused = accusedOf(tape, verb);
  if (accused.length > 0) return accused;
  return doersOf(scene, tape, verb);
}

const isByParties = ({ lemma }: VerbGroup, talks: number | null): boolean =>
  talks !== null || (BY_THE_PARTIES.has(lemma) && !BY_A_THIRD.has(lemma));

/** "the Kenya-Nepal Tea Treaty", "the Tea Treaty between Kenya and Nepal": a name with both its sides. */
export function namesItsSides(scene: Scene, tape: Tape, instrument: Instrument): boolean {
  const others = governedBy(tape, itemAt(tape.items, instrument.to - 1) + 1, BETWEEN, false);
  const sides = others?.participants ?? sidesInPhrase(scene, tape, instrument);
  return countriesOf(sides).length === 2 || (others === null && sides.length === 2);
}

/** The states before an instrument, in one word (`Sino-Russian`) or several (`U.S.-Fiji`, `US and Fijian`). */
function sidesInPhrase(scene: Scene, tape: Tape, { phrase, from }: Instrument): readonly Participant[] {
  const between = phrase.between?.participants ?? [];
  if (countriesOf(between).length >= 2) return between;
  const compound = compoundSides(scene, tape, phrase);
  return compound.length > 0 ? compound : (jointStates(scene, tape, from) ?? between);
}

const BETWEEN: ReadonlySet<string> = new Set(['between']);

function isBetween(tape: Tape, noun: number, others: Company): boolean {
  for (let at = noun + 1; at < others.from; at += 1) if (normAt(tape.items, at) === 'between') return true;
  return false;
}

/** Who can be bound: somebody of a country, or a body that acts beside states. */
const isParty = ({ actor, country }: Participant): boolean =>
  country !== null ||
  (actor.kind === 'organisation' && organisationById(actor.organisation)?.party === true) ||
  (actor.kind === 'role' && actor.organisation !== null);
