/** Why a file can't be read: where, what was found, what was expected, what to do. */
export interface Problem {
  /** The file, as it lies below the seeds folder. */
  readonly path: string;
  /** 1 for the first line; null where the problem is the file as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** `intake:what`, such as `intake:unknown-key`. */
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

/** Thrown inside the intake of one file; `readSeeds` collects it and goes on with the next. */
export class Refusal extends Error {
  readonly problem: Omit<Problem, 'path'>;

  constructor(problem: Omit<Problem, 'path'>) {
    super(`${problem.found}; expected ${problem.expected}`);
    this.problem = problem;
  }
}

/** Makes words from a file safe for a terminal or a page: controls and bidi marks become `\u{…}`. */
export const printable = (words: string): string =>
  words.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu,
    (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`,
  );

/** At most `length` characters of words from a file, safe to print. */
export const excerpt = (words: string, length = 60): string =>
  printable(words.length > length ? `${words.slice(0, length - 1).replace(HALF, '')}…` : words);

/** The first half of a pair that was cut in two. */
const HALF = /[\ud800-\udbff]$/;

/** One line: `path:line:column: found …; expected …. What to do.` */
export function printProblem(problem: Problem): string {
  const place = problem.line === null ? '' : `:${problem.line}:${problem.column ?? 1}`;
  return `${printable(problem.path)}${place}: found ${problem.found}; expected ${problem.expected}. ${problem.advice} [${problem.rule}]`;
}
