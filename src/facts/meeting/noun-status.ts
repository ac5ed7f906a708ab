import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { clauseAt, clauseOf, itemAfter, type NounPhrase, normAt } from '../attach/index.ts';
import type { Status } from './encounter.ts';
import { isPutOff, isUndone, statusOfObject, statusOfVerb } from './status.ts';
import { ADJECTIVES, BEFORE, CALLS_FOR, PLAN, PLANS_FOR, UNDOING } from './status-words.ts';
import { ARRIVING, GO } from './visit-words.ts';

export function statusOfNoun(tape: Tape, phrase: NounPhrase, holder: VerbGroup | null): Status | null {
  if (phrase.verb && (isPutOff(tape, phrase.verb) || isUndone(tape, phrase.verb)))
    return statusOfObject(tape, phrase.verb);
  const predicate = predicateOf(tape, phrase) ?? putOffAfter(tape, phrase);
  // "their planned meeting has been called off"
  if (predicate && (isPutOff(tape, predicate) || isUndone(tape, predicate)))
    return statusOfObject(tape, predicate);
  const undone =
    phrase.preposition === 'of' ? UNDOING.get(normAt(tape.items, phrase.from - 2) ?? '') : undefined;
  if (undone !== undefined) return undone;
  const prepared = inPreparation(tape, phrase);
  if (prepared) return prepared;
  for (const adjective of phrase.adjectives)
    if (ADJECTIVES.has(adjective)) return ADJECTIVES.get(adjective) ?? null;
  if (holder) return statusOfObject(tape, holder);
  if (phrase.verb) return statusOfObject(tape, phrase.verb);
  const after = statusAfter(tape, phrase.noun);
  if (after) return after;
  if (phrase.preposition === 'of' || phrase.preposition === 'for') {
    const status = statusByHead(tape, phrase);
    if (status !== undefined) return status;
  }
  if (phrase.preposition !== null && BEFORE.has(phrase.preposition)) return 'planned';
  const noun = tape.items[phrase.noun]!.from;
  if (phrase.preposition === null) {
    const verb = clauseAt(tape, noun)?.verb;
    if (verb && verb.from > noun) return statusOfObject(tape, verb);
  }
  const verb = finiteBefore(tape, noun);
  if (phrase.preposition === 'to' && verb?.lemma === 'agree') return 'planned';
  return verb ? statusAt(tape, verb) : 'held';
}

/** The verb of which the noun is the subject, past participles and relative clauses on the noun. */
export function predicateOf(tape: Tape, { noun, from, preposition, verb }: NounPhrase): VerbGroup | null {
  if (preposition !== null || verb !== null) return null;
  const own = clauseAt(tape, tape.items[noun]!.from);
  if (!own || own.subject !== null || own.from < tape.items[from]!.from - 1) return null;
  if (own.verb) return own.verb.from > tape.items[noun]!.from ? own.verb : null;
  const next = tape.clauses
    .slice(tape.clauses.indexOf(own) + 1)
    .find(({ kind }) => kind !== 'participial' && kind !== 'relative');
  return next?.subject === null && next.verb?.form === 'finite' ? next.verb : null;
}

/** "A meeting of A and B scheduled for Friday has been postponed": past what is told of the subject, in the passive. */
export function putOffAfter(tape: Tape, { noun, preposition, verb }: NounPhrase): VerbGroup | null {
  if (preposition !== null || verb !== null) return null;
  const from = tape.items[noun]!.to;
  if (tape.verbs.some((one) => one.form === 'finite' && one.to <= from)) return null;
  const first = verbAhead(tape, from);
  return first?.voice === 'passive' && (isPutOff(tape, first) || isUndone(tape, first)) ? first : null;
}

/** The finite verb after a token, past what a relative clause tells: "a meeting that had been planned was called off". */
const verbAhead = (tape: Tape, from: number): VerbGroup | undefined =>
  tape.verbs.find(
    (one) => one.form === 'finite' && one.from >= from && clauseOf(tape, one)?.kind !== 'relative',
  );

/** "A meeting between A and B is being worked out", "is under discussion": it may still come. */
function inPreparation(tape: Tape, { noun, preposition, verb }: NounPhrase): Status | null {
  // "As Ann Lee said, a meeting is being worked out": the comma governs nothing.
  if ((preposition !== null && preposition !== ',') || verb !== null) return null;
  const ahead = verbAhead(tape, tape.items[noun]!.to);
  if (ahead?.tense !== 'present' || ahead.negated) return null;
  if (ahead.lemma === 'be') {
    const at = itemAfter(tape, ahead);
    return normAt(tape.items, at) === 'under' && TALKED_OF.has(normAt(tape.items, at + 1) ?? '')
      ? 'proposed'
      : null;
  }
  return ahead.progressive && ahead.voice === 'passive' ? (PREPARED.get(ahead.lemma) ?? null) : null;
}

const TALKED_OF: ReadonlySet<string> = new Set(['discussion', 'consideration', 'preparation']);

const PREPARED: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['work', 'proposed'],
  ['discuss', 'proposed'],
  ['consider', 'proposed'],
  ['explore', 'proposed'],
  ['negotiate', 'proposed'],
  ['prepare', 'planned'],
  ['arrange', 'planned'],
  ['organise', 'planned'],
  ['organize', 'planned'],
  ['plan', 'planned'],
]);

/** "talks between A and B, scheduled for Thursday": the participle after the noun. */
function statusAfter(tape: Tape, noun: number): Status | null {
  for (let at = noun + 1; at < Math.min(tape.items.length, noun + 8); at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'word' && (item.norm === 'due' || item.norm === 'slated')) return 'planned';
    if (item.kind !== 'verb') continue;
    if (item.verb.form !== 'participle') return null;
    if (isPutOff(tape, item.verb)) return 'postponed';
    return item.verb.lemma === 'schedule' || item.verb.lemma === 'plan' ? 'planned' : null;
  }
  return null;
}

/** What is done at a meeting: "will sign it during talks with", "agreed to at the talks". */
function statusAt(tape: Tape, verb: VerbGroup): Status {
  // "agreed to reopen", "wanted to sell": what is to come there is not the meeting.
  if (verb.tense === 'past' && !PLAN.has(verb.governor ?? '')) return 'held';
  const status = statusOfVerb(tape, verb);
  return status === 'planned' || status === 'proposed' ? 'planned' : 'held';
}

/** The finite verb of the clause of a token, or of the nearest one before that has one, else after. */
function finiteBefore(tape: Tape, token: number): VerbGroup | null {
  const finite = tape.clauses.filter(({ verb }) => verb?.form === 'finite');
  return (finite.findLast(({ from }) => from <= token) ?? finite[0])?.verb ?? null;
}

/** What the word before `of` or `for` says: "plans for a meeting", "cancellation of talks"; undefined where nothing. */
function statusByHead(tape: Tape, phrase: NounPhrase): Status | null | undefined {
  const at = phrase.from - 2;
  const item = tape.items[at];
  if (normAt(tape.items, at - 1) === 'no') return null;
  const word = item?.kind === 'verb' ? item.verb.lemma : (normAt(tape.items, at) ?? '');
  if (phrase.preposition === 'of') return UNDOING.get(word);
  if (CALLS_FOR.has(word)) return 'proposed';
  if (PLANS_FOR.has(word)) return 'planned';
  const clause = clauseAt(tape, tape.items[phrase.noun]!.from);
  const verb = clause?.verb;
  if (!verb || !(GO.has(verb.lemma) || verb.lemma === 'be')) return null;
  // "arrived for talks" is before them, "travelled there in May for talks" after.
  const over = verb.tense === 'past' && verb.lemma !== 'be' && !ARRIVING.has(verb.lemma);
  return over ? 'held' : 'planned';
}
