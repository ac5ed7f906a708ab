import { type Delegation, delegationsOf, type RelationsData, type Tie } from './relations-data.ts';

/** Partners that some tie joins must stand on one side, or its lines would run through the middle. */
export function groupsOf(data: RelationsData, hub: string): Delegation[][] {
  const groups = data.delegations.filter(({ key }) => key !== hub).map((one) => [one]);
  for (const tie of data.ties) {
    const keys = delegationsOf(tie);
    const joined = groups.filter((group) => group.some(({ key }) => keys.includes(key)));
    for (const other of joined.slice(1)) {
      joined[0]!.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  const weight = (group: readonly Delegation[]) =>
    data.ties.filter((tie) => group.some(({ key }) => delegationsOf(tie).includes(key))).length;
  return groups.sort((a, b) => weight(b) - weight(a));
}

/** The group with most ties on the right, the next ones on whichever side is shorter. */
export function parted(groups: readonly Delegation[][], ties: readonly Tie[]): Delegation[][] {
  const sides: Delegation[][] = [[], []];
  const size = (side: readonly Delegation[]) =>
    side.reduce((sum, one) => sum + 1 + one.seats.length, 0) +
    ties.filter((tie) =>
      tie.ends.some((end) => end.seat === null && side.some(({ key }) => key === end.delegation)),
    ).length;
  for (const [index, group] of groups.entries()) {
    const left = index > 0 && size(sides[1]!) <= size(sides[0]!);
    sides[left ? 1 : 0]!.push(...group);
  }
  return sides;
}

/** Ties of a side; one that reaches the middle alone stands on the right. */
export const tiesOf = (
  data: RelationsData,
  side: readonly Delegation[],
  hub: string,
  first: boolean,
): readonly Tie[] =>
  data.ties.filter((tie) => {
    const others = delegationsOf(tie).filter((key) => key !== hub);
    return others.length === 0 ? first : side.some(({ key }) => others.includes(key));
  });
