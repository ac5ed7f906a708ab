import type { Figure } from './figure.ts';
import { similar } from './variants.ts';

/**
 * Figures by the words of their names. Names that fit each other share a word, so that nobody is
 * compared with everybody: an article of a thousand people takes ten times that of a hundred.
 */
export interface FigureIndex {
  /** In the order in which they were added. */
  readonly figures: Figure[];
  readonly byWord: Map<string, Figure[]>;
  /** The words by their first letters, in which spellings of one word agree. */
  readonly byLetter: Map<string, string[]>;
}

export function indexOf(figures: readonly Figure[]): FigureIndex {
  const index: FigureIndex = { figures: [], byWord: new Map(), byLetter: new Map() };
  for (const figure of figures) add(index, figure);
  return index;
}

export function add({ figures, byWord, byLetter }: FigureIndex, figure: Figure): void {
  figure.index = figures.length;
  figures.push(figure);
  for (const word of new Set(figure.key)) {
    const known = byWord.get(word);
    if (known) known.push(figure);
    else {
      byWord.set(word, [figure]);
      append(byLetter, word.charAt(0), word);
    }
  }
}

/** So many people share a word of their names in no story: one name more is held against the first of them. */
const MANY = 100;

/** The first added, of those that share a word with a name, that fits it. */
export function firstFitting(
  { byWord }: FigureIndex,
  key: readonly string[],
  fits: (figure: Figure) => boolean,
): Figure | null {
  let found: Figure | null = null;
  for (const word of new Set(key))
    for (const figure of (byWord.get(word) ?? []).slice(0, MANY)) {
      if (found && figure.index >= found.index) break;
      if (fits(figure)) found = figure;
    }
  return found;
}

/** Those with a word in their name, in the order in which they were added. */
export const withWord = ({ byWord }: FigureIndex, word: string): readonly Figure[] => byWord.get(word) ?? [];

/** Those with another spelling of a word in their name, likewise. */
export function withSpelling({ byWord, byLetter }: FigureIndex, word: string): readonly Figure[] {
  const spelled = (byLetter.get(word.charAt(0)) ?? []).filter((other) => similar(other, word));
  const found = new Set(spelled.flatMap((other) => byWord.get(other)!));
  return [...found].sort((a, b) => a.index - b.index);
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
