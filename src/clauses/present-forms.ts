import { modalityUnder } from './auxiliaries.ts';
import data from './function-words.json' with { type: 'json' };
import { takesClause } from './saying.ts';
import { type Before, beforeClass, type Standing } from './standing.ts';
import type { VerbForm } from './verb-forms.ts';
import { beginsObject, eitherPreposition, type Words, wordBefore, wordFrom } from './word-class.ts';

const objectOnly = new Set(data.objectOnly.split(' '));

/** Verbs whose third person is a verb after one actor, though it may be a noun: "Norway welcomes steps". */
const speaking = new Set(data.speaking.split(' '));

/** How a base form or a third person stands; null where it is a noun. */
export function presentStanding(
  words: Words,
  at: number,
  form: VerbForm,
  before: Before | null,
): Standing | null {
  const index = wordBefore(words, at);
  const previous = words.tokens[index];
  if (previous && objectOnly.has(previous.norm)) return null;
  // "signed peace deals": right after a verb stands what it is about; "helped build" is two verbs.
  if (before && index === before.to - 1 && !previous!.norm.startsWith('help')) return null;
  const governs = leadsToInfinitive(words, at, form);
  // "resume peace talks that broke down": what talks is a noun.
  const told = form.noun && !takesClause.has(form.lemma) && words.tokens[at + 1]?.norm === 'that';
  const object = governs || ranks(words, at, form) || (!told && beginsObject(words, at + 1));
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

/** "wants to", but not "forces to": they force somebody. */
const leadsToInfinitive = (words: Words, at: number, { lemma }: VerbForm): boolean =>
  words.tokens[at + 1]?.norm === 'to' && modalityUnder(lemma) !== null && !OF_SOMEBODY.has(lemma);

const OF_SOMEBODY: ReadonlySet<string> = new Set(['force', 'urge', 'order', 'press']);

/** "Norway ranks third", "ranks 3rd": a place in a row is the object of this verb alone. */
const ranks = (words: Words, at: number, { lemma }: VerbForm): boolean =>
  lemma === 'rank' && PLACED.test(words.tokens[wordFrom(words, at + 1)]?.norm ?? '');

const PLACED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))$/u;

const isPrepositionAfter = (words: Words, at: number): boolean =>
  words.classes[wordFrom(words, at + 1)] === 'preposition';

// "China supports the", "ministers discuss": number must agree, and a noun is believed before a verb.
function afterNoun(words: Words, index: number, form: VerbForm, object: boolean): Standing | null {
  if (form.third && speaking.has(form.lemma) && isOneActor(words, index)) return 'present';
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

function isOneActor(words: Words, index: number): boolean {
  const actor = words.actors[index];
  return actor?.participants.length === 1 && !actor.possessive && actor.form !== 'group';
}
