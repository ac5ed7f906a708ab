/** How the sides of a measure are tied to it: before the first side, and before the second. */
export interface Ties {
  readonly first: string;
  readonly second: string;
}

const TIES: readonly (readonly [Ties, readonly string[]])[] = [
  [{ first: 'between', second: 'and' }, ['trade', 'trade balance', 'bilateral trade']],
  [{ first: 'of', second: 'with' }, ['trade deficit', 'trade surplus']],
  [{ first: 'from', second: 'to' }, ['exports', 'remittances', 'aid', 'grants', 'loans']],
  [{ first: 'by', second: 'from' }, ['imports']],
  [{ first: 'by', second: 'in' }, ['investment']],
  [{ first: 'of', second: 'on' }, ['tariff']],
];

const byMeasure = new Map(TIES.flatMap(([ties, names]) => names.map((name) => [name, ties] as const)));

/** Ties of a measure, goods before it passed over (`oil exports`); null where the sides are only listed. */
export function tiesOf(measure: string): Ties | null {
  return byMeasure.get(measure) ?? byMeasure.get(measure.slice(measure.lastIndexOf(' ') + 1)) ?? null;
}
