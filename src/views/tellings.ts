import type { Lookup, Telling } from '../dataset/index.ts';
import { capital, tellings as words } from '../wording/index.ts';
import { isStatistic } from './guards.ts';

/**
 * In what one telling of an event differs from another, in words; nothing where they agree. `named`
 * says which the other is: the first of a list, or the one whose page it is.
 */
export function differences(
  lookup: Lookup,
  one: Telling,
  other: Telling,
  named: keyof typeof words.other,
): readonly string[] {
  const fields = new Set([...one.differs, ...other.differs].map(({ field }) => field));
  return [...fields].flatMap((field) => {
    const [here, there] = [one, other].map((telling) => telling.differs.find((each) => each.field === field));
    // Each is held against the first telling, which therefore has what stands `there`.
    const first = (here ?? there)!.there;
    const [mine, its] = [here?.here ?? first, there?.here ?? first];
    if (mine === its) return [];
    const told = [shown(lookup, one, field, mine), shown(lookup, other, field, its)] as const;
    return [words.differs(capital(field), told[0], words.other[named], told[1])];
  });
}

/** A figure in the article's words: `$310 million`. */
function shown(lookup: Lookup, { fact }: Telling, field: string, value: string): string {
  const told = lookup.facts.get(fact);
  return field === 'value' && told && isStatistic(told) ? told.valueText.text : value;
}
