import type { Tape } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { subjectOf } from '../attach/index.ts';
import { listOf } from '../word-list.ts';

/** Verbs of those who speak for their own side. */
const SAYS = listOf(`
  say, tell, add, announce, note, confirm, reveal, disclose, explain, state, inform
`);

/**
 * "The access pact with Peru is still being negotiated, Chile’s envoy said": whoever speaks of a pact with
 * one state, and names no other, speaks for the other side of it. By inference.
 */
export function speakersSide(tape: Tape, sides: readonly Participant[]): Participant[] {
  for (const verb of tape.verbs) {
    if (!SAYS.has(verb.lemma) || verb.negated) continue;
    const speakers = subjectOf(tape, verb)?.participants ?? [];
    const [speaker, ...more] = speakers.filter(({ country }) => country !== null);
    if (!speaker || more.length > 0 || sides.some(({ country }) => country === speaker.country)) continue;
    return [{ ...speaker, basis: 'inferred', reason: 'Who speaks of it speaks for the other side.' }];
  }
  return [];
}
