import words from './tense-words.json' with { type: 'json' };
import type { Term } from './term.ts';
import type { Relative } from './when.ts';

const future = new Set(words.future);
const past = new Set(words.past);
const notPast = new Set(words.notPast);
const BOUNDS = new Set([';', ':', '(', ')', '—', '--', '"', '“', '”']);
const REACH = 30;

/**
 * Which way from publication the words around an expression point: by the nearest verb or cue
 * before it in its part of the sentence, else after it. `present` where none is found.
 */
export function directionAround(terms: readonly Term[], from: number, to: number): Relative['direction'] {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (BOUNDS.has(terms[at]!.norm)) break;
    const cue = cueOf(terms[at]!.norm);
    if (cue) return cue;
  }
  for (let at = to; at < Math.min(terms.length, to + REACH); at++) {
    if (BOUNDS.has(terms[at]!.norm)) break;
    const cue = cueOf(terms[at]!.norm);
    if (cue) return cue;
  }
  return 'present';
}

function cueOf(norm: string): 'past' | 'future' | null {
  if (future.has(norm)) return 'future';
  if (past.has(norm)) return 'past';
  return norm.length > 3 && norm.endsWith('ed') && !notPast.has(norm) ? 'past' : null;
}
