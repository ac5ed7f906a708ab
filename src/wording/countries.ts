import { countryName, type Lookup } from '../dataset/index.ts';
import { withArticle } from './words.ts';

/** The name of a country inside a sentence: `the United Kingdom`. */
export function countryInProse(lookup: Lookup, code: string): string {
  const name = countryName(lookup, code);
  return withArticle.has(code) ? `the ${name}` : name;
}
