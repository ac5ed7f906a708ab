import type { Tape } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { inOrder } from '../../text/index.ts';
import { type Scene, whenOf } from '../attach/index.ts';
import { encountersByNoun } from './by-noun.ts';
import { encountersByVerb } from './by-verb.ts';
import type { Encounter } from './encounter.ts';
import { gatheringsIn } from './gatherings.ts';
import { retells, type Telling } from './retelling.ts';
import { withSides } from './sides.ts';
import { visitsIn } from './visits.ts';

/** All tellings of one encounter, in order of the text; the first that names its sides leads. */
export type Story = readonly Telling[];

/** The encounters of an article, each with all its tellings. */
export function storiesIn(scene: Scene): Story[] {
  const stories: Telling[][] = [];
  const { officials } = scene.marked.mentions;
  for (const tape of scene.marked.tapes) {
    for (const encounter of encountersIn(scene, tape)) {
      const telling = dated(scene, tape, encounter);
      const story = stories.findLast((tellings) => retells(officials, tellings, telling));
      if (story) story.push(telling);
      else if (isWhole(telling)) stories.push([telling]);
    }
  }
  return stories;
}

/** "weeks before a visit in 2018": what is named with a date that is past is not to come. */
function dated({ marked }: Scene, tape: Tape, encounter: Encounter): Telling {
  const when = whenOf(marked, tape, encounter.key);
  const { earliest } = marked.publication;
  const past = when.latest !== null && earliest !== null && when.latest < earliest;
  const status = past && !encounter.own && encounter.status === 'planned' ? 'held' : encounter.status;
  return { ...encounter, status, when };
}

/** The tellings of one sentence, those with each counterpart on its own taken apart. */
function encountersIn(scene: Scene, tape: Tape): Encounter[] {
  const told = [
    ...encountersByVerb(tape),
    ...encountersByNoun(scene, tape),
    ...visitsIn(scene, tape),
    ...gatheringsIn(scene, tape),
  ];
  if (told.length === 0) return told;
  return told
    .map((encounter) => withSides(scene, tape, encounter))
    .sort((a, b) => inOrder(a.key, b.key))
    .flatMap(apart);
}

/** "held meetings with the ministers of A, B and C" tells three. */
function apart(encounter: Encounter): Encounter[] {
  const others = encounter.each;
  if (!others || others.length < 2) return [encounter];
  const first = encounter.sides.filter((side) => !others.includes(side));
  return others.map((other) => ({ ...encounter, sides: [...first, other], each: null }));
}

/** Enough to be a meeting of its own: two sides, or one who has come to, holds or attends something. */
function isWhole({ sides, form, rule }: Telling): boolean {
  if (!sides.some(isPublic)) return false;
  return sides.length >= 2 || form === 'visit' || rule === 'meeting:gathering';
}

/** Somebody who acts for the public: an official, an office-holder, a government or a body of states. */
const isPublic = ({ actor }: Participant): boolean => actor.kind !== 'person' && actor.kind !== 'unnamed';
