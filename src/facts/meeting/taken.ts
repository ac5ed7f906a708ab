import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { ActorMention, Participant } from '../../mentions/index.ts';
import { cover } from '../../text/index.ts';
import { actorAt, itemAfter, itemAt, normAt, placesFrom, type Scene, subjectOf } from '../attach/index.ts';
import type { Encounter, Status } from './encounter.ts';
import { statusOfVerb } from './status.ts';
import { isVisitor, visit } from './visit.ts';

/** Visits of somebody whom a tour takes to a country, or who is expected in it. */
export function taken(scene: Scene, tape: Tape, verb: VerbGroup): Encounter[] {
  const at = itemAfter(tape, verb);
  if (verb.lemma === 'expect')
    return verb.voice === 'passive' && verb.governor === null && normAt(tape.items, at) === 'in'
      ? visits(scene, tape, verb, subjectOf(tape, verb)?.participants ?? [], at + 1, 'planned')
      : [];
  const guest = actorAt(tape.items, at);
  const status = statusOfVerb(tape, verb);
  if (!guest || guest.possessive || status === null || verb.voice === 'passive' || !isTour(tape, verb))
    return [];
  return normAt(tape.items, at + 1) === 'to'
    ? visits(scene, tape, verb, travellers(tape, verb, guest), at + 2, status)
    : [];
}

const TOURS: ReadonlySet<string> = new Set(['tour', 'trip', 'visit', 'leg', 'stop', 'swing', 'journey']);

/** "The last leg of the tour will take": what takes somebody along. */
function isTour(tape: Tape, verb: VerbGroup): boolean {
  const last = itemAt(tape.items, verb.from);
  for (let at = Math.max(0, last - 12); at < last; at += 1)
    if (TOURS.has(normAt(tape.items, at) ?? '')) return true;
  return false;
}

/** "Ann Lee’s tour will take her": whoever owns the tour. */
function travellers(tape: Tape, verb: VerbGroup, guest: ActorMention): readonly Participant[] {
  if (guest.form !== 'pronoun') return guest.participants;
  const last = itemAt(tape.items, verb.from);
  for (let at = last - 1; at >= Math.max(0, last - 12); at -= 1) {
    const owner = actorAt(tape.items, at);
    if (owner?.possessive) return owner.participants;
  }
  return guest.participants;
}

function visits(
  scene: Scene,
  tape: Tape,
  verb: VerbGroup,
  people: readonly Participant[],
  item: number,
  status: Status,
): Encounter[] {
  const visitors = people.filter(isVisitor);
  const from = tape.items[item]?.from;
  if (visitors.length === 0 || from === undefined) return [];
  const { places, to } = placesFrom(scene, tape, from);
  return places.flatMap((place) =>
    visit(tape, 'meeting:visited', status, visitors, place, cover([verb, place.quote]), verb.from, to, true),
  );
}
