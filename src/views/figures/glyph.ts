import type { KindClass } from '../../wording/index.ts';
import { type Drawing, el, type SvgElement, tenth } from './svg.ts';

/** Sign of a kind, centred on a point: circle, square, triangle, comma. Shape says what colour says. */
export function glyph(css: KindClass, x: number, y: number, size = 5): SvgElement {
  const at = (dx: number, dy: number) => `${tenth(x + dx * size)} ${tenth(y + dy * size)}`;
  const by = (n: number) => tenth(n * size);
  switch (css) {
    case 'm':
      return el('circle', { cx: tenth(x), cy: tenth(y), r: size });
    case 'a':
      return el('rect', {
        x: tenth(x - size * 0.9),
        y: tenth(y - size * 0.9),
        width: by(1.8),
        height: by(1.8),
      });
    case 'f':
      return el('path', { d: `M${at(-1, 0.9)}L${at(0, -1)}L${at(1, 0.9)}Z` });
    case 's':
      return el('path', {
        d: `M${at(-0.7, -0.95)}h${by(1.4)}v${by(1)}q0 ${by(0.9)} ${by(-1.1)} ${by(1)}q${by(0.45)} ${by(-0.35)} ${by(0.4)} ${by(-0.8)}h${by(-0.7)}Z`,
      });
  }
}

export const coloured = (css: KindClass, ...children: readonly SvgElement[]): SvgElement =>
  el('g', { class: css }, ...children);

/** The sign alone, 14 units square. */
export const kindSign = (css: KindClass): Drawing => ({
  width: 14,
  height: 14,
  title: '',
  nodes: [el('g', { class: 'k' }, glyph(css, 7, 7, 5.5))],
});

const STEP = 15;
const GAP = 9;

/** One mark a fact, kinds apart, as a row that is broken into like rows where it grows too long. */
export function unitRow(counts: readonly (readonly [KindClass, number])[], most = 20): Drawing {
  const list = counts.flatMap(([css, n]) => Array.from({ length: n }, () => css));
  const perRow = Math.ceil(list.length / Math.ceil(list.length / most));
  const nodes: SvgElement[] = [];
  let x = 7;
  let y = 8;
  let width = 0;
  list.forEach((css, index) => {
    if (index > 0 && index % perRow === 0) {
      x = 7;
      y += 16;
    } else if (index > 0 && css !== list[index - 1]) x += GAP;
    nodes.push(coloured(css, el('g', { class: 'k' }, glyph(css, x, y))));
    x += STEP;
    width = Math.max(width, x);
  });
  return { width, height: y + 8, title: '', nodes };
}
