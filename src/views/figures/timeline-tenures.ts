import { dayOf } from '../../time/index.ts';
import { el, label, line, type SvgElement, tenth } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { TimelineData } from './timeline-data.ts';
import type { Extent } from './timeline-scale.ts';

export interface TenureRows {
  readonly nodes: readonly SvgElement[];
  readonly height: number;
}

/** Times in office below the things whose edges they set, with a dashed line up to each edge. */
export function tenureRows(
  data: TimelineData,
  extent: Extent,
  frame: { readonly width: number; readonly above: boolean; readonly top: number },
  x: (day: number) => number,
  y: number,
): TenureRows {
  const within = (day: number) => day >= extent.from && day <= extent.to;
  const tenures = data.tenures.filter(
    ({ from, to }) => dayOf(from)! < extent.to && (to === null || dayOf(to)! >= extent.from),
  );
  if (tenures.length === 0) return { nodes: [], height: 0 };
  const { width, above, top } = frame;
  const step = above ? 36 : 24;
  const nodes: SvgElement[] = [
    label(0, y + 22, data.tenuresTitle, 'b mi halo'),
    line(0, y + 30, width, y + 30, 'rl'),
  ];
  tenures.forEach((tenure, index) => {
    const row = y + 46 + index * step + (above ? 12 : 0);
    const began = dayOf(tenure.from)! >= extent.from;
    const a = began ? x(dayOf(tenure.from)!) : 0;
    const ended = tenure.to !== null && dayOf(tenure.to)! < extent.to;
    const b = ended ? x(dayOf(tenure.to!)! + 1) : width;
    const sets = tenure.sets.filter((iso) => within(dayOf(iso)!));
    nodes.push(...edgesOf(sets, x, top, row));
    nodes.push(nameOf(tenure.name, a, b, row, { width, above }));
    nodes.push(
      el('path', { d: `M${tenth(a)} ${row}H${tenth(ended ? b : b - 8)}`, class: 'ln', 'stroke-width': 2 }),
      ...(began ? [line(a, row - 4, a, row + 4, 'ln')] : []),
      ended ? line(b, row - 4, b, row + 4, 'ln') : arrow(b, row),
    );
  });
  return { nodes, height: 46 + tenures.length * step - 4 };
}

const arrow = (x: number, y: number): SvgElement =>
  el('path', { d: `M${tenth(x - 8)} ${y - 4}L${tenth(x - 1)} ${y}L${tenth(x - 8)} ${y + 4}`, class: 'ln' });

const edgesOf = (days: readonly string[], x: (day: number) => number, top: number, y: number): SvgElement[] =>
  days.map((iso) => line(x(dayOf(iso)!), top, x(dayOf(iso)!), y, 'rl dash'));

function nameOf(
  name: string,
  a: number,
  b: number,
  y: number,
  { width, above }: { readonly width: number; readonly above: boolean },
): SvgElement {
  const wide = textWidth(name);
  if (above) return label(width, y - 6, name, 'mi s2 halo', 'end');
  if (wide <= a - 12) return label(a - 12, y + 4, name, 's2 halo', 'end');
  if (wide <= width - b - 12) return label(b + 12, y + 4, name, 's2 halo');
  return label(a + 8, y - 5, name, 'mi s2 halo');
}
