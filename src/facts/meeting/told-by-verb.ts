import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { cover, type Span } from '../../text/index.ts';
import {
  ADVERBS,
  type Company,
  clauseOf,
  itemAfter,
  PHRASE_PREPOSITIONS,
  subjectOf,
} from '../attach/index.ts';
import type { Encounter, Form } from './encounter.ts';
import { statusOfVerb } from './status.ts';
import { TALK_OVER } from './verb-words.ts';

/** `A and B met`: the sides are all in the subject. */
export function among(rule: string, form: Form, tape: Tape, verb: VerbGroup): Encounter | null {
  const subject = subjectOf(tape, verb);
  if (!subject || subject.participants.length < 2) return null;
  return toldBy(rule, form, tape, verb, subject, null);
}

export function toldBy(
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

/** "met in Rome", "met again", and not "met the press". */
export function isIntransitive(tape: Tape, next: number): boolean {
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
