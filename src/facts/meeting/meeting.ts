import { actorDigest, sceneOf } from '../attach/index.ts';
import type { Draft, Kind, Marked } from '../kind.ts';
import { plainReference } from '../parts.ts';
import { meetingOf } from './draft.ts';
import { possiblySame } from './possibly-same.ts';
import { rules } from './rules.ts';
import { type Meeting, meetingSchema } from './schema.ts';
import { meetingSummary } from './summary.ts';
import { isSetting, storiesIn } from './tell.ts';

/** Who met whom. */
export const meeting: Kind<Meeting> = {
  name: 'meeting',
  plural: 'meetings',
  letter: 'M',
  schema: meetingSchema(plainReference),
  rules,
  read: (marked: Marked) => {
    const scene = sceneOf(marked);
    const stories = storiesIn(scene);
    const facts = stories.all
      .filter((story) => !isSetting(story, stories))
      .map((story) => meetingOf(scene, story, stories));
    return { facts: possiblySame(facts), notes: [] };
  },
  summary: meetingSummary,
  who: ({ participants }) => participants,
  countries: ({ countries }) => countries,
  where: ({ place }) => place,
  digest,
};

/** `ann-lee + bo-roy | held | in Paris | on 2024-05-03 | about trade`: the last three as far as told. */
function digest({ participants, status, place, when, topics }: Draft<Meeting>): string {
  return [
    participants.map(({ actor }) => actorDigest(actor)).join(' + '),
    status,
    ...(place ? [`in ${place.text}`] : []),
    ...(when.edtf ? [`on ${when.edtf}`] : []),
    ...(topics.length > 0 ? [`about ${topics.map(({ text }) => text).join('; ')}`] : []),
  ].join(' | ');
}
