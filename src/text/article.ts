import type { FrontMatter } from './front-matter.ts';
import type { Note } from './note.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** What a block of prose is in its source. Plain text has paragraphs only. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'cell';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, the depth of nesting for an item or a quote, else 0. */
  readonly depth: number;
}

/** Emphasis, a link or code inside a block; shown on the article's page, never read from. */
export interface Inline extends Span {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'link';
  /** http, https and mailto only. */
  readonly href?: string;
}

/** A sentence of prose, without the dateline that may stand before it. */
export interface Sentence extends Span {
  /** 0 for the first sentence of the article. */
  readonly index: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Empty before it is read and in a finished reading. */
  readonly tokens: readonly Token[];
}

/** "LONDON, 5 March (Agency) —": where, and at times when, a story was filed. */
export interface Dateline extends Span {
  /** Null where an agency alone is named: "(Agency) —". */
  readonly place: Span | null;
  readonly date: Span | null;
}

/** One seed file, decoded, split and cut into sentences. */
export interface Article {
  /** The file's name without its extension, made a slug: `[a-z0-9-]`, at most 100 characters. */
  readonly id: string;
  /** As found below the seeds folder, with `/` between folders. */
  readonly path: string;
  readonly format: 'md' | 'txt';
  readonly matter: FrontMatter;
  /**
   * What every span indexes. For `.txt` the file's body unchanged; for `.md` the words that
   * Markdown shows, blocks a blank line apart, equal to the body where it has no markup.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
  readonly dateline: Dateline | null;
  readonly sentences: readonly Sentence[];
  /** What was odd in the file itself (bidi controls, an unknown date format, …). */
  readonly notes: readonly Note[];
  /**
   * Where runs of `text` stand in the file as an editor sees it: from `text` offset to the
   * file's offset, ascending. Between two entries both advance together.
   */
  readonly origin: readonly (readonly [textOffset: number, fileOffset: number])[];
  /** Offsets in the file at which its lines begin, ascending, the first 0. */
  readonly lines: readonly number[];
}

export interface Place {
  /** 1 for the first line. */
  readonly line: number;
  /** 1 for the first character, counted in UTF-16 units, as editors do. */
  readonly column: number;
}

/** Line and column, in the seed file, of an offset into the article's text. */
export function placeOf(article: Pick<Article, 'origin' | 'lines'>, offset: number): Place {
  const run = article.origin[lastAtOrBefore(article.origin.length, (i) => article.origin[i]![0], offset)] ?? [
    0, 0,
  ];
  const inFile = run[1] + (offset - run[0]);
  const line = lastAtOrBefore(article.lines.length, (i) => article.lines[i]!, inFile);
  return { line: line + 1, column: inFile - article.lines[line]! + 1 };
}

function lastAtOrBefore(length: number, at: (index: number) => number, offset: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
