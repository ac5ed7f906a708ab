import type { Span } from '../../text/index.ts';
import type { KindClass } from '../rich.ts';
import { coloured, glyph } from './glyph.ts';
import { boxes, type Drawing, el, type Figure, label, rect, type SvgElement } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface CoverageFact extends Span {
  readonly css: KindClass;
  readonly key: Span;
}

export interface CoverageSentence extends Span {
  readonly n: number;
  /** True where nothing was read from it. */
  readonly nil: boolean;
}

export interface CoverageData {
  readonly sentences: readonly CoverageSentence[];
  readonly facts: readonly CoverageFact[];
  /** Kinds in order of the lanes, with their names and counts. */
  readonly lanes: readonly { readonly css: KindClass; readonly name: string; readonly count: number }[];
  readonly nothing: string;
  readonly title: string;
}

interface Frame {
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

const WIDE: Frame = {
  left: 184,
  width: 904,
  lane: 13,
  gap: 5,
  top: 18,
  between: 34,
  characters: 9000,
  sentences: 60,
};
const NARROW: Frame = {
  left: 0,
  width: 340,
  lane: 11,
  gap: 3,
  top: 34,
  between: 42,
  characters: 760,
  sentences: 12,
};

/** The article as a score: a stave a kind, a cell a sentence, to scale in characters. */
export const coverageFigure = (data: CoverageData): Figure => ({
  wide: draw(data, WIDE),
  narrow: draw(data, NARROW),
});

function draw(data: CoverageData, frame: Frame): Drawing {
  const nodes: SvgElement[] = frame.left === 0 ? legend(data) : [];
  const height = data.lanes.length * (frame.lane + frame.gap) - frame.gap;
  let y = frame.top;
  for (const system of systemsOf(data.sentences, frame)) {
    nodes.push(...drawSystem(data, frame, system, y, height));
    y += height + frame.between;
  }
  return { width: frame.left + frame.width, height: y - frame.between + 20, title: data.title, nodes };
}

/** Sentences in lines of like length, so that the last is no stump. */
function systemsOf(sentences: readonly CoverageSentence[], frame: Frame): CoverageSentence[][] {
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

function legend(data: CoverageData): SvgElement[] {
  let x = 0;
  return data.lanes.map(({ css, name }) => {
    const at = x;
    x += name.length * 6.4 + 28;
    return coloured(css, el('g', { class: 'k' }, glyph(css, at + 5, 9, 4.2)), label(at + 14, 13, name, 'mi'));
  });
}

/** Half of what parts two cells. */
const GUTTER = 1.5;

function drawSystem(
  data: CoverageData,
  frame: Frame,
  system: readonly CoverageSentence[],
  y: number,
  height: number,
): SvgElement[] {
  const from = system[0]!.start;
  const to = system.at(-1)!.end;
  const scale = (offset: number) => frame.left + ((offset - from) / (to - from)) * frame.width;
  const laneY = (index: number) => y + index * (frame.lane + frame.gap);
  const heads = frame.left > 0 ? data.lanes.map((lane, i) => head(lane, laneY(i) + 10.5)) : [];
  const cells = system.map((sentence, i) => {
    const a = scale(sentence.start) + (i === 0 ? 0 : GUTTER);
    const b = scale(sentence.end) - (i === system.length - 1 ? 0 : GUTTER);
    return { sentence, a, b };
  });
  const lanes = data.lanes.map(({ css }, lane) => {
    const facts = data.facts.filter((fact) => fact.css === css && fact.start >= from && fact.end <= to);
    const bar = (span: Span, least: number) =>
      [
        scale(span.start),
        laneY(lane),
        Math.max(least, scale(span.end) - scale(span.start)),
        frame.lane,
      ] as const;
    if (facts.length === 0) return [];
    const pale = boxes(
      facts.map((fact) => bar(fact, 0)),
      { class: 'k', opacity: 0.42 },
    );
    return coloured(
      css,
      pale,
      boxes(
        facts.map((fact) => bar(fact.key, 3)),
        { class: 'k' },
      ),
    );
  });
  const first = data.sentences.find((one) => one.nil);
  return [
    ...heads,
    // One cell a sentence, parted into staves by what lies between them: a long article stays light.
    boxes(
      cells.flatMap(({ sentence, a, b }) => (sentence.nil ? [] : [[a, y, b - a, height] as const])),
      {
        class: 'track',
      },
    ),
    boxes(
      data.lanes.slice(1).map((_, lane) => [frame.left, laneY(lane + 1) - frame.gap, frame.width, frame.gap]),
      { class: 'paper' },
    ),
    ...cells.flatMap(({ sentence, a, b }) =>
      sentence.nil ? nilCell(data, frame, sentence === first, { a, b, y, height }) : [],
    ),
    el(
      'text',
      { y: y + height + 14, class: 'mi s3' },
      ...cells.flatMap(({ sentence, a, b }) => {
        const n = String(sentence.n);
        return b - a > textWidth(n, 12) ? [el('tspan', { x: Math.round(a) }, n)] : [];
      }),
    ),
    ...lanes.flat(),
  ];
}

const head = (lane: CoverageData['lanes'][number], y: number): SvgElement =>
  coloured(lane.css, label(0, y, lane.name, 'k b'), label(92, y, String(lane.count), 's2'));

/** An empty dashed cell; the words stand once in a drawing, over the first. */
function nilCell(
  data: CoverageData,
  frame: Frame,
  first: boolean,
  cell: { readonly a: number; readonly b: number; readonly y: number; readonly height: number },
): SvgElement[] {
  const { a, b, y, height } = cell;
  const box = rect(a + 0.5, y + 0.5, Math.max(1, b - a - 1), height - 1, { class: 'ln dash' });
  if (!first) return [box];
  const half = textWidth(data.nothing, 11.5) / 2;
  const middle = Math.min(Math.max((a + b) / 2, frame.left + half), frame.left + frame.width - half);
  return [box, label(middle, y - 6, data.nothing, 'mi it s2', 'middle')];
}
