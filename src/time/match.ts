import type { Token } from '../text/index.ts';
import { directionAround } from './direction.ts';
import { entryOf } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { matchAt } from './pattern.ts';
import type { TimeRule } from './rule.ts';
import { rules } from './rules/index.ts';
import { CORE, KIND, type Term } from './term.ts';

/** An expression as the rules read it: terms `from` to `to`, exclusive. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly meaning: Meaning;
}

/** Rules by what they may begin with, so that few are tried at a term. */
const byKind = new Map<number, TimeRule[]>();
const byWord = new Map<string, TimeRule[]>();
for (const rule of rules) {
  for (const bit of Object.values(KIND))
    if (rule.says.starts.kinds & bit) byKind.set(bit, [...(byKind.get(bit) ?? []), rule]);
  for (const word of rule.says.starts.words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
}
const BITS = [...byKind.keys()];
/** How far from its first word the core of an expression can be: "the first two trading days". */
const REACH = 6;

/** Expressions of time among the terms of a sentence, in order and without overlap. */
export function findIn(terms: readonly Term[]): Found[] {
  const found: Found[] = [];
  let core = -1;
  for (let at = 0; at < terms.length; ) {
    if (core < at) core = nextCore(terms, at);
    if (core < 0) break;
    if (core - at > REACH) at = core - REACH;
    const match = longestAt(terms, at);
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return found;
}

function nextCore(terms: readonly Term[], from: number): number {
  for (let at = from; at < terms.length; at++)
    if (terms[at]!.kinds & CORE || STANDALONE.has(terms[at]!.norm)) return at;
  return -1;
}

/** Whether a sentence can hold an expression of time at all: a cheap look before it is cut into terms. */
export function mayHold(tokens: readonly Token[]): boolean {
  for (const { norm, kind } of tokens) {
    if (kind === 'number' ? norm.length > 2 : norm.includes('-')) return true;
    const entry = entryOf(norm);
    if (entry ? entry.kinds & CORE : STANDALONE.has(norm) || norm.startsWith('fy') || norm === ':')
      return true;
  }
  return false;
}

/** Words that are expressions without any term of time: "overnight". */
const STANDALONE = new Set(['tonight', 'overnight', 'current', 'future', 'past', 'weekend', 'term']);

function longestAt(terms: readonly Term[], from: number): Found | null {
  let best: Found | null = null;
  const { kinds, norm } = terms[from]!;
  for (const rule of byWord.get(norm) ?? NONE) best = longer(best, rule, terms, from);
  if (kinds === 0) return best;
  for (const bit of BITS)
    if (kinds & bit) for (const rule of byKind.get(bit)!) best = longer(best, rule, terms, from);
  return best;
}

const NONE: readonly TimeRule[] = [];

function longer(best: Found | null, rule: TimeRule, terms: readonly Term[], from: number): Found | null {
  const match = matchAt(rule.says, terms, from);
  if (!match || (best && match.to <= best.to)) return best;
  const { to } = match;
  const direction = () => directionAround(terms, from, to);
  const meaning = rule.means(match.got, { terms, from, to, direction });
  return meaning ? { from, to, rule: rule.name, meaning } : best;
}
