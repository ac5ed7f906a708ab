import type { Token } from '../../text/index.ts';
import { completing, type Known } from './context.ts';
import type { Figure } from './figures.ts';
import type { Line } from './line.ts';
import type { Measured } from './measure-of.ts';
import type { Party } from './parties.ts';

/** Between whom: of whom a number is said, and towards whom. */
export interface Sides {
  readonly subject: Party | null;
  readonly counterpart: Party | null;
  /** False where a pronoun, `bilateral` or the sentence around had to say it. */
  readonly stated: boolean;
}

/** The sides of a measure in its sentence; `context` holds the states named before it. */
export function sidesOf(line: Line, figure: Figure, measured: Measured, context: readonly Known[]): Sides {
  const { tokens } = line.sentence;
  const first = line.pieces[measured.at.from]!.token;
  const last = line.pieces[measured.at.to - 1]!.token;
  const compound = line.parties.filter(
    (party) => party.as === 'compound' && party.to === leftOf(tokens, first),
  );
  if (compound.length === 2) return sides(compound[0]!, compound[1]!, true);

  const reach = Math.max(last, line.pieces[figure.to - 1]!.token);
  const after = afterMeasure(line, last + 1, reach + 9);
  if (after.pair) return sides(after.pair[0], after.pair[1], true);
  const owner = ownerBefore(line, first) ?? after.from ?? after.of;
  // "Imports from B": B sends, so B is the counterpart of whoever imports.
  const imports = measured.measure.includes('imports') || measured.measure === 'purchases';
  const towards = after.towards ?? (imports ? after.from : null);
  const subject = owner && owner !== towards ? owner : null;
  if (measured.at.joint || isShared(measured)) return joint(line, subject, towards, context);
  if (subject) return sides(subject, towards, true);
  const doer = doerBefore(line, Math.min(first, line.pieces[figure.from]!.token));
  return sides(doer && doer.country !== towards?.country ? doer : null, towards, false);
}

const sides = (subject: Party | null, counterpart: Party | null, stated: boolean): Sides => ({
  subject,
  counterpart,
  stated,
});

/** Trade has two sides whether or not it is called bilateral. */
const isShared = ({ measure }: Measured): boolean => /^trade(?: growth| change)?$/.test(measure);

/** The two sides of something between two: named here, else here and before, else before. */
function joint(line: Line, owner: Party | null, towards: Party | null, context: readonly Known[]): Sides {
  if (owner && towards) return sides(owner, towards, true);
  const states = (all: readonly Party[]) => all.filter(({ country }) => country !== null);
  const named = eachOnce([...(owner ? [owner] : []), ...(towards ? [towards] : []), ...states(line.parties)]);
  if (named.length === 2) return sides(named[0]!, named[1]!, owner !== null || towards !== null);
  if (named.length > 2) return sides(owner, towards, owner !== null);
  const pair = [...named, ...completing(named, context)];
  return pair.length === 2 ? sides(pair[0]!, pair[1]!, false) : sides(owner, towards, owner !== null);
}

function eachOnce(parties: readonly Party[]): Party[] {
  const seen = new Set<string | null>();
  return parties.filter(({ country }) => !seen.has(country) && seen.add(country));
}

/** Token where the noun phrase before a measure begins, past adjectives: `total`, `direct`, `annual`. */
function leftOf(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && first - at < 4 && tokens[at - 1]!.shape === 'lower' && !STOPS.has(tokens[at - 1]!.norm))
    at -= 1;
  return at;
}

/** `China’s total investment`, `Chinese exports`: the party whose measure it is. */
function ownerBefore(line: Line, first: number): Party | null {
  const { tokens } = line.sentence;
  let at = leftOf(tokens, first);
  if (tokens[at - 1]?.kind === 'possessive') at -= 1;
  return line.parties.findLast((party) => party.to === at) ?? null;
}

interface After {
  pair: readonly [Party, Party] | null;
  of: Party | null;
  from: Party | null;
  towards: Party | null;
}

/** What stands after a measure or its figure: `between A and B`, `of A`, `from A`, `to B`, `with B`. */
function afterMeasure(line: Line, from: number, to: number): After {
  const { tokens } = line.sentence;
  const after: After = { pair: null, of: null, from: null, towards: null };
  const stop = tokens.findIndex((token, at) => at >= from && AFTER_ENDS.has(token.norm));
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

const AFTER_ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  '—',
  '(',
  'which',
  'while',
  'that',
  'said',
  'when',
  'after',
]);

const TOWARDS: ReadonlySet<string> = new Set(['to', 'with', 'in', 'into', 'for', 'on', 'at']);

/** The preposition that governs a party, past articles and adjectives; null if none does. */
function prepositionBefore(tokens: readonly Token[], party: number, from: number): string | null {
  for (let at = party - 1; at >= Math.max(from, party - 3); at -= 1) {
    const { norm } = tokens[at]!;
    if (norm === 'between' || norm === 'of' || norm === 'from' || TOWARDS.has(norm)) return norm;
    if (!PAST.has(norm)) return null;
  }
  return null;
}

const PAST: ReadonlySet<string> = new Set([
  'the',
  'both',
  'neighbouring',
  'neighboring',
  'neighbour',
  'war-torn',
]);

/** Words that end a noun phrase to the left. */
const STOPS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'to',
  'from',
  'with',
  'and',
  'that',
  'which',
  'by',
  'for',
  'on',
  'as',
  'at',
  'the',
  'is',
  'was',
  'were',
  'has',
  'had',
  'have',
  'will',
  'said',
  'than',
  'a',
  'an',
  'their',
  'its',
  'his',
  'our',
]);

/** The last party before a place that acts there: a name with a verb right after it ("Kenya owes"). */
function doerBefore(line: Line, before: number): Party | null {
  const { tokens } = line.sentence;
  return (
    line.parties.findLast(
      (party) =>
        party.to <= before &&
        (party.as === 'adjective'
          ? GOVERNMENT.has(tokens[party.to]?.norm ?? '') && acts(line, party.to + 1)
          : party.as !== 'scope' && party.as !== 'compound' && acts(line, party.to)) &&
        tokens[party.to]?.kind !== 'possessive' &&
        !PREPOSITIONS.has(wordBefore(tokens, party.from)),
    ) ?? null
  );
}

const GOVERNMENT: ReadonlySet<string> = new Set([
  'government',
  'authorities',
  'side',
  'parliament',
  'army',
  'military',
]);

/** A verb follows within a word or two: "Kenya owes", "Egypt on Monday signed". */
const acts = (line: Line, from: number): boolean =>
  (line.tape?.verbs ?? []).some(
    (verb) => verb.form === 'finite' && verb.from >= from && verb.from - from <= 2,
  );

const wordBefore = (tokens: readonly Token[], at: number): string =>
  tokens[at - 1]?.norm === 'the' ? (tokens[at - 2]?.norm ?? '') : (tokens[at - 1]?.norm ?? '');

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'to',
  'from',
  'with',
  'by',
  'for',
  'on',
  'as',
  'at',
  'than',
  'after',
  'behind',
  'into',
  'over',
  'between',
  'and',
]);
