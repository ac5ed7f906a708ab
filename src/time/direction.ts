import words from './tense-words.json' with { type: 'json' };
import type { Term } from './term.ts';
import type { Relative } from './when.ts';

const future = new Set(words.future);
const past = new Set(words.past);
const onward = new Set(words.onward);
/** What makes a following `to` point ahead: "decided to meet on Friday". */
const intends = new Set(words.intends);
const notPast = new Set(words.notPast);
const BOUNDS = new Set([';', ':', '(', ')', '—', '--', '"', '“', '”']);
const REACH = 30;

/**
 * Which way from publication the words around an expression point: by the nearest verb or cue
 * before it in its part of the sentence, else after it. `present` where none is found.
 */
export function directionAround(terms: readonly Term[], from: number, to: number): Relative['direction'] {
  if (onward.has(terms[from - 1]?.norm ?? '')) return 'future';
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (BOUNDS.has(terms[at]!.norm)) break;
    const cue = cueAt(terms, at);
    if (cue) return cue;
  }
  for (let at = to; at < Math.min(terms.length, to + REACH); at++) {
    if (BOUNDS.has(terms[at]!.norm)) break;
    const cue = cueAt(terms, at);
    if (cue) return cue;
  }
  return 'present';
}

function cueAt(terms: readonly Term[], at: number): 'past' | 'future' | null {
  const { norm } = terms[at]!;
  if (future.has(norm)) return 'future';
  if (past.has(norm)) return 'past';
  if (norm === 'to') return intends.has(terms[at - 1]?.norm ?? '') ? 'future' : null;
  return norm.length > 3 && norm.endsWith('ed') && !notPast.has(norm) ? 'past' : null;
}
