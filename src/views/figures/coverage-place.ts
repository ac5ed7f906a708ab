import type { Span } from '../../text/index.ts';

export interface CoverageSentence extends Span {
  readonly n: number;
  /** True where nothing was read from it. */
  readonly nil: boolean;
}

/** How much of an article one line of its score holds. */
export interface Measure {
  /** Most letters, and most sentences. */
  readonly letters: number;
  readonly sentences: number;
}

/** Sentences in lines of like length, so that the last is no stump. */
export function linesOf(sentences: readonly CoverageSentence[], most: Measure): CoverageSentence[][] {
  const total = sentences.reduce((sum, one) => sum + one.end - one.start, 0);
  const lines = Math.max(Math.ceil(total / most.letters), Math.ceil(sentences.length / most.sentences));
  const systems: CoverageSentence[][] = [];
  let filled = 0;
  for (const sentence of sentences) {
    const length = sentence.end - sentence.start;
    const line = Math.min(lines - 1, Math.floor(((filled + length / 2) / total) * lines));
    const system = systems[line] ?? [];
    system.push(sentence);
    systems[line] = system;
    filled += length;
  }
  return systems.filter((system) => system.length > 0);
}
