import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { cover, type Span } from '../../text/index.ts';
import {
  ADVERBS,
  type Company,
  clauseOf,
  governedBy,
  isPersonal,
  itemAfter,
  normAt,
  PHRASE_PREPOSITIONS,
  subjectOf,
} from '../attach/index.ts';
import type { Encounter, Form } from './encounter.ts';
import { statusOfVerb } from './status.ts';
import { RECEIVE, TALK_OVER, TALK_WITH, VIEWS } from './words.ts';

/** Encounters that a verb tells by itself: `met`, `received`, `called on`, `phoned`, `discussed … with`. */
export function encountersByVerb(tape: Tape): Encounter[] {
  const told: Encounter[] = [];
  for (const verb of tape.verbs) {
    const one = byVerb(tape, verb);
    if (one) told.push(one);
  }
  return told;
}

function byVerb(tape: Tape, verb: VerbGroup): Encounter | null {
  const { lemma } = verb;
  if (lemma === 'meet') return met(tape, verb);
  if (RECEIVE.has(lemma)) return received(tape, verb);
  if (lemma === 'call' || lemma === 'phone' || lemma === 'telephone' || lemma === 'ring')
    return called(tape, verb);
  if (TALK_WITH.has(lemma)) return talkedWith(tape, verb);
  if (TALK_OVER.has(lemma)) return talkedOver(tape, verb);
  return null;
}

const WITH: ReadonlySet<string> = new Set(['with']);
const BY: ReadonlySet<string> = new Set(['by']);
const TO: ReadonlySet<string> = new Set(['with', 'to']);
const NONE: ReadonlySet<string> = new Set();

function met(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const others = governedBy(tape, itemAfter(tape, verb), WITH, true);
  return others
    ? toldBy('meeting:met', 'meeting', tape, verb, subjectOf(tape, verb), others)
    : isIntransitive(tape, itemAfter(tape, verb))
      ? among('meeting:met', 'meeting', tape, verb)
      : null;
}

/** "met in Rome", "met again", and not "met the press". */
function isIntransitive(tape: Tape, next: number): boolean {
  const item = tape.items[next];
  if (item?.kind !== 'word') return item?.kind !== 'number';
  return (
    ADVERBS.has(item.norm) ||
    PHRASE_PREPOSITIONS.has(item.norm) ||
    AFTER_MET.has(item.norm) ||
    item.norm.endsWith('ly')
  );
}
const AFTER_MET: ReadonlySet<string> = new Set([
  'and',
  'with',
  'to',
  'as',
  'after',
  'before',
  'but',
  'while',
  'when',
  'amid',
  'between',
  'ahead',
  'since',
  'this',
  'last',
  'next',
  'late',
  'early',
  'face',
  'one-on-one',
  'behind',
  'via',
  'following',
  'until',
  'through',
  'three',
  'four',
]);

function received(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') {
    // "a dinner hosted by Bo Roy": a participle on a noun has that for its guest.
    if (verb.form === 'participle') return null;
    const host = governedBy(tape, itemAfter(tape, verb), BY, false);
    return host && toldBy('meeting:received', 'meeting', tape, verb, subjectOf(tape, verb), host);
  }
  const guest = governedBy(tape, itemAfter(tape, verb), NONE, true);
  if (!guest?.participants.some(isPersonal) || isInvited(tape, guest)) return null;
  const host = subjectOf(tape, verb);
  return host?.participants.some(isPersonal)
    ? toldBy('meeting:received', 'meeting', tape, verb, host, guest)
    : null;
}

function called(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const from = itemAfter(tape, verb);
  if (verb.lemma !== 'call') {
    const other = governedBy(tape, from, NONE, true);
    return other && toldBy('meeting:phoned', 'call', tape, verb, subjectOf(tape, verb), other);
  }
  if (verb.particle !== 'on' && verb.particle !== 'upon') return null;
  const other = governedBy(tape, from, NONE, true);
  // "called on the minister to resign", "called on Iran": what is asked of somebody is no visit.
  if (!other?.participants.every(isPersonal) || asksFor(tape, other)) return null;
  return toldBy('meeting:called-on', 'meeting', tape, verb, subjectOf(tape, verb), other);
}

/** "China welcomes Ann Lee to come": an invitation. */
const isInvited = (tape: Tape, guest: Company): boolean => {
  const next = tape.items[guest.to];
  return next?.kind === 'verb' && next.verb.form === 'infinitive' && next.verb.lemma !== 'discuss';
};

const asksFor = (tape: Tape, other: Company): boolean => {
  const next = tape.items[other.to];
  return (
    normAt(tape.items, other.to) === 'to' ||
    (next?.kind === 'verb' && next.verb.form === 'infinitive' && next.verb.lemma !== 'discuss')
  );
};

function talkedWith(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const byPhone = isByPhone(tape, verb);
  const other = governedBy(tape, itemAfter(tape, verb), verb.lemma === 'speak' ? TO : WITH, false);
  if (!other) return spokeTogether(tape, verb);
  // Officials speak to reporters and to crowds: only another official, or one reached by phone, is a side.
  if (!byPhone && !other.participants.every(isInOffice)) return null;
  return byPhone
    ? toldBy('meeting:phoned', 'call', tape, verb, subjectOf(tape, verb), other)
    : toldBy('meeting:talked', 'talks', tape, verb, subjectOf(tape, verb), other);
}

/** "The two presidents spoke on Monday." */
function spokeTogether(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.lemma !== 'speak' || !isIntransitive(tape, itemAfter(tape, verb))) return null;
  const { participants } = subjectOf(tape, verb) ?? { participants: [] };
  const apart = new Set(participants.map(({ country }) => country)).size > 1;
  const sameMatter = SPEAKS_OF.has(normAt(tape.items, itemAfter(tape, verb)) ?? '');
  return apart && !sameMatter && participants.every(isInOffice)
    ? among('meeting:talked', 'talks', tape, verb)
    : null;
}
const SPEAKS_OF: ReadonlySet<string> = new Set([
  'of',
  'about',
  'out',
  'at',
  'in',
  'for',
  'against',
  'to',
  'on',
]);

const isInOffice = ({ actor }: Participant): boolean => actor.kind === 'official' || actor.kind === 'role';

const isByPhone = (tape: Tape, verb: VerbGroup): boolean => {
  const clause = clauseOf(tape, verb);
  const end = clause ? clause.to : verb.to;
  return tape.items.some(
    (item) => item.kind === 'word' && item.from >= verb.to && item.from < end && PHONE.has(item.norm),
  );
};
const PHONE: ReadonlySet<string> = new Set(['phone', 'telephone', 'video']);

function talkedOver(tape: Tape, verb: VerbGroup): Encounter | null {
  // "met Bo Roy to discuss trade": the purpose of another encounter is none of its own.
  if (verb.voice === 'passive' || (verb.form === 'infinitive' && verb.governor === null)) return null;
  const from = itemAfter(tape, verb);
  if (verb.lemma === 'exchange' && !VIEWS.has(normAt(tape.items, from) ?? '')) return null;
  const other = governedBy(tape, from, WITH, false);
  // Two states that discuss something negotiate; only people meet.
  const people = [...(other?.participants ?? []), ...(subjectOf(tape, verb)?.participants ?? [])];
  if (!people.some(isPersonal)) return null;
  return other
    ? toldBy('meeting:talked', 'talks', tape, verb, subjectOf(tape, verb), other)
    : among('meeting:talked', 'talks', tape, verb);
}

/** `A and B met`: the sides are all in the subject. */
function among(rule: string, form: Form, tape: Tape, verb: VerbGroup): Encounter | null {
  const subject = subjectOf(tape, verb);
  if (!subject || subject.participants.length < 2) return null;
  return toldBy(rule, form, tape, verb, subject, null);
}

function toldBy(
  rule: string,
  form: Form,
  tape: Tape,
  verb: VerbGroup,
  subject: Company | null,
  others: Company | null,
): Encounter | null {
  const status = statusOfVerb(tape, verb);
  if (status === null) return null;
  const clause = clauseOf(tape, verb);
  return {
    rule,
    sentence: tape.sentence,
    key: keyOf(verb, subject, others),
    form,
    status,
    sides: [...(subject?.participants ?? []), ...(others?.participants ?? [])],
    countries: [],
    place: null,
    from: clause?.from ?? verb.from,
    to: clause?.to ?? verb.to,
    definite: false,
    // The object of "discussed" is the topic itself: it is looked for from the verb on.
    after: TALK_OVER.has(verb.lemma) ? verb.head : (tape.items[itemAfter(tape, verb)]?.from ?? verb.to),
    own: verb.form === 'finite',
    each: null,
    implied: false,
  };
}

function keyOf(verb: Span, subject: Company | null, others: Company | null): Span {
  // A subject far off, taken over from another clause, does not belong to the few words of the key.
  const near = subject?.mentions.filter(({ end }) => end <= verb.start && verb.start - end < 120) ?? [];
  return cover([verb, ...near, ...(others?.mentions ?? [])]);
}
