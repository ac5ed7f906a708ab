import type { Found, Gold } from './gold.ts';
import { nameKey } from './words.ts';

type Official = Gold['officials'][number];

/** All forms of an official's name, for comparing. */
export const formsOf = ({ name, aliases }: Pick<Official, 'name' | 'aliases'>): string[] =>
  [name, ...aliases].map(nameKey).filter((form) => form !== '');

/** 3 for the same name, 2 for a shared form of several words, 1 for a shared surname where gold has no more. */
export function sameOfficial(gold: Official, found: Official): number {
  const [wanted, read] = [formsOf(gold), formsOf(found)];
  if (wanted[0] === read[0]) return 3;
  const shared = read.filter((form) => wanted.includes(form));
  if (shared.some((form) => form.includes(' '))) return 2;
  return shared.length > 0 && !wanted[0]!.includes(' ') ? 1 : 0;
}

/**
 * One key for everyone whom a participant or a speaker may be written as: an official of gold, else
 * the country of `ROLE, XX`, else the words.
 */
export function actorKeys(
  gold: Gold,
  found: Found,
  people: ReadonlyMap<number, number>,
): (who: string) => string {
  const goldOf = new Map([...people].map(([wanted, read]) => [read, wanted]));
  return (who) => {
    const key = nameKey(who);
    const named = gold.officials.findIndex((official) =>
      formsOf(official).some((form) => sameName(form, key)),
    );
    if (named >= 0) return `official ${named}`;
    const read = found.officials.findIndex((official) => formsOf(official).includes(key));
    const behind = goldOf.get(read);
    if (behind !== undefined) return `official ${behind}`;
    const country = /(?:^|,\s*)([A-Z]{2})$/u.exec(who)?.[1];
    return country ? `country ${country}` : `words ${key}`;
  };
}

/** Equal, or one the end of the other where both have several words. */
function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.includes(' ') || !b.includes(' ')) return false;
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
