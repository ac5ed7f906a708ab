import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { clauseAt, itemAt, normAt } from '../attach/index.ts';
import type { Instrument } from './instrument.ts';
import { GOVERNS_BY, VERBS } from './words.ts';

/** The verb that governs an instrument: before it, or the passive after it, or a participle on it. */
export function verbOf(tape: Tape, instrument: Instrument): VerbGroup | null {
  const { phrase } = instrument;
  const governing = phrase.verb && pastCalled(tape, phrase.verb);
  if (governing && VERBS.has(governing.lemma)) return governing;
  const byPreposition = prepositional(tape, instrument);
  if (byPreposition) return byPreposition;
  const noun = itemAt(tape.items, instrument.to - 1);
  const clause = clauseAt(tape, instrument.from);
  for (let at = noun + 1; at < Math.min(tape.items.length, noun + 14); at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'sign' && item.norm !== ',' && item.norm !== '(' && item.norm !== ')') break;
    // "an agreement on sharing water to end the dispute was signed": verbs inside what it is about.
    if (item.kind !== 'verb' || item.verb.form === 'gerund' || item.verb.form === 'infinitive') continue;
    const passive = item.verb.voice === 'passive' || item.verb.form === 'participle';
    if (passive && VERBS.has(item.verb.lemma)) return item.verb;
    break;
  }
  // "signed an oil agreement and a final agreement": the verb governs both.
  const before = clause?.verb;
  return before && before.to <= instrument.from && VERBS.has(before.lemma) && joined(tape, before, instrument)
    ? before
    : null;
}

/** "withdrew from a pact", "comply with the treaty", "came to an agreement". */
function prepositional(tape: Tape, { phrase }: Instrument): VerbGroup | null {
  if (phrase.preposition === null) return null;
  for (let at = phrase.from - 2; at >= Math.max(0, phrase.from - 4); at -= 1) {
    const item = tape.items[at]!;
    if (item.kind === 'verb')
      return GOVERNS_BY.get(item.verb.lemma)?.has(phrase.preposition) ? item.verb : null;
    if (item.kind !== 'word' && item.kind !== 'time') return null;
  }
  return null;
}

/** "signed what they called a treaty": the verb before `what`. */
function pastCalled(tape: Tape, verb: VerbGroup): VerbGroup {
  if (verb.lemma !== 'call' && verb.lemma !== 'describe') return verb;
  const what = itemAt(tape.items, verb.from) - 2;
  const before = tape.items[what - 1];
  return normAt(tape.items, what) === 'what' && before?.kind === 'verb' ? before.verb : verb;
}

/** Only articles, adjectives, numbers and joined phrases stand between the verb and the instrument. */
function joined(tape: Tape, verb: VerbGroup, instrument: Instrument): boolean {
  const from = itemAt(tape.items, verb.to - 1) + 1;
  for (let at = from; at < instrument.phrase.from; at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'verb') return false;
    const word = normAt(tape.items, at);
    if (word !== null && BREAKS.has(word)) return false;
  }
  return true;
}

const BREAKS: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'under',
  'of',
  'after',
  'before',
  'since',
  'despite',
  ';',
  ':',
]);

/**
 * Item of `negotiations` in "negotiations on a trade agreement", "talks to conclude a treaty",
 * "talks between Fiji and Peru on a pact", "free trade agreement talks"; else null.
 */
export function negotiationsOn(tape: Tape, { phrase, to }: Instrument): number | null {
  // "are close to a deal": as good as talks on it.
  const close = phrase.preposition === 'to' && normAt(tape.items, phrase.from - 2) === 'close';
  if (close) return phrase.from - 2;
  const after = itemAt(tape.items, to);
  if (NEGOTIATIONS.has(normAt(tape.items, after) ?? '')) return after;
  let at = phrase.from - 1;
  if (phrase.verb?.form === 'infinitive') at = itemAt(tape.items, phrase.verb.from) - 1;
  else if (LEADS_TO.has(normAt(tape.items, at) ?? '')) at -= 1;
  else return null;
  for (let back = at; back >= Math.max(0, at - 7); back -= 1) {
    const item = tape.items[back]!;
    if (NEGOTIATIONS.has(normAt(tape.items, back) ?? '')) return back;
    const word = normAt(tape.items, back);
    if (item.kind === 'verb' || item.kind === 'sign' || (word !== null && !BETWEEN_SIDES.has(word)))
      return null;
  }
  return null;
}

const NEGOTIATIONS: ReadonlySet<string> = new Set(['negotiations', 'negotiation', 'talks']);

const LEADS_TO: ReadonlySet<string> = new Set(['on', 'for', 'over', 'about', 'of', 'towards', 'toward']);

/** What may stand between negotiations and what they are on: those who hold them. */
const BETWEEN_SIDES: ReadonlySet<string> = new Set(['between', 'with', 'and', 'the', 'among', ',']);

/** The last verb before an item. */
export const verbBefore = (tape: Tape, item: number): VerbGroup | null => {
  const before = tape.items.slice(0, item).findLast(({ kind }) => kind === 'verb');
  return before?.kind === 'verb' ? before.verb : null;
};
