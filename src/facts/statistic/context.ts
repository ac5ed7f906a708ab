import type { Line } from './line.ts';
import type { Party } from './parties.ts';

/** A state that an article speaks of: how often in all, and where it was named last before a sentence. */
export interface Known {
  readonly party: Party;
  readonly times: number;
}

/** For each sentence the states named before it, those that the article names most often first. */
export function contextsOf(lines: readonly Line[]): Known[][] {
  const times = new Map<string, number>();
  for (const { parties } of lines)
    for (const { country } of parties) if (country) times.set(country, (times.get(country) ?? 0) + 1);
  const last = new Map<string, Party>();
  return lines.map(({ parties }) => {
    const known = [...last].map(([country, party]) => ({ party, times: times.get(country)! }));
    for (const party of parties) if (party.country) last.set(party.country, party);
    return known.sort((a, b) => b.times - a.times);
  });
}

/**
 * The states that complete a pair: the article's most frequent ones that are not named already.
 * Empty where another is named as often, since then nothing tells which is meant.
 */
export function completing(named: readonly Party[], context: readonly Known[]): Party[] {
  const others = context.filter(({ party }) => !named.some(({ country }) => country === party.country));
  const wanted = 2 - named.length;
  const [last, next] = [others[wanted - 1], others[wanted]];
  if (!last || last.times < 2 || (next && next.times >= last.times)) return [];
  return others.slice(0, wanted).map(({ party }) => party);
}
