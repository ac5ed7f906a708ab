import type { Named } from '../names/named.ts';

/** Someone whom the article names: all places where a form of the name stands. */
export interface Figure {
  /** Order of first naming. */
  index: number;
  /** Places, in order of the text. */
  readonly places: Named[];
  /** The words of the fullest form. */
  key: readonly string[];
  /** The fullest form. */
  fullest: Named;
  /** How other spellings of the name were taken for this one, by key. */
  readonly spellings: Map<string, string>;
}

/** Where someone is first named. */
export const first = (figure: Figure): Named => figure.places[0]!;

/** Order of the text. */
export const before = (a: Named, b: Named): number =>
  a.line.sentence.index - b.line.sentence.index || a.from - b.from;
