import type { Tape, VerbGroup } from '../../clauses/index.ts';

import { type Quote, quoteAt, type Token } from '../../text/index.ts';
import { whereAt } from './place.ts';
import type { Scene } from './scene.ts';
import { clauseOf, itemAt } from './tape.ts';
import { LEAVES, NOT_TOPICS, PRONOUNS, QUALIFIED, TRAILING } from './topic-words.ts';
import { FOCUS_VERBS, TOPIC_ENDS, TOPIC_MARKERS } from './words.ts';

/**
 * What an event is about, in the article's words: the noun phrases after `on`, `about`, `to discuss`
 * and the like, between two tokens of a sentence. A list with commas gives one quote a member.
 */
export function topicsBetween(scene: Scene, tape: Tape, from: number, to: number): Quote[] {
  const { article } = scene.marked;
  const { tokens } = article.sentences[tape.sentence]!;
  for (let at = from; at < to; at += 1) {
    const start = topicStart(tape, tokens, from, at, to);
    if (start !== null) return topicsFrom(scene, tape, start, to);
    if (at > from && leavesEvent(tape, tokens, at)) return [];
  }
  return [];
}

/** The topics that begin at a token, up to where the phrase ends. */
export function topicsFrom(scene: Scene, tape: Tape, from: number, to: number): Quote[] {
  const { article } = scene.marked;
  const { tokens } = article.sentences[tape.sentence]!;
  if (PRONOUNS.has(tokens[from]?.norm ?? '')) return [];
  const end = topicEnd(scene, tape, tokens, from, to);
  return splitList(tokens, from, end).map((part) => quoteAt(article.text, part));
}

function topicStart(
  tape: Tape,
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
): number | null {
  const word = tokens[at]!.norm;
  const next = tokens[at + 1];
  if (!next || at + 1 >= to) return null;
  if (FOCUS_VERBS.has(word) && isOfEvent(tape, from, at)) {
    const past = next.norm === 'with' ? pastCompany(tape, at + 2) : at + 1;
    if (past === null || past >= to) return null;
    if (!TOPIC_MARKERS.has(tokens[past]!.norm)) return past;
    if (past > at + 1) return past + 1;
    // "discussed over the phone"
    const how = [at + 2, at + 3].find(
      (one) => tokens[one]?.norm === 'phone' || tokens[one]?.norm === 'telephone',
    );
    return how === undefined ? at + 2 : how + 1;
  }
  if (!TOPIC_MARKERS.has(word)) return null;
  const item = tape.items[itemAt(tape.items, at + 1)];
  // "on Monday", "on the sidelines", "over dinner" are no topics.
  if (item?.kind === 'time' || next.kind === 'number' || NOT_TOPICS.has(next.norm)) return null;
  if (next.norm === 'the' && NOT_TOPICS.has(tokens[at + 2]?.norm ?? '')) return null;
  // "On the Peruvian side were": who was there.
  if (next.norm === 'the' && SIDES.has(tokens[at + 3]?.norm ?? '')) return null;
  return at + 1;
}

/** "discussed with Bo Roy regional matters": past who it was discussed with; null where that is nobody known. */
function pastCompany(tape: Tape, token: number): number | null {
  const item = tape.items[itemAt(tape.items, token)];
  return item?.kind === 'actor' ? item.to : null;
}

const SIDES: ReadonlySet<string> = new Set(['side', 'sides']);

/** "the talks focused on", "met to discuss": not where somebody else, named in between, discusses. */
function isOfEvent(tape: Tape, from: number, at: number): boolean {
  const item = tape.items[itemAt(tape.items, at)];
  if (at === from || item?.kind !== 'verb' || item.verb.form !== 'finite') return true;
  const clause = clauseOf(tape, item.verb);
  return !clause?.subject || clause.subjectShared || clause.subject.from < from;
}

/** Another verb, or a clause of its own, speaks of something else: its `on` leads to no topic of the event. */
function leavesEvent(tape: Tape, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.norm;
  if (LEAVES.has(word)) return true;
  const item = tape.items[itemAt(tape.items, at)];
  if (item?.kind !== 'verb' || item.from !== at) return false;
  return !IS_HELD.has(item.verb.lemma) && !FOCUS_VERBS.has(item.verb.lemma);
}

/** "the talks held in Oslo on": these say no more than that it takes place. */
const IS_HELD: ReadonlySet<string> = new Set(['hold', 'schedule', 'plan', 'host', 'arrange']);

/** Where a topic's words end: at a sign that closes, a time, or a word that begins something else. */
function topicEnd(scene: Scene, tape: Tape, tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at]!;
    const item = tape.items[itemAt(tape.items, at)];
    if (token.kind === 'punctuation' && token.norm !== ',' && token.norm !== "'" && token.norm !== '&') break;
    if (at > from && TOPIC_ENDS.has(token.norm) && !belongsToInfinitive(tape, at)) break;
    if (item?.kind === 'time' && at > from && !QUALIFIED.has(tokens[at - 1]!.norm)) break;
    if (item?.kind === 'verb' && item.verb.form === 'finite' && !mayBeNoun(item.verb, tokens[at - 1])) {
      at = beforeSubject(tokens, from, at);
      break;
    }
    if (at > from && token.norm === 'in' && isCityAtEnd(scene, tape, tokens, at)) break;
    if (token.norm === ',' && !goesOn(tape, tokens, at, to)) break;
    at += 1;
  }
  while (at > from && TRAILING.has(tokens[at - 1]!.norm)) at -= 1;
  return at;
}

/** "discussed trade, and the two sides will meet": whose verb follows is no topic. */
function beforeSubject(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at > Math.max(from, verb - SUBJECT); at -= 1)
    if (tokens[at]!.norm === ',' && tokens[at + 1]?.norm === 'and') return at;
  return verb;
}

/** How many words the subject of such a verb has at most, with its comma and `and`. */
const SUBJECT = 8;

/** "measures to deal with": the preposition is the infinitive's and leads on. */
function belongsToInfinitive(tape: Tape, at: number): boolean {
  const before = tape.items[itemAt(tape.items, at - 1)];
  return before?.kind === 'verb' && before.verb.form === 'infinitive';
}

/** "trade and measures to": a plural noun in a list looks like a verb of the present. */
const mayBeNoun = (verb: VerbGroup, before: Token | undefined): boolean =>
  verb.tense === 'present' && verb.to - verb.from === 1 && (before?.norm === 'and' || before?.norm === ',');

/** "talks on tourism in Amman": a city that ends the phrase is where the talks are. */
function isCityAtEnd(scene: Scene, tape: Tape, tokens: readonly Token[], at: number): boolean {
  const place = whereAt(scene, tape, at + 1);
  if (!place?.city) return false;
  const next = tokens.findIndex(({ start }) => start >= place.quote.end);
  if (next < 0 || tokens[next]!.kind === 'punctuation') return true;
  return tape.items[itemAt(tape.items, next)]?.kind === 'time' || tokens[next]!.norm === 'on';
}

/** A comma goes on with a list where an `and` follows before the phrase ends. */
function goesOn(tape: Tape, tokens: readonly Token[], comma: number, to: number): boolean {
  for (let at = comma + 1; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.norm === 'and' || token.norm === '&') return at > comma + 0;
    if (token.kind === 'punctuation' && token.norm !== ',') return false;
    if (TOPIC_ENDS.has(token.norm)) return false;
    const item = tape.items[itemAt(tape.items, at)];
    if (item?.kind === 'verb' && item.verb.form === 'finite') return false;
  }
  return false;
}

/** "Belt and Road": an `and` between capitals is inside a name. */
const joinsName = (tokens: readonly Token[], and: number): boolean =>
  tokens[and - 1]?.shape === 'Upper' && tokens[and + 1]?.shape === 'Upper';

/** Members of a list with commas; a phrase without a comma stays whole. */
function splitList(tokens: readonly Token[], from: number, to: number): { start: number; end: number }[] {
  if (to <= from) return [];
  const commas: number[] = [];
  for (let at = from; at < to; at += 1) if (tokens[at]!.norm === ',') commas.push(at);
  if (commas.length === 0) return [{ start: tokens[from]!.start, end: tokens[to - 1]!.end }];
  const cuts = [...commas];
  for (let at = commas.at(-1)! + 1; at < to; at += 1)
    if (tokens[at]!.norm === 'and' && !joinsName(tokens, at)) cuts.push(at);
  const parts: { start: number; end: number }[] = [];
  let start = from;
  for (const cut of [...cuts, to]) {
    while (start < cut && (tokens[start]!.norm === 'and' || tokens[start]!.norm === ',')) start += 1;
    if (cut > start) parts.push({ start: tokens[start]!.start, end: tokens[cut - 1]!.end });
    start = cut + 1;
  }
  return parts;
}
