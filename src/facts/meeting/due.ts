import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { cover } from '../../text/index.ts';
import { clauseOf, itemAfter, normAt, placesFrom, type Scene, subjectOf } from '../attach/index.ts';
import type { Encounter } from './encounter.ts';
import { isVisitor, visit } from './visit.ts';

/** "is due in Lima on Monday", "is expected in Quito": a visit to come. */
export function dueIn(scene: Scene, tape: Tape, verb: VerbGroup): Encounter[] {
  const after = itemAfter(tape, verb);
  const due = verb.lemma === 'be' && normAt(tape.items, after) === 'due' ? after + 1 : after;
  const expected = verb.lemma === 'expect' && verb.voice === 'passive';
  if ((due === after && !expected) || normAt(tape.items, due) !== 'in') return [];
  if (verb.negated || verb.tense !== 'present') return [];
  const visitors = (subjectOf(tape, verb)?.participants ?? []).filter(isVisitor);
  if (visitors.length === 0) return [];
  const { places, to } = placesFrom(scene, tape, tape.items[due]!.to);
  const clause = clauseOf(tape, verb);
  return places.flatMap((place) =>
    visit(
      tape,
      'meeting:visited',
      'planned',
      visitors,
      place,
      cover([verb, place.quote]),
      clause?.from ?? verb.from,
      Math.max(clause?.to ?? 0, to),
      true,
    ),
  );
}
