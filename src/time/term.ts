import type { Span } from '../text/index.ts';

/** What a term may be for a pattern; a term can be several (`second` is an ordinal and a unit). */
export const KIND = {
  MONTH: 1,
  WEEKDAY: 2,
  UNIT: 4,
  UNITS: 8,
  SEASON: 16,
  DAYPART: 32,
  NUM: 64,
  ORD: 128,
  DAY: 256,
  YEAR: 512,
  DECADE: 1024,
  ISO: 2048,
  NEARDAY: 4096,
  OFTEN: 8192,
  WEEKDAYS: 16_384,
  DAYPARTS: 32_768,
  VAGUE: 65_536,
  CLOCK: 131_072,
  FISCAL: 262_144,
  REF: 524_288,
  NUMWORD: 1_048_576,
} as const;
export type Kind = keyof typeof KIND;

/** A term that can be the core of an expression of time: without one, a sentence need not be looked at. */
export const CORE =
  KIND.MONTH |
  KIND.WEEKDAY |
  KIND.UNIT |
  KIND.UNITS |
  KIND.SEASON |
  KIND.DAYPART |
  KIND.YEAR |
  KIND.DECADE |
  KIND.ISO |
  KIND.NEARDAY |
  KIND.OFTEN |
  KIND.WEEKDAYS |
  KIND.CLOCK |
  KIND.FISCAL |
  KIND.REF;

/** A word, a part of a hyphenated word, a number that may take several tokens, or a sign. */
export interface Term extends Span {
  readonly norm: string;
  /** Bits of `KIND`. */
  readonly kinds: number;
  /** Number of the month, weekday, season, ordinal, year, … */
  readonly n: number;
  /** Unit of time, part of the day, value of a frequency, clock time or ISO date. */
  readonly word: string;
  /** True where a hyphen joins it to the term before it. */
  readonly joined: boolean;
  readonly capital: boolean;
  /** Index of its first token in the sentence. */
  readonly token: number;
}
