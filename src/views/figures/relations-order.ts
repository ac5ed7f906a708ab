import type { Tie } from './relations-data.ts';

/** What lines of ties reach on one side, top to bottom: seats and slots, by key. */
export interface Order {
  readonly ties: readonly Tie[];
  /** Keys by delegation; only inside a delegation may they change places. */
  readonly blocks: readonly (readonly string[])[];
}

/** Key of an end: its seat, or its own place on the bracket of a whole delegation. */
export const anchorOf = (tie: Tie, index: number): string => tie.ends[index]!.seat ?? `${tie.key} ${index}`;

/**
 * Neighbours change places as long as that leaves fewer crossings; twins stand together. `hub` are
 * the seats of the delegation in the middle: they take the order that suits the ties.
 */
export function uncrossed(order: Order, hub: ReadonlySet<string>): Order {
  let best = order;
  let cost = costOf(best, hub);
  for (let round = 0; round < 12 && cost > 0; round++) {
    const before = cost;
    for (const next of neighbours(best)) {
      const now = costOf(next, hub);
      if (now >= cost) continue;
      best = next;
      cost = now;
    }
    if (cost === before) break;
  }
  return best;
}

/** Every order that differs by one that is moved to another place. */
function neighbours(order: Order): Order[] {
  const ties = moved(order.ties).map((next) => ({ ...order, ties: next }));
  const blocks = order.blocks.flatMap((block, index) =>
    moved(block).map((next) => ({ ...order, blocks: order.blocks.with(index, next) })),
  );
  return [...ties, ...blocks];
}

/** Seats of the delegation in the middle, in the order that crosses least with the ties of each side. */
export function uncrossedSeats(
  seats: readonly string[],
  sides: readonly (readonly Tie[])[],
): readonly string[] {
  const met = (key: string) =>
    sides.some((ties) => ties.some((tie) => tie.ends.some((end) => end.seat === key)));
  const cost = (order: readonly string[]) =>
    sides.reduce((sum, ties) => {
      const lines = ties.flatMap((tie, at) =>
        tie.ends.flatMap((end): Line[] =>
          end.seat && order.includes(end.seat) ? [[at, order.indexOf(end.seat)]] : [],
        ),
      );
      return sum + crossings(lines);
    }, 0);
  let best: readonly string[] = [...seats.filter(met), ...seats.filter((key) => !met(key))];
  for (let round = 0; round < 8; round++) {
    const [next] = moved(best).sort((a, b) => cost(a) - cost(b));
    if (!next || cost(next) >= cost(best)) break;
    best = next;
  }
  return best;
}

const moved = <T>(items: readonly T[]): T[][] =>
  items.flatMap((item, from) => {
    const rest = items.toSpliced(from, 1);
    return items.flatMap((_, to) => (to === from ? [] : [rest.toSpliced(to, 0, item)]));
  });

function costOf(order: Order, hub: ReadonlySet<string>): number {
  const anchors = new Map(order.blocks.flat().map((key, index) => [key, index]));
  const own: Line[] = [];
  const middle: { readonly tie: number; readonly key: string }[] = [];
  order.ties.forEach((tie, at) => {
    tie.ends.forEach((_, index) => {
      const key = anchorOf(tie, index);
      if (hub.has(key)) middle.push({ tie: at, key });
      else if (anchors.has(key)) own.push([at, anchors.get(key)!]);
    });
  });
  const apart = order.ties.filter((tie, at) => tie.twins.length > 0 && !besideTwin(order.ties, at)).length;
  return crossings(own) + crossings(hubLines(middle)) + apart * 2.5;
}

const besideTwin = (ties: readonly Tie[], at: number): boolean =>
  [ties[at - 1], ties[at + 1]].some((other) => other && ties[at]!.twins.includes(other.key));

type Line = readonly [number, number];

/** Seats of the middle stand in the order of the mean of their ties. */
function hubLines(ends: readonly { readonly tie: number; readonly key: string }[]): Line[] {
  const groups = [...Map.groupBy(ends, ({ key }) => key).values()].map((group) => ({
    ties: group.map(({ tie }) => tie),
    mean: group.reduce((sum, { tie }) => sum + tie, 0) / group.length,
  }));
  groups.sort((a, b) => a.mean - b.mean);
  return groups.flatMap(({ ties }, index) => ties.map((tie): Line => [tie, index]));
}

const crossings = (lines: readonly Line[]): number =>
  lines.reduce(
    (sum, one, index) =>
      sum + lines.slice(index + 1).filter((other) => (one[0] - other[0]) * (one[1] - other[1]) < 0).length,
    0,
  );
