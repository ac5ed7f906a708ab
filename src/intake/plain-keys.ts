import type { FrontMatter } from '../text/index.ts';
import { frontMatterSchema } from './schema.ts';

// A letter or digit, then what no YAML gives a meaning to inside a plain value: no `#`, a colon
// only inside a word (`https://…`), no bracket, quotation mark at the beginning or white space at the end.
const KEY_AND_VALUE =
  /^([a-zA-Z]+): ([\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,;'"’“”()/&+=?!%@_–—-]|:(?=\S))*)(?<! )$/u;

/**
 * Front matter of plain `key: value` lines and nothing else, as most is: YAML, whose parser is slow,
 * would find just those. Null where it might find anything else, or where a value is not allowed, so
 * that the parser is asked, and says where.
 */
export function plainKeys(yaml: string): FrontMatter | null {
  const values: Record<string, string> = {};
  for (const line of yaml.split('\n')) {
    const match = KEY_AND_VALUE.exec(line);
    if (!match || Object.hasOwn(values, match[1]!)) return null;
    values[match[1]!] = match[2]!;
  }
  const result = frontMatterSchema.safeParse(values);
  return result.success ? (result.data as FrontMatter) : null;
}
