import words from './tense-words.json' with { type: 'json' };
import type { Term } from './term.ts';
import type { Relative } from './when.ts';

type Cue = 'past' | 'future' | 'none' | 'bound';

/** What a word says of the time of its sentence; looked up once a word. */
const cues = new Map<string, Cue>();
for (const norm of words.notPast) cues.set(norm, 'none');
for (const norm of words.past) cues.set(norm, 'past');
for (const norm of words.future) cues.set(norm, 'future');
for (const norm of [';', ':', '(', ')', '—', '--', '"', '“', '”']) cues.set(norm, 'bound');
const onward = new Set(words.onward);
const arranged = new Set(words.arranged);
/** What makes a following `to` point ahead: "decided to meet on Friday". */
const intends = new Set(words.intends);
/** "agreed to a truce on Friday": what follows is a noun, and it is done. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const REACH = 30;

/**
 * Which way from publication the words around an expression point: by the nearest verb or cue
 * before it in its part of the sentence, else after it. `present` where none is found.
 */
export function directionAround(terms: readonly Term[], from: number, to: number): Relative['direction'] {
  if (onward.has(terms[from - 1]?.norm ?? '')) return 'future';
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (terms[at]!.norm === ')') at = pastAside(terms, at);
    const cue = cueAt(terms, at);
    if (cue === 'bound') break;
    if (cue !== 'none') return cue;
  }
  for (let at = to; at < Math.min(terms.length, to + REACH); at++) {
    const cue = cueAt(terms, at);
    if (cue === 'bound') break;
    if (cue !== 'none') return cue;
  }
  return 'present';
}

/** "will attend the forum (as it is called) on Friday": what stands in brackets says nothing of the time. */
function pastAside(terms: readonly Term[], close: number): number {
  let at = close;
  while (at > Math.max(1, close - ASIDE) && terms[at]!.norm !== '(') at--;
  return terms[at]!.norm === '(' ? at - 1 : close;
}

/** How many words an aside in brackets has at most. */
const ASIDE = 12;

/** A participle after "to be" that tells what is arranged; "is said to be held there" tells what is. */
const isToBe = (terms: readonly Term[], at: number): boolean =>
  arranged.has(terms[at]!.norm) &&
  terms[at - 1]?.norm === 'be' &&
  terms[at - 2]?.norm === 'to' &&
  cueAt(terms, at - 3) !== 'past';

/** "will be held", "may be signed": the participle says nothing, what stands before it does. */
const isModalPassive = (terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.norm === 'be' && cues.get(terms[at - 2]?.norm ?? '') === 'future';

function cueAt(terms: readonly Term[], at: number): Cue {
  if (at < 0) return 'none';
  const { norm } = terms[at]!;
  // "the summit to be held in May", "looked forward to the talks in May"
  if (isToBe(terms, at) || (norm === 'forward' && terms[at + 1]?.norm === 'to')) return 'future';
  const cue = cues.get(norm);
  if (isModalPassive(terms, at)) return 'none';
  if (cue) return cue;
  // "comes ahead of talks on Friday"
  if (norm === 'ahead') return terms[at + 1]?.norm === 'of' ? 'future' : 'none';
  if (norm === 'to') {
    const ahead = intends.has(terms[at - 1]?.norm ?? '') && !ARTICLES.has(terms[at + 1]?.norm ?? '');
    return ahead ? 'future' : 'none';
  }
  return norm.length > 3 && norm.endsWith('ed') ? 'past' : 'none';
}
