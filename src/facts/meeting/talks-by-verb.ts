import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import {
  clauseOf,
  countriesOf,
  governedBy,
  isPersonal,
  itemAfter,
  itemAt,
  normAt,
  type Scene,
  subjectOf,
} from '../attach/index.ts';
import { othersAfter } from './delegations.ts';
import type { Encounter } from './encounter.ts';
import { VIEWS } from './noun-words.ts';
import { among, isIntransitive, toldBy } from './told-by-verb.ts';

export function talkedWith(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const byPhone = isByPhone(tape, verb);
  // "spoke to Bo Roy": the preposition may have been taken for a part of the verb.
  const direct = verb.lemma === 'speak' && verb.particle === 'to';
  const other = othersAfter(
    tape,
    itemAfter(tape, verb),
    direct ? NOBODY : verb.lemma === 'speak' ? TO : WITH,
    direct,
  );
  if (!other) return spokeTogether(tape, verb);
  // Officials speak to reporters and to crowds: only another official, or one reached by phone, is a side.
  if (!byPhone && !other.participants.every(isInOffice)) return null;
  const speaker = subjectOf(tape, verb);
  // "spoke to members of his party": who speaks to their own is no side.
  const home = countriesOf(speaker?.participants ?? [])[0];
  if (direct && !byPhone && other.participants.some(({ country }) => country !== null && country === home))
    return null;
  return byPhone
    ? toldBy('meeting:phoned', 'call', tape, verb, speaker, other)
    : toldBy('meeting:talked', 'talks', tape, verb, speaker, other);
}

/** "sat down with Bo Roy in Paris": two in office at one table. */
export function satDown(tape: Tape, verb: VerbGroup): Encounter | null {
  const next = itemAt(tape.items, verb.to - 1) + 1;
  if (normAt(tape.items, next) !== 'down') return null;
  if (normAt(tape.items, next + 1) !== 'with')
    return isIntransitive(tape, next + 1) ? among('meeting:met', 'talks', tape, verb) : null;
  const other = governedBy(tape, next + 1, WITH, false);
  return other?.participants.every(isInOffice)
    ? toldBy('meeting:met', 'talks', tape, verb, subjectOf(tape, verb), other)
    : null;
}

/** "told Bo Roy by phone that …" */
export function toldByPhone(tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive' || !isByPhone(tape, verb)) return null;
  const other = governedBy(tape, itemAfter(tape, verb), NOBODY, true);
  return other?.participants.every(isInOffice)
    ? toldBy('meeting:phoned', 'call', tape, verb, subjectOf(tape, verb), other)
    : null;
}

/** "told visiting Foreign Minister Bo Roy that …": who is told something on a visit is received. */
export function toldVisitor(scene: Scene, tape: Tape, verb: VerbGroup): Encounter | null {
  if (verb.voice === 'passive') return null;
  const guest = governedBy(tape, itemAfter(tape, verb), NOBODY, true);
  if (guest?.participants.length !== 1 || !guest.participants.every(isInOffice)) return null;
  const { tokens } = scene.marked.article.sentences[tape.sentence]!;
  const { from } = guest.mentions[0]!;
  if (
    tokens[from]?.norm !== 'visiting' &&
    tokens[from + 1]?.norm !== 'visiting' &&
    tokens[from - 1]?.norm !== 'visiting'
  )
    return null;
  const host = subjectOf(tape, verb);
  return host?.participants.every(isInOffice)
    ? toldBy('meeting:talked', 'talks', tape, verb, host, guest)
    : null;
}

const NOBODY: ReadonlySet<string> = new Set();

/** "The two presidents spoke on Monday", "A and B talked by phone". */
function spokeTogether(tape: Tape, verb: VerbGroup): Encounter | null {
  const { participants } = subjectOf(tape, verb) ?? { participants: [] };
  const apart = new Set(participants.map(({ country }) => country)).size > 1;
  if (apart && participants.every(isInOffice) && isOverPhone(tape, verb))
    return among('meeting:phoned', 'call', tape, verb);
  if (verb.lemma !== 'speak' || !isIntransitive(tape, itemAfter(tape, verb))) return null;
  const next = itemAfter(tape, verb);
  // "spoke on trade", but "spoke on Monday"
  const sameMatter = SPEAKS_OF.has(normAt(tape.items, next) ?? '') && tape.items[next + 1]?.kind !== 'time';
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

export const isInOffice = ({ actor }: Participant): boolean =>
  actor.kind === 'official' || actor.kind === 'role';

const isByPhone = (tape: Tape, verb: VerbGroup): boolean => {
  const clause = clauseOf(tape, verb);
  const end = clause ? clause.to : verb.to;
  return tape.items.some(
    (item) => item.kind === 'word' && item.from >= verb.to && item.from < end && PHONE.has(item.norm),
  );
};

const PHONE: ReadonlySet<string> = new Set(['phone', 'telephone', 'video']);

export function talkedOver(tape: Tape, verb: VerbGroup): Encounter | null {
  // "met Bo Roy to discuss trade": the purpose of another encounter is none of its own.
  if (verb.voice === 'passive' || (verb.form === 'infinitive' && verb.governor === null)) return null;
  const from = itemAfter(tape, verb);
  if (verb.lemma === 'exchange' && !VIEWS.has(normAt(tape.items, from) ?? '')) return null;
  // "reviewed a guard of honour"
  if (verb.lemma === 'review' && [1, 2, 3].some((step) => PARADED.has(normAt(tape.items, from + step) ?? '')))
    return null;
  const other = governedBy(tape, from, WITH, false);
  // Two states that discuss something negotiate; only people meet.
  const people = [...(other?.participants ?? []), ...(subjectOf(tape, verb)?.participants ?? [])];
  if (!people.some(isPersonal)) return null;
  // "discussed relations with Japan": a state after `with` is part of the topic where two discuss it.
  const [rule, form] = isOverPhone(tape, verb)
    ? (['meeting:phoned', 'call'] as const)
    : (['meeting:talked', 'talks'] as const);
  const together = other?.participants.some(isPersonal) ? null : among(rule, form, tape, verb);
  if (together || !other) return together;
  return toldBy(rule, form, tape, verb, subjectOf(tape, verb), other);
}

const PARADED: ReadonlySet<string> = new Set(['guard', 'guards', 'troops', 'parade']);

/** "exchanged views by telephone", "discussed over the phone"; not "discussed phone networks". */
function isOverPhone(tape: Tape, verb: VerbGroup): boolean {
  const end = clauseOf(tape, verb)?.to ?? verb.to;
  return tape.items.some(
    (item, at) =>
      item.from >= verb.to &&
      item.from < end &&
      PHONE.has(normAt(tape.items, at) ?? '') &&
      (BY_MEANS_OF.has(normAt(tape.items, at - 1) ?? '') ||
        (normAt(tape.items, at - 1) === 'the' && BY_MEANS_OF.has(normAt(tape.items, at - 2) ?? ''))),
  );
}

const BY_MEANS_OF: ReadonlySet<string> = new Set(['by', 'over', 'via', 'on']);

const WITH: ReadonlySet<string> = new Set(['with']);
const TO: ReadonlySet<string> = new Set(['with', 'to']);
