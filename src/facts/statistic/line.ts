import type { Tape } from '../../clauses/index.ts';
import type { Sentence, Span, Token } from '../../text/index.ts';
import type { Marked } from '../kind.ts';
import type { Context } from './context.ts';
import { type Figure, figuresIn } from './figures.ts';
import { type MeasureAt, measuresIn } from './measures.ts';
import { ORDINALS, SCALES, SMALL_NUMBERS } from './number-words.ts';
import { type Piece, piecesOf } from './numbers.ts';
import type { Party } from './parties.ts';
import { FIRST_BY_THEMSELVES } from './rank-words.ts';

/** A sentence with all that rules for numbers look at. */
export interface Line {
  readonly sentence: Sentence;
  /** The article's text, which all spans index. */
  readonly text: string;
  readonly tape: Tape | undefined;
  readonly pieces: readonly Piece[];
  readonly parties: readonly Party[];
  readonly measures: readonly MeasureAt[];
  /** Without the numbers of dates, times and durations. */
  readonly figures: readonly Figure[];
}

/** The lines of an article that have a number or a superlative, in order. Table cells are lines too. */
export function linesOf(marked: Marked, context: Context): Line[] {
  return marked.article.sentences
    .filter(({ tokens }) => tokens.some(isNumeral))
    .map((sentence) => lineOf(marked, sentence, context));
}

/** A number, a word of number, or a word of rank, perhaps within a hyphenated word. */
function isNumeral({ kind, norm }: Token): boolean {
  if (kind !== 'word') return kind === 'number';
  return NUMERALS.has(norm) || (norm.includes('-') && norm.split('-').some((part) => NUMERALS.has(part)));
}

const NUMERALS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...FIRST_BY_THEMSELVES,
]);

function lineOf(marked: Marked, sentence: Sentence, context: Context): Line {
  const tape = marked.tapes[sentence.index];
  const pieces = piecesOf(sentence.tokens);
  const figures = withoutTimes(figuresIn(pieces, sentence.tokens), pieces, tape?.times ?? []);
  return {
    sentence,
    text: marked.article.text,
    tape,
    pieces,
    // Looked up when a rule asks: most numbers measure nothing.
    get parties() {
      return context.parties(sentence.index);
    },
    measures: figures.length > 0 ? measuresIn(pieces, sentence.tokens) : [],
    figures,
  };
}

/** A figure that begins or ends within an expression of time is a date, a time or a duration. */
function withoutTimes(figures: Figure[], pieces: readonly Piece[], times: readonly Span[]): Figure[] {
  return figures.filter((figure) => {
    if (figure.kind !== 'number') return true;
    const start = pieces[figure.from]!.start;
    const end = pieces[figure.to - 1]!.end;
    return !times.some((time) => time.start < end && start < time.end);
  });
}
