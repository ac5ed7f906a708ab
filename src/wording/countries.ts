import { countryName, type Lookup, withArticle } from '../dataset/index.ts';

/** The name of a country inside a sentence: `the United Kingdom`. */
export function countryInProse(lookup: Lookup, code: string): string {
  const name = countryName(lookup, code);
  return withArticle.has(code) ? `the ${name}` : name;
}
