import type { Delegation, RelationsData, Seat, Tie, TieEnd } from './relations-data.ts';
import type { Body, Field } from './relations-force.ts';
import { NODE, type Placed, type PlacedEdge, type PlacedText, type Point } from './relations-place.ts';
import { textAt, textsOf } from './relations-text.ts';

/** A delegation that is drawn in one place: its name, and some of those in it. */
export interface Block {
  readonly delegation: Delegation;
  /** Seats that are drawn, each with its distance from the top. */
  readonly seats: readonly { readonly seat: Seat; readonly y: number }[];
  /** How many are left out, and the words that say so. */
  readonly more: string | null;
  readonly width: number;
  readonly height: number;
}

const MOST_SEATS = 5;
const INSET = 12;
const HEAD = 26;

export function blockOf(delegation: Delegation, data: RelationsData, room: number): Block {
  const met = delegation.seats.filter((seat) =>
    data.ties.some((tie) => tie.ends.some((end) => end.seat === seat.key)),
  );
  const named = met.filter((seat) => seat.named);
  const shown = [...named, ...met.filter((seat) => !seat.named)].slice(0, MOST_SEATS);
  const more = met.length > shown.length ? data.more(met.length - shown.length) : null;
  let y = HEAD + 8;
  const seats = shown.map((full) => {
    const seat = full.named ? { ...full, below: null } : full;
    const at = y;
    y += seat.below ? 36 : 20;
    return { seat, y: at };
  });
  const texts = textsOf(delegation, seats, { x: 0, y: 16, room, big: false, folded: false });
  const width = Math.max(...texts.map(({ box }) => box.width)) + 2 * INSET;
  return { delegation, seats, more, width: Math.ceil(width), height: y + (more ? 14 : -6) };
}

/** Blocks, ties and lines at the places that the forces found, moved up to the edge of the drawing. */
export function placeBlocks(
  data: RelationsData,
  blocks: readonly Block[],
  bodies: readonly Body[],
  field: Field,
): Placed {
  const rise = Math.min(...bodies.map((body) => body.y - body.height / 2)) - 1;
  const at = new Map(bodies.map((body) => [body.key, { x: body.x, y: body.y - rise }]));
  const corner = (block: Block): Point => {
    const { x, y } = at.get(block.delegation.key)!;
    return { x: x - block.width / 2, y: y - block.height / 2 };
  };
  const byKey = new Map(blocks.map((block) => [block.delegation.key, block]));
  const ties = data.ties.map((tie) => ({ tie, ...at.get(tie.key)!, label: null }));
  const edges = ties.flatMap(({ tie, x, y }) => edgesOfTie(tie, byKey, corner, { x, y }));
  return {
    width: field.width,
    height: Math.max(...bodies.map((body) => body.y - rise + body.height / 2)) + 2,
    short: true,
    ties,
    edges,
    texts: blocks.flatMap((block) => blockTexts(block, corner(block))),
    brackets: blocks.flatMap((block) => {
      const { x, y } = corner(block);
      const [top, bottom] = [y, y + block.height];
      return [
        { x, top, bottom, open: 1 as const },
        { x: x + block.width, top, bottom, open: -1 as const },
      ];
    }),
    seats: blocks.flatMap((block) =>
      block.seats.flatMap(({ seat, y }) =>
        reached(edges, seat.key).map((to) => ({ seat, x: to.x, y: corner(block).y + y })),
      ),
    ),
  };
}

/** The lines of a tie that stands in a place. */
export const edgesOfTie = (
  tie: Tie,
  blocks: ReadonlyMap<string, Block>,
  corner: (block: Block) => Point,
  from: Point,
): readonly PlacedEdge[] =>
  tie.ends.map((end) => edgeTo(end, tie.key, blocks.get(end.delegation)!, corner, from));

export function blockTexts(block: Block, { x, y }: Point): readonly PlacedText[] {
  const seats = block.seats.map((one) => ({ ...one, y: one.y + y }));
  const room = block.width - 2 * INSET + 1;
  const texts = textsOf(block.delegation, seats, {
    x: x + INSET,
    y: y + 16,
    room,
    big: false,
    folded: false,
  });
  if (!block.more) return texts;
  const css = { css: 'mi it s3', size: 12, room, path: null, of: block.delegation.key };
  return [...texts, textAt(x + INSET, y + block.height - 6, block.more, css)];
}

/** Ends of lines at a seat, once for each side. */
const reached = (edges: readonly PlacedEdge[], key: string): readonly Point[] => [
  ...new Map(edges.filter(({ ends }) => ends[0] === key).map(({ to }) => [to.x, to])).values(),
];

/** From a tie to whichever side of the block is nearer, at the seat's height; to its name where it has no seat. */
function edgeTo(
  end: TieEnd,
  tie: string,
  block: Block,
  corner: (block: Block) => Point,
  from: Point,
): PlacedEdge {
  const { x, y } = corner(block);
  const place = block.seats.find(({ seat }) => seat.key === end.seat);
  const left = from.x < x + block.width / 2;
  const to = { x: left ? x : x + block.width, y: y + (place?.y ?? HEAD / 2) };
  const over = from.x > x - NODE && from.x < x + block.width + NODE;
  return {
    from,
    to,
    leaves: over ? 'outward' : 'straight',
    side: left ? -1 : 1,
    bend: 0.5,
    ends: [place ? place.seat.key : block.delegation.key, tie],
    delegation: block.delegation.key,
    dashed: place !== undefined && !place.seat.named,
  };
}
