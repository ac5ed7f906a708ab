import type { Span } from '../../text/index.ts';
import { coloured } from './glyph.ts';
import { boxes, type Drawing, el, type Figure, label, line, type SvgElement, strokes } from './svg.ts';
import { cutTo, textWidth } from './text-width.ts';

export interface Voice {
  readonly name: string;
  /** True where the name is the article's own words. */
  readonly quoted: boolean;
  /** How many sentences give their words. */
  readonly sentences: number;
  readonly said: readonly (Span & { readonly siglum: string; readonly direct: boolean })[];
  /** Verbs of speech, as the article has them. */
  readonly verbs: string;
}

export interface VoicesData {
  readonly sides: readonly {
    readonly name: string;
    /** How much of the article gives their words. */
    readonly share: string;
    readonly voices: readonly Voice[];
  }[];
  /** The text that the strip runs over: the same as the coverage above it. */
  readonly extent: Span;
  readonly title: string;
}

/** Who is heard, by country, and where in the article; bars as long as the words reported. */
export const voicesFigure = (data: VoicesData): Figure => ({
  wide: draw(data, WIDE),
  narrow: draw(data, NARROW),
});

interface Frame {
  readonly wide: boolean;
  /** Where the article begins and ends. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
  /** From one voice to the next, from the last to the next country, and from a country to its first. */
  readonly step: number;
  readonly apart: number;
  readonly below: number;
  /** From a name's foot to the middle of its bar. */
  readonly bar: number;
}

const WIDE: Frame = {
  wide: true,
  left: 184,
  right: 1087,
  width: 1088,
  step: 26,
  apart: 14,
  below: 28,
  bar: -3.5,
};
const NARROW: Frame = {
  wide: false,
  left: 0,
  right: 339,
  width: 340,
  step: 41,
  apart: 10,
  below: 26,
  bar: 14.5,
};

/** Tall enough for a siglum. */
const BAR = 13;
/** Names end before it on wide pages, and counts begin there. */
const COUNTS = 160;

interface Placed {
  readonly voice: Voice;
  readonly y: number;
}

function draw(data: VoicesData, frame: Frame): Drawing {
  const { start, end } = data.extent;
  const scale = (offset: number) =>
    frame.left + ((offset - start) / (end - start)) * (frame.right - frame.left);
  const heads: SvgElement[] = [];
  const rows: Placed[] = [];
  let y = 20;
  data.sides.forEach((side, index) => {
    if (index > 0) y += frame.apart;
    heads.push(
      label(0, y, side.name, 'b'),
      label(frame.width, y, side.share, 's2', 'end'),
      line(0, y + 8, frame.width, y + 8, 'rl'),
    );
    y += frame.below;
    for (const voice of side.voices) {
      rows.push({ voice, y });
      y += frame.step;
    }
  });
  return {
    width: frame.width,
    height: y - (frame.wide ? 10 : 16),
    title: data.title,
    nodes: [
      ...heads,
      strokes(
        rows.map((row) => [frame.left, frame.right, row.y + frame.bar]),
        1,
        { class: 'hair' },
      ),
      coloured('s', ...bars(rows, scale, frame, false), ...bars(rows, scale, frame, true)),
      ...rows.map((row) => textOf(row, scale, frame)),
    ],
  };
}

/** Name, count and verbs stand on one line, and over the bars where they meet. */
function textOf({ voice, y }: Placed, scale: (offset: number) => number, frame: Frame): SvgElement {
  const room = frame.wide ? COUNTS - 6 : 300;
  const name = voice.quoted
    ? el('tspan', { class: 'serif' }, cutTo(`“${voice.name}”`, room, 13, 'serif'))
    : cutTo(voice.name, room);
  const place = frame.wide ? { x: COUNTS } : { dx: 7 };
  return el(
    'text',
    { y },
    name,
    el('tspan', { ...place, class: 's2' }, String(voice.sentences)),
    ...verbsOf(voice, scale, frame),
  );
}

/** Hollow for reported speech, filled for words in quotation marks; a siglum where there is room for one. */
function bars(
  rows: readonly Placed[],
  scale: (offset: number) => number,
  frame: Frame,
  direct: boolean,
): SvgElement[] {
  const all = rows.flatMap(({ voice, y }) =>
    voice.said
      .filter((one) => one.direct === direct)
      .map(({ start, end, siglum }) => {
        const x = scale(start);
        return { siglum, x, y, width: Math.max(4, scale(end) - x) };
      }),
  );
  if (all.length === 0) return [];
  const top = frame.bar - BAR / 2;
  const drawn = boxes(
    all.map(({ x, y, width }) => [x, y + top + 0.25, width, BAR]),
    { class: direct ? 'k ks' : 'paper ks', 'stroke-width': 1.5 },
  );
  const named = frame.wide ? all.filter(({ siglum, width }) => width >= textWidth(siglum, 11.5) + 4) : [];
  if (named.length === 0) return [drawn];
  const sigla = named.map(({ siglum, x, y, width }) =>
    el('tspan', { x: Math.round(x + width / 2), y }, siglum),
  );
  return [drawn, el('text', { class: direct ? 'on b mi' : 'k b mi', 'text-anchor': 'middle' }, ...sigla)];
}

/** After the last bar, or before the first where there is no room; on narrow pages at the end of the line. */
function verbsOf(voice: Voice, scale: (offset: number) => number, frame: Frame): readonly SvgElement[] {
  const { verbs, said } = voice;
  const width = textWidth(verbs);
  const end = { 'text-anchor': 'end' };
  if (!frame.wide) {
    const room = frame.right - Math.min(textWidth(voice.name), 200) - 28;
    return width <= room ? [el('tspan', { x: frame.right, class: 's2', ...end }, verbs)] : [];
  }
  const last = Math.round(scale(Math.max(...said.map((one) => one.end)))) + 7;
  if (last + width <= frame.right) return [el('tspan', { x: last, class: 's2 halo' }, verbs)];
  const first = Math.round(scale(Math.min(...said.map((one) => one.start)))) - 7;
  return [el('tspan', { x: first, class: 's2 halo', ...end }, verbs)];
}
