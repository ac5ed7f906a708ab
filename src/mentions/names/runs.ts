import type { Line } from '../line.ts';
import { isCapital, wordAt } from '../line.ts';
import { isGivenName } from '../words/given-names.ts';
import {
  DOTTED_HONORIFICS,
  HONORIFICS,
  NAMES_TOO,
  PARTICLES,
  SHORT_GIVEN,
  STARTERS,
  SUFFIXES,
} from '../words/name-words.ts';
import { officeHeads } from '../words/office-heads.ts';

/** Tokens that may be one name: capitals with the particles, initials and suffixes between them. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const MAX_RUN = 8;

/** Letters of the longest piece: `Leutheusser-Schnarrenberger` has 27. So bounded, a name fits an address. */
const MAX_PIECE = 28;

/**
 * The longest run of name-like tokens from `from`, stopping before what is known to be something
 * else. `lenient` takes a first token that is also a country, since a title before it says that a
 * person follows ("Economy Minister German Roy").
 */
export function personRun(line: Line, from: number, lenient = false): Run | null {
  let at = from;
  let last = from;
  let words = 0;
  while (at < line.tokens.length && at - from < MAX_RUN) {
    const step = pieceAt(line, at, words, lenient);
    if (step === 0) break;
    if (step > 0) {
      at += step;
      last = at;
      words += 1;
    } else at += -step; // a particle or a sign: belongs to the run if a capital follows
  }
  return words > 0 ? { from, to: last } : null;
}

/** How many tokens the next piece takes; negative if it only joins; 0 if the run ends. */
function pieceAt(line: Line, at: number, words: number, lenient: boolean): number {
  const token = line.tokens[at]!;
  const next = line.tokens[at + 1];
  if (token.kind === 'punctuation') return signAt(line, at, words);
  if (token.kind !== 'word' || line.timed[at] || token.end - token.start > MAX_PIECE) return 0;
  const known = line.known[at];
  if (known && !nameDespite(line, at, words, lenient)) return 0;
  if (!isCapital(token)) {
    if (
      /^(?:al|el|ul|as|ad|an|ash|bin|ibn|d|de|l)[-'’]\p{Lu}/u.test(wordAt(line, at)) &&
      (words > 0 || lenient)
    )
      return 1;
    const particle = PARTICLES.has(token.norm) && (words > 0 || lenient || token.norm.length > 1);
    return particle &&
      (isCapital(next) || (next !== undefined && PARTICLES.has(next.norm))) &&
      glues(token.norm, words)
      ? -1
      : 0;
  }
  if (words > 0 && SUFFIXES.has(token.norm)) return dotted(line, at) ? 2 : 1;
  if (officeHeads.has(token.norm) && !isGivenName(token.norm) && !NAMES_TOO.has(token.norm)) return 0;
  if (words === 0 && opens(line, at) && STARTERS.has(token.norm)) return 0;
  if (
    words > 0 &&
    HONORIFICS.has(token.norm) &&
    !NAMES_TOO.has(token.norm) &&
    !isGivenName(token.norm) &&
    (dotted(line, at) || (isCapital(next) && !DOTTED_HONORIFICS.has(token.norm)))
  )
    return 0;
  // "Ma. Teresa Roy", "Md. Roy": a given name that a point shortens.
  if (SHORT_GIVEN.has(token.norm) && dotted(line, at)) return isCapital(line.tokens[at + 2]) ? 2 : 1;
  // "George W. Roy": the point belongs to the initial.
  if (token.end - token.start === 1 && dotted(line, at)) return isCapital(line.tokens[at + 2]) ? 2 : 0;
  return 1;
}

/** Whether a capital at this token says no more than that a sentence or quotation begins. */
export const opens = (line: Line, at: number): boolean =>
  at === 0 || /^["“‘':(]$/u.test(line.tokens[at - 1]!.norm);

const glues = (norm: string, words: number): boolean => (norm === 'y' || norm === 'e' ? words > 1 : true);

const dotted = (line: Line, at: number): boolean => {
  const next = line.tokens[at + 1];
  return next?.norm === '.' && next.start === line.tokens[at]!.end;
};

function signAt(line: Line, at: number, words: number): number {
  if (words === 0) return 0;
  const token = line.tokens[at]!;
  const before = line.tokens[at - 1]!;
  const after = line.tokens[at + 1];
  // "Al- Salem", "Al -Sabah": a hyphen that line ends have pulled apart.
  if (
    /[-‑]/u.test(token.norm) &&
    isCapital(after) &&
    (before.end === token.start || token.end === after!.start)
  )
    return -1;
  // A nickname between quotation marks, with the name going on after it: Joko "Jokowi" Widodo.
  if (/["“'‘(]/u.test(token.norm) && isCapital(after)) {
    const closing = line.tokens[at + 2];
    if (closing && /["”'’)]/u.test(closing.norm) && isCapital(line.tokens[at + 3]) && !line.known[at + 1])
      return -3;
  }
  // "Roy, Jr."
  if (token.norm === ',' && after && SUFFIXES.has(after.norm)) return -1;
  return 0;
}

/** A word that is a country or place and yet part of a name, by what stands around it. */
function nameDespite(line: Line, at: number, words: number, lenient: boolean): boolean {
  const known = line.known[at]!;
  const next = line.tokens[at + 1];
  if (known.to - known.from > 1 || known.organisation || known.pair.length > 0) return false;
  const goesOn =
    isCapital(next) && !line.known[at + 1] && !line.timed[at + 1] && !officeHeads.has(next!.norm);
  if (words === 0) return (lenient && goesOn) || (isGivenName(line.tokens[at]!.norm) && goesOn);
  const before = line.tokens[at - 1]!;
  // "Lloyd J. Austin": a family name that is also a town.
  if (before.norm === '.') return !known.country;
  return isGivenName(before.norm) || (words === 1 && before.kind === 'word' && lenient && !known.country);
}
