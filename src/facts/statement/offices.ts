import type { Tape, VerbGroup } from '../../clauses/index.ts';
import type { Participant } from '../../mentions/index.ts';
import { type Article, type Quote, quoteAt } from '../../text/index.ts';
import { itemAt } from '../attach/index.ts';
import { isSource, type Speakers, voices } from './sources.ts';

/** The noun right before a verb, past adverbs and times; -1 where something else stands there. */
export function nounBefore(tape: Tape, verb: VerbGroup): number {
  let at = itemAt(tape.items, verb.from) - 1;
  for (let passed = 0; at >= 0 && passed < 3; passed++) {
    const item = tape.items[at]!;
    if (
      item.kind !== 'time' &&
      !(item.kind === 'word' && (item.norm.endsWith('ly') || PASSED.has(item.norm)))
    )
      break;
    at--;
  }
  const item = tape.items[at];
  return item?.kind === 'word' || (item?.kind === 'actor' && item.actor.form === 'role') ? at : -1;
}

const PASSED = new Set(['also', 'further', 'then', 'later', 'here']);
const REACH = 4;

/** "his office", "Ann Lee’s spokesman", whose noun is at an item: who stands behind it is named by the owner. */
export function officeAt(article: Article, tape: Tape, at: number): Speakers | null {
  const last = tape.items[at]?.to;
  const noun = last ? article.sentences[tape.sentence]!.tokens[last - 1]!.norm : '';
  if (!voices.has(noun)) return null;
  for (let before = at - 1; before >= 0 && at - before <= REACH; before--) {
    const item = tape.items[before]!;
    if (item.kind === 'sign' && !item.norm.startsWith("'")) return null;
    if (item.kind !== 'actor') continue;
    const words = quoteAt(article.text, { start: item.start, end: tape.items[at]!.end });
    return voiceOf(item.actor.participants[0], words, item.actor.form === 'pronoun');
  }
  return null;
}

/** The office of somebody who counts as a source, named by all its words. */
export function voiceOf(owner: Participant | undefined, words: Quote, inferred = false): Speakers | null {
  if (!owner || !isSource(owner)) return null;
  const speaker: Participant = {
    actor: { kind: 'role', title: words.text, country: owner.country, organisation: null },
    country: owner.country,
    words,
    basis: inferred ? 'inferred' : 'stated',
    reason: null,
  };
  return { participants: [speaker], rule: 'statement:office' };
}
