import auxiliaries from './auxiliaries.json' with { type: 'json' };
import { modalityUnder } from './auxiliaries.ts';
import data from './function-words.json' with { type: 'json' };
import type { VerbForm } from './verb-forms.ts';
import { beginsObject, eitherPreposition, type Words, wordBefore, wordFrom } from './word-class.ts';

/** How a word without an auxiliary stands as a verb. */
export type Standing = 'past' | 'present' | 'infinitive' | 'gerund' | 'participle';

const nounGerunds = new Set(data.nounGerunds.split(' '));
const adjectiveGerunds = new Set(data.adjectiveGerunds.split(' '));
const objectOnly = new Set(data.objectOnly.split(' '));
const neverVerbs = new Set(data.neverVerbs.split(' '));
const transitive = new Set(auxiliaries.transitive.split(' '));
const finiteAuxiliaries = new Set([
  ...Object.keys(auxiliaries.modals),
  ...Object.entries(auxiliaries.be).flatMap(([word, tense]) => (tense === 'none' ? [] : [word])),
  'has',
  'had',
  'does',
  'did',
]);
const TEMPORAL = new Set(['after', 'before', 'since', 'by', 'without', 'on', 'upon', 'from']);
/** Verbs that may have a clause for their object, with or without `that`. */
export const takesClause: ReadonlySet<string> = new Set(data.takesClause.split(' '));

/** Verbs that may stand before their subject after what is said: `…," said Ann Lee`. */
export const inverts: ReadonlySet<string> = new Set(data.inverts.split(' '));

/** The verb group that the sentence had before, as far as coordination asks. */
export interface Before {
  readonly standing: Standing;
  readonly to: number;
}

/**
 * Whether the word at `at`, which has no auxiliary, is a verb there, and how: told by the word
 * before it (a determiner, adjective or preposition makes it a noun or an adjective), by what
 * follows (an object makes it a verb), and by a finite verb still to come (which makes a past
 * form a participle). Null where it is none.
 */
export function standingOf(words: Words, at: number, form: VerbForm, before: Before | null): Standing | null {
  const { norm, shape } = words.tokens[at]!;
  if (neverVerbs.has(norm)) return null;
  if (shape !== 'lower' && at !== words.first)
    return opensQuotation(words, at) && form.gerund ? 'gerund' : null;
  if (shape !== 'lower' && !form.gerund && !form.participle) return null;
  if (form.past && !form.participle) return beforeClass(words, at) === 'determiner' ? null : 'past';
  if (norm === 'said' || norm === 'told') return beforeClass(words, at) === 'determiner' ? null : 'past';
  if (form.gerund) return gerundStanding(words, at, norm);
  if (form.participle && !form.past && !form.base)
    return pastStanding(words, at, form, before) && 'participle';
  if (form.past) {
    const standing = pastStanding(words, at, form, before);
    if (standing || !form.base) return standing;
  }
  return presentStanding(words, at, form, before);
}

const beforeClass = (words: Words, at: number) => {
  const index = wordBefore(words, at);
  return index < 0 ? 'start' : words.classes[index]!;
};

const opensQuotation = (words: Words, at: number): boolean => /["“'‘]/.test(words.tokens[at - 1]?.norm ?? '');

function gerundStanding(words: Words, at: number, norm: string): Standing | null {
  const noun = nounGerunds.has(norm);
  const index = wordBefore(words, at);
  const previous = words.tokens[index]?.norm ?? '';
  switch (beforeClass(words, at)) {
    case 'determiner':
    case 'adjective':
    case 'possessive':
    case 'number':
      return null;
    case 'preposition':
      if (adjectiveGerunds.has(norm) && !(TEMPORAL.has(previous) && beginsObject(words, at + 1))) return null;
      return !noun || beginsObject(words, at + 1) || TEMPORAL.has(previous) ? 'gerund' : null;
    case 'start':
      return adjectiveGerunds.has(norm) && words.tokens[at + 1]?.shape !== 'lower'
        ? null
        : noun
          ? whenObject(words, at)
          : 'gerund';
    case 'other':
    case 'conjunction':
      return noun || adjectiveGerunds.has(norm) ? whenObject(words, at) : 'gerund';
    default:
      return noun ? whenObject(words, at) : 'gerund';
  }
}

const whenObject = (words: Words, at: number): Standing | null =>
  beginsObject(words, at + 1) ? 'gerund' : null;

function pastStanding(words: Words, at: number, form: VerbForm, before: Before | null): Standing | null {
  const next = words.tokens[wordFrom(words, at + 1)];
  const index = wordBefore(words, at);
  const previous = words.tokens[index]?.norm ?? '';
  switch (beforeClass(words, at)) {
    case 'determiner':
      return previous === 'those' || previous === 'all' || previous === 'both' ? 'participle' : null;
    case 'possessive':
    case 'number':
      return null;
    case 'adjective':
      return beginsObject(words, at + 1) ? 'past' : null;
    case 'preposition':
      return previous === 'as' || previous === 'than' || previous === 'since' || previous === 'until'
        ? 'participle'
        : null;
    case 'subordinator':
      return 'participle';
    case 'start':
      return form.base && at !== words.first ? null : 'participle';
    case 'pronoun':
    case 'relative':
      return 'past';
    case 'conjunction':
      return coordinate(words, at, before);
    case 'sign':
      if (next?.norm === 'by' || words.tokens[index]?.norm === '(') return 'participle';
      if (beginsObject(words, at + 1)) return 'past';
      return before?.standing === 'past' && !transitive.has(form.lemma) ? 'past' : 'participle';
    default:
      if (before && index < before.to && attributive(words, at)) return null;
      return pastOrParticiple(words, at, form);
  }
}

const attributive = (words: Words, at: number): boolean => {
  const index = at + 1;
  const wordClass = words.classes[index];
  return (wordClass === 'other' && words.tokens[index]!.shape === 'lower') || wordClass === 'adjective';
};

// "met A and signed B" goes on in the past; "the treaty drafted and signed by" in the participle.
function coordinate(words: Words, at: number, before: Before | null): Standing {
  if (beginsObject(words, at + 1)) return 'past';
  return before?.standing === 'participle' ? 'participle' : 'past';
}

// After a noun: "ministers signed a treaty" or "a treaty signed in May ends".
function pastOrParticiple(words: Words, at: number, form: VerbForm): Standing {
  const after = wordFrom(words, at + 1);
  const next = words.tokens[after];
  if (next?.norm === 'by') return 'participle';
  if (beginsObject(words, at + 1)) return 'past';
  const actor = words.classes[wordBefore(words, at)] === 'actor';
  const wordClass = words.classes[after];
  if (
    !actor &&
    transitive.has(form.lemma) &&
    (wordClass === 'preposition' || wordClass === 'time' || !next || wordClass === 'sign')
  )
    return 'participle';
  if (takesClause.has(form.lemma)) return 'past';
  return finiteVerbFollows(words, after) ? 'participle' : 'past';
}

function finiteVerbFollows(words: Words, from: number): boolean {
  for (let index = from; index < words.tokens.length; index++) {
    const wordClass = words.classes[index];
    if (wordClass === 'sign' || wordClass === 'relative' || wordClass === 'conjunction') return false;
    if (wordClass === 'subordinator') return false;
    const { norm } = words.tokens[index]!;
    if (norm === 'said') return true;
    if (finiteAuxiliaries.has(norm)) return true;
  }
  return false;
}

function presentStanding(words: Words, at: number, form: VerbForm, before: Before | null): Standing | null {
  const index = wordBefore(words, at);
  const previous = words.tokens[index];
  if (previous && objectOnly.has(previous.norm)) return null;
  const governs = words.tokens[at + 1]?.norm === 'to' && modalityUnder(form.lemma) !== null;
  const object = governs || beginsObject(words, at + 1);
  switch (beforeClass(words, at)) {
    case 'start':
    case 'determiner':
    case 'adjective':
    case 'possessive':
    case 'number':
      return null;
    case 'preposition':
      return eitherPreposition.has(previous!.norm) && !form.noun ? 'present' : null;
    case 'pronoun':
      return 'present';
    case 'relative':
      return form.noun && !object && !isPrepositionAfter(words, at) ? null : 'present';
    case 'conjunction':
      if (form.noun && !object) return null;
      if (form.third) return 'present';
      return before && before.standing !== 'present' ? 'infinitive' : 'present';
    case 'sign':
      if (form.noun && !object) return null;
      if (form.base && before?.standing === 'infinitive') return 'infinitive';
      return form.third || !form.noun ? 'present' : null;
    default:
      return afterNoun(words, index, form, object);
  }
}

const isPrepositionAfter = (words: Words, at: number): boolean =>
  words.classes[wordFrom(words, at + 1)] === 'preposition';

// "China supports the", "ministers discuss": number must agree, and a noun is believed before a verb.
function afterNoun(words: Words, index: number, form: VerbForm, object: boolean): Standing | null {
  if (form.noun && !object) return null;
  const { norm } = words.tokens[index]!;
  const plural = /[^su]s$/.test(norm) || norm === 'people' || words.actors[index]?.form === 'group';
  if (form.third) return plural && form.noun ? null : 'present';
  if (!form.noun) return 'present';
  return plural || coordinatedSubject(words, index) ? 'present' : null;
}

function coordinatedSubject(words: Words, index: number): boolean {
  const actor = words.actors[index];
  return actor !== null && actor !== undefined && actor.participants.length > 1;
}
