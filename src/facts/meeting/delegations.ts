import type { Tape, TapeItem } from '../../clauses/index.ts';
import { actorAt, type Company, governedBy, itemAfter, normAt } from '../attach/index.ts';
import { DELEGATIONS } from './visit-words.ts';

/**
 * Whom a verb or noun governs, as `governedBy` does; of a delegation, whoever leads it: "received a
 * Peruvian delegation headed by Bo Roy".
 */
export const othersAfter = (
  tape: Tape,
  from: number,
  prepositions: ReadonlySet<string>,
  direct: boolean,
): Company | null =>
  leadersOf(tape, from, prepositions, direct) ?? governedBy(tape, from, prepositions, direct);

/** How many items on the delegation may be named, and how many after it who leads it. */
const REACH = 5;
const LED_WITHIN = 8;

function leadersOf(
  tape: Tape,
  from: number,
  prepositions: ReadonlySet<string>,
  direct: boolean,
): Company | null {
  const { items } = tape;
  let open = direct;
  for (let at = from; at < Math.min(items.length, from + REACH); at += 1) {
    const item = items[at]!;
    if (item.kind === 'verb' || item.kind === 'sign') return null;
    if (open && isDelegation(items, at)) return ledAfter(tape, at + 1);
    open ||= prepositions.has(normAt(items, at) ?? '');
  }
  return null;
}

/** "delegation", "the Kenyan delegation". */
function isDelegation(items: readonly TapeItem[], at: number): boolean {
  const actor = actorAt(items, at);
  if (!actor) return DELEGATIONS.has(normAt(items, at) ?? '');
  const [one] = actor.participants;
  return DELEGATIONS.has(one?.words.text.split(' ').at(-1) ?? '');
}

/** "of investors, led by Bo Roy" */
function ledAfter(tape: Tape, from: number): Company | null {
  for (let at = from; at < Math.min(tape.items.length, from + LED_WITHIN); at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'sign' && item.norm !== ',') return null;
    if (item.kind !== 'verb') continue;
    const led = item.verb.form === 'participle' && LED.has(item.verb.lemma);
    return led ? governedBy(tape, itemAfter(tape, item.verb), BY, false) : null;
  }
  return null;
}

const LED: ReadonlySet<string> = new Set(['lead', 'head']);
const BY: ReadonlySet<string> = new Set(['by']);
