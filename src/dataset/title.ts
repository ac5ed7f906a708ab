import type { Agreement, Meeting, Statement } from '../facts/index.ts';
import { countryByCode } from '../gazetteer/index.ts';
import type { Participant } from '../mentions/index.ts';
import type { When } from '../time/index.ts';
import type { ArticleRecord, Reading } from './dataset.ts';
import { titleWords, withArticle } from './title-words.ts';

/** What an article tells in one sentence, without full stop, and when that was. */
export interface Told {
  readonly sentence: string;
  readonly when: When;
  /** False of what was put off or may come: its date is not when the sentence came true. */
  readonly dated: boolean;
  /** It tells of one side alone: that a meeting was held, and not with whom. */
  readonly oneSided: boolean;
}

/**
 * The title of an article: the outlet's, an editor's, or one made from what it tells first; of an
 * article that tells nothing, its first words.
 */
export function titleOf(reading: Reading): Pick<ArticleRecord, 'title' | 'titleBasis'> {
  const { title, titleDerived } = reading.article.matter;
  if (title !== undefined) return { title, titleBasis: titleDerived ? 'editor' : 'outlet' };
  return { title: made(reading), titleBasis: 'made' };
}

/** Meetings and agreements as sentences: what was held comes first, then what is planned, then what was agreed. */
export function toldIn(reading: Reading): readonly Told[] {
  const { meetings, agreements } = reading;
  const held = meetings.filter(({ status }) => status === 'held');
  const others = meetings.filter(({ status }) => status !== 'held');
  return [...held, ...others, ...agreements].map((fact) => ({
    when: fact.when,
    dated: fact.status !== 'postponed' && fact.status !== 'proposed',
    oneSided: 'form' in fact && isOneSided(fact),
    sentence: toldOf(reading, fact),
  }));
}

/** A meeting or an agreement as a sentence without full stop: `A met B in Oslo`, `A and B signed a treaty`. */
export function toldOf(reading: Reading, fact: Meeting | Agreement): string {
  const name = (participant: Participant) => nameOf(reading, participant);
  return capitalised('form' in fact ? meetingTold(fact, name) : agreementTold(fact, name));
}

/** Whether it tells of one side alone, and so says little that a title could. */
export const isOneSided = ({ participants }: Meeting): boolean => sides(participants).length < 2;

function made(reading: Reading): string {
  const [first] = toldIn(reading);
  if (first) return first.sentence;
  const statement = reading.statements[0];
  if (statement) return capitalised(statementTold(reading, statement));
  return `“${shortened(reading.article.text.slice(reading.article.sentences[0]!.start), 72)}”`;
}

/** A verb of speech that can follow a name: not `saying`, not `according to`. */
const FINITE = /^(?:said|told|says|\p{Ll}{2,20}ed)(?: \p{Ll}{2,10})?$/u;

/** `A praised: “the efforts of B”`, with the article's own verb where it is one that can follow a name. */
function statementTold(reading: Reading, { speakers, verbWords, content }: Statement): string {
  const who = list(speakers.map((one) => nameOf(reading, one)));
  const verb = FINITE.test(verbWords.text) ? ` ${verbWords.text}` : '';
  return `${who}${verb}: “${shortened(content.text, 72)}”`;
}

/** `A and B signed a treaty`, `A and B in talks on a deal`; what was agreed in words stands in words. */
function agreementTold({ parties, type, status, count, subject }: Agreement, name: Naming): string {
  const who = list(parties.map(name)) || titleWords.parties;
  if (type.endsWith('(oral)'))
    return subject ? titleWords.agreed(who, shortened(subject.text, 72)) : titleWords.cameTo(who);
  const what = count ? `${count} ${many(type)}` : `${/^[aeiou]/iu.test(type) ? 'an' : 'a'} ${type}`;
  return `${who} ${titleWords.agreement[status]} ${what}`;
}

/** `treaties`, `letters of intent`. */
const many = (type: string): string =>
  type.replace(/^(.*?)(y?)(?= of |$)/u, (_, stem: string, y: string) => `${stem}${y ? 'ies' : 's'}`);

type Naming = (participant: Participant) => string;

/** `A and B met C in Oslo`, `A to visit Kenya`, `A spoke with B by telephone`. */
function meetingTold(meeting: Meeting, name: Naming): string {
  const [first, ...rest] = sides(meeting.participants);
  const who = list(first!.map(name));
  const others = list(rest.flat().map(name));
  const place = meeting.place ? titleWords.in(meeting.place.text) : '';
  const { visit, call, other } = titleWords.meeting;
  if (meeting.form === 'visit') {
    const to = meeting.place?.text ?? others;
    return to === '' ? titleWords.visitBy(who) : `${who} ${did(meeting, visit)} ${to}`;
  }
  if (others === '') return titleWords.oneSided(meeting.form, who, place, titleWords.stage[meeting.status]);
  if (meeting.form === 'call') return titleWords.byTelephone(who, did(meeting, call), others);
  return `${who} ${did(meeting, other)} ${others}${place}`;
}

/** `met`, `put off meeting`, `may meet`, `to meet`. */
function did({ status }: Meeting, [past, gerund, infinitive]: readonly string[]): string {
  if (status === 'held' || status === 'ongoing') return past!;
  if (status === 'postponed') return `${titleWords.putOff} ${gerund}`;
  return `${status === 'proposed' ? titleWords.may : titleWords.to} ${infinitive}`;
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
      return titleWords.holder(actor.title, actor.country && countryName(actor.country));
    case 'government':
      return countryName(actor.country);
    default:
      return country ? countryName(country) : words.text;
  }
}

function countryName(code: string): string {
  const name = countryByCode(code)?.name ?? code;
  return withArticle.has(code) ? `the ${name}` : name;
}

const list = (names: readonly string[]): string => {
  const each = [...new Set(names)];
  return each.length < 2
    ? (each[0] ?? '')
    : `${each.slice(0, -1).join(', ')} ${titleWords.and} ${each.at(-1)}`;
};

/** The first words, at most `length` characters, cut between words and marked as cut. */
function shortened(words: string, length: number): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, line.lastIndexOf(' ', length - 1))} …`;
}
