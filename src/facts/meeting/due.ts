import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { NEUTRAL_GROUND } from '../../mentions/index.ts';
import { cover } from '../../text/index.ts';
import {
  clauseOf,
  itemAfter,
  normAt,
  placesFrom,
  type Scene,
  subjectOf,
  type Where,
} from '../attach/index.ts';
import type { Encounter } from './encounter.ts';
import { isVisitor, visit } from './visit.ts';

/** "is due in Lima on Monday", "is expected in Quito": a visit to come; "is in Lima for talks": one that lasts. */
export function dueIn(scene: Scene, tape: Tape, verb: VerbGroup): Encounter[] {
  const after = itemAfter(tape, verb);
  const due = verb.lemma === 'be' && normAt(tape.items, after) === 'due' ? after + 1 : after;
  const expected = verb.lemma === 'expect' && verb.voice === 'passive';
  const there = due === after && !expected && isThere(tape, verb, after);
  if ((due === after && !expected && !there) || normAt(tape.items, due) !== 'in') return [];
  if (verb.negated || !(verb.tense === 'present' || (there && verb.tense === 'future'))) return [];
  const visitors = (subjectOf(tape, verb)?.participants ?? []).filter(isVisitor);
  if (visitors.length === 0) return [];
  const { places, to } = placesFrom(scene, tape, tape.items[due]!.to);
  const clause = clauseOf(tape, verb);
  return (there ? places.filter(isForeignSeat) : places).flatMap((place) =>
    visit(
      tape,
      'meeting:visited',
      there && verb.tense === 'present' ? 'ongoing' : 'planned',
      visitors,
      place,
      cover([verb, place.quote]),
      clause?.from ?? verb.from,
      Math.max(clause?.to ?? 0, to),
      true,
    ),
  );
}

/** "is in Lima to meet Bo Roy", "will be in Lima for talks": there, and what for. */
function isThere({ items }: Tape, verb: VerbGroup, after: number): boolean {
  if (verb.lemma !== 'be' || normAt(items, after) !== 'in') return false;
  let at = after + 1;
  while (items[at] && (items[at]!.kind === 'place' || normAt(items, at) === 'the')) at += 1;
  const next = items[at];
  if (at === after + 1 || !next) return false;
  if (next.kind === 'verb') return next.verb.form === 'infinitive' && !next.verb.negated;
  const word = normAt(items, at) ?? '';
  return (
    word === 'for' || (verb.tense === 'future' && (word === 'from' || word === 'on' || next.kind === 'time'))
  );
}

/** Whoever is in Geneva for talks with others visits no government there. */
const isForeignSeat = ({ country }: Where): boolean => country !== null && !NEUTRAL_GROUND.has(country);
