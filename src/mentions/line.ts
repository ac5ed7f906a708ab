import type { GazetteerEntry, OrganisationRecord, PlaceRecord } from '../gazetteer/index.ts';
import { compoundCountries, lookUp } from '../gazetteer/index.ts';
import type { Article, Sentence, Token } from '../text/index.ts';
import { CALENDAR, CALENDAR_NAMES } from './words/name-words.ts';

type CountryEntry = Extract<GazetteerEntry, { type: 'country' }>;

/** A run of tokens that the gazetteer knows as a country, place or organisation. */
export interface Known {
  readonly from: number;
  readonly to: number;
  readonly country: CountryEntry | null;
  readonly place: PlaceRecord | null;
  readonly organisation: OrganisationRecord | null;
  /** Both sides of "China-Pakistan" or "Sino-Russian"; empty otherwise. */
  readonly pair: readonly string[];
}

/** One sentence as the grammars of this stage look at it. */
export interface Line {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** By token: what is known of the run that covers it, or null. */
  readonly known: readonly (Known | null)[];
  /** By token: true within an expression of time, or a day or month by name. */
  readonly timed: readonly boolean[];
  /** By token: true between quotation marks. */
  readonly quoted: readonly boolean[];
}

export interface TimedSpan {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly string[] = [];

/** Sees a sentence through the gazetteer. `open` tells whether a quotation is open where it begins. */
export function lineOf(
  article: Article,
  sentence: Sentence,
  times: readonly TimedSpan[],
  open: boolean,
): { readonly line: Line; readonly open: boolean } {
  const { tokens } = sentence;
  const known = knownIn(tokens);
  const quotes = quotedIn(article.text, tokens, open);
  return {
    line: { article, sentence, tokens, known, timed: timedIn(tokens, times), quoted: quotes.quoted },
    open: quotes.open,
  };
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'Upper' || token.shape === 'CAPS');

export const wordAt = (line: Line, index: number): string => {
  const token = line.tokens[index];
  return token ? line.article.text.slice(token.start, token.end) : '';
};

export const wordsOf = (line: Line, from: number, to: number): string =>
  line.article.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end);

export const spanOf = (line: Line, from: number, to: number): TimedSpan => ({
  start: line.tokens[from]!.start,
  end: line.tokens[to - 1]!.end,
});

function knownIn(tokens: readonly Token[]): (Known | null)[] {
  const known = new Array<Known | null>(tokens.length).fill(null);
  for (let index = 0; index < tokens.length; ) {
    const found = isCapital(tokens[index]) && !isOfMoney(tokens, index) ? knownAt(tokens, index) : null;
    if (!found) {
      index += 1;
      continue;
    }
    for (let at = found.from; at < found.to; at += 1) known[at] = found;
    index = found.to;
  }
  return known;
}

/** "US$5 million": whose dollars they are, and no country. */
export const isOfMoney = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.norm === '$';

function knownAt(tokens: readonly Token[], from: number): Known | null {
  const token = tokens[from]!;
  const found = lookUp(tokens, from);
  const whole = found && knownFrom(found.entries, from, found.to);
  if (whole) return whole;
  // A title that is listed with its country hides the country: "U.S. Trade Representative".
  const shorter = found && found.to > from + 1 ? prefixKnown(tokens.slice(from, found.to - 1), from) : null;
  if (shorter) return shorter;
  const pair = compoundCountries(token) ?? NONE;
  if (pair.length > 1) return { from, to: from + 1, country: null, place: null, organisation: null, pair };
  return null;
}

function knownFrom(entries: readonly GazetteerEntry[], from: number, to: number): Known | null {
  const country = entries.find((entry) => entry.type === 'country') ?? null;
  const place = entries.find((entry) => entry.type === 'place')?.place ?? null;
  const organisation = entries.find((entry) => entry.type === 'organisation')?.organisation ?? null;
  return country || place || organisation ? { from, to, country, place, organisation, pair: NONE } : null;
}

function prefixKnown(tokens: readonly Token[], from: number): Known | null {
  const found = lookUp(tokens, 0);
  if (!found) return null;
  const known = knownFrom(found.entries, from, from + found.to);
  return known ?? (found.to > 1 ? prefixKnown(tokens.slice(0, found.to - 1), from) : null);
}

function timedIn(tokens: readonly Token[], times: readonly TimedSpan[]): boolean[] {
  let next = 0;
  return tokens.map((token, index) => {
    while (next < times.length && times[next]!.end <= token.start) next += 1;
    const time = times[next];
    if (time !== undefined && time.start <= token.start && token.end <= time.end) return true;
    if (!isCapital(token)) return false;
    if (CALENDAR_NAMES.has(token.norm)) {
      const after = tokens[index + 1];
      const pointed = after?.norm === '.' && after.start === token.end;
      return pointed || after?.kind === 'number' || tokens[index - 1]?.kind === 'number';
    }
    return CALENDAR.has(token.norm);
  });
}

function quotedIn(
  text: string,
  tokens: readonly Token[],
  open: boolean,
): { quoted: boolean[]; open: boolean } {
  let inside = open;
  const quoted = tokens.map((token) => {
    if (token.kind !== 'punctuation') return inside;
    const sign = text[token.start];
    if (sign === '“') inside = true;
    else if (sign === '”') inside = false;
    else if (sign === '"') inside = !inside;
    return inside;
  });
  return { quoted, open: inside };
}
