import type { Token } from '../../text/index.ts';
import type { Line } from './line.ts';
import type { Party } from './parties.ts';
import { COPULAS, GOVERNING, HOLDS, MAKES, OVERTAKES, TIES } from './rank-words.ts';

/**
 * Who is the k-th: the subject of a verb that ties it ("X is", "X ranked as", "overtaking Z to become"),
 * or the name that stands beside the phrase between commas.
 */
export function subjectOf(
  line: Line,
  start: number,
  to: number,
  others: readonly (Party | null)[],
): Party | null {
  const { tokens } = line.sentence;
  const beside = besideAfter(line, to) ?? besideBefore(line, start);
  const made = madeBefore(line, start);
  if (made) return made;
  const free = line.parties.filter((party) => !others.includes(party) && party.as !== 'scope');
  const tie = tieBefore(tokens, start);
  if (tie !== null) {
    // "X overtook Z to become": the first, not the one overtaken; "with X overtaking Z" tells the same.
    const overtaken = tokens.findIndex(({ norm }, at) => at <= tie && OVERTAKES.has(norm));
    if (overtaken >= 0) return free.findLast(({ to, as }) => to <= overtaken && as !== 'adjective') ?? null;
    return free.findLast((party) => party.to <= tie && isNominative(tokens, party)) ?? null;
  }
  return beside && !others.includes(beside) ? beside : null;
}

/** `make Japan the world’s third-largest`, `with China as its largest partner`: the name right before the phrase. */
function madeBefore(line: Line, start: number): Party | null {
  const { tokens } = line.sentence;
  const end = tokens[start - 1]?.norm === 'as' ? start - 1 : start;
  const party = line.parties.find(({ to, as }) => to === end && as === 'name');
  const before = tokens[party?.from ? party.from - 1 : -1]?.norm ?? '';
  return party && (MAKES.has(before) || (end < start && HOLDS.has(before))) ? party : null;
}

/** Token of the verb that ties a subject to the rank, at most six tokens before it; null if none. */
function tieBefore(tokens: readonly Token[], start: number): number | null {
  for (let at = start - 1; at >= Math.max(0, start - 7); at -= 1) {
    const { norm, kind } = tokens[at]!;
    if (TIES.has(norm) || (OVERTAKES.has(norm) && tokens[start - 1]!.norm === 'as')) return at;
    if (kind === 'punctuation' || norm === 'that' || norm === 'and') return null;
  }
  return null;
}

/** `its largest partner, China`, `the world’s third-largest economy Japan` */
function besideAfter(line: Line, to: number): Party | null {
  const { tokens } = line.sentence;
  // "its largest partner, China", "its largest creditor is China"
  const at = tokens[to]?.norm === ',' || COPULAS.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  const party = line.parties.find(
    ({ from }) => from === at || (from === at + 1 && tokens[at]?.norm === 'the'),
  );
  return party && party.as === 'name' && tokens[party.to]?.kind !== 'possessive' ? party : null;
}

/** `China, its largest trading partner`, `Mercury – the world’s second-largest economy –` */
function besideBefore(line: Line, start: number): Party | null {
  const { tokens } = line.sentence;
  const sign = tokens[start - 1]?.norm ?? '';
  if (![',', '-', '—', '('].includes(sign)) return null;
  return line.parties.find(({ to, as }) => to === start - 1 && as === 'name') ?? null;
}

const isNominative = (tokens: readonly Token[], party: Party): boolean =>
  party.as !== 'adjective' &&
  party.as !== 'compound' &&
  tokens[party.to]?.kind !== 'possessive' &&
  !GOVERNING.has(
    tokens[party.from - 1]?.norm === 'the'
      ? (tokens[party.from - 2]?.norm ?? '')
      : (tokens[party.from - 1]?.norm ?? ''),
  );
