import type { Body, Field } from './relations-force.ts';

/** Free space about each rectangle, so that lines find a way between them. */
export const PAD = 13;
/** At the sides, so that a line can reach a bracket from outside. */
const MARGIN = 20;

/**
 * Pushes overlapping rectangles apart along the shorter way and keeps all inside the field, for at
 * most so many rounds. Every pair is looked at in the order given, so the outcome is always the same.
 */
export function separate(bodies: readonly Body[], field: Field, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length; j++) if (part(bodies[i]!, bodies[j]!)) moved = true;
    for (const body of bodies) keepInside(body, field);
    if (!moved) return;
  }
}

function part(one: Body, other: Body): boolean {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const overX = (one.width + other.width) / 2 + PAD * 2 - Math.abs(dx);
  const overY = (one.height + other.height) / 2 + PAD - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return false;
  if (overX < overY) {
    const push = (overX / 2) * (dx < 0 ? -1 : 1);
    one.x -= push;
    other.x += push;
  } else {
    const push = (overY / 2) * (dy < 0 ? -1 : 1);
    one.y -= push;
    other.y += push;
  }
  return true;
}

function keepInside(body: Body, field: Field): void {
  const margin = body.width / 2 + (field.width > 600 ? MARGIN : 1);
  body.x = Math.min(Math.max(body.x, margin), field.width - margin);
  body.y = Math.max(body.y, body.height / 2 + 1);
}
