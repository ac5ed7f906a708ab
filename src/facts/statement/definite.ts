import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { type Article, quoteAt, wordsAt } from '../../text/index.ts';
import { actorAt, distinct, normAt } from '../attach/index.ts';
import { inferred } from './documents.ts';
import { voiceOf } from './offices.ts';
import { bodyNouns, governments, type Memory, type Speakers, sources } from './sources.ts';

/** How many sentences back "the ministry" and "the spokeswoman" may have been named. */
const FAR = 8;

/**
 * "the ministry said", "the spokeswoman noted": who was named before by a phrase with that noun
 * ("the Kenyan trade ministry", "press secretary Ann Lee"). Null where two of the kind were.
 */
export function namedBefore(article: Article, tape: Tape, at: number, memory: Memory): Speakers | null {
  const noun = normAt(tape.items, at);
  if (noun === null || normAt(tape.items, at - 1) !== 'the') return null;
  const speaksForAnother = noun.startsWith('spokes');
  if (OFFICIALS.has(noun)) return officialsBefore(memory, tape);
  if (!speaksForAnother && !bodyNouns.has(noun)) return null;
  const isMeant = speaksForAnother ? isSpokesperson : (words: string) => words.split(/[\s-]/u).includes(noun);
  for (let index = tape.sentence - 1; index >= 0 && tape.sentence - index <= FAR; index--) {
    const found = meantIn(article, memory.tapes[index]!, isMeant);
    if (found.length > 0)
      return found.length === 1 ? sources(inferred(found), 'statement:named-before') : null;
  }
  return speaksForAnother ? null : lastBody(tape, memory, noun);
}

const OFFICIALS: ReadonlySet<string> = new Set(['official', 'officials', 'diplomat', 'diplomats']);

/** "the officials said", after officials without a name spoke: the same. */
function officialsBefore({ last }: Memory, tape: Tape): Speakers | null {
  if (last === null || tape.sentence - last.sentence > NEAR) return null;
  const same = last.speakers.filter(
    ({ actor }) => actor.kind === 'role' && /official|diplomat/iu.test(actor.title),
  );
  return sources(inferred(same), 'statement:named-before');
}

/** "the agency added": the body that spoke last, whatever it is called. */
function lastBody(tape: Tape, { last }: Memory, noun: string): Speakers | null {
  if (last === null || tape.sentence - last.sentence > NEAR || last.speakers.length > 1) return null;
  const actor = last.speakers[0]?.actor;
  // "Wisma Putra says …. The ministry said": a body of a state by a name of its own.
  const own = actor?.kind === 'role' && noun === 'ministry' && OWN_NAME.test(actor.title);
  return actor?.kind === 'organisation' || own
    ? sources(inferred(last.speakers), 'statement:named-before')
    : null;
}

const NEAR = 3;

/** Ministries that have a name of their own. */
const OWN_NAME = /^(?:wisma putra|downing street|quai d’orsay|gaimusho|deplu)$/iu;

const isSpokesperson = (words: string): boolean =>
  words.includes('spokes') || words.includes('press secretary');

function meantIn(article: Article, tape: Tape, isMeant: (words: string) => boolean): Participant[] {
  const found = tape.items.flatMap((item) =>
    item.kind === 'actor' &&
    item.actor.form !== 'pronoun' &&
    isMeant(wordsAt(article.text, item).toLowerCase())
      ? item.actor.participants
      : [],
  );
  return distinct(found);
}

/**
 * "the government of Norway said", "the office of the Norwegian premier said": whose it is, by `of`;
 * `at` is the item of the owner.
 */
export function governmentOf(article: Article, tape: Tape, at: number): Speakers | null {
  const owner = actorAt(tape.items, at);
  const noun = normAt(tape.items, at - 2);
  if (!owner || owner.possessive || normAt(tape.items, at - 1) !== 'of' || noun === null) return null;
  if (owner.form === 'country')
    return governments.has(noun) ? sources(owner.participants, 'statement:subject') : null;
  const words = { start: tape.items[at - 2]!.start, end: owner.end };
  return noun === 'office' ? voiceOf(owner.participants[0], quoteAt(article.text, words)) : null;
}

/** Item right before a verb, adverbs and times passed over ("Ankara on Monday also said"); -1 if none. */
export function itemBefore(tape: Tape, verb: VerbGroup): number {
  let at = tape.items.findLastIndex((item) => item.to <= verb.from);
  while (at > 0 && (isTime(tape, at) || isAdverb(normAt(tape.items, at)))) at--;
  return at;
}

const isAdverb = (norm: string | null): boolean =>
  norm !== null && (norm.endsWith('ly') || norm === 'also' || norm === 'later' || norm === 'then');

/** "Monday", and the `on` before it. */
const isTime = (tape: Tape, at: number): boolean =>
  tape.items[at]!.kind === 'time' || (tape.items[at + 1]?.kind === 'time' && normAt(tape.items, at) === 'on');
