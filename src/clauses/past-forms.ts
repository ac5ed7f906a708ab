import { closesApposition, closesAside } from './asides.ts';
import auxiliaries from './auxiliaries.json' with { type: 'json' };
import { takesClause } from './saying.ts';
import { type Before, beforeClass, type Standing } from './standing.ts';
import type { VerbForm } from './verb-forms.ts';
import { beginsObject, type Words, wordBefore, wordFrom } from './word-class.ts';

const transitive = new Set(auxiliaries.transitive.split(' '));
const intransitive = new Set(auxiliaries.intransitive.split(' '));
const finiteAuxiliaries = new Set([
  ...Object.keys(auxiliaries.modals),
  ...Object.entries(auxiliaries.be).flatMap(([word, tense]) => (tense === 'none' ? [] : [word])),
  'has',
  'had',
  'does',
  'did',
]);

/** How a form that may be past or participle stands; null where it is an adjective. */
export function pastStanding(
  words: Words,
  at: number,
  form: VerbForm,
  before: Before | null,
): Standing | null {
  const next = words.tokens[wordFrom(words, at + 1)];
  const index = wordBefore(words, at);
  const previous = words.tokens[index]?.norm ?? '';
  // "his planned visit"
  if (words.actors[index]?.possessive) return null;
  switch (beforeClass(words, at)) {
    case 'determiner':
      if (isWhich(words, index) || (isPair(words, index) && hasObject(words, at + 1))) return 'past';
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
      // "Ann Lee, the envoy, arrived in Oslo": nobody is arrived.
      if (beginsObject(words, at + 1) || intransitive.has(form.lemma)) return 'past';
      // "Ann Lee, the envoy, called on Bo Roy"
      if (next?.norm === 'on' && form.lemma === 'call' && beginsObject(words, wordFrom(words, at + 1) + 1))
        return 'past';
      if (closesAside(words, index, before)) return 'past';
      if (!transitive.has(form.lemma) && tells(words, at, form) && closesApposition(words, index, before))
        return 'past';
      return before?.standing === 'past' && !transitive.has(form.lemma) ? 'past' : 'participle';
    default:
      if (before && index < before.to && attributive(words, at)) return null;
      return pastOrParticiple(words, at, form);
  }
}

// "Ann Lee and Bo Roy last met in May", "who first visited Oslo": which time, not which thing.
const isWhich = (words: Words, at: number): boolean =>
  (words.tokens[at]?.norm === 'last' || words.tokens[at]?.norm === 'first') &&
  ['actor', 'pronoun', 'relative'].includes(words.classes[at - 1] ?? '');

// "The two signed a pact", "the two agreed to meet"; not "the two signed pacts".
const isPair = ({ tokens }: Words, at: number): boolean =>
  (tokens[at]!.norm === 'two' || tokens[at]!.norm === 'three') && tokens[at - 1]?.norm === 'the';

const hasObject = ({ tokens, classes }: Words, at: number): boolean =>
  classes[at] === 'determiner' || classes[at] === 'actor' || /^(?:to|on|that)$/.test(tokens[at]?.norm ?? '');

const attributive = (words: Words, at: number): boolean => {
  // "held restricted and delegation-level talks": two adjectives
  const joined = words.tokens[at + 1]?.norm === 'and' && isPlain(words, at + 3);
  const index = joined ? at + 2 : at + 1;
  return isPlain(words, index) || words.classes[index] === 'adjective';
};

const isPlain = (words: Words, at: number): boolean =>
  words.classes[at] === 'other' && words.tokens[at]!.shape === 'lower';

// "Ann Lee, the envoy, urged calm", "called for calm", but not "dressed in black".
const tells = (words: Words, at: number, form: VerbForm): boolean =>
  takesClause.has(form.lemma) ||
  form.lemma === 'call' ||
  words.classes[wordFrom(words, at + 1)] !== 'preposition';

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
  // "the pact entered into force"
  if (next?.norm === 'into' && words.classes[after + 1] === 'other') return 'past';
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
    const { norm, shape } = words.tokens[index]!;
    if (norm === 'said') return true;
    // "on May 4" is a month.
    if (finiteAuxiliaries.has(norm) && (norm !== 'may' || shape === 'lower')) return true;
  }
  return false;
}
