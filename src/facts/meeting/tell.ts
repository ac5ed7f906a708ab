import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { inOrder } from '../../text/index.ts';
import {
  actorKey,
  clauseOf,
  distinct,
  type FactWhen,
  noDate,
  normAt,
  type Scene,
  whenOf,
} from '../attach/index.ts';
import { encountersByNoun } from './by-noun.ts';
import { encountersByVerb } from './by-verb.ts';
import type { Encounter } from './encounter.ts';
import { gatheringsIn } from './gatherings.ts';
import { lasting } from './length.ts';
import { isHeadingOf, retells, type SoFar, type Telling } from './retelling.ts';
import { withSides } from './sides.ts';
import { type Stories, type Story, storiesOf } from './stories.ts';
import { visitsIn } from './visits.ts';

/** The encounters of an article, each with all its tellings. */
export function storiesIn(scene: Scene): Stories {
  const stories: SoFar[] = [];
  const headings: SoFar[] = [];
  const { officials } = scene;
  for (const tape of scene.marked.tapes) {
    for (const telling of encountersIn(scene, tape).flatMap((one) => datedEach(scene, tape, one))) {
      const story = stories.slice(-REACH).findLast((one) => retells(officials, one, telling));
      const headed = headings.find(
        ({ tellings: [first] }) => isHeading(scene, first!) && isHeadingOf(officials, first!, telling),
      );
      if (story) goOn(story, telling);
      else if (headed) lead(headed, telling);
      else if (isWhole(telling)) {
        const begun: SoFar = { tellings: [telling], cast: distinct(telling.sides) };
        stories.push(begun);
        if (isHeading(scene, telling)) headings.push(begun);
      }
    }
  }
  return storiesOf(stories.map(({ tellings }) => tellings));
}

function goOn(story: SoFar, telling: Telling): void {
  story.tellings.push(telling);
  story.cast = distinct([...story.cast, ...telling.sides]);
}

/** What was told so far was the heading of a telling. */
function lead(story: SoFar, telling: Telling): void {
  story.tellings.unshift(telling);
  story.cast = distinct([...telling.sides, ...story.cast]);
}

/** How many encounters back one may be that a sentence goes on with: no story of people's keeps more in mind. */
const REACH = 100;

/** A line without a verb that an article begins with. */
const isHeading = ({ marked }: Scene, { sentence }: Telling): boolean =>
  sentence <= 1 && marked.tapes[sentence]!.verbs.length === 0;

/**
 * "met Bo Roy during a state visit to Peru": a visit that is only named as the setting of a meeting
 * told in the same sentence is none of its own.
 */
export function isSetting(story: Story, { toldIn }: Stories): boolean {
  return (
    story[0]!.form === 'visit' &&
    story.every(
      (visit) => !visit.own && toldIn(visit.sentence).some(({ telling }) => isDuring(telling, visit)),
    )
  );
}

function isDuring(one: Telling, visit: Telling): boolean {
  if (one.form === 'visit' || one.form === 'call') return false;
  const there = one.sides.some(
    ({ actor, country }) => actor.kind !== 'government' && visit.countries.includes(country ?? ''),
  );
  const visitors = new Set(visit.sides.map(({ actor }) => actorKey(actor)));
  return there && one.sides.some(({ actor }) => visitors.has(actorKey(actor)));
}

/** "has met Bo Roy twice, in May 2010 and July 2011": one on each date. */
function datedEach(scene: Scene, tape: Tape, encounter: Encounter): Telling[] {
  const telling = dated(scene, tape, encounter);
  const days = isTwice(tape, encounter)
    ? tape.items.filter(
        (item) => item.kind === 'time' && item.start >= encounter.key.end && item.time.type === 'DATE',
      )
    : [];
  if (days.length !== 2) return [telling];
  return days.map((day) => ({ ...telling, when: whenOf(scene.marked, tape, day) }));
}

const isTwice = (tape: Tape, { key }: Encounter): boolean =>
  tape.items.some((item) => item.kind === 'word' && item.norm === 'twice' && item.start >= key.start);

/** "weeks before a visit in 2018": what is named with a date that is past is not to come. */
function dated(scene: Scene, tape: Tape, encounter: Encounter): Telling {
  const { marked } = scene;
  const held = heldAfter(tape, encounter);
  const told = whenTold(marked, tape, encounter, held);
  const when = encounter.form === 'visit' ? lasting(scene, tape, told) : told;
  const { earliest, latest } = marked.publication;
  const past = when.latest !== null && earliest !== null && when.latest < earliest;
  const future = when.earliest !== null && latest !== null && when.earliest > latest;
  const status = past
    ? statusInPast(encounter, when)
    : future && HAPPENS.has(encounter.status)
      ? 'planned'
      : encounter.status;
  const to = held ? Math.max(encounter.to, clauseOf(tape, held)?.to ?? 0) : encounter.to;
  return { ...encounter, to, status, when };
}

/**
 * When a sentence says that an encounter is: by what stands at its words, or by the verb that says
 * when what one attends is held. "The first visit in thirteen years" says nothing of the day.
 */
function whenTold(
  marked: Scene['marked'],
  tape: Tape,
  encounter: Encounter,
  held: VerbGroup | null,
): FactWhen {
  const told = whenOf(marked, tape, encounter.key);
  if (spansYears(told) || (told.words && isLater(tape, encounter) && told.words.start < encounter.key.start))
    return noDate();
  const when = held ? whenOf(marked, tape, held) : told;
  return when.words === null ? told : when;
}

/** "said on Monday before his visit": what stands before `before` is not of the visit. */
function isLater({ items }: Tape, { key }: Encounter): boolean {
  const at = items.findIndex(({ end }) => end > key.start) - 1;
  const word = normAt(items, at) ?? '';
  return word === 'before' || AHEAD.has(`${normAt(items, at - 1) ?? ''} ${word}`);
}

const AHEAD: ReadonlySet<string> = new Set(['ahead of', 'prior to', 'eve of']);

/** "will attend the summit to be held in Rome in May", "talks scheduled for Monday". */
function heldAfter(tape: Tape, { key }: Encounter): VerbGroup | null {
  const next = tape.verbs.find(({ start }) => start >= key.end);
  if (!next || next.form === 'gerund') return null;
  // "the summit slated for Friday"
  if (next.form === 'finite')
    return SLATED.has(next.lemma) && next.tense === 'past' && next.start - key.end < NEAR ? next : null;
  const held =
    next.voice === 'passive' || next.form === 'participle' ? HELD.has(next.lemma) : OPENS.has(next.lemma);
  return held && next.start - key.end < NEAR ? next : null;
}

/** How many letters after the encounter such a verb stands. */
const NEAR = 60;

const SLATED: ReadonlySet<string> = new Set(['slate', 'schedule']);
const HELD: ReadonlySet<string> = new Set(['hold', 'schedule', 'slate', 'set', 'plan', 'host', 'convene']);
const OPENS: ReadonlySet<string> = new Set(['take', 'open', 'begin', 'start']);

const spansYears = ({ earliest, latest }: FactWhen): boolean =>
  earliest !== null && latest !== null && Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) > 1;

/** What a date after publication does not allow. */
const HAPPENS: ReadonlySet<Encounter['status']> = new Set(['held', 'ongoing']);

/** What is named with a date before publication is not to come, and a visit with all its days before it is over. */
function statusInPast({ own, status }: Encounter, { shape }: FactWhen): Encounter['status'] {
  if (status === 'planned' && !own) return 'held';
  return status === 'ongoing' && shape !== 'day' ? 'held' : status;
}

/** The tellings of one sentence, those with each counterpart on its own taken apart. */
function encountersIn(scene: Scene, tape: Tape): Encounter[] {
  const told = [
    ...encountersByVerb(scene, tape),
    ...encountersByNoun(scene, tape),
    ...visitsIn(scene, tape),
    ...gatheringsIn(scene, tape),
  ];
  if (told.length === 0) return told;
  return told
    .map((encounter) => withSides(scene, tape, isBeside(tape) ? { ...encounter, beside: true } : encounter))
    .sort((a, b) => inOrder(a.key, b.key))
    .flatMap(apart);
}

/** "On the margins of the meeting, Lee met Roy": the sentence begins beside another. */
const isBeside = ({ items }: Tape): boolean => {
  const at = normAt(items, 1) === 'the' ? 2 : 1;
  return normAt(items, 0) === 'on' && SIDES.has(normAt(items, at) ?? '');
};

const SIDES: ReadonlySet<string> = new Set(['sidelines', 'margins', 'sideline']);

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
  // "held talks with their counterparts": neither side is known.
  if (sides.some(isUnnamed) && !sides.some(({ actor }) => actor.kind === 'official')) return false;
  return sides.length >= 2 || form === 'visit' || rule === 'meeting:gathering';
}

const isUnnamed = ({ actor }: Participant): boolean => actor.kind === 'unnamed';

/** Somebody who acts for the public: an official, an office-holder, a government or a body of states. */
const isPublic = ({ actor }: Participant): boolean => actor.kind !== 'person' && actor.kind !== 'unnamed';
