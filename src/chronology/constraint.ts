import type { Bounds, Reason } from '../time/index.ts';

/** Something that bounds the day of publication, with why. An end that is null is not bounded by it. */
export interface Constraint extends Bounds {
  readonly reasons: readonly Reason[];
}

/** What all constraints leave together. */
export interface Narrowed extends Bounds {
  /** The reasons of the constraints that set an edge, the earlier edge first. */
  readonly reasons: readonly Reason[];
  /** Two constraints that cannot both hold; nothing is narrowed then. */
  readonly conflict: readonly [Constraint, Constraint] | null;
}

/** Intersects constraints: the latest first day and the earliest last day. */
export function narrow(constraints: readonly Constraint[]): Narrowed {
  let lower: Constraint | null = null;
  let upper: Constraint | null = null;
  for (const constraint of constraints) {
    if (constraint.first !== null && (lower === null || constraint.first > lower.first!)) lower = constraint;
    if (constraint.last !== null && (upper === null || constraint.last < upper.last!)) upper = constraint;
  }
  const [first, last] = [lower?.first ?? null, upper?.last ?? null];
  if (lower && upper && first !== null && last !== null && first > last)
    return { first: null, last: null, reasons: [], conflict: [lower, upper] };
  const reasons = [...(lower?.reasons ?? []), ...(upper && upper !== lower ? upper.reasons : [])];
  return { first, last, reasons, conflict: null };
}
