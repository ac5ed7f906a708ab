import type { VerbGroup } from './clause.ts';
import { hears, inverts, takesClause } from './saying.ts';
import { type Words, wordBefore, wordFrom } from './word-class.ts';

/**
 * "…, Ann Lee said.", "…, said Ann Lee", `…," Ann Lee told reporters`: a verb of saying with nothing said
 * after it, or right after a quotation, begins at the comma or the mark before it and its subject; null
 * where nothing of the kind stands.
 */
export function attributionStart(
  words: Words,
  verb: VerbGroup,
  low: number,
  following: VerbGroup | null,
): number | null {
  if (!takesClause.has(verb.lemma)) return null;
  const subject = wordBefore(words, verb.from);
  const mark = words.tokens[subject]?.norm ?? '';
  // Before the first verb only a quotation is something said: "“A long queue,” said Ann Lee".
  if (low === 0) return CLOSING.has(mark) && subjectFollows(words, verb, following) ? subject + 1 : null;
  if ((mark === ',' || CLOSING.has(mark)) && subjectFollows(words, verb, following)) return subject + 1;
  const next = words.classes[pastHearers(words, verb)];
  const open = following === null || following.form === 'gerund';
  const last = next === undefined || next === 'sign' || next === 'time' || (open && next === 'preposition');
  for (let index = subject - 1; index >= low; index--) {
    const { norm } = words.tokens[index]!;
    if (CLOSING.has(norm) && STOPS.has(words.tokens[index - 1]?.norm ?? '')) return index + 1;
    if (last && norm === ',') return index + 1;
    if (BOUNDING.has(words.classes[index]!)) return null;
  }
  return null;
}

// "told reporters", "told the state news agency": what stands after those who hear it.
function pastHearers(words: Words, verb: VerbGroup): number {
  const start = wordFrom(words, verb.to);
  if (!hears.has(verb.lemma)) return start;
  let index = start;
  while (index < words.tokens.length && HEARERS.has(words.classes[index]!)) index++;
  return index;
}

const HEARERS: ReadonlySet<string> = new Set(['determiner', 'adjective', 'actor', 'other', 'possessive']);

/** True where the subject of a verb of saying stands after it: `…," said Ann Lee`, `…," said a statement`. */
export function subjectFollows(words: Words, verb: VerbGroup, following: VerbGroup | null): boolean {
  if (isInverted(words, verb, following)) return true;
  if (!inverts.has(verb.lemma) || words.classes[verb.to] !== 'determiner') return false;
  return following?.form !== 'finite' || words.classes[wordBefore(words, following.from)] === 'relative';
}

/** True where an actor stands right after a verb and does not act in the next one: "said Ann Lee". */
export function isInverted(words: Words, verb: VerbGroup, following: VerbGroup | null): boolean {
  const actor = words.actors[verb.to];
  if (!actor || actor.possessive || !inverts.has(verb.lemma)) return false;
  return following?.form !== 'finite' || wordBefore(words, following.from) >= actor.to;
}

const CLOSING = new Set(['"', '”', '’', "'"]);
const STOPS = new Set([',', '!', '?', '.', '—']);
const BOUNDING: ReadonlySet<string> = new Set(['relative', 'subordinator', 'conjunction']);
