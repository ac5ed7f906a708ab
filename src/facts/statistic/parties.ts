import { compoundCountries, lookUp } from '../../gazetteer/index.ts';
import { overlaps, type Span, type Token } from '../../text/index.ts';
import { MONEY_NOUNS, SHARED_MONEY } from './currency-words.ts';

/** A country, or a body that stands beside countries, as a sentence names it. */
export interface Party extends Span {
  /** Tokens: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** ISO 3166-1 alpha-2; null for an organisation or the world. */
  readonly country: string | null;
  readonly as: 'name' | 'adjective' | 'people' | 'capital' | 'organisation' | 'scope' | 'compound';
}

/**
 * The countries and bodies of states named in a sentence, in order. What lies within `others` is passed
 * over (Jordan Lee), and a compound (`China-Russia`, `Sino-Russian`) gives each of its countries.
 */
export function partiesIn(tokens: readonly Token[], others: readonly Span[]): Party[] {
  const parties: Party[] = [];
  for (let at = 0; at < tokens.length; ) {
    const to = partyAt(parties, tokens, at);
    at = to ?? at + 1;
  }
  return parties.filter((party) => !others.some((other) => overlaps(other, party)));
}

function partyAt(into: Party[], tokens: readonly Token[], from: number): number | null {
  const token = tokens[from]!;
  if (token.norm === 'world' || token.norm === 'globe') {
    into.push({ start: token.start, end: token.end, from, to: from + 1, country: null, as: 'scope' });
    return from + 1;
  }
  if (token.shape === 'lower' || token.kind !== 'word') return null;
  const found = lookUp(tokens, from);
  if (!found) return compoundAt(into, tokens, from);
  if (isMoney(tokens, from, found.to)) return found.to;
  const span = { start: token.start, end: tokens[found.to - 1]!.end, from, to: found.to };
  for (const entry of found.entries) {
    if (entry.type === 'country') {
      into.push({ ...span, country: entry.code, as: entry.as === 'seat' ? 'capital' : entry.as });
      return found.to;
    }
    if (entry.type === 'organisation' && entry.organisation.party) {
      into.push({ ...span, country: null, as: 'organisation' });
      return found.to;
    }
  }
  return found.to;
}

/** `US$`, `U.S. dollars`, `Sri Lankan rupees`: a state that names money; "owes China $5 billion" names a debtor. */
function isMoney(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next?.norm === '$') return next.start === tokens[to - 1]!.end || tokens[from]!.shape === 'CAPS';
  return MONEY.has(next?.norm ?? '');
}

const MONEY: ReadonlySet<string> = new Set([...MONEY_NOUNS.keys(), ...SHARED_MONEY.keys()]);

function compoundAt(into: Party[], tokens: readonly Token[], from: number): number | null {
  const token = tokens[from]!;
  const codes = compoundCountries(token);
  if (!codes) return null;
  let start = token.start;
  const parts = token.norm.split('-');
  // Each code's words are its part where there are as many parts as codes, else the whole word.
  codes.forEach((country, index) => {
    const end = parts.length === codes.length ? start + parts[index]!.length : token.end;
    into.push({ start, end, from, to: from + 1, country, as: 'compound' });
    start = parts.length === codes.length ? end + 1 : start;
  });
  return from + 1;
}
