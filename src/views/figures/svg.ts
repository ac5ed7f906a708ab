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

export const rect = (x: number, y: number, width: number, height: number, attrs: SvgAttributes): SvgElement =>
  el('rect', { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height), ...attrs });

/**
 * Many boxes of one look as one path: each `x, y, width, height`, its upright edges on whole units so
 * that they are sharp. Boxes in the same place are drawn once.
 */
export const boxes = (
  all: readonly (readonly [number, number, number, number])[],
  attrs: SvgAttributes,
): SvgElement =>
  el('path', {
    d: [...new Set(all.map((box) => boxPath(...box)))].join(''),
    ...attrs,
  });

function boxPath(x: number, y: number, width: number, height: number): string {
  const from = Math.round(x);
  const to = Math.max(from + 1, Math.round(x + width));
  return `M${from} ${tenth(y)}H${to}v${tenth(height)}H${from}z`;
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
