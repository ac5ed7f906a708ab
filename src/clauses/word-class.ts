import type { ActorMention } from '../mentions/index.ts';
import type { Token } from '../text/index.ts';
import type { TimeExpression } from '../time/index.ts';
import data from './function-words.json' with { type: 'json' };

/** What a word is beside a verb. `other` is an open-class word: a noun, a verb or an adjective. */
export type WordClass =
  | 'determiner'
  | 'preposition'
  | 'subordinator'
  | 'relative'
  | 'pronoun'
  | 'conjunction'
  | 'negative'
  | 'adverb'
  | 'adjective'
  | 'actor'
  | 'time'
  | 'number'
  | 'possessive'
  | 'sign'
  | 'other';

const listed = new Map<string, WordClass>();
const fill = (words: string, wordClass: WordClass): void => {
  for (const word of words.split(' ')) if (!listed.has(word)) listed.set(word, wordClass);
};
fill(data.negatives, 'negative');
fill(data.relatives, 'relative');
fill(data.determiners, 'determiner');
fill(data.pronouns, 'pronoun');
fill(data.objects, 'pronoun');
fill(data.subordinators, 'subordinator');
fill(data.prepositions, 'preposition');
fill(data.prepositionOrSubordinator, 'preposition');
fill(data.conjunctions, 'conjunction');
fill(data.adverbs, 'adverb');
fill(data.adjectives, 'adjective');

/** Whether a word, lower case, is one of the small words of the language. */
export const isFunctionWord = (norm: string): boolean => listed.has(norm);

const notAdverbs = new Set(data.notAdverbs.split(' '));
const notAdjectives = new Set(data.notAdjectives.split(' '));
const adjectiveEndings = data.adjectiveEndings.split(' ');

/** Nouns that have a clause of their own: `the fact that`. */
export const factNouns: ReadonlySet<string> = new Set(data.factNouns.split(' '));
/** Words that begin a clause which is an object: `what they called`. */
export const clauseWords: ReadonlySet<string> = new Set(data.clauseWords.split(' '));
export const eitherPreposition: ReadonlySet<string> = new Set(data.prepositionOrSubordinator.split(' '));

/** A sentence as the stage sees it: its tokens, their classes and the mentions over them. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  /** For each token, the mention that covers it. */
  readonly actors: readonly (ActorMention | null)[];
  /** Index of the first token after the opening quotation marks of the sentence. */
  readonly first: number;
}

/** Classes of the tokens of a sentence, mentions and times taken as one thing each. */
export function wordsOf(
  tokens: readonly Token[],
  actors: readonly (ActorMention | null)[],
  times: readonly (TimeExpression | null)[],
): Words {
  let first = 0;
  while (first < tokens.length && tokens[first]!.kind === 'punctuation') first++;
  const classes = tokens.map((token, index): WordClass => {
    if (actors[index]) return 'actor';
    if (times[index]) return 'time';
    if (token.kind === 'punctuation') return token.norm === '&' ? 'conjunction' : 'sign';
    if (token.kind === 'number') return 'number';
    if (token.kind === 'possessive') return 'possessive';
    if (token.norm === 'no' && tokens[index + 1]?.norm === 'longer') return 'negative';
    return classOf(token.norm, token.shape === 'lower' || index === first);
  });
  return { tokens, classes, actors, first };
}

function classOf(norm: string, lower: boolean): WordClass {
  const known = listed.get(norm);
  if (known) return known;
  if (!lower) return 'other';
  if (norm.endsWith('ly') && norm.length > 4 && !notAdverbs.has(norm)) return 'adverb';
  if (norm.length > 5 && endsAsAdjective(norm) && !notAdjectives.has(norm)) return 'adjective';
  return 'other';
}

function endsAsAdjective(norm: string): boolean {
  for (const ending of adjectiveEndings) if (norm.endsWith(ending)) return true;
  return false;
}

/** Index of the word before `at`, adverbs and negatives passed over; -1 before the first. */
export function wordBefore(words: Words, at: number): number {
  let index = at - 1;
  while (index >= 0 && (words.classes[index] === 'adverb' || words.classes[index] === 'negative')) index--;
  return index;
}

/** Index of the word after `at - 1`, adverbs and negatives passed over. */
export function wordFrom(words: Words, at: number): number {
  let index = at;
  while (index < words.tokens.length) {
    const wordClass = words.classes[index];
    if (wordClass !== 'adverb' && wordClass !== 'negative') break;
    index++;
  }
  return index;
}

/** True where what begins at `at` can be the object of a verb. */
export function beginsObject(words: Words, at: number): boolean {
  const index = wordFrom(words, at);
  const token = words.tokens[index];
  if (!token) return false;
  switch (words.classes[index]) {
    case 'determiner':
    case 'actor':
    case 'number':
    case 'pronoun':
    case 'adjective':
      return true;
    case 'relative':
      return token.norm === 'that';
    case 'other':
      return token.shape !== 'lower';
    default:
      return false;
  }
}
