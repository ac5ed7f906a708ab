import type { Tape } from '../../clauses/index.ts';
import type { Sentence, Span } from '../../text/index.ts';
import type { Marked } from '../kind.ts';
import { type Figure, figuresIn } from './figures.ts';
import { type MeasureAt, measuresIn } from './measures.ts';
import { type Piece, piecesOf } from './numbers.ts';
import { type Party, partiesIn } from './parties.ts';

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

/** Lines of an article, in order. Headings, code and cells are lines too: their numbers count. */
export function linesOf(marked: Marked): Line[] {
  const { article, mentions, times } = marked;
  return article.sentences.map((sentence) => {
    const here = <T extends { readonly sentence: number }>(all: readonly T[]) =>
      all.filter((one) => one.sentence === sentence.index);
    const pieces = piecesOf(sentence.tokens);
    const persons = here(mentions.names).filter(({ type }) => type === 'person');
    const figures = withoutTimes(figuresIn(pieces, sentence.tokens), pieces, here(times));
    // The states in "800 million U.S. dollars" and "US$5" name money.
    const money = figures.map(({ from, to }) => ({ start: pieces[from]!.start, end: pieces[to - 1]!.end }));
    return {
      sentence,
      text: article.text,
      tape: marked.tapes[sentence.index],
      pieces,
      parties: partiesIn(sentence.tokens, [...persons, ...money]),
      measures: measuresIn(pieces, sentence.tokens),
      figures,
    };
  });
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
