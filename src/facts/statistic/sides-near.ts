import type { Token } from '../../text/index.ts';
import type { Line } from './line.ts';
import type { Party } from './parties.ts';
import { ACTS, AFTER_ENDS, GOVERNMENT, PAST, PREPOSITIONS, STOPS, TOWARDS } from './phrase-words.ts';

/** Token where the noun phrase before a measure begins, past adjectives: `total`, `direct`, `annual`. */
export function leftOf(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && first - at < 4 && tokens[at - 1]!.shape === 'lower' && !STOPS.has(tokens[at - 1]!.norm))
    at -= 1;
  return at;
}

/** `China’s total investment`, `Chinese exports`: the party whose measure it is. */
export function ownerBefore(line: Line, first: number): Party | null {
  const { tokens } = line.sentence;
  let at = leftOf(tokens, first);
  if (tokens[at - 1]?.kind === 'possessive') at -= 1;
  return line.parties.findLast((party) => party.to === at) ?? null;
}

export interface After {
  pair: readonly [Party, Party] | null;
  of: Party | null;
  from: Party | null;
  towards: Party | null;
}

/** What stands after a measure or its figure: `between A and B`, `of A`, `from A`, `to B`, `with B`. */
export function afterMeasure(line: Line, from: number, to: number): After {
  const { tokens } = line.sentence;
  const after: After = { pair: null, of: null, from: null, towards: null };
  const stop = tokens.findIndex(
    (token, at) => at >= from && (token.norm === ',' || AFTER_ENDS.has(token.norm)),
  );
  const end = stop < 0 ? to : Math.min(to, stop);
  for (const party of line.parties) {
    if (party.from < from || party.from > end || party.as === 'scope') continue;
    const preposition = prepositionBefore(tokens, party.from, from);
    if (preposition === 'between') {
      const other = line.parties.find((next) => next.from >= party.to && next.from <= party.to + 3);
      if (other) after.pair ??= [party, other];
    } else if (preposition === 'of') after.of ??= party;
    else if (preposition === 'from') after.from ??= party;
    else if (preposition && TOWARDS.has(preposition)) after.towards ??= party;
  }
  return after;
}

/** The preposition that governs a party, past articles and adjectives; null if none does. */
function prepositionBefore(tokens: readonly Token[], party: number, from: number): string | null {
  for (let at = party - 1; at >= Math.max(from, party - 3); at -= 1) {
    const { norm } = tokens[at]!;
    if (norm === 'between' || norm === 'of' || norm === 'from' || TOWARDS.has(norm)) return norm;
    if (!PAST.has(norm)) return null;
  }
  return null;
}

/** The last party before a place that acts there: a name with a verb right after it ("Kenya owes"). */
export function doerBefore(line: Line, before: number): Party | null {
  const { tokens } = line.sentence;
  return (
    line.parties.findLast(
      (party) =>
        party.to <= before &&
        (party.as === 'adjective'
          ? GOVERNMENT.has(tokens[party.to]?.norm ?? '') && acts(line, party.to + 1)
          : party.as !== 'scope' && party.as !== 'compound' && acts(line, party.to)) &&
        tokens[party.to]?.kind !== 'possessive' &&
        (beginsClause(tokens, party) || !PREPOSITIONS.has(wordBefore(tokens, party.from))),
    ) ?? null
  );
}

/** A verb follows within a word or two: "Kenya owes", "Egypt on Monday signed". */
const acts = (line: Line, from: number): boolean =>
  ACTS.has(line.sentence.tokens[from]?.norm ?? '') ||
  (line.tape?.verbs ?? []).some(
    (verb) => verb.form === 'finite' && verb.from >= from && verb.from - from <= 2,
  );

/** The word before a name, past its article. */
const wordBefore = (tokens: readonly Token[], at: number): string =>
  tokens[at - 1]?.norm === 'the' ? (tokens[at - 2]?.norm ?? '') : (tokens[at - 1]?.norm ?? '');

/** ", and Fijian firms have invested": a comma and `and` begin a clause, not the end of a list of states. */
const beginsClause = (tokens: readonly Token[], { as, from }: Party): boolean =>
  as === 'adjective' && tokens[from - 1]?.norm === 'and' && tokens[from - 2]?.norm === ',';
