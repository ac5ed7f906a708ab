import { type Block, blockTexts, edgesOfTie } from './relations-block.ts';
import { PAD } from './relations-collide.ts';
import type { RelationsData, Tie } from './relations-data.ts';
import type { Body, Field } from './relations-force.ts';
import { faultsOfLine, overlap, type Stroke, strokeOf } from './relations-measure.ts';
import type { Point } from './relations-place.ts';
import type { Box } from './timeline-rows.ts';

const ROUNDS = 4;
const REACH = [24, 48, 80, 120, 180, 260, 360];
/** As many ways out of a place as a clock has hours. */
const WAYS = Array.from({ length: 12 }, (_, index) => (index * Math.PI) / 6);
/** A line through a word is worse than any crossing that sparing it costs. */
export const THROUGH = 6;

interface Scene {
  readonly ties: readonly { readonly tie: Tie; readonly body: Body }[];
  readonly bodies: readonly Body[];
  readonly field: Field;
  readonly texts: readonly Box[];
  /** The lines of a tie from where its body is now. */
  readonly linesOf: (tie: Tie, body: Body) => readonly Stroke[];
}

function sceneOf(
  data: RelationsData,
  blocks: readonly Block[],
  bodies: readonly Body[],
  field: Field,
): Scene {
  const at = new Map(bodies.map((body) => [body.key, body]));
  const byKey = new Map(blocks.map((block) => [block.delegation.key, block]));
  const corner = (block: Block): Point => {
    const { x, y } = at.get(block.delegation.key)!;
    return { x: x - block.width / 2, y: y - block.height / 2 };
  };
  return {
    ties: data.ties.map((tie) => ({ tie, body: at.get(tie.key)! })),
    bodies,
    field,
    texts: blocks.flatMap((block) => blockTexts(block, corner(block)).map(({ box }) => box)),
    linesOf: (tie, { x, y }) => edgesOfTie(tie, byKey, corner, { x, y }).map(strokeOf),
  };
}

/**
 * Moves ties, one by one, to a place nearby where their lines run through fewer words and cross fewer
 * others. Delegations stay where they are. The same bodies are always moved alike.
 */
export function refine(
  data: RelationsData,
  blocks: readonly Block[],
  bodies: readonly Body[],
  field: Field,
): void {
  const scene = sceneOf(data, blocks, bodies, field);
  const lines = new Map(scene.ties.map(({ tie, body }) => [tie.key, scene.linesOf(tie, body)]));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const { tie, body } of scene.ties) {
      const others = [...lines].flatMap(([key, own]) => (key === tie.key ? [] : own));
      if (!moveTo(scene, tie, body, others)) continue;
      lines.set(tie.key, scene.linesOf(tie, body));
      moved = true;
    }
    if (!moved) return;
  }
}

/** Moves a tie to the best place nearby; false where it stands best already. */
function moveTo(scene: Scene, tie: Tie, body: Body, others: readonly Stroke[]): boolean {
  const cost = (): number =>
    scene
      .linesOf(tie, body)
      .map((line) => faultsOfLine(line, others, scene.texts))
      .reduce((sum, { crossings, through }) => sum + crossings + through * THROUGH, 0);
  const { x, y } = body;
  let best = { x, y, cost: cost() };
  for (const reach of REACH)
    for (const way of WAYS) {
      if (best.cost === 0) break;
      Object.assign(body, { x: x + reach * Math.cos(way), y: y + reach * Math.sin(way) });
      if (!free(body, scene)) continue;
      const here = cost();
      if (here < best.cost) best = { x: body.x, y: body.y, cost: here };
    }
  Object.assign(body, { x: best.x, y: best.y });
  return best.x !== x || best.y !== y;
}

const boxOf = ({ x, y, width, height }: Body, pad: number) => ({
  x: x - width / 2 - pad,
  y: y - height / 2 - pad,
  width: width + 2 * pad,
  height: height + 2 * pad,
});

/** Inside the field, as far down as anything is, and on nothing else. */
function free(tie: Body, { bodies, field }: Scene): boolean {
  const box = boxOf(tie, 1);
  const others = bodies.filter((one) => one !== tie);
  const lowest = Math.max(...others.map((one) => one.y + one.height / 2));
  if (box.x < 0 || box.x + box.width > field.width || box.y < 0 || box.y + box.height > lowest) return false;
  const wide = boxOf(tie, PAD);
  return !others.some((one) => overlap(boxOf(one, 0), wide));
}
