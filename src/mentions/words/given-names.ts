import { givenNames } from '../../gazetteer/index.ts';
import given from './given.json' with { type: 'json' };
import { setOf } from './set.ts';

const male = setOf(given.male);
const female = setOf(given.female);
const either = setOf(given.either);

const all = new Set([...givenNames, ...male, ...female, ...either]);

/** Whether a word, lower case, is often a given name. */
export const isGivenName = (norm: string): boolean => all.has(norm);

/** What a given name suggests: weak evidence, since names differ by place; null where it suggests neither. */
export function genderOf(norm: string): 'he' | 'she' | null {
  const he = male.has(norm);
  const she = female.has(norm);
  if (he === she || either.has(norm)) return null;
  return he ? 'he' : 'she';
}
