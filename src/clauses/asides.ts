import type { Before } from './standing.ts';
import { eitherPreposition, type Words } from './word-class.ts';

/** Tokens that an aside between subject and verb may have. */
const LONGEST = 24;

/**
 * True where the comma at `at` closes an aside that opened right after a subject without a verb so
 * far: "Ann Lee, in a statement issued on Monday, described …". What follows is the subject’s verb.
 */
export function closesAside(words: Words, at: number, before: Before | null): boolean {
  if (words.tokens[at]?.norm !== ',') return false;
  for (let open = at - 2; open > words.first && at - open <= LONGEST; open--) {
    if (words.tokens[open]!.norm !== ',' || words.classes[open - 1] !== 'actor') continue;
    if (!opensAside(words, open + 1)) continue;
    return before === null || (before.to > open && before.standing !== 'past');
  }
  return false;
}

// "in a statement", "during talks", "speaking on condition of".
const opensAside = (words: Words, at: number): boolean =>
  words.classes[at] === 'preposition' ||
  eitherPreposition.has(words.tokens[at]!.norm) ||
  (words.classes[at] === 'other' && words.tokens[at]!.norm.endsWith('ing'));

/**
 * True where the comma at `at` closes an apposition after a subject that opens the sentence: "Ann Lee,
 * the envoy, urged calm". What follows is the subject’s verb.
 */
export function closesApposition(words: Words, at: number, before: Before | null): boolean {
  if (before !== null || words.tokens[at]?.norm !== ',') return false;
  const actor = words.actors[at - 1];
  if (!actor || actor.to !== at || actor.possessive) return false;
  for (let inner = actor.from; inner < at; inner++) if (words.tokens[inner]!.norm === ',') return true;
  return false;
}
