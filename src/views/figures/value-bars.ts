import { coloured } from './glyph.ts';
import { fitRuns, labelRuns, type Run } from './runs.ts';
import { type Drawing, el, type Figure, line, rect, type SvgElement } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface BarItem {
  readonly siglum: string;
  readonly when: readonly Run[];
  /** The number as the article writes it. */
  readonly written: string;
  /** Ends of the range; both the same for one number. */
  readonly from: number;
  readonly to: number;
  readonly bound: 'exact' | 'about' | 'at least' | 'at most';
  /** Aimed at, and not measured. */
  readonly target: boolean;
}

export interface BarsData {
  readonly id: string;
  readonly title: string;
  readonly items: readonly BarItem[];
}

const STEP = 30;
const BAR = 13;
const FADE = 34;

/** Numbers of one measure and one unit as bars from nought, in the order given: all to one scale. */
export function barsFigure(data: BarsData): Figure | null {
  if (data.items.length < 2) return null;
  return { wide: draw(data, true), narrow: draw(data, false) };
}

function draw(data: BarsData, wide: boolean): Drawing {
  const width = wide ? 904 : 340;
  const left = wide ? 190 : 0;
  const step = wide ? STEP : 46;
  const id = `${data.id}-${wide ? 'w' : 'n'}`;
  const room = width - left - (wide ? 180 : 10) - FADE;
  const [low, high] = [
    Math.min(0, ...data.items.map((item) => item.from)),
    Math.max(0, ...data.items.map((item) => item.to)),
  ];
  const x = (value: number) => left + ((value - low) / (high - low || 1)) * room;
  const height = data.items.length * step + 8;
  const nodes = data.items.flatMap((item, index) => {
    const y = 6 + index * step + (wide ? 0 : 17);
    return [
      ...names(item, { wide, left, width, y }),
      ...bar(item, id, x, y),
      ...(wide ? [written(item, x, y)] : []),
    ];
  });
  const zero = wide ? [line(x(0), 0, x(0), height - 6, 'rl')] : [];
  return { width, height, title: data.title, nodes: [definitions(id), ...nodes, ...zero] };
}

function names(
  item: BarItem,
  {
    wide,
    left,
    width,
    y,
  }: { readonly wide: boolean; readonly left: number; readonly width: number; readonly y: number },
): readonly SvgElement[] {
  const siglum: Run = { text: `${item.siglum}\u2002`, css: 'b k', face: 'bold' };
  const nameAt = (x: number, at: number, room: number) =>
    coloured('f', labelRuns(x, at, fitRuns([siglum, ...item.when], room)));
  if (wide) return [nameAt(0, y + 11, left - 12)];
  const number = textWidth(item.written, 13, 'serif');
  return [
    nameAt(0, y - 5, width - number - 12),
    labelRuns(width, y - 5, [{ text: item.written, css: 'serif' }], '', 'end'),
  ];
}

const endOf = (item: BarItem): number => (item.bound === 'at least' ? FADE : 0);

function written(item: BarItem, x: (value: number) => number, y: number): SvgElement {
  const right = Math.max(x(item.to), x(0)) + endOf(item) + 9;
  return labelRuns(right, y + 11, [{ text: item.written, css: 'serif' }], 'halo');
}

/** Full up to what is stated; hatched between the ends of a range; fading on where it is `at least`. */
function bar(item: BarItem, id: string, x: (value: number) => number, y: number): readonly SvgElement[] {
  const [zero, a, b] = [x(0), x(item.from), x(item.to)];
  const solid = (from: number, to: number) => {
    const [left, right] = from < to ? [from, to] : [to, from];
    const attrs = item.target ? { class: 'ks paper', 'stroke-dasharray': '4 3' } : { class: 'k' };
    return rect(left, y, Math.max(2, right - left), BAR, attrs);
  };
  const hatch = { fill: `url(#${id}-h)` };
  if (item.bound === 'at most')
    return [coloured('f', rect(zero, y, Math.max(2, b - zero), BAR, hatch), tick(b, y))];
  if (item.from !== item.to)
    return [coloured('f', solid(zero, a), rect(a, y, Math.max(2, b - a), BAR, hatch), tick(b, y))];
  const more = item.bound === 'at least' ? [rect(b, y, FADE, BAR, { ...hatch, mask: `url(#${id}-r)` })] : [];
  const about =
    item.bound === 'about'
      ? [rect(b - 6, y, 12, BAR, { class: 'paper' }), rect(b - 6, y, 12, BAR, hatch)]
      : [];
  return [coloured('f', solid(zero, b), ...more, ...about)];
}

const tick = (x: number, y: number): SvgElement =>
  el('path', { d: `M${Math.round(x)} ${y - 2}V${y + BAR + 2}`, class: 'ks', 'stroke-width': 1.5 });

const definitions = (id: string): SvgElement =>
  el(
    'defs',
    {},
    el(
      'pattern',
      {
        id: `${id}-h`,
        width: 4.5,
        height: 4.5,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(35)',
        class: 'f',
      },
      el('path', { d: 'M0 0V4.5', class: 'ks', 'stroke-width': 2.2 }),
    ),
    el(
      'linearGradient',
      { id: `${id}-g` },
      el('stop', { offset: 0.05, 'stop-color': '#fff', 'stop-opacity': 1 }),
      el('stop', { offset: 0.95, 'stop-color': '#fff', 'stop-opacity': 0 }),
    ),
    el(
      'mask',
      { id: `${id}-r`, maskContentUnits: 'objectBoundingBox' },
      el('rect', { width: 1, height: 1, fill: `url(#${id}-g)` }),
    ),
  );
