import { degrees, delegationsOf, hubOf, type RelationsData, type Tie } from './relations-data.ts';

/** More delegations and ties than this are not read in one drawing. */
export const MOST_NODES = 60;
/** On a narrow page. */
export const MOST_NARROW = 12;

export const sizeOf = (data: RelationsData): number => data.delegations.length + data.ties.length;

/** Ties between the same delegations as one node that counts them; nobody in a delegation is drawn. */
export function bundled(
  data: RelationsData,
  pathOf: (delegations: readonly string[], ties: readonly Tie[]) => string,
): RelationsData {
  const groups = Map.groupBy(data.ties, (tie) => `${tie.css} ${[...delegationsOf(tie)].sort().join(' ')}`);
  const ties = [...groups].map(([key, own]): Tie => {
    const keys = delegationsOf(own[0]!);
    return {
      ...own[0]!,
      key,
      weight: own.length,
      siglum: String(own.length),
      path: own.length > 1 ? pathOf(keys, own) : own[0]!.path,
      label: [],
      twins: [],
      ends: keys.map((delegation) => ({ delegation, seat: null })),
    };
  });
  return { ...data, ties, delegations: data.delegations.map((one) => ({ ...one, seats: [] })) };
}

/** Of the nodes of a drawing so many may be delegations, that there is room for what is between them. */
const SHARE = 1 / 3;

/**
 * The delegation with most ties and those that share most with it; between them first the ties of
 * that one, then the strongest of the others, until the drawing is full.
 */
export function neighbourhood(data: RelationsData, most: number): RelationsData {
  if (sizeOf(data) <= most) return data;
  const hub = hubOf(data);
  const shared = degrees(data.ties.filter((tie) => delegationsOf(tie).includes(hub)));
  const near = data.delegations
    .filter(({ key }) => key !== hub && shared.has(key))
    .sort((a, b) => shared.get(b.key)! - shared.get(a.key)!)
    .slice(0, Math.floor(most * SHARE) - 1);
  const taken = new Set([hub, ...near.map(({ key }) => key)]);
  const within = data.ties.filter((tie) => delegationsOf(tie).every((key) => taken.has(key)));
  const rank = (tie: Tie) => tie.weight + (delegationsOf(tie).includes(hub) ? 1e6 : 0);
  const ties = within.sort((a, b) => rank(b) - rank(a)).slice(0, most - taken.size);
  const reached = degrees(ties);
  return { ...data, ties, delegations: data.delegations.filter(({ key }) => reached.has(key)) };
}
