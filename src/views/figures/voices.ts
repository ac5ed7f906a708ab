import type { Span } from '../../text/index.ts';
import { coloured } from './glyph.ts';
import { boxes, type Drawing, el, type Figure, label, line, type SvgElement } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface Voice {
  readonly name: string;
  /** True where the name is the article's own words. */
  readonly quoted: boolean;
  readonly said: readonly (Span & { readonly siglum: string; readonly direct: boolean })[];
  /** Verbs of speech, as the article has them. */
  readonly verbs: string;
}

export interface VoicesData {
  readonly sides: readonly { readonly name: string; readonly voices: readonly Voice[] }[];
  /** The text that the strip runs over: the same as the coverage above it. */
  readonly extent: Span;
  readonly title: string;
}

/** Who is heard, by country, and where in the article; bars as long as the words reported. */
export const voicesFigure = (data: VoicesData): Figure => ({
  wide: draw(data, true),
  narrow: draw(data, false),
});

function draw(data: VoicesData, wide: boolean): Drawing {
  const left = wide ? 184 : 0;
  const width = wide ? 903 : 339;
  const full = wide ? 1088 : 340;
  const { start, end } = data.extent;
  const scale = (offset: number) => left + ((offset - start) / (end - start)) * width;
  const nodes: SvgElement[] = [];
  let y = 20;
  data.sides.forEach((side, index) => {
    if (index > 0) y += wide ? 14 : 10;
    nodes.push(label(0, y, side.name, 'b'), line(0, y + 8, full, y + 8, 'rl'));
    y += wide ? 28 : 26;
    for (const voice of side.voices) {
      nodes.push(...(wide ? wideRow(voice, scale, y, left + width) : narrowRow(voice, scale, y)));
      y += wide ? 26 : 41;
    }
  });
  return { width: full, height: y - (wide ? 10 : 16), title: data.title, nodes };
}

function nameOf(voice: Voice, y: number, room: number): SvgElement {
  const fits = textWidth(voice.name) <= room;
  const name = fits ? voice.name : `${voice.name.slice(0, Math.floor(room / 7))}…`;
  return voice.quoted
    ? el('text', { x: 0, y }, el('tspan', { class: 'serif' }, `“${name}”`))
    : label(0, y, name);
}

/** Hollow for reported speech, filled for words in quotation marks. */
function bars(voice: Voice, scale: (offset: number) => number, y: number): SvgElement {
  const path = (direct: boolean): SvgElement[] => {
    const said = voice.said.filter((one) => one.direct === direct);
    const css = direct ? 'k ks' : 'paper ks';
    return said.length > 0 ? [boxes(said.map(boxOf), { class: css, 'stroke-width': 1.5 })] : [];
  };
  const boxOf = (one: Span) => {
    const x = scale(one.start);
    return [x, y + 0.75, Math.max(4, scale(one.end) - x), 13] as const;
  };
  return coloured('s', ...path(false), ...path(true));
}

function wideRow(voice: Voice, scale: (offset: number) => number, y: number, right: number): SvgElement[] {
  const top = y - 11;
  const last = scale(Math.max(...voice.said.map((one) => one.end)));
  const first = scale(Math.min(...voice.said.map((one) => one.start)));
  const sigla = voice.said.flatMap((one) => {
    const x = scale(one.start);
    const w = scale(one.end) - x;
    if (w < textWidth(one.siglum, 11.5) + 4) return [];
    return [label(x + w / 2, top + 11, one.siglum, one.direct ? 'on b mi' : 'k b mi', 'middle')];
  });
  const after = last + 7 + textWidth(voice.verbs) <= right;
  const verbs = after
    ? label(last + 7, y, voice.verbs, 's2 halo')
    : label(first - 7, y, voice.verbs, 's2 halo', 'end');
  return [
    nameOf(voice, y, 176),
    line(184, top + 7, right, top + 7, 'hair'),
    bars(voice, scale, top),
    ...(sigla.length > 0 ? [coloured('s', ...sigla)] : []),
    verbs,
  ];
}

function narrowRow(voice: Voice, scale: (offset: number) => number, y: number): SvgElement[] {
  const room = 330 - Math.min(textWidth(voice.name), 200);
  const verbs = textWidth(voice.verbs) <= room ? [label(340, y, voice.verbs, 's2', 'end')] : [];
  return [nameOf(voice, y, 330), ...verbs, line(0, y + 14, 339, y + 14, 'hair'), bars(voice, scale, y + 7)];
}
