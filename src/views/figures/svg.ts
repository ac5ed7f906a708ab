/** A drawing as data: an element tree that one component writes out, with every value escaped there. */
export type SvgTag =
  | 'g'
  | 'path'
  | 'rect'
  | 'circle'
  | 'text'
  | 'tspan'
  | 'a'
  | 'defs'
  | 'pattern'
  | 'linearGradient'
  | 'stop'
  | 'mask';

export type SvgAttributes = Readonly<Record<string, string | number>>;

export interface SvgElement {
  readonly tag: SvgTag;
  readonly attrs: SvgAttributes;
  readonly children: readonly SvgNode[];
}

export type SvgNode = SvgElement | string;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** One sentence that says what is drawn, for those who do not see it. */
  readonly title: string;
  readonly nodes: readonly SvgNode[];
}

/** Drawn twice, for wide and for narrow pages, so that no type is ever scaled down to a phone. */
export interface Figure {
  readonly wide: Drawing;
  readonly narrow: Drawing;
}

export const el = (tag: SvgTag, attrs: SvgAttributes, ...children: readonly SvgNode[]): SvgElement => ({
  tag,
  attrs,
  children,
});

/** A tenth of a unit is finer than any screen. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;

/** A share of the width that a drawing is given, for words that must not be stretched with it. */
export const percent = (share: number): string => `${tenth(100 * share)}%`;

export const rect = (x: number, y: number, width: number, height: number, attrs: SvgAttributes): SvgElement =>
  el('rect', { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height), ...attrs });

/**
 * Many boxes of one look as one path: each `x, y, width, height`, its upright edges on whole units so
 * that they are sharp, or on half ones where they are lines. Boxes in the same place are drawn once.
 */
export function boxes(
  all: readonly (readonly [number, number, number, number])[],
  attrs: SvgAttributes,
  edge = 0,
): SvgElement {
  const go = pen();
  const path = ([x, y, width, height]: readonly [number, number, number, number]) => {
    const from = Math.round(x - edge) + edge;
    const across = Math.max(1, Math.round(x + width - edge) + edge - from);
    return `${go.to(from, y)}v${tenth(height)}h${across}v${-tenth(height)}z`;
  };
  return el('path', { d: once(all).map(path).join(''), ...attrs });
}

/** A stretch of a lane: from, to, and the middle of the lane. */
export type Stretch = readonly [number, number, number];

/** Boxes of one height as strokes that are as thick: less is written of each than of a box. */
export function strokes(all: readonly Stretch[], thickness: number, attrs: SvgAttributes): SvgElement {
  const go = pen();
  const path = ([a, b, y]: Stretch) => {
    const from = Math.round(a);
    const across = Math.max(1, Math.round(b) - from);
    return `${go.to(from, y)}h${go.by(across)}`;
  };
  return el('path', { d: once(all).map(path).join(''), 'stroke-width': thickness, ...attrs });
}

const once = <T extends readonly number[]>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.map(tenth).join(), one])).values(),
];

/** Writes each place by its distance from the last: short numbers, and many that are the same. */
function pen() {
  let [x, y] = [0, 0];
  return {
    to: (nextX: number, nextY: number): string => {
      const [dx, dy] = [tenth(tenth(nextX) - x), tenth(tenth(nextY) - y)];
      [x, y] = [tenth(nextX), tenth(nextY)];
      return `m${dx}${dy < 0 ? '' : ' '}${dy}`;
    },
    by: (dx: number): number => {
      x = tenth(x + dx);
      return dx;
    },
  };
}

export const line = (x1: number, y1: number, x2: number, y2: number, css: string): SvgElement =>
  el('path', { d: `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`, class: css });

export type Anchor = 'start' | 'middle' | 'end';

export function label(x: number, y: number, text: string, css = '', anchor: Anchor = 'start'): SvgElement {
  return el(
    'text',
    {
      x: tenth(x),
      y: tenth(y),
      ...(css ? { class: css } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    text,
  );
}

/** True where a drawing holds links: it is then a group for readers of the screen, not an image. */
export const hasLinks = (nodes: readonly SvgNode[]): boolean =>
  nodes.some((node) => typeof node !== 'string' && (node.tag === 'a' || hasLinks(node.children)));
