import { bundled, MOST_NARROW, MOST_NODES, neighbourhood, sizeOf } from './relations-bundle.ts';
import { calm } from './relations-calm.ts';
import type { RelationsData, Tie } from './relations-data.ts';
import { drawPlaced } from './relations-draw.ts';
import { forced } from './relations-force.ts';
import type { Placed } from './relations-place.ts';
import type { Figure } from './svg.ts';

export interface RelationsFigure extends Figure {
  readonly placed: { readonly wide: Placed; readonly narrow: Placed };
  /** What is seen in each drawing, so that its caption can say how to read it. */
  readonly seen: { readonly wide: Seen; readonly narrow: Seen };
}

export interface Seen {
  /** Signs that count what they stand for. */
  readonly counts: boolean;
  readonly twins: boolean;
  readonly emptySeats: boolean;
  readonly signs: number;
  /** Signs whose words found no place. */
  readonly unlabelled: number;
  readonly delegations: number;
}

const FEW_DELEGATIONS = 9;
const FEW_TIES = 16;
const ROOM = { wide: 170, narrow: 108 };

/**
 * Delegations with what is between them. Few stand in calm columns; more are moved by forces; beyond
 * sixty, ties of the same delegations are counted in one node and only the strongest are drawn.
 * Null where nothing joins two delegations.
 */
export function relationsFigure(
  data: RelationsData,
  pathOf: (delegations: readonly string[], ties: readonly Tie[]) => string,
): RelationsFigure | null {
  if (data.ties.length === 0 || data.delegations.length < 2) return null;
  const counts = sizeOf(data) > MOST_NODES;
  const few = data.delegations.length <= FEW_DELEGATIONS && data.ties.length <= FEW_TIES;
  const whole = counts ? neighbourhood(bundled(data, pathOf), MOST_NODES) : data;
  const small = few ? data : neighbourhood(bundled(data, pathOf), MOST_NARROW);
  const placed = {
    wide: few ? calm(data, true) : forced(whole, 1088, ROOM.wide),
    narrow:
      few || small.delegations.length <= FEW_DELEGATIONS
        ? calm(small, false)
        : forced(small, 340, ROOM.narrow),
  };
  return {
    wide: drawPlaced(data, placed.wide),
    narrow: drawPlaced(data, placed.narrow),
    placed,
    seen: {
      wide: seenIn(placed.wide, (few ? data : whole).delegations.length),
      narrow: seenIn(placed.narrow, small.delegations.length),
    },
  };
}

function seenIn({ ties, seats }: Placed, delegations: number): Seen {
  const keys = new Set(ties.map(({ tie }) => tie.key));
  return {
    counts: ties.some(({ tie }) => tie.weight > 1),
    twins: ties.some(({ tie }) => tie.twins.some((twin) => keys.has(twin))),
    emptySeats: seats.some(({ seat }) => !seat.named),
    signs: ties.length,
    unlabelled: ties.filter(({ tie, label }) => tie.label.length > 0 && label === null).length,
    delegations,
  };
}
