import type { Marked } from '../kind.ts';
import { type Party, partiesIn } from './parties.ts';

/** A state that an article speaks of: how often in all, and where it was named last before a sentence. */
export interface Known {
  readonly party: Party;
  readonly times: number;
}

/** What was named before a sentence. */
export interface Context {
  /** States, those that the article names most often first. */
  readonly known: (sentence: number) => readonly Known[];
  /** The states of the nearest sentence before that names any, each once. */
  readonly latest: (sentence: number) => readonly Party[];
}

/** Worked out when it is first asked for: few figures need it. */
export function contextOf({ article, mentions }: Marked): Context {
  let all: Party[][] | null = null;
  const parties = () => {
    const persons = () => mentions.names.filter(({ type }) => type === 'person');
    all ??= article.sentences.map(({ tokens }) => partiesIn(tokens, persons()));
    return all;
  };
  return {
    known: (sentence) => knownBefore(parties(), sentence),
    latest: (sentence) => latestBefore(parties(), sentence),
  };
}

function latestBefore(parties: readonly (readonly Party[])[], sentence: number): Party[] {
  const states = parties.slice(0, sentence).map((line) => line.filter(({ country }) => country !== null));
  return eachOnce(states.findLast((line) => line.length > 0) ?? []);
}

/** Parties of which each country is kept where it stands first. */
export function eachOnce(parties: readonly Party[]): Party[] {
  const seen = new Set<string | null>();
  return parties.filter(({ country }) => !seen.has(country) && seen.add(country));
}

function knownBefore(parties: readonly (readonly Party[])[], sentence: number): Known[] {
  const times = new Map<string, number>();
  for (const party of parties.flat()) {
    const key = keyOf(party);
    if (key) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const last = new Map<string, Party>();
  for (const party of parties.slice(0, sentence).flat()) {
    const key = keyOf(party);
    if (key) last.set(key, party);
  }
  return [...last]
    .map(([key, party]) => ({ party, times: times.get(key)! }))
    .sort((a, b) => b.times - a.times);
}

/** Bodies of states count together: where one is spoken of as much as a state, a pair is not settled. */
const keyOf = ({ country, as }: Party): string | null => country ?? (as === 'organisation' ? 'bodies' : null);

/**
 * The states that complete a pair: the only ones named before, or the article's most frequent ones.
 * Empty where another is named as often, since then nothing tells which is meant.
 */
export function completing(named: readonly Party[], context: readonly Known[]): Party[] {
  const others = context.filter(({ party }) => !named.some(({ country }) => country === party.country));
  const wanted = 2 - named.length;
  const [last, next] = [others[wanted - 1], others[wanted]];
  if (!last || (next && (last.times < 2 || next.times >= last.times))) return [];
  const pair = others.slice(0, wanted).map(({ party }) => party);
  return pair.every(({ country }) => country !== null) ? pair : [];
}
