import { modalityUnder } from './auxiliaries.ts';
import type { VerbGroup } from './clause.ts';
import type { Bound } from './clause-bounds.ts';
import { takesClause } from './saying.ts';
import type { Words } from './word-class.ts';

/**
 * What a verb owes to the clauses around it: `no` before its subject, `denied that`, `if`, the
 * future seen from a past ("said he would meet"), and the verb that asks for it ("urged X to meet").
 */
export function inContext(words: Words, bounds: readonly Bound[]): Bound[] {
  const settled: Bound[] = [];
  bounds.forEach((bound, index) => {
    const previous = settled[index - 1];
    const verb = bound.verb && settle(words, bound, bound.verb, previous);
    settled.push(verb === bound.verb ? bound : { ...bound, verb });
  });
  return settled;
}

function settle(words: Words, bound: Bound, verb: VerbGroup, previous: Bound | undefined): VerbGroup {
  let settled = verb;
  if (saysNo(words, bound.from, verb.from)) settled = { ...settled, negated: true };
  const opener = words.tokens[bound.from]?.norm;
  if (bound.kind === 'subordinate' && (opener === 'if' || opener === 'unless'))
    settled = { ...settled, modality: 'conditional' };
  const governor = previous?.verb ?? null;
  if (!governor) return settled;
  if (
    governor.lemma === 'deny' &&
    !governor.negated &&
    (bound.kind === 'complement' || verb.form === 'gerund')
  )
    settled = { ...settled, negated: true };
  if (
    settled.modality === 'conditional' &&
    bound.kind === 'complement' &&
    governor.tense === 'past' &&
    takesClause.has(governor.lemma)
  )
    settled = { ...settled, modality: 'planned' };
  if (verb.form === 'infinitive' && verb.governor === null) return governed(settled, governor);
  return settled;
}

function saysNo(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { norm } = words.tokens[index]!;
    if (norm === 'no' || norm === 'neither' || norm === 'nor') return true;
  }
  return false;
}

function governed(verb: VerbGroup, governor: VerbGroup): VerbGroup {
  const modality = modalityUnder(governor.lemma);
  if (modality === null) return { ...verb, modality: 'planned' };
  return {
    ...verb,
    governor: governor.lemma,
    governorAt: governor.head,
    governorVoice: governor.voice,
    governorNegated: governor.negated,
    modality,
    negated: verb.negated || modality === 'cancelled',
  };
}
