import data from './function-words.json' with { type: 'json' };
import { pastStanding } from './past-forms.ts';
import { presentStanding } from './present-forms.ts';
import { type Before, beforeClass, type Standing } from './standing.ts';
import type { VerbForm } from './verb-forms.ts';
import { beginsObject, type Words, wordBefore } from './word-class.ts';

const nounGerunds = new Set(data.nounGerunds.split(' '));
const adjectiveGerunds = new Set(data.adjectiveGerunds.split(' '));
const neverVerbs = new Set(data.neverVerbs.split(' '));
const TEMPORAL = new Set(['after', 'before', 'since', 'by', 'without', 'on', 'upon', 'from']);

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

const opensQuotation = (words: Words, at: number): boolean =>
  /["“'‘]/.test(words.tokens[at - 1]?.norm ?? '') && !endsPossessive(words, at - 1);

function gerundStanding(words: Words, at: number, norm: string): Standing | null {
  const noun = nounGerunds.has(norm);
  const index = wordBefore(words, at);
  const previous = words.tokens[index]?.norm ?? '';
  if (endsPossessive(words, index)) return null;
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

/** "the ministers’ meeting": the mark of a plural owner. */
const endsPossessive = ({ tokens }: Words, at: number): boolean =>
  /['’]/.test(tokens[at]?.norm ?? '') &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  tokens[at - 1]!.norm.endsWith('s');

const whenObject = (words: Words, at: number): Standing | null =>
  beginsObject(words, at + 1) ? 'gerund' : null;
