import type { Span } from '../../text/index.ts';

export interface CoverageSentence extends Span {
  readonly n: number;
  /** True where nothing was read from it. */
  readonly nil: boolean;
}

export interface Frame {
  readonly left: number;
  readonly width: number;
  readonly lane: number;
  readonly gap: number;
  readonly top: number;
  readonly between: number;
  /** Most characters, and most sentences, that a system holds. */
  readonly characters: number;
  readonly sentences: number;
}

/** The article in lines, each in its place on a drawing whose staves are so high. */
export const systemsOf = (
  sentences: readonly CoverageSentence[],
  frame: Frame,
  height: number,
): readonly System[] =>
  linesOf(sentences, frame).map((line, index) =>
    systemAt(line, frame, frame.top + index * (height + frame.between)),
  );

/** Sentences in lines of like length, so that the last is no stump. */
function linesOf(sentences: readonly CoverageSentence[], frame: Frame): CoverageSentence[][] {
  const total = sentences.reduce((sum, one) => sum + one.end - one.start, 0);
  const lines = Math.max(Math.ceil(total / frame.characters), Math.ceil(sentences.length / frame.sentences));
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

export interface Cell {
  readonly n: number;
  readonly nil: boolean;
  readonly a: number;
  readonly b: number;
  readonly y: number;
}

export interface System extends Span {
  readonly y: number;
  readonly cells: readonly Cell[];
  readonly scale: (offset: number) => number;
}

/** Half of what parts two cells. */
const GUTTER = 1.5;

/** A line of sentences in its place, each with its edges. */
function systemAt(sentences: readonly CoverageSentence[], frame: Frame, y: number): System {
  const start = sentences[0]!.start;
  const end = sentences.at(-1)!.end;
  const scale = (offset: number) => frame.left + ((offset - start) / (end - start)) * frame.width;
  const cells = sentences.map(({ n, nil, ...span }, i) => ({
    n,
    nil,
    a: scale(span.start) + (i === 0 ? 0 : GUTTER),
    b: scale(span.end) - (i === sentences.length - 1 ? 0 : GUTTER),
    y,
  }));
  return { start, end, y, cells, scale };
}
