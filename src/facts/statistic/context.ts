import type { Marked } from '../kind.ts';
import { type Party, partiesIn } from './parties.ts';

/** A state that an article speaks of: how often in all, and where it was named last before a sentence. */
export interface Known {
  readonly party: Party;
  readonly times: number;
}

/** What is named in a sentence and before it. */
export interface Context {
  /** The countries and bodies of states that a sentence names, in order. */
  readonly parties: (sentence: number) => readonly Party[];
  /** States, those that the article names most often first. */
  readonly known: (sentence: number) => readonly Known[];
  /** The states of the nearest sentence before that names any, each once. */
  readonly latest: (sentence: number) => readonly Party[];
}

/** Each part is worked out when it is first asked for: few figures need it. */
export function contextOf({ article, mentions }: Marked): Context {
  const persons = Map.groupBy(
    mentions.names.filter(({ type }) => type === 'person'),
    ({ sentence }) => sentence,
  );
  const found: Party[][] = [];
  const parties = (sentence: number): readonly Party[] => {
    found[sentence] ??= partiesIn(article.sentences[sentence]!.tokens, persons.get(sentence) ?? []);
    return found[sentence];
  };
  let times: ReadonlyMap<string, number> | null = null;
  const last = lastNamed(parties);
  return {
    parties,
    known: (sentence) => {
      times ??= timesNamed(article.sentences.map(({ index }) => parties(index)));
      return [...last(sentence)]
        .map(([key, party]) => ({ party, times: times!.get(key)! }))
        .sort((a, b) => b.times - a.times);
    },
    latest: (sentence) => latestBefore(parties, sentence),
  };
}

function latestBefore(parties: Context['parties'], sentence: number): Party[] {
  for (let before = sentence - 1; before >= 0; before -= 1) {
    const states = parties(before).filter(({ country }) => country !== null);
    if (states.length > 0) return eachOnce(states);
  }
  return [];
}

function timesNamed(parties: readonly (readonly Party[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const party of parties.flat()) {
    const key = keyOf(party);
    if (key) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** Each state where it was named last before a sentence. It goes on from where it was asked last. */
function lastNamed(parties: Context['parties']): (sentence: number) => ReadonlyMap<string, Party> {
  let last = new Map<string, Party>();
  let next = 0;
  return (sentence) => {
    if (sentence < next) [last, next] = [new Map(), 0];
    for (; next < sentence; next += 1)
      for (const party of parties(next)) {
        const key = keyOf(party);
        if (key) last.set(key, party);
      }
    return last;
  };
}

/** Parties of which each country is kept where it stands first. */
export function eachOnce(parties: readonly Party[]): Party[] {
  const seen = new Set<string | null>();
  return parties.filter(({ country }) => !seen.has(country) && seen.add(country));
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
