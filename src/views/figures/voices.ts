import type { Span } from '../../text/index.ts';
import { boxes, el, percent, type SvgElement, strokes } from './svg.ts';
import { textWidth } from './text-width.ts';

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
}

/** Where one voice is heard: bars, and words that are not stretched with them. */
export interface Strip {
  readonly bars: readonly SvgElement[];
  readonly words: readonly SvgElement[];
}

/** The least pixels that a strip is wide where words stand in it. */
const WIDE = 904;
/** A strip in units, two a pixel. */
export const STRIP = 2 * WIDE;
/** Tall enough for a siglum. */
export const BAR = 13;
const FOOT = 14;

/** Bars as long as the words, hollow for reported speech and filled for words in quotation marks. */
export function voiceStrip({ said, verbs }: Voice, extent: Span): Strip {
  const share = (offset: number) => (offset - extent.start) / (extent.end - extent.start);
  const drawn = (direct: boolean): SvgElement[] => {
    const own = said
      .filter((one) => one.direct === direct)
      .map(
        ({ start, end }) => [share(start) * STRIP, Math.max(8, (share(end) - share(start)) * STRIP)] as const,
      );
    if (own.length === 0) return [];
    return direct
      ? [
          strokes(
            own.map(([x, width]) => [x, x + width, BAR / 2]),
            BAR,
            { class: 'ks' },
          ),
        ]
      : [
          boxes(
            own.map(([x, width]) => [x, 0, width, BAR]),
            { class: 'paper' },
          ),
        ];
  };
  const named = said.filter(
    ({ start, end, siglum }) => (share(end) - share(start)) * WIDE >= textWidth(siglum, 11.5) + 4,
  );
  return {
    bars: [...drawn(false), ...drawn(true)],
    words: [
      ...named.map(({ start, end, siglum, direct }) =>
        el('text', { class: direct ? 'on' : 'k', x: percent(share((start + end) / 2)), y: FOOT }, siglum),
      ),
      el('text', { class: 's2 halo', y: FOOT, ...besideBars(verbs, said, share) }, verbs),
    ],
  };
}

/** After the last bar, or before the first where there is no room. */
function besideBars(
  verbs: string,
  said: readonly Span[],
  share: (offset: number) => number,
): Readonly<Record<string, string | number>> {
  const last = share(Math.max(...said.map(({ end }) => end)));
  if (last * WIDE + 7 + textWidth(verbs) <= WIDE) return { x: percent(last), dx: 7 };
  const first = share(Math.min(...said.map(({ start }) => start)));
  return { x: percent(first), dx: -7, 'text-anchor': 'end' };
}
