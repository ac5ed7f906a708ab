import type { ActorMention } from '../mentions/index.ts';
import { takesClause } from './bare-verbs.ts';
import { type Bound, isInverted, subjectFollows } from './clause-bounds.ts';
import { verbForm } from './verb-forms.ts';
import { type Words, wordBefore, wordFrom } from './word-class.ts';

export interface Subject {
  readonly actor: ActorMention | null;
  /** True where another clause names it. */
  readonly shared: boolean;
}

const NOBODY: Subject = { actor: null, shared: false };

/** Who does what each clause tells; subjects of coordinate and participial clauses are taken over. */
export function subjectsOf(words: Words, bounds: readonly Bound[]): Subject[] {
  const subjects: Subject[] = [];
  for (const [index, bound] of bounds.entries())
    subjects.push(subjectOf(words, bounds, subjects, bound, index));
  // "Speaking there, Ann Lee said": an opening participle has the subject of the clause after it.
  bounds.forEach((bound, index) => {
    if (index > 1 || bound.kind !== 'participial' || subjects[index]!.actor) return;
    const next = subjects[index + 1];
    if (next?.actor && bound.from <= words.first) subjects[index] = { actor: next.actor, shared: true };
  });
  return subjects;
}

function subjectOf(
  words: Words,
  bounds: readonly Bound[],
  subjects: readonly Subject[],
  bound: Bound,
  index: number,
): Subject {
  const { verb } = bound;
  if (!verb)
    return {
      actor: nominal(words, bound.from, bounds[index + 1]?.from ?? words.tokens.length),
      shared: false,
    };
  if (verb.form !== 'finite') return loose(words, bounds, subjects, bound, index);
  const own = nominal(words, bound.kind === 'subordinate' ? bound.from + 1 : bound.from, verb.from);
  if (own) return { actor: own, shared: false };
  if (bound.kind === 'relative') return { actor: antecedent(words, bound.from), shared: true };
  if (!bare(words, bound.from, verb.from)) return NOBODY;
  const inverted = isInverted(words, verb, bounds[index + 1]?.verb ?? null) ? words.actors[verb.to] : null;
  const after = afterQuotation(words, verb.from);
  if (after && !inverted && subjectFollows(words, verb, bounds[index + 1]?.verb ?? null)) return NOBODY;
  if (inverted && takesClause.has(verb.lemma) && after) return { actor: inverted, shared: false };
  return { actor: takenOver(words, bounds, subjects, bound, index), shared: true };
}

// `…," said Ann Lee`, "the talks failed, said Ann Lee".
function afterQuotation(words: Words, at: number): boolean {
  const before = words.tokens[wordBefore(words, at)];
  return before === undefined || /^[,"”’'!?]$/.test(before.norm);
}

function takenOver(
  words: Words,
  bounds: readonly Bound[],
  subjects: readonly Subject[],
  bound: Bound,
  index: number,
): ActorMention | null {
  const previous = bounds[index - 1];
  if (!previous) return null;
  if (bound.kind === 'coordinate') return conjunctOf(bounds, subjects, bound, index);
  if (previous.kind === 'relative' || previous.kind === 'participial')
    return antecedent(words, previous.from);
  return subjects[index - 1]?.actor ?? null;
}

// "He said prices fell, but warned": a verb of saying goes with the last of its like.
function conjunctOf(
  bounds: readonly Bound[],
  subjects: readonly Subject[],
  bound: Bound,
  index: number,
): ActorMention | null {
  if (bound.verb && takesClause.has(bound.verb.lemma))
    for (let before = index - 1; before >= 0; before--) {
      const { verb, kind } = bounds[before]!;
      if (verb?.form === 'finite' && kind !== 'complement' && takesClause.has(verb.lemma))
        return subjects[before]!.actor;
    }
  return subjects[index - 1]?.actor ?? null;
}

// An infinitive after "urged Ann Lee" is Ann Lee's; a participle after a comma is the main subject's.
function loose(
  words: Words,
  bounds: readonly Bound[],
  subjects: readonly Subject[],
  bound: Bound,
  index: number,
): Subject {
  const previous = bounds[index - 1];
  if (!previous) return NOBODY;
  const { verb } = bound;
  if (verb?.form === 'infinitive' && previous.verb) {
    const object = words.actors[wordFrom(words, previous.verb.to)];
    if (object && !object.possessive && object.to === verb.from) return { actor: object, shared: false };
  }
  if (verb?.form === 'gerund') {
    // "a statement criticising it": the noun before it does it, and is no actor.
    if (bound.from === verb.from && isNoun(words, verb.from - 1)) return NOBODY;
    return { actor: tellerBefore(bounds, subjects), shared: true };
  }
  return { actor: subjects[index - 1]?.actor ?? null, shared: true };
}

const isNoun = (words: Words, at: number): boolean =>
  words.classes[at] === 'other' && verbForm(words.tokens[at]!.norm) === null;

// "Ann Lee said prices fell, adding": past what was said and what is told of others, to who acts.
function tellerBefore(bounds: readonly Bound[], subjects: readonly Subject[]): ActorMention | null {
  for (let index = subjects.length - 1; index >= 0; index--) {
    const { kind, verb } = bounds[index]!;
    if (kind === 'complement' || kind === 'relative' || verb?.form !== 'finite') continue;
    return subjects[index]!.actor;
  }
  return subjects.at(-1)?.actor ?? null;
}

/**
 * The actor between two tokens that no preposition governs; of several that are joined ("A, B and C")
 * the last, which stands nearest to the verb.
 */
function nominal(words: Words, from: number, to: number): ActorMention | null {
  let governed = false;
  for (let index = from; index < to; ) {
    const actor = words.actors[index];
    if (!actor) {
      if (words.classes[index] === 'sign') governed = false;
      index = words.tokens[index]!.norm === '(' ? pastBracket(words, index, to) : index + 1;
      continue;
    }
    const before = words.classes[index - 1];
    if (index > from && before === 'preposition') governed = true;
    else if (before !== 'conjunction') governed = false;
    if (!governed && !actor.possessive && actor.to <= to) return lastJoined(words, actor, to);
    index = Math.max(actor.to, index + 1);
  }
  return null;
}

// What stands in brackets is no subject.
function pastBracket(words: Words, at: number, to: number): number {
  for (let index = at + 1; index < to; index++) if (words.tokens[index]!.norm === ')') return index + 1;
  return at + 1;
}

function lastJoined(words: Words, first: ActorMention, to: number): ActorMention {
  let last = first;
  for (let index = first.to; index < to && joins(words, index); ) {
    while (index < to && joins(words, index)) index++;
    const next = words.actors[index];
    if (!next || next.possessive || next.to > to) break;
    last = next;
    index = next.to;
  }
  return last;
}

const joins = (words: Words, at: number): boolean =>
  words.classes[at] === 'conjunction' || words.tokens[at]!.norm === ',';

function antecedent(words: Words, at: number): ActorMention | null {
  const index = words.classes[at - 1] === 'sign' ? at - 2 : at - 1;
  const actor = words.actors[index];
  return actor && !actor.possessive ? actor : null;
}

// Nothing but adverbs, signs and conjunctions stands between.
function bare(words: Words, from: number, to: number): boolean {
  for (let index = wordBefore(words, to); index >= from; index = wordBefore(words, index)) {
    const wordClass = words.classes[index];
    if (wordClass !== 'sign' && wordClass !== 'conjunction' && wordClass !== 'time') return false;
  }
  return true;
}
