import type { Tape } from '../../clauses/index.ts';
import type { ActorMention, Participant } from '../../mentions/index.ts';
import { contains } from '../../text/index.ts';
import { actorKey, normAt } from '../attach/index.ts';
import { inferred } from './documents.ts';
import { type Memory, type Speakers, sources } from './sources.ts';

/** How many sentences back whoever goes on may have spoken. */
const FAR = 2;

/** Those who spoke last, of the kind that fits, by inference. */
export function lastSpeakers(
  tape: Tape,
  { last }: Memory,
  fits: (one: Participant) => boolean,
): Speakers | null {
  if (last === null || tape.sentence - last.sentence > FAR) return null;
  return sources(inferred(last.speakers.filter(fits)), 'statement:goes-on');
}

const BODIES: ReadonlySet<string> = new Set(['organisation', 'government', 'role']);

/**
 * "it said" after a body spoke: that body. `“…,” she added` after one person spoke, `they` after
 * several: the same, where nothing else tells who is meant.
 */
export function goesOn(tape: Tape, at: number, memory: Memory): Speakers | null {
  const pronoun = normAt(tape.items, at);
  if (pronoun === 'it') {
    // "It also said" goes on right from the sentence before.
    const near = tape.items[at + 1]?.kind === 'verb' || memory.last?.sentence === tape.sentence - 1;
    return near ? lastSpeakers(tape, memory, ({ actor }) => BODIES.has(actor.kind)) : null;
  }
  const number = memory.last?.speakers.length ?? 0;
  const one = (pronoun === 'he' || pronoun === 'she') && number === 1;
  const several = pronoun === 'they' && number > 1;
  if ((!one && !several) || !tape.quotations.some(({ whole }) => whole)) return null;
  return lastSpeakers(tape, memory, ({ actor }) => several || PEOPLE.has(actor.kind));
}

const PEOPLE: ReadonlySet<string> = new Set(['official', 'person', 'role', 'unnamed']);

/** `"The premier was away," he said`: "he" is not the premier of whom the quotation speaks. */
export function isQuoted(tape: Tape, pronoun: ActorMention): boolean {
  const keys = new Set(pronoun.participants.map(({ actor }) => actorKey(actor)));
  return tape.items.some(
    (item) =>
      item.kind === 'actor' &&
      item.actor.participants.some(({ actor }) => keys.has(actorKey(actor))) &&
      tape.quotations.some((quotation) => contains(quotation, item) && quotation.end <= pronoun.start),
  );
}

/** An analyst spoke in the sentence before: "he said" is the analyst still. */
export const goesOnFromNobody = (tape: Tape, { last }: Memory): boolean =>
  last !== null &&
  last.sentence === tape.sentence - 1 &&
  last.speakers.every(({ actor }) => actor.kind === 'person') &&
  tape.quotations.length > 0;
