import type { Meeting } from '../facts/index.ts';
import { countryByCode } from '../gazetteer/index.ts';
import type { Participant } from '../mentions/index.ts';
import type { ArticleRecord, Reading } from './dataset.ts';

/**
 * The title of an article: the outlet's, an editor's, or one made from its first fact, in the order
 * meeting, agreement, statement; of an article without any, its first words.
 */
export function titleOf(reading: Reading): Pick<ArticleRecord, 'title' | 'titleBasis'> {
  const { title, titleDerived } = reading.article.matter;
  if (title !== undefined) return { title, titleBasis: titleDerived ? 'editor' : 'outlet' };
  return { title: made(reading), titleBasis: 'made' };
}

function made(reading: Reading): string {
  const name = (participant: Participant) => nameOf(reading, participant);
  const meeting = reading.meetings.find(({ status }) => status === 'held') ?? reading.meetings[0];
  if (meeting) return capitalised(meetingTitle(meeting, name));
  const agreement = reading.agreements[0];
  if (agreement)
    return capitalised(
      `${list(agreement.parties.map(name)) || 'Agreement'}: ${agreement.type}, ${agreement.status}`,
    );
  const statement = reading.statements[0];
  if (statement)
    return capitalised(`${list(statement.speakers.map(name))}: “${shortened(statement.content.text, 72)}”`);
  return `“${shortened(reading.article.text.slice(reading.article.sentences[0]!.start), 72)}”`;
}

/** `A and B met C in Oslo`, `A to visit Kenya`, `A spoke with B by telephone`. */
function meetingTitle(meeting: Meeting, name: (participant: Participant) => string): string {
  const [first, ...rest] = sides(meeting.participants);
  const who = list(first!.map(name));
  const others = list(rest.flat().map(name));
  const place = meeting.place?.text ?? '';
  const done = meeting.status === 'held' || meeting.status === 'ongoing';
  if (meeting.form === 'visit') {
    const to = place || others;
    return to === '' ? `${who}: a visit` : `${who} ${done ? 'visited' : 'to visit'} ${to}`;
  }
  if (others === '') return `${who}: ${meeting.form}${place && ` in ${place}`}`;
  if (meeting.form === 'call') return `${who} ${done ? 'spoke' : 'to speak'} with ${others} by telephone`;
  const verb = done ? 'met' : meeting.status === 'postponed' ? 'put off meeting' : 'to meet';
  return `${who} ${verb} ${others}${place && ` in ${place}`}`;
}

const capitalised = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

/** Participants by side, in the order in which the sides are named. */
function sides(participants: readonly Participant[]): Participant[][] {
  const named = participants.filter(({ actor }) => actor.kind !== 'unnamed');
  const bySide = Map.groupBy(named, ({ country, words }) => country ?? words.text);
  const groups = [...bySide.values()];
  // All of one side (a domestic meeting): the first meets the rest.
  return groups.length === 1 && named.length > 1 ? [named.slice(0, 1), named.slice(1)] : groups;
}

function nameOf(reading: Reading, { actor, country, words }: Participant): string {
  switch (actor.kind) {
    case 'official':
      return reading.officials.find(({ id }) => id === actor.official)?.name.text ?? words.text;
    case 'person':
      return actor.name;
    case 'role':
      return actor.country ? `the ${actor.title} of ${countryName(actor.country)}` : `the ${actor.title}`;
    case 'government':
      return countryName(actor.country);
    default:
      return country ? countryName(country) : words.text;
  }
}

const countryName = (code: string): string => countryByCode(code)?.name ?? code;

const list = (names: readonly string[]): string => {
  const each = [...new Set(names)];
  return each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
};

/** The first words, at most `length` characters, cut between words and marked as cut. */
function shortened(words: string, length: number): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, line.lastIndexOf(' ', length - 1))} …`;
}
