import { OBLIQUES, SAYING } from '../words/pronouns.ts';
import type { Nominal, Resolved } from './nominal.ts';

/** Whether a noun phrase reads as the subject of its clause, by what stands beside it. */
export function isSubject(nominal: Nominal, earlier: readonly Resolved[]): boolean {
  const { line, from, to } = nominal;
  if (nominal.possessive) return false;
  if (SAYING.has(line.tokens[to]?.norm ?? '')) return true;
  const before = line.tokens[from - 1]?.norm ?? '';
  // "…," said Lee: the verb comes first. "was praised by Lee": the agent.
  if (SAYING.has(before) && /^["”’,]$/u.test(line.tokens[from - 2]?.norm ?? '')) return true;
  if (before === 'by' && !earlier.some((other) => other.subject))
    return /(?:ed|en|wn|ld)$/u.test(line.tokens[from - 2]?.norm ?? '');
  if (before === 'and' || before === ',') {
    const last = earlier.at(-1);
    if (last && last.nominal.to >= from - 2) return last.subject;
  }
  if (OBLIQUES.has(before)) return false;
  return !earlier.some((other) => other.subject);
}
