import type { Note } from '../../text/index.ts';
import { note } from '../../text/index.ts';
import { isCapital, spanOf, wordsOf } from '../line.ts';
import type { Named } from '../names/named.ts';
import { genderOf } from '../words/given-names.ts';
import { FAMILY_FIRST, PARTICLES } from '../words/name-words.ts';
import type { Figure } from './figure.ts';
import { nameKey, pieceKey } from './key.ts';
import { fitOf, similar } from './variants.ts';

interface Keyed {
  readonly name: Named;
  readonly key: readonly string[];
}

/**
 * Puts the places where one person is named together: full forms first, longest first, then
 * surnames and given names by themselves. What fits two people equally is a note and nobody's.
 */
export function gatherFigures(named: readonly Named[]): { figures: Figure[]; notes: Note[] } {
  const keyed = named.map((name) => ({ name, key: nameKey(name.line, name.from, name.to) }));
  const figures: Figure[] = [];
  const notes: Note[] = [];
  const full = keyed.filter(({ name, key }) => key.length > 1 && name.kind === 'person');
  full.sort((a, b) => b.key.length - a.key.length || before(a.name, b.name));
  for (const one of full) joinFull(figures, one, notes);
  figures.sort((a, b) => before(first(a), first(b)));
  for (const one of keyed) {
    if (one.key.length > 1 && one.name.kind === 'person') continue;
    if (one.key.length > 1) joinUnsure(figures, one);
    else joinShort(figures, one, notes);
  }
  for (const figure of figures) figure.places.sort(before);
  figures.sort((a, b) => before(first(a), first(b)));
  figures.forEach((figure, index) => {
    figure.index = index;
  });
  return { figures, notes };
}

const first = (figure: Figure): Named => figure.places[0]!;

const before = (a: Named, b: Named): number =>
  a.line.sentence.index - b.line.sentence.index || a.from - b.from;

function joinFull(figures: Figure[], one: Keyed, notes: Note[]): void {
  for (const figure of figures) {
    const fit = fitOf(one.key, figure.key);
    if (!fit) continue;
    if (fit === 'variant' && !(one.name.offices.length > 0 || alike(one.key, figure.key))) continue;
    if (fit === 'variant') noteSpelling(figure, one, notes);
    place(figure, one);
    return;
  }
  figures.push(figureOf(one));
}

/** Another spelling is told once: it may be a slip, or someone else. */
function noteSpelling(figure: Figure, { name, key }: Keyed, notes: Note[]): void {
  if (figure.spellings.has(key.join(' ')) || key.some((word) => word.length === 1)) return;
  const [one, other] = [figure.fullest, name]
    .sort(before)
    .map(({ line, from, to }) => wordsOf(line, from, to));
  notes.push(
    note(spanOf(name.line, name.from, name.to), 'mentions:spelling', `${one} is also spelled ${other}.`),
  );
}

/** Two spellings of one name where nothing else ties them: all words but one must be the same. */
const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.filter((word, index) => word !== b[index]).length <= 1;

function place(figure: Figure, { name, key }: Keyed): void {
  figure.places.push(name);
  const words = key.join(' ');
  if (words !== figure.key.join(' ')) figure.spellings.set(words, wordsOf(name.line, name.from, name.to));
}

const figureOf = ({ name, key }: Keyed): Figure => ({
  index: 0,
  places: [name],
  key,
  fullest: name,
  spellings: new Map(),
});

/** A run of capitals of no known kind: it is a person where it is part of one's name. */
function joinUnsure(figures: Figure[], one: Keyed): void {
  const figure = figures.find((other) => {
    const fit = fitOf(one.key, other.key);
    return fit === 'same' || fit === 'part' || (fit === 'variant' && alike(one.key, other.key));
  });
  if (!figure) return;
  one.name.kind = 'person';
  place(figure, one);
}

/** Where in a full name a single word that stands for it is looked for, by weight. */
function weightIn(figure: Figure, word: string, exact: boolean): number {
  const { key } = figure;
  const at = exact ? key.indexOf(word) : key.findIndex((piece) => similar(piece, word));
  if (at < 0 || PARTICLES.has(word)) return 0;
  if (key.length === 1) return 3;
  const family = FAMILY_FIRST.has(key[0]!) && key.length <= 3 ? 0 : key.length - 1;
  return at === family ? 3 : at === 0 || at === key.length - 1 ? 2 : 1;
}

function joinShort(figures: Figure[], one: Keyed, notes: Note[]): void {
  const word = one.key[0]!;
  const { name } = one;
  const titled = name.offices.length > 0 || name.honorificFrom < name.from;
  const candidates = best(figures, word, true) ?? (word.length > 5 ? best(figures, word, false) : null) ?? [];
  const chosen = narrowed(candidates, name);
  if (chosen.length === 1) {
    name.kind = 'person';
    place(chosen[0]!, { name, key: withFirstWord(chosen[0]!, name, one.key) });
    return;
  }
  if (chosen.length > 1) {
    if (
      notes.some(
        ({ start, end }) =>
          name.line.article.text.slice(start, end) === wordsOf(name.line, name.from, name.to),
      )
    )
      return;
    const who = chosen.map((figure) => wordsOf(figure.fullest.line, figure.fullest.from, figure.fullest.to));
    notes.push(
      note(
        spanOf(name.line, name.from, name.to),
        'mentions:two-candidates',
        `“${wordsOf(name.line, name.from, name.to)}” may be ${who.join(' or ')}; the article does not say which.`,
      ),
    );
    return;
  }
  if (!titled) return;
  name.kind = 'person';
  figures.push(figureOf(one));
}

/** "Than Shwe said": a name's first word that is also a word to begin a sentence with. */
function withFirstWord(figure: Figure, name: Named, key: readonly string[]): readonly string[] {
  const { line, from } = name;
  const before = line.tokens[from - 1];
  if (from !== 1 || !before || !isCapital(before) || name.honorificFrom !== from) return key;
  const word = pieceKey(before.norm);
  if (figure.key[figure.key.indexOf(key[0]!) - 1] !== word) return key;
  name.from -= 1;
  name.honorificFrom -= 1;
  return [word, ...key];
}

function best(figures: readonly Figure[], word: string, exact: boolean): Figure[] | null {
  const weights = figures.map((figure) => weightIn(figure, word, exact));
  const top = Math.max(0, ...weights);
  return top === 0 ? null : figures.filter((_, index) => weights[index] === top);
}

/** Of people with one surname: those of the title's gender, then those named before, then those in office. */
function narrowed(candidates: readonly Figure[], name: Named): readonly Figure[] {
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
