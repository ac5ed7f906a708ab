import type { Span } from '../../text/index.ts';
import type { KindClass } from '../../wording/index.ts';
import { type CoverageSentence, linesOf, type Measure } from './coverage-place.ts';
import { coloured } from './glyph.ts';
import { el, percent, type Stretch, type SvgElement, strokes } from './svg.ts';
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
}

/**
 * The article as a score, drawn once and shown in lines: each is a window on it that is stretched to
 * the width of the page, with words that are not.
 */
export interface Score {
  readonly height: number;
  readonly nodes: readonly SvgElement[];
  readonly wide: readonly ScoreLine[];
  readonly narrow: readonly ScoreLine[];
}

/** From where on the score, how much of it, and the numbers and words around it. */
export interface ScoreLine {
  readonly from: number;
  readonly length: number;
  readonly words: readonly SvgElement[];
}

interface Frame extends Measure {
  /** The least pixels that a line is wide, and what its staves are high. */
  readonly width: number;
  readonly high: number;
  /** Which sentences of a long article have their number. */
  readonly numbered: (n: number, first: number) => boolean;
}

const LANE = 13;
const GAP = 5;
const WIDTH = 904;
/** Above the staves, for a word. */
export const SCORE_TOP = 18;
/** Staves of a narrow page are a little lower. */
export const NARROW_HIGH = 54;

type Place = (offset: number) => number;

/** A stave a kind, a cell a sentence, to scale in letters. */
export function coverageScore(data: CoverageData): Score {
  const [first, last] = [data.sentences[0], data.sentences.at(-1)];
  const height = data.lanes.length * (LANE + GAP) - GAP;
  if (!first || !last) return { height, nodes: [], wide: [], narrow: [] };
  const wide: Frame = {
    letters: 9000,
    sentences: 60,
    width: WIDTH,
    high: height,
    numbered: (n) => n === 1 || n % 5 === 0,
  };
  const narrow: Frame = {
    letters: 760,
    sentences: 12,
    width: 284,
    high: NARROW_HIGH,
    numbered: (n, first) => n === first,
  };
  const lines = linesOf(data.sentences, wide);
  // Two units a pixel of a wide line: finer is not seen, and costs a figure in each number.
  const unit = (2 * WIDTH * lines.length) / (last.end - first.start);
  const place: Place = (offset) => Math.round((offset - first.start) * unit);
  return {
    height,
    nodes: scoreOf(data, place, height),
    wide: lines.map((line) => lineOf(data, line, place, wide)),
    narrow: linesOf(data.sentences, narrow).map((line) => lineOf(data, line, place, narrow)),
  };
}

function scoreOf(data: CoverageData, place: Place, height: number): SvgElement[] {
  const end = place(data.sentences.at(-1)!.end);
  const staves = data.lanes.slice(1).map((_, lane): Stretch => [0, end, laneY(lane + 1) - GAP / 2]);
  return [
    // One ground for all, parted into cells and staves by what lies over it: a long article stays light.
    strokes([[0, end, height / 2]], height, { class: 'cell' }),
    strokes(staves, GAP, { class: 'gap' }),
    partings(data.sentences, place, height),
    emptied(data.sentences, place, height - 1),
    ...data.lanes.flatMap(({ css }, lane) => laneOf(data, place, css, lane)),
  ].filter(({ attrs }) => attrs.d !== '');
}

const laneY = (lane: number): number => lane * (LANE + GAP);

/** A line between each sentence and the next: down, up, and down again. */
function partings(sentences: readonly CoverageSentence[], place: Place, height: number): SvgElement {
  const steps = sentences
    .slice(1)
    .map(
      ({ start }, i) => `m${place(start) - place(sentences[i]!.start)} 0v${i % 2 === 0 ? height : -height}`,
    );
  return el('path', { d: steps.join(''), class: 'part' });
}

/** Cells that nothing was read from: a frame around those that stand together, and a line between two. */
function emptied(sentences: readonly CoverageSentence[], place: Place, height: number): SvgElement {
  let [path, x, y] = ['', 0, 0];
  for (const [i, { nil, start }] of sentences.entries()) {
    if (!nil) continue;
    const at = place(start);
    path += `m${at - x} ${0.5 - y}`;
    if (sentences[i - 1]?.nil) path += `v${height}`;
    else {
      const across = place(endOfNil(sentences, i)) - at;
      path += `h${across}v${height}h${-across}z`;
    }
    x = at;
    y = 0.5 + (sentences[i - 1]?.nil ? height : 0);
  }
  return el('path', { d: path, class: 'nil' });
}

/** Where the empty cells end that begin with this one. */
function endOfNil(sentences: readonly CoverageSentence[], first: number): number {
  let last = first;
  while (sentences[last + 1]?.nil) last += 1;
  return sentences[last]!.end;
}

/** What was read of one kind: the whole quote pale, and the words that carry the fact. */
function laneOf(data: CoverageData, place: Place, css: KindClass, lane: number): SvgElement[] {
  const facts = data.facts.filter((fact) => fact.css === css);
  if (facts.length === 0) return [];
  const bars = (spans: readonly Span[], least: number): Stretch[] =>
    spans.map(({ start, end }) => [
      place(start),
      Math.max(place(start) + least, place(end)),
      laneY(lane) + LANE / 2,
    ]);
  return [
    coloured(
      css,
      strokes(bars(facts, 0), LANE, { class: 'ks pale' }),
      strokes(
        bars(
          facts.map(({ key }) => key),
          6,
        ),
        LANE,
        { class: 'ks' },
      ),
    ),
  ];
}

function lineOf(
  data: CoverageData,
  line: readonly CoverageSentence[],
  place: Place,
  frame: Frame,
): ScoreLine {
  const [from, to] = [place(line[0]!.start), place(line.at(-1)!.end)];
  const share: Place = (offset) => (place(offset) - from) / (to - from);
  const nil = data.sentences.find((one) => one.nil);
  return {
    from,
    length: to - from,
    words: [
      numbers(line, data.sentences.length, share, frame),
      ...(nil && line.includes(nil) ? [nothing(data.nothing, share((nil.start + nil.end) / 2), frame)] : []),
    ],
  };
}

/** An article of more sentences has not the number of each. */
const NUMBERED = 30;

/** The number of each sentence under its cell, where there is room for it after the one before. */
function numbers(
  line: readonly CoverageSentence[],
  count: number,
  share: Place,
  { width, high, numbered }: Frame,
): SvgElement {
  const shown: SvgElement[] = [];
  let taken = 0;
  for (const { n, start } of line) {
    const wide = textWidth(String(n), 12);
    const beyond = share(start) * width + wide > width;
    const x = beyond ? width - wide : share(start) * width;
    if (x < taken || !(count <= NUMBERED || numbered(n, line[0]!.n))) continue;
    const at = beyond ? { x: '100%', 'text-anchor': 'end' } : { x: percent(share(start)) };
    shown.push(el('tspan', x === 0 ? {} : at, String(n)));
    taken = x + wide + 4;
  }
  return el('text', { class: 'mi s3', y: SCORE_TOP + high + 14 }, ...shown);
}

/** Once in a drawing, over the first empty cell. */
function nothing(words: string, middle: number, { width }: Frame): SvgElement {
  const half = textWidth(words, 11.5) / 2 / width;
  const at =
    middle < half
      ? { x: 0 }
      : middle > 1 - half
        ? { x: '100%', 'text-anchor': 'end' }
        : { x: percent(middle), 'text-anchor': 'middle' };
  return el('text', { class: 'mi it s2', y: 12, ...at }, words);
}
