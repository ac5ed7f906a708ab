import type { Meaning } from './meaning.ts';
import { compile, type Got, type Pattern } from './pattern.ts';
import type { Term } from './term.ts';
import type { Relative } from './when.ts';

/** One way of saying when, how long or how often. */
export interface TimeRule {
  /** `time:month-day`, as it stands on expressions. */
  readonly name: string;
  /** The way of saying it, as a pattern over terms. */
  readonly says: Pattern;
  /** What it means; null where the words are something else after all. */
  readonly means: (got: Got, at: Place) => Meaning | null;
}

/** Where a pattern matched. */
export interface Place {
  readonly terms: readonly Term[];
  readonly from: number;
  readonly to: number;
  /** Which way the verbs around it point. */
  readonly direction: () => Relative['direction'];
}

/** The word before the match, or ''. */
export const before = ({ terms, from }: Place, back = 1): string => terms[from - back]?.norm ?? '';
/** The word after the match, or ''. */
export const after = ({ terms, to }: Place, on = 0): string => terms[to + on]?.norm ?? '';

export const rule = (name: string, says: string, means: TimeRule['means']): TimeRule => ({
  name: `time:${name}`,
  says: compile(says),
  means,
});
