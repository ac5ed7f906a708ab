import type { Delegation, Seat, Tie } from './relations-data.ts';
import { anchorOf, uncrossed } from './relations-order.ts';
import { foldOf } from './relations-text.ts';

/** The partners of one side, one below the other, and the ties that reach them. */
export interface Column {
  readonly blocks: readonly {
    readonly delegation: Delegation;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly seats: readonly { readonly seat: Seat; readonly y: number }[];
  /** Where each seat, and each end that is a whole delegation, reaches its bracket. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly ties: readonly { readonly tie: Tie; readonly y: number }[];
  readonly height: number;
}

const HEAD = 42;
const SEAT = 44;
const SLOT = 40;
const TAIL = 28;
const BETWEEN = 22;
const TWINS = 88;
const SNAP = 5;

/** Blocks in the order given; in them seats, and beside them ties, as near to each other as can be. */
export function columnOf(
  partners: readonly Delegation[],
  all: readonly Tie[],
  hub: ReadonlySet<string>,
  { labelled, room }: { readonly labelled: boolean; readonly room: number },
): Column {
  const met = new Set(all.flatMap((tie) => tie.ends.map((end) => end.seat)));
  const delegations = partners.map((one) => ({ ...one, seats: one.seats.filter(({ key }) => met.has(key)) }));
  const slotsOf = ({ key }: Delegation) =>
    all.flatMap((tie) =>
      tie.ends.flatMap((end, index) =>
        end.delegation === key && end.seat === null ? [anchorOf(tie, index)] : [],
      ),
    );
  const { ties, blocks } = uncrossed(
    { ties: all, blocks: delegations.map((one) => [...one.seats.map(({ key }) => key), ...slotsOf(one)]) },
    hub,
  );
  const seats = new Map(delegations.flatMap((one) => one.seats.map((seat) => [seat.key, seat])));
  const keys = blocks.flat();
  const fold = (key: string | undefined) => foldOf(seats.get(key ?? ''), room);
  const gaps = anchorGaps(blocks, seats, fold);
  const tieGaps = gapsOf(ties, labelled);
  const top = HEAD + 0.5;
  let anchors = spread(
    keys.map(() => 0),
    gaps,
    top,
  );
  let ys: readonly number[] = [];
  for (let round = 0; round < 4; round++) {
    ys = spread(
      ties.map((tie) => meanOf(tie.ends.map((_, index) => anchors[keys.indexOf(anchorOf(tie, index))]))),
      tieGaps,
      labelled ? 40 : 26,
    );
    anchors = spread(
      keys.map((key) =>
        meanOf(
          ties.flatMap((tie, at) => (tie.ends.some((_, i) => anchorOf(tie, i) === key) ? [ys[at]] : [])),
        ),
      ),
      gaps,
      top,
    );
  }
  ys = ys.map((y, index) => snapped(y, ties[index]!, keys, anchors));
  const at = new Map(keys.map((key, index) => [key, anchors[index]!]));
  const placed = delegations.map((delegation, index) => {
    const own = blocks[index]!.map((key) => at.get(key)!);
    return { delegation, top: own[0]! - HEAD, bottom: own.at(-1)! + TAIL + fold(blocks[index]!.at(-1)) };
  });
  return {
    blocks: placed,
    anchors: at,
    seats: keys.flatMap((key) => (seats.has(key) ? [{ seat: seats.get(key)!, y: at.get(key)! }] : [])),
    ties: ties.map((tie, index) => ({ tie, y: ys[index]! })),
    height: Math.max(placed.at(-1)?.bottom ?? 0, (ys.at(-1) ?? 0) + 34),
  };
}

/** A line that is all but level is made level: a kink of two units looks like a slip. */
function snapped(y: number, tie: Tie, keys: readonly string[], anchors: readonly number[]): number {
  const own = tie.ends.flatMap((_, index) => anchors[keys.indexOf(anchorOf(tie, index))] ?? []);
  return own.length === 1 && Math.abs(own[0]! - y) <= SNAP ? own[0]! : y;
}

const meanOf = (numbers: readonly (number | undefined)[]): number => {
  const known = numbers.filter((one) => one !== undefined);
  return known.length === 0 ? 0 : known.reduce((sum, one) => sum + one, 0) / known.length;
};

function anchorGaps(
  blocks: readonly (readonly string[])[],
  seats: ReadonlyMap<string | undefined, Seat>,
  fold: (key: string | undefined) => number,
): readonly number[] {
  return blocks.flatMap((block, index) =>
    block.map((_, at) => {
      if (at > 0) return seats.has(block[at - 1]) ? SEAT + fold(block[at - 1]) : SLOT;
      return index === 0 ? 0 : TAIL + fold(blocks[index - 1]!.at(-1)) + BETWEEN + HEAD;
    }),
  );
}

/** True where a tie’s label stands below it: the second of twins has the dotted link above. */
export const labelBelow = (ties: readonly Tie[], index: number): boolean =>
  ties[index - 1]?.twins.includes(ties[index]!.key) ?? false;

function gapsOf(ties: readonly Tie[], labelled: boolean): readonly number[] {
  return ties.map((tie, index) => {
    if (labelBelow(ties, index)) return labelled ? TWINS : 56;
    const under = labelled && index > 0 && labelBelow(ties, index - 1) ? 20 : 0;
    return (labelled && tie.label.length > 0 ? 58 : 40) + under;
  });
}

/**
 * Places in the order given, each at least its gap after the one before and none before `least`, so
 * that the sum of squared distances from where they want to be is smallest (pool adjacent violators).
 */
export function spread(wanted: readonly number[], gaps: readonly number[], least: number): readonly number[] {
  const offsets: number[] = [];
  gaps.forEach((gap, index) => {
    offsets.push(index === 0 ? 0 : offsets[index - 1]! + gap);
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((want, index) => {
    pools.push({ sum: want - offsets[index]!, count: 1 });
    while (pools.length > 1 && mean(pools.at(-2)!) > mean(pools.at(-1)!)) {
      const last = pools.pop()!;
      const before = pools.at(-1)!;
      before.sum += last.sum;
      before.count += last.count;
    }
  });
  const bases = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  return bases.map((base, index) => Math.round(Math.max(base, least) + offsets[index]!));
}

const mean = (pool: { readonly sum: number; readonly count: number }): number => pool.sum / pool.count;
