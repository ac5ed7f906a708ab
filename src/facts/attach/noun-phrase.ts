import type { Tape, TapeItem, VerbGroup } from '../../clauses/index.ts';
import type { ActorMention } from '../../mentions/index.ts';
import type { Token } from '../../text/index.ts';
import { pastCalled } from './called.ts';
import { BEFORE_A_VERB, DEFINITE, DETERMINERS, INSIDE, PREPOSITIONS, QUANTITIES } from './phrase-words.ts';
import { actorAt, normAt } from './tape.ts';

/** A noun that may tell an event, with the words before it and what governs it. */
export interface NounPhrase {
  /** Item of the noun. */
  readonly noun: number;
  readonly norm: string;
  /** First item of the phrase, with its article, owner and adjectives. */
  readonly from: number;
  /** Lower-case words and participles before the noun, the nearest first. */
  readonly adjectives: readonly string[];
  /** `his`, `Pakistan’s`, `Ann Lee’s`. */
  readonly owner: ActorMention | null;
  /** Actors that stand as adjectives: `Franco-German`, `US-China`. */
  readonly between: ActorMention | null;
  readonly definite: boolean;
  /** The verb right before the phrase, whose object it then is. */
  readonly verb: VerbGroup | null;
  /** The preposition right before the phrase, or null. */
  readonly preposition: string | null;
}

const REACH = 9;

/** A word that stands as an adjective, by its ending. */
const ADJECTIVE = /(?:ed|al|ic|ive|ary|ous|-level)$/u;

/** The phrase around a noun: everything leftwards up to a verb, a preposition or a sign. */
export function nounPhraseAt(tape: Tape, noun: number, norm: string): NounPhrase {
  const { items } = tape;
  const adjectives: string[] = [];
  let owner: ActorMention | null = null;
  let between: ActorMention | null = null;
  let definite = false;
  let quoted = false;
  let at = noun - 1;
  while (at >= 0 && noun - at <= REACH) {
    const item = items[at]!;
    const word = normAt(items, at);
    if (item.kind === 'actor') {
      if (owner || (between && !item.actor.possessive)) break;
      if (item.actor.possessive) {
        owner = item.actor;
        definite = true;
        at -= 1;
        break;
      }
      // "an official visit": a title right before the noun is an adjective.
      if (item.actor.form === 'role' && at === noun - 1) {
        at -= 1;
        continue;
      }
      if (item.actor.form !== 'country' && item.actor.form !== 'organisation' && item.actor.form !== 'group')
        break;
      between = item.actor;
    } else if (item.kind === 'verb') {
      // "a planned visit", "a closed meeting": a participle inside the phrase is an adjective.
      if (item.verb.form !== 'participle' || !isInside(items, at)) break;
      adjectives.push(wordOf(item.verb));
    } else if (item.kind === 'sign') {
      if (!INSIDE.has(item.norm)) break;
      if (QUOTES.has(item.norm)) quoted = !quoted;
    } else if (word !== null && DETERMINERS.has(word)) {
      definite ||= DEFINITE.has(word);
      adjectives.push(word);
      at -= 1;
      break;
    } else if (word === 'of' && QUANTITIES.has(normAt(items, at - 1) ?? '')) {
      // "a number of agreements", "a series of meetings": how many stands in the phrase.
      at -= 1;
    } else if (word === 'and' && at < noun - 1 && quoted) {
      // "“frank and useful” talks"
    } else if (word === 'and' && at < noun - 1 && ADJECTIVE.test(normAt(items, at - 1) ?? '')) {
      // "restricted and delegation-level talks": two adjectives.
    } else if (word !== null && PREPOSITIONS.has(word)) break;
    else if (word === 'and' || word === 'or' || word === 'said' || word === 'that' || word === 'when') break;
    else if (word !== null) adjectives.push(word);
    at -= 1;
  }
  const before =
    items[PARTICLES.has(normAt(items, at) ?? '') && items[at - 1]?.kind === 'verb' ? at - 1 : at];
  return {
    noun,
    norm,
    from: at + 1,
    adjectives,
    owner,
    between,
    definite,
    verb: before?.kind === 'verb' ? pastCalled(tape, before.verb) : null,
    preposition: prepositionAt(items, at),
  };
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”']);

/** "wrapped up a visit", "called off the talks": the verb stands before its particle. */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'off', 'out', 'back', 'short']);

const wordOf = (verb: VerbGroup): string => (verb.lemma.endsWith('e') ? `${verb.lemma}d` : `${verb.lemma}ed`);

const isInside = (items: readonly TapeItem[], at: number): boolean => {
  const before = items[at - 1];
  return (
    before !== undefined &&
    (DETERMINERS.has(normAt(items, at - 1) ?? '') ||
      (before.kind === 'actor' && before.actor.possessive) ||
      before.kind === 'word')
  );
};

/** The preposition that governs a phrase; of `ahead of`, `prior to`, `on the sidelines of` the telling word. */
function prepositionAt(items: readonly TapeItem[], at: number): string | null {
  const word = normAt(items, at);
  if (word === null || !PREPOSITIONS.has(word)) return word === ',' || word === 'and' ? word : null;
  const before = normAt(items, at - 1);
  if (
    word === 'of' &&
    (before === 'ahead' || before === 'sidelines' || before === 'margins' || before === 'eve')
  )
    return before;
  if (word === 'to' && (before === 'prior' || before === 'prelude')) return before;
  // "two days of talks"
  if (word === 'of' && items[at - 1]?.kind === 'time') return 'round';
  if (word === 'of' && actorAt(items, at - 1) === null && before !== null && ROUNDS.has(before))
    return 'round';
  return word;
}

const ROUNDS: ReadonlySet<string> = new Set([
  'round',
  'rounds',
  'series',
  'day',
  'days',
  'hours',
  'hour',
  'session',
  'sessions',
]);

/**
 * The word at an item, read as a noun: a plain word, or what looks like a verb and stands where only
 * a noun can ("pay official visits", "a closed-door meeting"); null for anything else.
 */
export function nounAt(tape: Tape, tokens: readonly Token[], index: number): string | null {
  const item = tape.items[index]!;
  if (item.kind === 'word') return item.norm;
  if (item.kind !== 'verb' || item.to - item.from !== 1 || item.verb.lemma === 'talk') return null;
  const before = tape.items[index - 1];
  const afterAdjective =
    before?.kind === 'word' && !BEFORE_A_VERB.has(before.norm) && !before.norm.endsWith('ly');
  const owned = before?.kind === 'actor' && before.actor.possessive;
  return afterAdjective || owned || tokens[item.from - 1]?.kind === 'possessive'
    ? tokens[item.from]!.norm
    : null;
}
