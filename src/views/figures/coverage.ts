import type { Span } from '../../text/index.ts';
import type { KindClass } from '../../wording/index.ts';
import { type Cell, type CoverageSentence, type Frame, type System, systemsOf } from './coverage-place.ts';
import { coloured, glyph } from './glyph.ts';
import {
  boxes,
  type Drawing,
  el,
  type Figure,
  label,
  type Stretch,
  type SvgElement,
  strokes,
} from './svg.ts';
import { textWidth } from './text-width.ts';

export interface CoverageFact extends Span {
  readonly css: KindClass;
  readonly key: Span;
}

export interface CoverageData {
  readonly sentences: readonly CoverageSentence[];
  readonly facts: readonly CoverageFact[];
  /** Kinds in order of the lanes, with their names and counts. */
  readonly lanes: readonly { readonly css: KindClass; readonly name: string; readonly count: number }[];
  readonly nothing: string;
  readonly title: string;
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
  top: 40,
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
  const height = data.lanes.length * (frame.lane + frame.gap) - frame.gap;
  const systems = systemsOf(data.sentences, frame, height);
  const cells = systems.flatMap((one) => one.cells);
  const end = frame.top + systems.length * (height + frame.between) - frame.between;
  return {
    width: frame.left + frame.width,
    height: end + 20,
    title: data.title,
    nodes: [
      ...(frame.left === 0 ? legend(data) : systems.flatMap(({ y }) => heads(data, frame, y))),
      // One cell a sentence, parted into staves by what lies between them: a long article stays light.
      strokes(
        cells.flatMap(({ nil, a, b, y }): Stretch[] => (nil ? [] : [[a, b, y + height / 2]])),
        height,
        { class: 'cell' },
      ),
      strokes(
        systems.flatMap(({ y }) => staves(data, frame, y)),
        frame.gap,
        { class: 'gap' },
      ),
      ...nilCells(data, frame, cells, height),
      numbers(cells, height, frame.left + frame.width),
      ...data.lanes.flatMap(({ css }, lane) => laneOf(data, frame, systems, css, lane)),
    ],
  };
}

function legend(data: CoverageData): SvgElement[] {
  let x = 0;
  return data.lanes.map(({ css, name }) => {
    const at = x;
    x += name.length * 6.4 + 28;
    return coloured(css, el('g', { class: 'k' }, glyph(css, at + 5, 9, 4.2)), label(at + 14, 13, name, 'mi'));
  });
}

const laneY = (frame: Frame, lane: number): number => lane * (frame.lane + frame.gap);

const heads = (data: CoverageData, frame: Frame, y: number): SvgElement[] =>
  data.lanes.map(({ css, name, count }, lane) => {
    const base = y + laneY(frame, lane) + 10.5;
    return coloured(css, label(0, base, name, 'k b'), label(92, base, String(count), 's2'));
  });

const staves = (data: CoverageData, frame: Frame, y: number): Stretch[] =>
  data.lanes
    .slice(1)
    .map((_, lane) => [frame.left, frame.left + frame.width, y + laneY(frame, lane + 1) - frame.gap / 2]);

/** What was read of one kind: the whole quote pale, and the words that carry the fact. */
function laneOf(
  data: CoverageData,
  frame: Frame,
  systems: readonly System[],
  css: KindClass,
  lane: number,
): SvgElement[] {
  const facts = data.facts.filter((fact) => fact.css === css);
  if (facts.length === 0) return [];
  const bars = (of: (fact: CoverageFact) => Span, least: number) =>
    systems.flatMap(({ start, end, y, scale }) =>
      facts
        .filter((fact) => fact.start >= start && fact.end <= end)
        .map(of)
        .map((span): Stretch => {
          const from = scale(span.start);
          const to = Math.max(from + least, scale(span.end));
          return [from, to, y + laneY(frame, lane) + frame.lane / 2];
        }),
    );
  return [
    coloured(
      css,
      strokes(
        bars((fact) => fact, 0),
        frame.lane,
        { class: 'ks pale' },
      ),
      strokes(
        bars(({ key }) => key, 3),
        frame.lane,
        { class: 'ks' },
      ),
    ),
  ];
}

/** An article of more sentences has the number of each fifth. */
const NUMBERED = 30;

/** The number of each sentence under its cell, where there is room for it after the one before. */
function numbers(cells: readonly Cell[], height: number, right: number): SvgElement {
  const few = cells.length <= NUMBERED;
  const shown: SvgElement[] = [];
  let line = Number.NaN;
  let taken = 0;
  for (const { n, a, y } of cells) {
    const width = textWidth(String(n), 12);
    const x = Math.round(Math.min(a, right - width));
    const room = y !== line || x > taken;
    if (!room || !(few || n === 1 || n % 5 === 0)) continue;
    // A number stands on the line of the one before it, unless it says otherwise.
    shown.push(el('tspan', { x, ...(y === line ? {} : { y: y + height + 14 }) }, String(n)));
    line = y;
    taken = x + width + 4;
  }
  return el('text', { class: 'mi s3' }, ...shown);
}

/** Empty dashed cells; the words stand once in a drawing, over the first. */
function nilCells(data: CoverageData, frame: Frame, cells: readonly Cell[], height: number): SvgElement[] {
  const nil = cells.filter((cell) => cell.nil);
  const [first] = nil;
  if (!first) return [];
  const half = textWidth(data.nothing, 11.5) / 2;
  const middle = Math.min(
    Math.max((first.a + first.b) / 2, frame.left + half),
    frame.left + frame.width - half,
  );
  return [
    boxes(
      nil.map(({ a, b, y }) => [a, y + 0.5, b - a - 1, height - 1]),
      { class: 'ln dash' },
      0.5,
    ),
    label(middle, first.y - 6, data.nothing, 'mi it s2', 'middle'),
  ];
}
