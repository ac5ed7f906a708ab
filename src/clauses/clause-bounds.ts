import { attributionStart } from './attribution.ts';
import type { Clause, VerbGroup } from './clause.ts';
import { takesClause } from './saying.ts';
import { clauseWords, eitherPreposition, factNouns, type Words, wordBefore } from './word-class.ts';

/** Where a clause begins, and what joins it to the sentence. */
export interface Bound {
  readonly from: number;
  readonly kind: Clause['kind'];
  readonly verb: VerbGroup | null;
}

/**
 * Cuts a sentence into clauses, one to a verb group, and one without a verb where a relative or
 * participial clause parts a subject from its verb ("The minister, who met X, said").
 */
export function clauseBounds(words: Words, verbs: readonly VerbGroup[]): Bound[] {
  const bounds: Bound[] = [];
  verbs.forEach((verb, index) => {
    const previous = verbs[index - 1] ?? null;
    const bound =
      verb.form === 'finite'
        ? finiteBound(words, verb, previous, bounds.at(-1), verbs[index + 1] ?? null)
        : looseBound(words, verb, previous);
    if (index === 0 && bound.from > words.first) bounds.push({ from: 0, kind: 'main', verb: null });
    bounds.push(index === 0 && bound.from <= words.first ? { ...bound, from: 0 } : bound);
  });
  return bounds.length > 0 ? bounds : [{ from: 0, kind: 'main', verb: null }];
}

// Infinitives, gerunds and participles begin at themselves or at the comma, conjunction or preposition before.
function looseBound(words: Words, verb: VerbGroup, previous: VerbGroup | null): Bound {
  const before = wordBefore(words, verb.from);
  const low = previous?.to ?? 0;
  if (before < low)
    return { from: verb.from, kind: verb.form === 'infinitive' ? 'complement' : 'participial', verb };
  const wordClass = words.classes[before];
  if (wordClass === 'conjunction') return { from: before, kind: 'coordinate', verb };
  if (verb.form === 'infinitive') return { from: verb.from, kind: 'complement', verb };
  if (wordClass === 'preposition' || wordClass === 'subordinator')
    return { from: before, kind: 'participial', verb };
  return { from: before + 1, kind: 'participial', verb };
}

function finiteBound(
  words: Words,
  verb: VerbGroup,
  previous: VerbGroup | null,
  last: Bound | undefined,
  next: VerbGroup | null,
): Bound {
  const low = previous?.to ?? 0;
  const comma: number[] = [];
  const attribution = attributionStart(words, verb, low, next);
  if (attribution !== null) return { from: attribution, kind: 'coordinate', verb };
  for (let index = verb.from - 1; index >= low; index--) {
    const { norm } = words.tokens[index]!;
    switch (words.classes[index]) {
      case 'relative':
        return relativeBound(words, verb, previous, index);
      case 'subordinator':
        return { from: index, kind: clauseWords.has(norm) ? 'complement' : 'subordinate', verb };
      case 'preposition':
        if (eitherPreposition.has(norm) && governsClause(words, index, verb))
          return { from: index, kind: 'subordinate', verb };
        break;
      case 'conjunction':
        if (joinsClauses(words, index, verb, previous)) return { from: index, kind: 'coordinate', verb };
        break;
      case 'sign':
        if (norm === ';' || norm === ':') return { from: index + 1, kind: 'coordinate', verb };
        if (PARTING.has(norm)) comma.push(index);
        break;
      default:
    }
  }
  return unmarkedBound(words, verb, previous, last, comma);
}

// "said that he", "the pact that they signed", "the minister, who met".
function relativeBound(words: Words, verb: VerbGroup, previous: VerbGroup | null, at: number): Bound {
  const that = words.tokens[at]!.norm === 'that' && !factNouns.has(words.tokens[at - 1]?.norm ?? '');
  const afterVerb = previous !== null && takesClause.has(previous.lemma);
  const bare = wordBefore(words, verb.from) === at;
  if (that && (previous?.to === at || (afterVerb && !bare))) return { from: at, kind: 'complement', verb };
  return { from: at, kind: 'relative', verb };
}

// "after he met" and not "after the talks, he met".
function governsClause(words: Words, at: number, verb: VerbGroup): boolean {
  for (let index = at + 1; index < verb.from; index++) if (words.classes[index] === 'sign') return false;
  return verb.from > at + 1;
}

function joinsClauses(words: Words, at: number, verb: VerbGroup, previous: VerbGroup | null): boolean {
  if (!previous) return false;
  if (wordBefore(words, verb.from) === at) return true;
  if (words.tokens[at - 1]?.norm === ',') return true;
  return !takesClause.has(previous.lemma) || previous.to > at - 1;
}

const PARTING = new Set([',', '–', '—', '-', '"', '”', '’', "'"]);

const isPronoun = (words: Words, at: number): boolean =>
  words.classes[at] === 'pronoun' || words.actors[at]?.form === 'pronoun';

// No word joins the clause to the sentence: a comma, a verb of saying before it or its own pronoun do.
function unmarkedBound(
  words: Words,
  verb: VerbGroup,
  previous: VerbGroup | null,
  before: Bound | undefined,
  commas: readonly number[],
): Bound {
  if (!previous) return { from: 0, kind: 'main', verb };
  const subject = wordBefore(words, verb.from);
  const opening = before !== undefined && OPENING.has(before.kind);
  if (commas.length === 0) {
    if (takesClause.has(previous.lemma)) return { from: previous.to, kind: 'complement', verb };
    // "the deal they signed": a pronoun right before the verb begins a clause without a relative.
    if (subject >= previous.to && isPronoun(words, subject)) return { from: subject, kind: 'relative', verb };
    return { from: verb.from, kind: opening ? 'main' : 'coordinate', verb };
  }
  const first = commas.at(-1)!;
  if (opening) return { from: first + 1, kind: 'main', verb };
  if (takesClause.has(previous.lemma)) {
    const quoted = words.tokens[previous.to]?.norm === ',';
    return { from: quoted ? previous.to + 1 : previous.to, kind: 'complement', verb };
  }
  // Of several commas the last that leaves room for a subject: "signed it on Monday, the ministry said".
  const last = commas.find((at) => at < subject) ?? commas[0]!;
  return { from: last + 1, kind: 'coordinate', verb };
}

const OPENING: ReadonlySet<Clause['kind']> = new Set(['participial', 'subordinate', 'relative']);
