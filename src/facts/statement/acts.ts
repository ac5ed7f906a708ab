import { clauseOf, type Tape, type VerbGroup } from '../../clauses/index.ts';
import { itemAt, normAt } from '../attach/index.ts';
import { beginsWithClause } from './object-clause.ts';
import { type Force, PAST_ONLY, SHOWS, type SpeechVerb, speechVerbs } from './words.ts';

/** A verb by which something is said. */
export interface Act {
  readonly verb: VerbGroup;
  readonly lemma: string;
  readonly force: Force;
  /** Tokens of the verb of saying itself and its particle: `called on` in `has called on`. */
  readonly from: number;
  readonly to: number;
}

/** Verbs of reporting in a sentence that tell of something said: not denied, not still to come. */
export function actsIn(tape: Tape, inside: (verb: VerbGroup) => boolean): Act[] {
  return tape.verbs.flatMap((verb) => (inside(verb) ? [] : (actOf(tape, verb) ?? [])));
}

function actOf(tape: Tape, verb: VerbGroup): Act | null {
  const governed = verb.governorAt !== null && verb.governorVoice === 'active';
  if (governed && verb.modality !== 'cancelled' && verb.form === 'finite') {
    const force = forceOf(tape, verb.governor!, verb, true);
    if (force && !verb.governorNegated)
      return { verb, lemma: verb.governor!, force, from: verb.governorAt, to: verb.governorAt + 1 };
  }
  if (!isTold(tape, verb)) return null;
  const force = forceOf(tape, verb.lemma, verb, false);
  if (!force) return null;
  return { verb, lemma: verb.lemma, force, from: verb.head, to: verb.head + (verb.particle ? 2 : 1) };
}

const TOLD_UNDER = new Set([
  'want',
  'like',
  'go',
  'continue',
  'have',
  'begin',
  'pleased',
  'honoured',
  'proceed',
]);

// "would like to thank", "went on to say" are said; "will say", "declined to say" are not.
function isTold(tape: Tape, verb: VerbGroup): boolean {
  if (verb.negated && verb.lemma !== 'deny') return false;
  if (verb.form === 'infinitive' || isAwaited(tape, verb)) return false;
  // "was welcomed by" at an airport: a greeting.
  if (verb.lemma === 'welcome' && verb.voice === 'passive') return false;
  if (verb.lemma === 'welcome' && greets(tape, verb)) return false;
  if (verb.form === 'gerund' && isMeans(tape, verb)) return false;
  // "an official who requested anonymity": how it was said, and not what.
  if (namesNobody(tape, verb)) return false;
  // "reports to the minister" is a rank.
  if (verb.lemma === 'report' && normAt(tape.items, itemAt(tape.items, verb.to)) === 'to') return false;
  if (verb.form === 'gerund' && SHOWS.has(verb.lemma)) return false;
  if (PAST_ONLY.has(verb.lemma) && verb.tense === 'present' && !verb.perfect) return false;
  if (verb.modality === 'asserted') return true;
  return verb.governor !== null && TOLD_UNDER.has(verb.governor) && verb.modality === 'wanted';
}

const namesNobody = (tape: Tape, verb: VerbGroup): boolean =>
  ['request', 'ask', 'insist', 'demand'].includes(verb.lemma) &&
  [0, 1, 2, 3].some((step) => normAt(tape.items, itemAt(tape.items, verb.to - 1) + step) === 'anonymity');

// "without thanking", "kept jobs by insisting": nothing is told; "began by thanking", "by saying that" tell it.
function isMeans(tape: Tape, verb: VerbGroup): boolean {
  const before = normAt(tape.items, itemAt(tape.items, verb.from) - 1);
  if (before !== 'by') return before === 'without';
  const finite = tape.verbs.findLast(({ form, to }) => form === 'finite' && to <= verb.from);
  return verb.lemma !== 'say' && (!finite || !BEGINS.has(finite.lemma));
}

const BEGINS = new Set(['begin', 'start', 'open', 'end', 'conclude', 'finish', 'respond', 'react']);

// "welcomed Ann Lee in Lima" is a greeting; "welcomed Ann Lee’s words" says something of them.
function greets(tape: Tape, verb: VerbGroup): boolean {
  const next = tape.items.find(({ from }) => from >= verb.to);
  if (next?.kind !== 'actor' || next.actor.possessive) return false;
  return next.actor.participants.every(({ actor }) => PEOPLE.has(actor.kind));
}

const PEOPLE = new Set(['official', 'person', 'role', 'unnamed']);

// "it lasted until Peru acknowledged it": what something waited for is not what is told.
function isAwaited(tape: Tape, verb: VerbGroup): boolean {
  const clause = clauseOf(tape, verb);
  if (clause?.kind !== 'subordinate') return false;
  const first = normAt(
    tape.items,
    tape.items.findIndex(({ from }) => from >= clause.from),
  );
  return first !== null && AWAITED.has(first);
}

const AWAITED = new Set(['until', 'till', 'before', 'unless']);

function forceOf(tape: Tape, lemma: string, verb: VerbGroup, governing: boolean): Force | null {
  for (const reading of speechVerbs(lemma)) if (fits(tape, reading, verb, governing)) return reading.force;
  return null;
}

function fits(tape: Tape, { needs }: SpeechVerb, verb: VerbGroup, governing: boolean): boolean {
  switch (needs.with) {
    case 'nothing':
      return true;
    case 'clause':
      return !governing && beginsWithClause(tape, verb);
    case 'particle':
      if (governing || verb.particle !== needs.particle) return false;
      // "called on Ann Lee" is a visit, "called on Ann Lee to act" an appeal.
      return !needs.infinitive || hasInfinitive(tape, verb);
    case 'infinitive':
      return governing || hasInfinitive(tape, verb);
    case 'words':
      return !governing && wordsFollow(tape, verb, needs.words);
    case 'noun':
      return !governing && nounFollows(tape, verb, needs.nouns);
  }
}

// "asked Ann Lee to come": the infinitive is the next verb and has this one as its governor.
function hasInfinitive(tape: Tape, verb: VerbGroup): boolean {
  const next = tape.verbs[tape.verbs.indexOf(verb) + 1];
  return next?.form === 'infinitive' && next.governorAt === verb.head;
}

function wordsFollow(tape: Tape, verb: VerbGroup, words: readonly string[]): boolean {
  const from = tape.items.findIndex((item) => item.from >= verb.to);
  return words.every((word, index) => normAt(tape.items, from + index) === word);
}

const NEAR = 6;

function nounFollows(tape: Tape, verb: VerbGroup, nouns: ReadonlySet<string>): boolean {
  return tape.items.some(
    (item) =>
      item.kind === 'word' && item.from >= verb.to && item.from < verb.to + NEAR && nouns.has(item.norm),
  );
}
