import type { Tape, TapeItem } from '../../clauses/index.ts';
import { type Company, companyFrom } from './company.ts';
import { normAt } from './tape.ts';
import { ADVERBS, HELD, MODIFIERS, PHRASE_PREPOSITIONS } from './words.ts';

/** How far to look: a bound on words between a verb or noun and its other side. */
const REACH = 18;

/**
 * The company that a verb or noun governs: directly (`met Ann Lee`), or after one of the
 * prepositions, past adverbs, times and places between (`met on Monday in Rome with Ann Lee`).
 */
export function governedBy(
  tape: Tape,
  from: number,
  prepositions: ReadonlySet<string>,
  direct: boolean,
): Company | null {
  const { items } = tape;
  let mayBeDirect = direct;
  let at = from;
  while (at < items.length && at - from < REACH) {
    const item = items[at]!;
    if (item.kind === 'time' || item.kind === 'number') at += 1;
    else if (item.kind === 'place') at += 1;
    else if (item.kind === 'verb') {
      if (!HELD.has(item.verb.lemma) || item.verb.form === 'finite') return null;
      at += 1;
    } else if (item.kind === 'actor') {
      if (mayBeDirect) return companyFrom(tape, at);
      at += 1;
    } else if (isSetting(items, at)) {
      at = pastPhrase(items, at + 1, prepositions);
    } else if (prepositions.has(item.norm)) {
      const company = companyFrom(tape, at + 1);
      if (company) return company;
      mayBeDirect = false;
      at += 1;
    } else if (item.norm === 'including' && direct) {
      return companyFrom(tape, at + 1);
    } else if (item.kind === 'sign') {
      if (direct && item.norm === ',' && normAt(items, at + 1) === 'including')
        return companyFrom(tape, at + 2);
      if (item.norm !== ',' || !continuesAfterComma(items, at, prepositions)) return null;
      at += 1;
    } else if (PHRASE_PREPOSITIONS.has(item.norm)) {
      at = pastPhrase(items, at + 1, prepositions);
    } else if (STOPS.has(item.norm)) return null;
    else if (ADVERBS.has(item.norm)) at += 1;
    else if (mayBeDirect && MODIFIERS.has(item.norm)) {
      const company = companyFrom(tape, at);
      if (company) return company;
      mayBeDirect = false;
      at += 1;
    } else {
      mayBeDirect = false;
      at += 1;
    }
  }
  return null;
}

/** The `of` of "on the sidelines of the summit": what stands behind it is a setting, and no side. */
export const isSetting = (items: readonly TapeItem[], at: number): boolean =>
  normAt(items, at) === 'of' && SETTINGS.has(normAt(items, at - 1) ?? '');

const SETTINGS: ReadonlySet<string> = new Set(['sidelines', 'sideline', 'margins', 'occasion', 'eve']);

const STOPS: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'after',
  'before',
  'while',
  'when',
  'where',
  'but',
  'because',
  'if',
  'to',
]);

/** "met, on Tuesday, with": the comma only sets a time or a place apart. */
const continuesAfterComma = (
  items: readonly TapeItem[],
  comma: number,
  prepositions: ReadonlySet<string>,
): boolean => {
  const next = items[comma + 1];
  return next?.kind === 'time' || prepositions.has(normAt(items, comma + 1) ?? '');
};

/** Past the noun phrase of a preposition, up to the next preposition, time, sign or verb. */
function pastPhrase(items: readonly TapeItem[], from: number, prepositions: ReadonlySet<string>): number {
  let at = from;
  let named = false;
  while (at < items.length) {
    const item = items[at]!;
    // "received at the royal court President Bo Roy": the phrase is over before him.
    if (item.kind === 'actor' && named) return at;
    if (item.kind === 'verb' || item.kind === 'sign' || item.kind === 'time')
      return item.kind === 'time' ? at + 1 : at;
    if (item.kind === 'word') {
      if (prepositions.has(item.norm) || PHRASE_PREPOSITIONS.has(item.norm) || STOPS.has(item.norm))
        return at;
      named ||= !MODIFIERS.has(item.norm);
    } else return item.kind === 'actor' && item.actor.possessive ? at + 2 : at + 1;
    at += 1;
  }
  return at;
}
