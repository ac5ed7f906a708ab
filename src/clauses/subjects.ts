import type { ActorMention } from '../mentions/index.ts';
import { isInverted, subjectFollows } from './attribution.ts';
import type { Bound } from './clause-bounds.ts';
import { antecedent, bare, nominal } from './nominals.ts';
import { takesClause } from './saying.ts';
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
    if (bound.from > words.first) return;
    // "Noting that Peru was ready, Ann Lee said": past what is noted.
    const main = bounds.findIndex(
      ({ kind, verb }, at) =>
        at > index && verb?.form === 'finite' && kind !== 'complement' && kind !== 'relative',
    );
    const next = subjects[main];
    if (next?.actor) subjects[index] = { actor: next.actor, shared: true };
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
  const low = bound.kind === 'subordinate' ? bound.from + 1 : bound.from;
  const own = pastQuotation(words, low, verb.from) ?? nominal(words, low, verb.from);
  if (own) return { actor: own, shared: false };
  if (bound.kind === 'relative') return { actor: antecedent(words, bound.from), shared: true };
  if (!bare(words, bound.from, verb.from)) return NOBODY;
  const inverted = isInverted(words, verb, bounds[index + 1]?.verb ?? null) ? words.actors[verb.to] : null;
  const after = afterQuotation(words, verb.from);
  if (after && !inverted && subjectFollows(words, verb, bounds[index + 1]?.verb ?? null)) return NOBODY;
  if (inverted && takesClause.has(verb.lemma) && after) return { actor: inverted, shared: false };
  return { actor: takenOver(words, bounds, subjects, bound, index), shared: true };
}

// `… and the bank," Ann Lee said`: who is named within the words said does not say them.
function pastQuotation(words: Words, low: number, to: number): ActorMention | null {
  for (let at = to - 1; at > low; at--)
    if (/^["”]$/.test(words.tokens[at]!.norm) && /^[,!?…]$/.test(words.tokens[at - 1]!.norm))
      return nominal(words, at + 1, to);
  return null;
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
  if (bound.kind === 'coordinate')
    return aroundAside(words, bounds, subjects, index) ?? conjunctOf(bounds, subjects, bound, index);
  // "An envoy, who asked for no name because he may not speak, said": past all of it.
  if (previous.kind === 'subordinate') {
    const around = aroundAside(words, bounds, subjects, index);
    if (around) return around;
  }
  if (previous.kind === 'relative' || previous.kind === 'participial')
    return antecedent(words, previous.from) ?? aroundAside(words, bounds, subjects, index);
  return subjects[index - 1]?.actor ?? null;
}

// "Ann Lee, in a statement issued on Monday, described it", "Ann Lee, who said that Peru was ready, left":
// past all that is set between.
function aroundAside(
  words: Words,
  bounds: readonly Bound[],
  subjects: readonly Subject[],
  index: number,
): ActorMention | null {
  if (words.tokens[bounds[index]!.from - 1]?.norm !== ',') return null;
  let at = index - 1;
  while (at > 0 && bounds[at]!.kind !== 'main') at -= 1;
  const opening = bounds[at];
  return opening?.kind === 'main' && opening.verb === null && ASIDES.has(bounds[at + 1]!.kind)
    ? subjects[at]!.actor
    : null;
}

const ASIDES: ReadonlySet<Bound['kind']> = new Set(['participial', 'relative']);

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
  return subjects[index - 1]?.actor ?? pastThing(bounds, subjects, bound, index);
}

// "agreed a deal that will allow work abroad, and signed a pact": past what is told of a thing, which another
// tense sets apart.
function pastThing(
  bounds: readonly Bound[],
  subjects: readonly Subject[],
  { verb }: Bound,
  index: number,
): ActorMention | null {
  for (let before = index - 1; before >= 0; before--) {
    const { kind, verb: other } = bounds[before]!;
    if (subjects[before]!.actor) return other?.tense === verb?.tense ? subjects[before]!.actor : null;
    const aside = kind === 'relative' || other?.form !== 'finite';
    if (!aside || (other?.form === 'finite' && other.tense === verb?.tense)) return null;
  }
  return null;
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
    // "texts praising it and criticising him": the second goes with the first.
    const joined = words.classes[verb.from - 1] === 'conjunction';
    if (
      joined &&
      previous.verb?.form === 'gerund' &&
      previous.kind !== 'subordinate' &&
      !subjects[index - 1]!.actor
    )
      return NOBODY;
    // "warned that they would suffer after signing it": they, whom the clause before takes up.
    const taken = subjects[index - 1]?.actor;
    const after = bound.from < verb.from && words.tokens[bound.from - 1]?.norm !== ',';
    if (after && previous.kind === 'complement' && taken?.form === 'pronoun')
      return { actor: taken, shared: true };
    return { actor: tellerBefore(bounds, subjects), shared: true };
  }
  return { actor: subjects[index - 1]?.actor ?? null, shared: true };
}

const isNoun = (words: Words, at: number): boolean =>
  words.classes[at] === 'other' &&
  (words.classes[at - 1] === 'determiner' || verbForm(words.tokens[at]!.norm) === null);

// "Ann Lee said prices fell, adding": past what was said and what is told of others, to who acts.
function tellerBefore(bounds: readonly Bound[], subjects: readonly Subject[]): ActorMention | null {
  for (let index = subjects.length - 1; index >= 0; index--) {
    const { kind, verb } = bounds[index]!;
    if (kind === 'complement' || kind === 'relative' || verb?.form !== 'finite') continue;
    return subjects[index]!.actor;
  }
  return subjects.at(-1)?.actor ?? null;
}
