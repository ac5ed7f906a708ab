import type { KindClass } from '../../wording/index.ts';
import { el, rect, type SvgElement, tenth } from './svg.ts';
import { extentOfItem, type TimelineItem } from './timeline-data.ts';

/** How far hatching runs on past a known edge into an open end, in units of the drawing. */
export const FADE = 58;
const KINDS: readonly KindClass[] = ['m', 'a', 'f', 's'];
const ENDS = { l: [0, 1], r: [1, 0] } as const;

/** Hatching of each kind and masks of open ends, named by the drawing. */
export const signDefinitions = (id: string): SvgElement =>
  el(
    'defs',
    {},
    ...KINDS.map((css) =>
      el(
        'pattern',
        {
          id: `${id}-${css}`,
          width: 4.5,
          height: 4.5,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(35)',
          class: css,
        },
        el('path', { d: 'M0 0V4.5', class: 'ks', 'stroke-width': 2.2 }),
      ),
    ),
    ...(['l', 'r'] as const).flatMap((side) => fading(id, side)),
  );

function fading(id: string, side: 'l' | 'r'): SvgElement[] {
  const [first, last] = ENDS[side];
  const stop = (offset: number, opacity: number) =>
    el('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity });
  return [
    el('linearGradient', { id: `${id}-g${side}` }, stop(0.05, first), stop(0.95, last)),
    el(
      'mask',
      { id: `${id}-${side}`, maskContentUnits: 'objectBoundingBox' },
      el('rect', { width: 1, height: 1, fill: `url(#${id}-g${side})` }),
    ),
  ];
}

/** Where a sign begins and ends on the line, open ends with it. */
export interface Reach {
  readonly a: number;
  readonly b: number;
  /** True where it goes on beyond what is drawn: there is no edge there. */
  readonly cutA: boolean;
  readonly cutB: boolean;
}

const POINT = 5;

export function reachOf(item: TimelineItem, x: (day: number) => number, width: number): Reach {
  const { from, to } = extentOfItem(item);
  if (item.shape === 'day') {
    const middle = x(from + 0.5);
    return { a: middle - POINT, b: middle + POINT, cutA: false, cutB: false };
  }
  const a = x(from) - (item.earliest ? 0 : FADE);
  const b = x(to) + (item.latest ? 0 : FADE);
  const [first, last] = [Math.max(0, a), Math.min(width, Math.max(b, a + 3))];
  return { a: first, b: last, cutA: x(from) < -1, cutB: x(to) > width + 1 };
}

/** Day: a point. Window: hatching between its edges. Period: a line with end ticks. */
export function signOf(item: TimelineItem, id: string, reach: Reach, y: number, height: number): SvgElement {
  const { a, b, cutA, cutB } = reach;
  const middle = tenth(y + height / 2);
  if (item.shape === 'day')
    return el(
      'g',
      { class: item.css },
      el('circle', { cx: tenth((a + b) / 2), cy: middle, r: POINT, class: 'k' }),
    );
  if (item.shape === 'period')
    return el(
      'g',
      { class: item.css },
      el('path', {
        d: `${cutA ? '' : `M${tenth(a)} ${y}v${height}`}M${tenth(b)} ${y}${cutB ? '' : `v${height}`}`,
        class: 'ks',
        'stroke-width': 1.5,
      }),
      el('path', { d: `M${tenth(a)} ${middle}H${tenth(b)}`, class: 'ks', 'stroke-width': 3 }),
    );
  return el('g', { class: item.css }, ...hatched(item, id, reach, y, height));
}

function hatched(item: TimelineItem, id: string, reach: Reach, y: number, height: number): SvgElement[] {
  const { a, b, cutA, cutB } = reach;
  const mask = item.earliest && item.latest ? {} : { mask: `url(#${id}-${item.earliest ? 'r' : 'l'})` };
  return [
    rect(a, y, b - a, height, { fill: `url(#${id}-${item.css})`, ...mask }),
    ...edge(a, cutA ? null : item.edges.earliest, y, height),
    ...edge(b, cutB ? null : item.edges.latest, y, height),
  ];
}

function edge(x: number, basis: 'stated' | 'inferred' | null, y: number, height: number): SvgElement[] {
  if (!basis) return [];
  const dotted = basis === 'inferred' ? { 'stroke-dasharray': '3 2.2' } : {};
  return [
    el('path', {
      d: `M${tenth(x)} ${y - 3}V${y + height + 3}`,
      class: 'ks',
      'stroke-width': 1.75,
      ...dotted,
    }),
  ];
}
