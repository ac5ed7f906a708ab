import { bundled, MOST_NARROW, MOST_NODES, neighbourhood, sizeOf } from './relations-bundle.ts';
import { calm } from './relations-calm.ts';
import type { RelationsData, Tie } from './relations-data.ts';
import { drawPlaced } from './relations-draw.ts';
import { forced } from './relations-force.ts';
import type { Placed } from './relations-place.ts';
import type { Figure } from './svg.ts';

export interface RelationsFigure extends Figure {
  readonly placed: { readonly wide: Placed; readonly narrow: Placed };
  /** What the drawing leaves out, so that the caption can say so. */
  readonly counts: boolean;
  /** Signs of the wide drawing without their words. */
  readonly unlabelled: number;
  readonly delegations: { readonly wide: number; readonly narrow: number; readonly all: number };
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
    counts,
    unlabelled: placed.wide.ties.filter(({ tie, label }) => tie.label.length > 0 && label === null).length,
    delegations: {
      wide: whole.delegations.length,
      narrow: small.delegations.length,
      all: data.delegations.length,
    },
  };
}
