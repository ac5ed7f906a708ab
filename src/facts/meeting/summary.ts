import type { Participant } from '../../mentions/index.ts';
import type { Phrase } from '../kind.ts';
import type { Meeting } from './schema.ts';

/** `A and B with C in Oslo, on trade (planned visit)`: sides in order of the text, the form where it says more. */
export function meetingSummary(meeting: Meeting): readonly Phrase[] {
  const sides = sidesOf(meeting.participants);
  const who = sides.flatMap((side, index): Phrase[] => [
    ...(index > 0 ? [say(index === 1 ? ' with ' : index === sides.length - 1 ? ' and ' : ', ')] : []),
    ...side.flatMap((participant, at): Phrase[] => [
      ...(at > 0 ? [say(at === side.length - 1 ? ' and ' : ', ')] : []),
      { kind: 'actor', participant },
    ]),
  ]);
  const [topic] = meeting.topics;
  const about: Phrase[] = topic ? [say(', on '), { kind: 'said', quote: topic }] : [];
  const form = formOf(meeting);
  return [...who, ...placeOf(meeting), ...about, ...(form ? [say(` (${form})`)] : [])];
}

const say = (text: string): Phrase => ({ kind: 'plain', text });

/** Nothing where the place is named as a side: `A with Kenya (visit)`. */
const placeOf = ({ place, participants }: Meeting): Phrase[] =>
  place === null || participants.some(({ words }) => words.text === place.text)
    ? []
    : [say(' in '), { kind: 'said', quote: place }];

/** Participants by country, each side where its first member stands; those of no country are a side each. */
function sidesOf(participants: readonly Participant[]): Participant[][] {
  const sides: Participant[][] = [];
  for (const participant of participants) {
    const side = participant.country && sides.find((one) => one[0]!.country === participant.country);
    if (side) side.push(participant);
    else sides.push([participant]);
  }
  return sides;
}

/** Nothing for a meeting that was held: that is what is expected. */
function formOf(meeting: Meeting): string {
  const status = meeting.status === 'held' ? '' : meeting.status;
  const form = meeting.form === 'meeting' || meeting.form === 'talks' ? '' : meeting.form;
  return [status, status && !form ? 'meeting' : form].filter(Boolean).join(' ');
}
