import { type AnyFact, pairId } from '../dataset/index.ts';
import { kindWords } from './words.ts';

/**
 * Where things are on the site, from its root and without a leading slash, so that a base path can
 * be put before. Fragments: `#M1` is the words of a fact in its article, `#n-M1` its note beside
 * them, `#s3` the third sentence.
 */
export const articlePath = (id: string): string => `articles/${id}/`;
export const sentencePath = (article: string, index: number): string => `articles/${article}/#s${index + 1}`;
export const wordsPath = (fact: AnyFact): string => `articles/${fact.article}/#${fact.siglum}`;
export const officialPath = (id: string): string => `officials/${id}/`;
export const countryPath = (code: string): string => `countries/${code.toLowerCase()}/`;
export const pairPath = (a: string, b: string): string => `pairs/${pairId(a, b)}/`;
export const factPath = (fact: AnyFact): string => `${kindOf(fact).folder}/${fact.id}/`;
/** `timeline/`, or the same in groups. */
export const timelinePath = (by: string | null): string => (by === null ? 'timeline/' : `timeline/by-${by}/`);
export const rulePath = (rule: string): string => `method/#${ruleId(rule)}`;

/** `meeting:noun-with` → `rule-meeting-noun-with`. */
export const ruleId = (rule: string): string => `rule-${rule.replace(/[^a-z0-9]+/gi, '-')}`;

export type KindLetter = keyof typeof kindWords;
export const letterOf = (fact: { readonly siglum: string }): KindLetter =>
  fact.siglum.slice(0, 1) as KindLetter;
export const kindOf = (fact: { readonly siglum: string }) => kindWords[letterOf(fact)];
