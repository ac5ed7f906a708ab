import type { Tape, VerbGroup } from '../../clauses/index.ts';
import { clauseAt, itemAt, normAt, PHRASE_PREPOSITIONS } from '../attach/index.ts';
import type { Instrument } from './instrument.ts';
import { GOVERNS_BY, NAMED_BEFORE, SEALS, VERBS } from './words.ts';

/** The verb that governs an instrument: before it, or the passive after it, or a participle on it. */
export function verbOf(tape: Tape, instrument: Instrument): VerbGroup | null {
  const { phrase } = instrument;
  const governing = phrase.verb;
  const inverted = invertedBefore(tape, phrase.from);
  if (inverted) return inverted;
  if (governing && VERBS.has(governing.lemma)) return governing;
  const byPreposition = prepositional(tape, instrument);
  if (byPreposition) return byPreposition;
  const noun = itemAt(tape.items, instrument.to - 1);
  const reduced = reachedBy(tape, noun + 1);
  if (reduced) return reduced;
  const clause = clauseAt(tape, instrument.from);
  const first = pastAside(tape, noun + 1);
  const reach = first + (normAt(tape.items, first) === 'between' ? 26 : 16);
  for (let at = first; at < Math.min(tape.items.length, reach); at += 1) {
    const item = tape.items[at]!;
    if (item.kind === 'sign' && !ASIDES.has(item.norm)) break;
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

/** Signs between an instrument and its verb: `Ghana's Tea Board`, `(MoU)`. */
const ASIDES: ReadonlySet<string> = new Set([',', '(', ')', "'s", '’s', "'", '’']);

/** "Also signed were a pact on tea and a protocol": the participle that opens the sentence. */
function invertedBefore(tape: Tape, phrase: number): VerbGroup | null {
  const [first, be] = tape.verbs;
  if (first?.form !== 'participle' || !SEALS.has(first.lemma) || be?.lemma !== 'be') return null;
  const at = itemAt(tape.items, first.from);
  const next = tape.items[at + 1];
  const opens =
    next?.kind === 'verb' && next.verb === be && be.form === 'finite' && !be.negated && phrase > at;
  if (!opens || !tape.items.slice(0, at).every((_, before) => OPENS.has(normAt(tape.items, before) ?? '')))
    return null;
  return tape.verbs.some(({ form, from }) => form === 'finite' && from > be.from) ? null : first;
}

const OPENS: ReadonlySet<string> = new Set([
  'also',
  'among',
  'those',
  'the',
  'documents',
  'agreements',
  'likewise',
]);

/** "an agreement reached between", "the pact (that) both countries signed in 1995": how it came about. */
function reachedBy(tape: Tape, noun: number): VerbGroup | null {
  const from = pastMatter(tape, noun);
  const at = [0, 1, 2, 3, 4, 5].find((step) => tape.items[from + step]?.kind === 'verb');
  const item = at === undefined ? undefined : tape.items[from + at];
  if (item?.kind !== 'verb' || item.verb.form !== 'finite' || !SEALS.has(item.verb.lemma)) return null;
  const next = from + at! + 1;
  const after = tape.items[normAt(tape.items, next) === 'on' ? next + 1 : next];
  if (at === 0)
    return normAt(tape.items, from + 1) === 'between' || after?.kind === 'time' ? item.verb : null;
  const between = tape.items.slice(from, from + at!);
  const doers = between.every((one) => one.kind === 'actor' || (one.kind === 'word' && DOERS.has(one.norm)));
  const free = after === undefined || after.kind === 'time' || after.kind === 'sign' || isPhrase(after);
  return doers && free && item.verb.voice === 'active' ? item.verb : null;
}

/** "an agreement on nuclear energy which both countries signed": past what it is about. */
function pastMatter(tape: Tape, from: number): number {
  if (!MATTER.has(normAt(tape.items, from) ?? '')) return from;
  for (let at = from + 1; at < from + 8; at += 1) {
    const norm = normAt(tape.items, at);
    if (norm === 'which' || norm === 'that') return at;
    if (tape.items[at]?.kind !== 'word') return from;
  }
  return from;
}

const MATTER: ReadonlySet<string> = new Set(['on', 'for', 'of']);

const isPhrase = (item: Tape['items'][number]): boolean =>
  item.kind === 'word' && PHRASE_PREPOSITIONS.has(item.norm);

/** Words for those who made it: "the pact that the two sides signed". */
const DOERS: ReadonlySet<string> = new Set([...NAMED_BEFORE, 'that', 'which', 'the', 'our', 'their']);

/** Past a clause that commas set apart: "The pact, which lets troops in, was signed". */
function pastAside(tape: Tape, from: number): number {
  if (normAt(tape.items, from) !== ',' || normAt(tape.items, from + 1) !== 'which') return from;
  for (let at = from + 2; at < Math.min(tape.items.length - 1, from + ASIDE); at += 1)
    if (normAt(tape.items, at) === ',' && tape.items[at + 1]!.kind === 'verb') return at + 1;
  return from;
}

/** Items within which such a clause ends. */
const ASIDE = 30;

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
  const close = phrase.preposition === 'to' && CLOSE.has(normAt(tape.items, phrase.from - 2) ?? '');
  if (close) return phrase.from - 2;
  const after = itemAt(tape.items, to);
  if (NEGOTIATIONS.has(normAt(tape.items, after) ?? '')) return after;
  const begun = negotiationsBegun(tape, phrase.from);
  if (begun !== null) return begun;
  let at = phrase.from - 1;
  if (phrase.verb?.lemma === 'replace') return null;
  if (phrase.verb?.form === 'infinitive') at = itemAt(tape.items, phrase.verb.from) - 1;
  else if (LEADS_TO.has(normAt(tape.items, at) ?? '')) at -= 1;
  else return null;
  // "progress toward the pact", "progress on a pact"; progress on the pact may be made in keeping it.
  const nearing = TOWARDS.has(normAt(tape.items, at + 1) ?? '') || !phrase.definite;
  if (PROGRESS.has(normAt(tape.items, at) ?? '')) return nearing ? at : null;
  for (let back = at; back >= Math.max(0, at - 7); back -= 1) {
    const item = tape.items[back]!;
    if (NEGOTIATIONS.has(normAt(tape.items, back) ?? '')) return back;
    const word = normAt(tape.items, back);
    if (item.kind === 'verb' || item.kind === 'sign' || (word !== null && !BETWEEN_SIDES.has(word)))
      return null;
  }
  return null;
}

/** "Negotiations will begin on a pact", "talks have started on one": past the verb between. */
function negotiationsBegun(tape: Tape, phrase: number): number | null {
  const verb = tape.items[phrase - 2];
  if (
    verb?.kind !== 'verb' ||
    !BEGINS.has(verb.verb.lemma) ||
    !LEADS_TO.has(normAt(tape.items, phrase - 1) ?? '')
  )
    return null;
  return NEGOTIATIONS.has(normAt(tape.items, phrase - 3) ?? '') ? phrase - 3 : null;
}

const BEGINS: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'open',
  'commence',
  'resume',
  'continue',
  'stall',
]);

const CLOSE: ReadonlySet<string> = new Set(['close', 'closer', 'nearer']);

const NEGOTIATIONS: ReadonlySet<string> = new Set(['negotiations', 'negotiation', 'talks']);

const PROGRESS: ReadonlySet<string> = new Set(['progress', 'headway']);
const TOWARDS: ReadonlySet<string> = new Set(['toward', 'towards']);

const LEADS_TO: ReadonlySet<string> = new Set(['on', 'for', 'over', 'about', 'of', 'towards', 'toward']);

/** What may stand between negotiations and what they are on: those who hold them. */
const BETWEEN_SIDES: ReadonlySet<string> = new Set(['between', 'with', 'and', 'the', 'among', ',']);

/** The last verb before an item. */
export const verbBefore = (tape: Tape, item: number): VerbGroup | null => {
  const before = tape.items.slice(0, item).findLast(({ kind }) => kind === 'verb');
  return before?.kind === 'verb' ? before.verb : null;
};
