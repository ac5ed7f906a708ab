import { type Column, columnOf, labelBelow } from './relations-column.ts';
import { hubOf, type RelationsData } from './relations-data.ts';
import { type HubSeat, hubSeats } from './relations-hub.ts';
import { measure, withoutStruck } from './relations-measure.ts';
import { anchorOf } from './relations-order.ts';
import { NODE, type Placed, type PlacedEdge, type PlacedText, type PlacedTie } from './relations-place.ts';
import { groupsOf, parted, tiesOf } from './relations-sides.ts';
import { foldOf, textsOf } from './relations-text.ts';

interface Frame {
  readonly width: number;
  /** Uprights of the brackets: of the partners on the left and the right, and both of the hub. */
  readonly left: number | null;
  readonly hub: readonly [number, number];
  readonly right: number;
  readonly labels: boolean;
  readonly room: { readonly left: number; readonly hub: number; readonly right: number };
}

const BOTH: Frame = {
  width: 1088,
  left: 172,
  hub: [430, 634],
  right: 908,
  labels: true,
  room: { left: 160, hub: 184, right: 166 },
};
const ONE: Frame = {
  ...BOTH,
  left: null,
  hub: [184, 424],
  right: 760,
  room: { left: 0, hub: 220, right: 314 },
};
const NARROW: Frame = {
  width: 340,
  left: null,
  hub: [0.5, 128],
  right: 214,
  labels: false,
  room: { left: 0, hub: 111, right: 112 },
};

/** From the softest line to one that turns just before its bracket. */
const BENDS = [0.5, 0.7, 0.85, 0.95];

/**
 * One delegation in the middle, those it deals with at its sides, and what is between them in between.
 * Lines bend as softly as they can without running through words; a label that one runs through all the
 * same is left to the table.
 */
export function calm(data: RelationsData, wide: boolean): Placed {
  let best: { readonly placed: Placed; readonly through: number } | null = null;
  for (const bend of BENDS) {
    const placed = placedCalm(data, wide, bend);
    const { through } = measure(placed);
    if (!best || through < best.through) best = { placed, through };
    if (through === 0) break;
  }
  return withoutStruck(best!.placed);
}

function placedCalm(data: RelationsData, wide: boolean, bend: number): Placed {
  const hub = data.delegations.find(({ key }) => key === hubOf(data))!;
  const groups = groupsOf(data, hub.key);
  const sides = wide && groups.length > 1 ? parted(groups, data.ties) : [groups.flat(), []];
  const frame = wide ? (sides[1]!.length > 0 ? BOTH : ONE) : NARROW;
  const middle = new Set(hub.seats.map(({ key }) => key));
  const columns = sides.map((own) =>
    columnOf(own, tiesOf(data, own, hub.key, sides[0] === own), middle, {
      labelled: frame.labels,
      room: sides[0] === own ? frame.room.right : frame.room.left,
    }),
  );
  const [right, left] = columns as [Column, Column];
  const heights = columns.map((column) => column.height);
  const seats = hubSeats(hub, [right, left], frame.room.hub);
  const foot = (seats.at(-1)?.y ?? 0) + foldOf(seats.at(-1)?.seat, frame.room.hub);
  const height = Math.max(...heights, foot + 34) + 14;
  const sideOf = { right: nodesOf(right, frame, 'right'), left: nodesOf(left, frame, 'left') };
  const [a, b] = frame.hub;
  return {
    width: frame.width,
    height,
    short: !wide,
    brackets: [
      { x: a, top: 0.5, bottom: height - 0.5, open: 1 },
      { x: b, top: 0.5, bottom: height - 0.5, open: -1 },
      ...right.blocks.map(({ top, bottom }) => ({ x: frame.right, top, bottom, open: 1 as const })),
      ...left.blocks.map(({ top, bottom }) => ({ x: frame.left ?? 0, top, bottom, open: -1 as const })),
    ],
    texts: [
      ...textsOf(hub, seats, { x: a + 14, y: 18, room: frame.room.hub, big: wide, folded: true }),
      ...blockTexts(right, frame.right + 14, frame.room.right),
      ...blockTexts(left, 0, frame.room.left),
    ],
    ties: [...sideOf.right, ...sideOf.left],
    edges: [
      ...edgesOf(sideOf.right, { column: right, x: frame.right, hub: hub.key, hubX: b, seats, bend }),
      ...edgesOf(sideOf.left, { column: left, x: frame.left ?? 0, hub: hub.key, hubX: a, seats, bend }),
    ],
    seats: [
      ...seats.flatMap(({ seat, y, ends }) => [
        ...(ends.some((tie) => right.ties.some((one) => one.tie === tie)) ? [{ seat, x: b, y }] : []),
        ...(ends.some((tie) => left.ties.some((one) => one.tie === tie)) ? [{ seat, x: a, y }] : []),
      ]),
      ...right.seats.map((one) => ({ ...one, x: frame.right })),
      ...left.seats.map((one) => ({ ...one, x: frame.left ?? 0 })),
    ],
  };
}

const blockTexts = (column: Column, x: number, room: number): readonly PlacedText[] =>
  column.blocks.flatMap(({ delegation, top }) =>
    textsOf(
      delegation,
      column.seats.filter(({ seat }) => delegation.seats.includes(seat)),
      { x, y: top + 16, room, big: false, folded: true },
    ),
  );

function nodesOf(column: Column, frame: Frame, side: 'left' | 'right'): readonly PlacedTie[] {
  const x = side === 'right' ? (frame.hub[1] + frame.right) / 2 : ((frame.left ?? 0) + frame.hub[0]) / 2 - 18;
  const ties = column.ties.map(({ tie }) => tie);
  return column.ties.map(({ tie, y }, index) => ({
    tie,
    x,
    y,
    label: !frame.labels || tie.label.length === 0 ? null : labelBelow(ties, index) ? 'below' : 'above',
  }));
}

function edgesOf(
  nodes: readonly PlacedTie[],
  at: {
    readonly column: Column;
    readonly x: number;
    readonly hub: string;
    readonly hubX: number;
    readonly seats: readonly HubSeat[];
    readonly bend: number;
  },
): readonly PlacedEdge[] {
  return nodes.flatMap(({ tie, x, y }) =>
    tie.ends.map((end, index): PlacedEdge => {
      const own = end.delegation === at.hub;
      const places = own ? at.seats : at.column.seats;
      const place = places.find(({ seat }) => seat.key === end.seat);
      const slot = own ? y : at.column.anchors.get(anchorOf(tie, index))!;
      const to = { x: own ? at.hubX : at.x, y: place?.y ?? slot };
      const rim = to.x > x ? NODE : -NODE;
      return {
        from: { x: x + rim, y },
        to,
        ends: [end.seat ?? `${end.delegation} ${tie.key}`, tie.key],
        delegation: end.delegation,
        leaves: 'level',
        side: to.x > x ? -1 : 1,
        bend: at.bend,
        dashed: place !== undefined && !place.seat.named,
      };
    }),
  );
}
