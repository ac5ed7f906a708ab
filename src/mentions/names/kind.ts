import { familyNames } from '../../gazetteer/index.ts';
import type { Token } from '../../text/index.ts';
import type { Line } from '../line.ts';
import { isGivenName } from '../words/given-names.ts';
import {
  FAMILY_FIRST,
  OTHER_BODIES,
  PARTICLES,
  PLACE_WORDS,
  PUBLIC_BODIES,
  STARTERS,
  SUFFIXES,
  THING_NOUNS,
  THING_WORDS,
} from '../words/name-words.ts';
import { TOPICS } from '../words/office-words.ts';
import type { Run } from './runs.ts';

export type RunKind = 'person' | 'organisation' | 'place' | 'thing' | 'unknown';

/** What a run of capitals names, by its own words alone: last words before first, since English names end in what they are. */
export function kindOf(line: Line, run: Run, titled = false): RunKind {
  const words = line.tokens.slice(run.from, run.to).filter((token) => token.kind === 'word');
  const last = words.at(-1)!.norm;
  const first = words[0]!.norm;
  if (THING_NOUNS.has(last)) return 'thing';
  if (isHyphenated(line, words)) return 'person';
  const given = isGivenName(first);
  if (PUBLIC_BODIES.has(last) || OTHER_BODIES.has(last)) return 'organisation';
  if (!given && (PLACE_WORDS.has(last) || PLACE_WORDS.has(first)))
    return words.length > 1 ? 'place' : 'unknown';
  if (given && words.length === 2 && !TOPICS.has(last)) return 'person';
  // "Mohammed Shia al-Roy": with a given name first, the last word alone may speak against.
  if (given && words.length > 2 && !isThing(last, false)) return 'person';
  // "Ambassador He Wei": after a title a family name that is also a small word.
  const family = titled && words.length > 1 && FAMILY_FIRST.has(first);
  const isPart = (word: Token, index: number) =>
    isThing(word.norm, index === 0 && (run.from === 0 || family));
  if (words.some((word, index) => !isInitial(line, word) && isPart(word, index))) return 'thing';
  if (words.length === 1) return 'unknown';
  return given || looksNamed(words) ? 'person' : 'unknown';
}

/** "Park Min-roy", "Bay Sung-lee": a family name that may be a thing, before a given name in two parts. */
const isHyphenated = (line: Line, words: readonly Token[]): boolean =>
  words.length === 2 &&
  FAMILY_FIRST.has(words[0]!.norm) &&
  /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(line.article.text.slice(words[1]!.start, words[1]!.end));

/** Signs of a person without a given name that is known. */
function looksNamed(words: readonly Token[]): boolean {
  const first = words[0]!.norm;
  const last = words.at(-1)!.norm;
  if (words.slice(1, -1).some(({ norm }) => ARABIC.has(norm) || norm === 'van' || norm === 'von'))
    return true;
  if (FAMILY_FIRST.has(first) && words.length <= 3) return true;
  if (familyNames.has(last) && words.length <= 4 && last.length > 2) return true;
  // "J. Roy", "Ann Lee Jr.", "Ben Al-Roy".
  return (
    words.some((word) => word.end - word.start === 1) ||
    (words.length > 2 && (SUFFIXES.has(last) || isGivenName(words[1]!.norm))) ||
    words.some(({ norm }) => /^(?:al|el|ul|ibn|bin)-/u.test(norm)) ||
    PARTICLES.has(first)
  );
}

const ARABIC = new Set(['bin', 'bint', 'ibn', 'al', 'el', 'ul', 'ud', 'abu', 'ould']);

/** The initial of "A. Roy", which is no small word. */
const isInitial = (line: Line, { start, end }: Token): boolean =>
  end - start === 1 && line.article.text[end] === '.';

const isThing = (norm: string, atStart: boolean): boolean =>
  !isGivenName(norm) &&
  (THING_WORDS.has(norm) ||
    TOPICS.has(norm) ||
    PUBLIC_BODIES.has(norm) ||
    OTHER_BODIES.has(norm) ||
    (!atStart && STARTERS.has(norm)));
