import type { RelationsData } from './relations-data.ts';
import { curve, NODE, type Placed, type PlacedText, type PlacedTie } from './relations-place.ts';
import { labelRuns, runsWidth } from './runs.ts';
import { type Drawing, el, label, rect, type SvgElement, tenth } from './svg.ts';

/** Numbers of what is joined, so that a reader's pointer can follow a tie: small, and the same at each build. */
type Numbers = (key: string) => number;

function numbers(): Numbers {
  const known = new Map<string, number>();
  return (key) => {
    const n = known.get(key) ?? known.size;
    known.set(key, n);
    return n;
  };
}

/**
 * Lines first, then who sits where, then what is between them, so that no line runs over a word. A
 * node is numbered by `data-n`; `data-e` of a line names the nodes that it joins.
 */
export function drawPlaced(data: RelationsData, placed: Placed): Drawing {
  const n = numbers();
  return {
    width: placed.width,
    height: Math.ceil(placed.height),
    title: data.title,
    nodes: [
      ...placed.edges.map((edge) =>
        el('path', {
          d: curve(edge),
          class: edge.dashed ? 'ln dash' : 'ln',
          'data-e': [...new Set([edge.ends[0], edge.delegation, edge.ends[1]])].map(n).join(' '),
        }),
      ),
      ...twinLinks(data, placed, n),
      ...placed.brackets.map(bracket),
      ...placed.seats.map(({ x, y, seat }) => (seat.named ? dot(x, y) : ring(x, y))),
      ...placed.texts.map((text) => textNode(text, n)),
      ...placed.ties.flatMap((tie) => tieNode(tie, n)),
    ],
  };
}

function bracket({ x, top, bottom, open }: Placed['brackets'][number]): SvgElement {
  const end = tenth(x + 6 * open);
  return el('path', {
    d: `M${end} ${tenth(top)}H${tenth(x)}V${tenth(bottom)}H${end}`,
    class: 'inkl',
  });
}

const dot = (x: number, y: number): SvgElement =>
  el('circle', { cx: tenth(x), cy: tenth(y), r: 3, class: 'inkf' });

/** An empty seat. */
const ring = (x: number, y: number): SvgElement =>
  el(
    'g',
    {},
    el('circle', { cx: tenth(x), cy: tenth(y), r: 5.5, class: 'paper' }),
    el('circle', { cx: tenth(x), cy: tenth(y), r: 4.5, class: 'ln', 'stroke-dasharray': '2.4 1.9' }),
  );

function textNode({ x, y, text, css, path, of }: PlacedText, n: Numbers): SvgElement {
  const node = label(x, y, text, `${css} halo`.trim());
  const known = { 'data-n': n(of) };
  return path ? el('a', { href: path, ...known }, node) : { ...node, attrs: { ...node.attrs, ...known } };
}

function tieNode({ tie, x, y, label: side }: PlacedTie, n: Numbers): readonly SvgElement[] {
  const known = { 'data-n': n(tie.key) };
  const shape =
    tie.css === 'm'
      ? el('circle', { cx: tenth(x), cy: tenth(y), r: NODE, class: 'paper ks', 'stroke-width': 2 })
      : rect(x - NODE + 1, y - NODE + 1, 2 * NODE - 2, 2 * NODE - 2, {
          class: 'paper ks',
          'stroke-width': 2,
        });
  const small = tie.siglum.length > 2 ? ' ti' : '';
  const baseline = side === 'above' ? y - NODE - 8 : y + NODE + 16;
  return [
    ...(side ? [el('g', known, labelRuns(x, baseline, tie.label, 'mi s2 halo', 'middle'))] : []),
    el(
      'g',
      { class: tie.css },
      el(
        'a',
        { href: tie.path, 'aria-label': tie.name, ...known },
        shape,
        label(x, y + 4.5, tie.siglum, `k b${small}`, 'middle'),
      ),
    ),
  ];
}

/** A dotted line between two that may be one, with the question on it where there is room. */
function twinLinks(data: RelationsData, placed: Placed, n: Numbers): readonly SvgElement[] {
  return placed.ties.flatMap((one, index) =>
    placed.ties.slice(index + 1).flatMap((other) => {
      if (!one.tie.twins.includes(other.tie.key) && !other.tie.twins.includes(one.tie.key)) return [];
      const words = placed.short ? data.maybeShort : data.maybe;
      const [a, b] = one.y < other.y ? [one, other] : [other, one];
      const link = el('path', {
        d: `M${tenth(a.x)} ${tenth(a.y)}L${tenth(b.x)} ${tenth(b.y)}`,
        class: 'dots',
        'data-e': `${n(one.tie.key)} ${n(other.tie.key)}`,
      });
      const fits = a.x === b.x && b.y - a.y >= 2 * NODE + 16 && runsWidth([{ text: words }], 12) < 130;
      const middle = (a.y + b.y) / 2 + 4;
      return fits ? [link, label(a.x + (placed.short ? 6 : 9), middle, words, 'mi it s2 halo')] : [link];
    }),
  );
}
