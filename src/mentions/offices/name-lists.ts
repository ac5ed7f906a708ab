import type { Line } from '../line.ts';
import type { Named } from '../names/named.ts';

/** Whether a run may be someone who holds an office. */
export const isHolder = (name: Named | undefined): name is Named =>
  name !== undefined && (name.kind === 'person' || name.kind === 'unknown');

/** "Secretary-General of the Union (EU) Lee": a short form between brackets stands in between. */
export const afterBrackets = (line: Line, at: number): number => {
  // "(Peruvian Prime Minister) Ann Lee": an editor's words, put in before the name.
  if (line.tokens[at]?.norm === ')') return at + 1;
  return line.tokens[at]?.norm === '(' && line.tokens[at + 2]?.norm === ')' ? at + 3 : at;
};

/** "Ann Lee (Peru) and", "Ann Lee of Peru,": past the country of a name. */
export function pastHome(line: Line, at: number): number {
  if (line.tokens[at]?.norm === 'of' && line.known[at + 1]?.country?.as === 'name')
    return line.known[at + 1]!.to;
  return isBracketed(line, at) ? at + 3 : at;
}

const isBracketed = (line: Line, at: number): boolean =>
  line.tokens[at]?.norm === '(' && Boolean(line.known[at + 1]?.country) && line.tokens[at + 2]?.norm === ')';

/** "China’s Ann Lee": past the country that owns a name. */
export function pastOwner(line: Line, at: number): number {
  const known = line.known[line.tokens[at]?.norm === 'the' ? at + 1 : at];
  return known?.country && line.tokens[known.to]?.kind === 'possessive' ? known.to + 1 : at;
}

export function listFrom(line: Line, first: Named, startsAt: ReadonlyMap<number, Named>): Named[] {
  const list = [first];
  for (;;) {
    const end = pastHome(line, list.at(-1)!.to);
    const joint = line.tokens[end]?.norm;
    const at =
      joint === 'and'
        ? end + 1
        : joint === ','
          ? line.tokens[end + 1]?.norm === 'and'
            ? end + 2
            : end + 1
          : -1;
    const name = startsAt.get(pastOwner(line, at));
    if (!isHolder(name)) return list;
    list.push(name);
    if (joint === 'and') return list;
  }
}

export function listTo(line: Line, last: Named, endsAt: ReadonlyMap<number, Named>): Named[] {
  const list = [last];
  for (;;) {
    const start = list[0]!.honorificFrom;
    const joint = line.tokens[start - 1]?.norm;
    const end = joint === 'and' && line.tokens[start - 2]?.norm === ',' ? start - 2 : start - 1;
    const name = joint === 'and' || (joint === ',' && list.length > 1) ? endsAt.get(end) : undefined;
    if (!isHolder(name)) return list;
    list.unshift(name);
  }
}
