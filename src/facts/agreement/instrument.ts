import type { Tape } from '../../clauses/index.ts';
import { compoundCountries } from '../../gazetteer/index.ts';
import type { Span, Token } from '../../text/index.ts';
import { itemAt, type NounPhrase, nounAt, nounPhraseAt } from '../attach/index.ts';
import { partiesIn } from '../statistic/index.ts';
import {
  ABBREVIATED,
  INSTRUMENTS,
  NO_INSTRUMENT_AFTER,
  NOT_OF_THE_TYPE,
  NUMBERS,
} from './instrument-words.ts';

/** A noun phrase that names an instrument. */
export interface Instrument extends Span {
  readonly type: string;
  /** The naming word without what specifies it: `treaty`, `memorandum of understanding`. */
  readonly noun: string;
  readonly plural: boolean;
  readonly count: number | null;
  /** Tokens of the naming words, with the short form behind them. */
  readonly from: number;
  readonly to: number;
  readonly phrase: NounPhrase;
  /** True for a proper name: "the Good Friday Agreement". */
  readonly named: boolean;
}

const BY_FIRST: ReadonlyMap<string, readonly (typeof INSTRUMENTS)[number][]> = Map.groupBy(
  INSTRUMENTS.toSorted(([a], [b]) => b.length - a.length),
  ([words]) => words[0]!,
);

/** The instruments that a sentence names. */
export function instrumentsIn(tape: Tape, tokens: readonly Token[]): Instrument[] {
  const found: Instrument[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entry = namedAt(tokens, at);
    if (!entry) continue;
    const to = at + entry[0].length;
    // "Memorandum of Understanding (MoU)": the same once more.
    if (at < (found.at(-1)?.to ?? 0)) continue;
    const instrument = instrumentAt(tape, tokens, at, to, entry);
    // "treaties and agreements" are spoken of as one lot.
    const oneLot = tokens[at - 1]?.norm === 'and' && found.at(-1)?.to === at - 1;
    if (instrument && !oneLot) found.push(instrument);
    at = to - 1;
  }
  return found;
}

function namedAt(tokens: readonly Token[], at: number): (typeof INSTRUMENTS)[number] | undefined {
  const { norm, shape, kind } = tokens[at]!;
  if (kind !== 'word') return undefined;
  const entries = BY_FIRST.get(norm);
  const entry = entries?.find(([words]) => words.every((word, offset) => tokens[at + offset]?.norm === word));
  if (entry || shape === 'lower') return entry;
  // "FTA", "the Fiji-Peru CEPA", "the FP-CEPA".
  const short =
    ABBREVIATED.get(norm) ??
    (norm.includes('-') ? ABBREVIATED.get(norm.slice(norm.lastIndexOf('-') + 1)) : undefined);
  return short && [[norm], ...short];
}

function instrumentAt(
  tape: Tape,
  tokens: readonly Token[],
  from: number,
  to: number,
  [, type, plural]: (typeof INSTRUMENTS)[number],
): Instrument | null {
  const item = itemAt(tape.items, from);
  // A verb ("contracts malaria") or a part of somebody's name is no instrument.
  if (item < 0 || nounAt(tape, tokens, item) === null) return null;
  // "a ceasefire deal", "the treaty ally": the noun after it says what it is.
  const past = pastShortForm(tokens, to);
  const next = tokens[past]?.norm ?? '';
  if (NO_INSTRUMENT_AFTER.has(next) || BY_FIRST.has(next)) return null;
  const phrase = phraseAt(tape, tokens, item, from);
  const before = tokens.slice(tape.items[phrase.from]!.from, from);
  const states = new Set([
    ...before.flatMap((one) => (compoundCountries(one) ? one.norm : [])),
    ...partiesIn(before, []).map((party) => before[party.from]!.norm),
  ]);
  const kind = phrase.adjectives
    .filter((word) => !NOT_OF_THE_TYPE.has(word) && !states.has(word) && !/\d/.test(word))
    .reverse();
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    type: kind.length > 0 && kind.length <= 3 ? typeOf(kind, type) : type,
    noun: type,
    plural,
    count: plural ? countOf(phrase) : null,
    from,
    to: past,
    phrase,
    named: isName(tokens, from, to, phrase),
  };
}

/** "a letter of intent (LoI) with": past the short form between brackets. */
const pastShortForm = (tokens: readonly Token[], to: number): number =>
  tokens[to]?.norm === '(' && tokens[to + 1]?.kind === 'word' && tokens[to + 2]?.norm === ')' ? to + 3 : to;

/** "fishing pact"; of "an FTA agreement" what the letters stand for. */
function typeOf(kind: readonly string[], type: string): string {
  const short = ABBREVIATED.get(kind.at(-1)!)?.[0];
  return short?.endsWith(` ${type}`) ? short : `${kind.join(' ')} ${type}`;
}

/** The noun phrase of an instrument, past the `of` of a name: "a Status of Visiting Forces Agreement". */
function phraseAt(tape: Tape, tokens: readonly Token[], item: number, from: number): NounPhrase {
  const phrase = nounPhraseAt(tape, item, tokens[from]!.norm);
  const of = phrase.preposition === 'of' ? tape.items[phrase.from - 1] : undefined;
  const before = of && tokens[of.from - 1];
  const named = before?.shape === 'Upper' && tokens[from]!.shape === 'Upper' && of!.from > 1;
  if (!named || tape.items[phrase.from - 2]?.kind !== 'word') return phrase;
  const whole = nounPhraseAt(tape, phrase.from - 2, before.norm);
  return {
    ...whole,
    noun: phrase.noun,
    norm: phrase.norm,
    adjectives: [...phrase.adjectives, ...whole.adjectives],
  };
}

function countOf({ adjectives }: NounPhrase): number | null {
  for (const word of adjectives) {
    const number = NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0);
    if (number > 1) return number;
  }
  return null;
}

/** A proper name is written with capitals after `the`; "a Letter of Intent" is one of many. */
function isName(
  tokens: readonly Token[],
  from: number,
  to: number,
  { adjectives, definite }: NounPhrase,
): boolean {
  const last = tokens[to - 1]!;
  if (last.shape === 'lower' || !definite) return false;
  const before = tokens[from - 1];
  return before?.shape === 'Upper' || before?.shape === 'CAPS' || adjectives[0] === 'the';
}
