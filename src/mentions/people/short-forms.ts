import { isCapital } from '../line.ts';
import type { Named } from '../names/named.ts';
import { genderOf } from '../words/given-names.ts';
import { FAMILY_FIRST, PARTICLES } from '../words/name-words.ts';
import { before, type Figure, first } from './figure.ts';
import { type FigureIndex, withSpelling, withWord } from './figure-index.ts';
import { pieceKey } from './key.ts';
import { similar } from './variants.ts';

/** Where in a full name a single word that stands for it is looked for, by weight. */
function weightIn(figure: Figure, word: string, exact: boolean): number {
  const { key } = figure;
  const at = exact ? key.indexOf(word) : key.findIndex((piece) => similar(piece, word));
  if (at < 0 || PARTICLES.has(word)) return 0;
  if (key.length === 1) return 3;
  const family = FAMILY_FIRST.has(key[0]!) && key.length <= 3 ? 0 : key.length - 1;
  return at === family ? 3 : at === 0 || at === key.length - 1 ? 2 : 1;
}

/** "Than Shwe said": a name's first word that is also a word to begin a sentence with. */
export function withFirstWord(figure: Figure, name: Named, key: readonly string[]): readonly string[] {
  const { line, from } = name;
  const before = line.tokens[from - 1];
  if (from !== 1 || !before || !isCapital(before) || name.honorificFrom !== from) return key;
  const word = pieceKey(before.norm);
  if (figure.key[figure.key.indexOf(key[0]!) - 1] !== word) return key;
  name.from -= 1;
  name.honorificFrom -= 1;
  return [word, ...key];
}

/** Those for whom a single word stands best, by its place in their names; null where it stands for nobody. */
export function best(index: FigureIndex, word: string, exact: boolean): Figure[] | null {
  const figures = exact ? withWord(index, word) : withSpelling(index, word);
  const weights = figures.map((figure) => weightIn(figure, word, exact));
  const top = Math.max(0, ...weights);
  return top === 0 ? null : figures.filter((_, index) => weights[index] === top);
}

/** Of people with one surname: those of the title's gender, then those named before, then those in office. */
export function narrowed(candidates: readonly Figure[], name: Named): readonly Figure[] {
  if (candidates.length < 2) return candidates;
  const tests: ((figure: Figure) => boolean)[] = [
    (figure) => fitsTitle(figure, name),
    (figure) => before(first(figure), name) <= 0,
    (figure) => figure.places.some((other) => other.offices.length > 0),
    (figure) => figure.places.some((other) => other.offices.some(({ tense }) => tense === 'current')),
  ];
  let left = candidates;
  for (const test of tests) {
    const kept = left.filter(test);
    if (kept.length === 1) return kept;
    if (kept.length > 1) left = kept;
  }
  return left;
}

function fitsTitle(figure: Figure, name: Named): boolean {
  const title = name.honorificFrom < name.from ? name.line.tokens[name.honorificFrom]!.norm : '';
  const wanted =
    title === 'mr' || title === 'sir' ? 'he' : /^(?:mrs|ms|miss|lady|dame)$/u.test(title) ? 'she' : null;
  const gender = genderOf(figure.key[0]!);
  if (wanted !== null && gender !== null && gender !== wanted) return false;
  const office = name.offices[0]?.phrase.head.singular;
  if (!office) return true;
  return figure.places.some((place) => place.offices.some(({ phrase }) => phrase.head.singular === office));
}
