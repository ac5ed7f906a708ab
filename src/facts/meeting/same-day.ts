import { type FactWhen, type Scene, whenLike } from '../attach/index.ts';
import type { Telling } from './retelling.ts';
import type { Stories, Story } from './stories.ts';

/** How many sentences before a meeting the one of the same day may be told. */
const REACH = 6;

/** Tokens with which a sentence opens that may say so. */
const OPENING = 5;

const LATER: ReadonlySet<string> = new Set(['later', 'earlier', 'afterwards', 'subsequently']);

/**
 * "Later, Lee also called on Roy", "The same day, she met …": the day of the last meeting told before with one
 * of the same people. Null where none of them has a day.
 */
export function whenSameDay({ marked }: Scene, story: Story, stories: Stories): FactWhen | null {
  const first = story[0]!;
  if (first.status !== 'held' || first.form === 'visit') return null;
  const { tokens } = marked.article.sentences[first.sentence]!;
  const opening = tokens.slice(0, OPENING).map(({ norm }) => norm);
  const same = opening.includes('same') && opening.includes('day');
  if (!same && !first.beside && !opening.some((word) => LATER.has(word))) return null;
  const before = meetingsBefore(first, stories).find(({ when }) => when.shape === 'day');
  if (!before) return null;
  const [rule, text] = first.beside
    ? ['meeting:beside', 'It was beside the meeting told before.']
    : ['meeting:same-day', 'It goes on with the day of the meeting told before.'];
  return whenLike(before.when, rule!, text!);
}

/** Meetings with one of the same people that were told before, the nearest first. */
export function meetingsBefore(first: Telling, { toldIn }: Stories): readonly Telling[] {
  const names = new Set(
    first.sides.flatMap(({ actor }) => (actor.kind === 'official' ? actor.official : [])),
  );
  return Array.from({ length: REACH }, (_, back) => toldIn(first.sentence - 1 - back))
    .flat()
    .map(({ telling }) => telling)
    .filter(
      ({ status, form, sides }) =>
        status === 'held' &&
        form !== 'visit' &&
        sides.some(({ actor }) => actor.kind === 'official' && names.has(actor.official)),
    );
}
