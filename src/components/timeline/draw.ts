import type { TimelineEvents } from '../../views/events.ts';
import type { SvgNode } from '../../views/figures/index.ts';
import {
  type TimelineDrawing,
  type TimelineFigure,
  type TimelineItem,
  timelineFigure,
} from '../../views/figures/index.ts';
import { countryLanes, kindLanes } from '../../views/time-lanes.ts';
import { drawnTime as words } from '../../wording/words.ts';

/** Days from the first drawn to the one after the last. */
export type Extent = TimelineFigure['extent'];

const SVG = 'http://www.w3.org/2000/svg';

/** The figure of some of the entries, drawn by what also draws it at the build; null where there is none. */
export function figureOf(
  all: TimelineEvents,
  shown: readonly number[],
  { by, view }: { readonly by: string; readonly view: Extent | null },
): TimelineFigure | null {
  const drawn = shown.flatMap((index) => {
    const { item, countries } = all.events[index]!;
    return 'shape' in item ? [{ item, countries }] : [];
  });
  const undated = shown.flatMap((index) => {
    const { item } = all.events[index]!;
    return 'shape' in item ? [] : [item];
  });
  const lanes =
    by === 'country'
      ? countryLanes(
          drawn.map(({ countries }) => countries),
          (code) => all.countries[code] ?? code,
        )
      : kindLanes;
  const items = drawn.flatMap(({ item, countries }): TimelineItem[] =>
    by === 'country'
      ? lanes.filter(({ key }) => countries.includes(key)).map(({ key }) => ({ ...item, lane: key }))
      : [item],
  );
  return timelineFigure({
    ...all,
    more: words.more,
    most: words.most,
    undatedWords: words.lane,
    undated,
    items,
    lanes,
    grouped: by !== '',
    view,
  });
}

/** A drawing as an element; what it says is text, whatever an article wrote. */
export function svgOf({ width, height, title, nodes }: TimelineDrawing, base: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', title);
  svg.append(...nodes.map((node) => element(node, base)));
  return svg;
}

function element(node: SvgNode, base: string): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const made = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attrs))
    made.setAttribute(name, name === 'href' ? `${base}${value}` : String(value));
  made.append(...node.children.map((child) => element(child, base)));
  return made;
}
