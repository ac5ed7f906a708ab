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
  THING_WORDS,
} from '../words/name-words.ts';
import { TOPICS } from '../words/office-words.ts';
import type { Run } from './runs.ts';

export type RunKind = 'person' | 'organisation' | 'place' | 'thing' | 'unknown';

/** What a run of capitals names, by its own words alone. */
export function kindOf(line: Line, run: Run): RunKind {
  const words = line.tokens.slice(run.from, run.to).filter((token) => token.kind === 'word');
  const last = words.at(-1)!.norm;
  const first = words[0]!.norm;
  const given = isGivenName(first);
  if (!given || words.length > 2) {
    if (PUBLIC_BODIES.has(last) || OTHER_BODIES.has(last)) return 'organisation';
    if (PLACE_WORDS.has(last) || PLACE_WORDS.has(first)) return words.length > 1 ? 'place' : 'unknown';
  }
  if (given && words.length === 2 && !PUBLIC_BODIES.has(last) && !OTHER_BODIES.has(last) && !TOPICS.has(last))
    return 'person';
  if (words.some((word, index) => isThing(word.norm, index === 0 && run.from === 0))) return 'thing';
  if (words.length === 1) return 'unknown';
  if (given || words.some((word) => PARTICLES.has(word.norm) || SUFFIXES.has(word.norm))) return 'person';
  if (words.some((word) => word.end - word.start === 1)) return 'person';
  if (FAMILY_FIRST.has(first) && words.length <= 3) return 'person';
  if (words.some((word) => word.shape === 'CAPS' && word.end - word.start > 2)) return 'unknown';
  return 'unknown';
}

const isThing = (norm: string, atStart: boolean): boolean =>
  !isGivenName(norm) &&
  (THING_WORDS.has(norm) ||
    TOPICS.has(norm) ||
    PUBLIC_BODIES.has(norm) ||
    OTHER_BODIES.has(norm) ||
    (!atStart && STARTERS.has(norm)));
