import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Block, blockOf, placeBlocks } from './relations-block.ts';
import { separate } from './relations-collide.ts';
import { degrees, delegationsOf, type RelationsData, type Tie } from './relations-data.ts';
import { measure } from './relations-measure.ts';
import { NODE, type Placed } from './relations-place.ts';
import { refine, THROUGH } from './relations-refine.ts';

/** A rectangle that the forces move: a delegation with all its lines, or a tie. */
export interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

export interface Field {
  readonly width: number;
  readonly height: number;
}

const STARTS = [1, 2, 3, 4, 5, 6];
const TICKS = 200;

/**
 * Delegations and ties where forces bring them, from several fixed starts; the start is taken whose
 * drawing has fewest overlaps, crossings and lines through words. The same data give the same drawing.
 */
export function forced(data: RelationsData, width: number, room: number): Placed {
  const blocks = data.delegations.map((one) => blockOf(one, data, room));
  const area =
    blocks.reduce((sum, one) => sum + (one.width + 60) * (one.height + 50), 0) + data.ties.length * 5200;
  const field = { width, height: Math.max(320, Math.ceil(area / width)) };
  let best: { placed: Placed; cost: number } | null = null;
  for (const start of STARTS) {
    const bodies = settle(data, blocks, field, start);
    refine(data, blocks, bodies, field);
    const placed = placeBlocks(data, blocks, bodies, field);
    const { overlaps, crossings, through } = measure(placed);
    const cost = overlaps * 1000 + crossings + through * THROUGH;
    if (!best || cost < best.cost) best = { placed, cost };
  }
  return best!.placed;
}

/** A linear congruential source (Numerical Recipes): enough for starts, and the same everywhere. */
export function source(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function settle(data: RelationsData, blocks: readonly Block[], field: Field, seed: number): readonly Body[] {
  const random = source(seed * 7919);
  const place = () => ({ x: random() * field.width, y: random() * field.height });
  const bodies: Body[] = [
    ...blocks.map(({ delegation, width, height }) => ({ key: delegation.key, width, height, ...place() })),
    ...data.ties.map((tie) => ({ key: tie.key, width: 2 * NODE, height: 2 * NODE, ...place() })),
  ];
  const degree = degrees(data.ties);
  const links: SimulationLinkDatum<Body>[] = data.ties.flatMap((tie: Tie) =>
    delegationsOf(tie).map((key) => ({ source: tie.key, target: key })),
  );
  const wide = field.width > 600;
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .stop()
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id((body) => body.key)
        .distance(({ target }) => 60 + (target as Body).width / 2)
        .strength(({ target }) => 1 / Math.min(4, degree.get((target as Body).key) ?? 1)),
    )
    .force(
      'apart',
      forceManyBody<Body>().strength((body) => -160 - body.width * 5),
    )
    .force('x', forceX<Body>(field.width / 2).strength(wide ? 0.02 : 0.06))
    .force('y', forceY<Body>(field.height / 2).strength(wide ? 0.06 : 0.02));
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    if (tick > TICKS / 2) separate(bodies, field, 1);
  }
  separate(bodies, field, 400);
  return bodies;
}
