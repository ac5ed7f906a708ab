import type { DayNumber } from '../time/index.ts';
import type { Constraint } from './constraint.ts';

/** A bound that rests on the register's knowledge of one person. */
export interface Personal extends Constraint {
  /** Id of the official. */
  readonly person: string;
}

/** How long before a recorded tenure the text itself must place publication, for that tenure to be meant. */
const NEARLY = 4 * 366;

/**
 * A register may lack someone's earlier time in the same office, so that the day on which they took
 * office bounds publication only where another person's does too, or where the dates told as past
 * come close to it. The day on which they left it bounds it in any case.
 */
export function borneOut(
  constraints: readonly Personal[],
  spokenFirst: DayNumber | null,
): readonly Constraint[] {
  return constraints.map((constraint) => {
    const { first } = constraint;
    if (first === null) return constraint;
    const near = spokenFirst !== null && spokenFirst >= first - NEARLY;
    const others = constraints.filter(
      (other) => other.person !== constraint.person && other.first !== null && other.first >= first,
    );
    return near || others.length > 0 ? constraint : { ...constraint, first: null };
  });
}
