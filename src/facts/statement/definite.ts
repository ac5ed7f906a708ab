import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { type Article, wordsAt } from '../../text/index.ts';
import { actorAt, distinct, normAt } from '../attach/index.ts';
import { inferred } from './documents.ts';
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
  if (!speaksForAnother && !bodyNouns.has(noun)) return null;
  const isMeant = speaksForAnother ? isSpokesperson : (words: string) => words.split(/[\s-]/u).includes(noun);
  for (let index = tape.sentence - 1; index >= 0 && tape.sentence - index <= FAR; index--) {
    const found = meantIn(article, memory.tapes[index]!, isMeant);
    if (found.length > 0)
      return found.length === 1 ? sources(inferred(found), 'statement:named-before') : null;
  }
  return speaksForAnother ? null : lastBody(tape, memory, noun);
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

/** "the government of Norway said": the state that `of` ties to a noun for its government; `at` is the state's item. */
export function governmentOf(tape: Tape, at: number): Speakers | null {
  const owner = actorAt(tape.items, at);
  const noun = normAt(tape.items, at - 2);
  if (owner?.form !== 'country' || normAt(tape.items, at - 1) !== 'of' || noun === null) return null;
  return governments.has(noun) ? sources(owner.participants, 'statement:subject') : null;
}

/** Item right before a verb, adverbs passed over; -1 if none. */
export function itemBefore(tape: Tape, verb: VerbGroup): number {
  let at = tape.items.findLastIndex((item) => item.to <= verb.from);
  while (at > 0 && normAt(tape.items, at)?.endsWith('ly')) at--;
  return at;
}
