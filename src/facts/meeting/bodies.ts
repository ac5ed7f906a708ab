import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover } from '../../text/index.ts';
import { type Company, clauseOf, itemAfter, itemAt, normAt, type Scene, subjectOf } from '../attach/index.ts';
import type { Encounter } from './encounter.ts';
import { BODIES, statesOfBody } from './joint-bodies.ts';
import { statusOfVerb } from './status.ts';

/** A body of states, or those who sit in it: who meets there is told by its name. */
export const isOfStates = ({ actor, country }: Participant): boolean =>
  country === null &&
  (actor.kind === 'organisation' || (actor.kind === 'role' && actor.organisation !== null));

/** "The joint commission met in Oslo", "ASEAN ministers will meet": a body of states that meets by itself. */
export function bodyMet(scene: Scene, tape: Tape, verb: VerbGroup): Encounter | null {
  const status = statusOfVerb(tape, verb);
  if (status === null) return null;
  const subject = subjectOf(tape, verb);
  const at = bodyBefore(tape, verb);
  const states = at === null ? [] : statesOfBody(scene, tape, at);
  const sides = states.length > 0 ? states : bodyOf(subject);
  if (sides.length === 0) return null;
  const clause = clauseOf(tape, verb);
  return {
    rule: states.length > 0 ? 'meeting:met' : 'meeting:gathering',
    sentence: tape.sentence,
    key: cover([verb, ...(states.length > 0 ? [tape.items[at!]!] : (subject?.mentions ?? []))]),
    form: 'meeting',
    status,
    sides,
    countries: [],
    place: null,
    from: clause?.from ?? verb.from,
    to: clause?.to ?? verb.to,
    definite: false,
    after: tape.items[itemAfter(tape, verb)]?.from ?? verb.to,
    own: verb.form === 'finite',
    each: null,
    implied: false,
  };
}

const bodyOf = (subject: Company | null): readonly Participant[] =>
  subject?.participants.every(isOfStates) ? subject.participants : [];

/** The noun of a joint body in the subject of a verb: before it, back to another verb. */
function bodyBefore(tape: Tape, verb: VerbGroup): number | null {
  for (let at = itemAt(tape.items, verb.from) - 1; at >= 0 && tape.items[at]!.kind !== 'verb'; at -= 1)
    if (BODIES.has(normAt(tape.items, at) ?? '')) return at;
  return null;
}
