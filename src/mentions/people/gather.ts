import type { Note } from '../../text/index.ts';
import { note } from '../../text/index.ts';
import { spanOf, wordsOf } from '../line.ts';
import type { Named } from '../names/named.ts';
import { before, type Figure, first } from './figure.ts';
import { add, type FigureIndex, firstFitting, indexOf } from './figure-index.ts';
import { nameKey } from './key.ts';
import { best, narrowed, withFirstWord } from './short-forms.ts';
import { fitOf } from './variants.ts';

interface Keyed {
  readonly name: Named;
  readonly key: readonly string[];
}

/**
 * Puts the places where one person is named together: full forms first, longest first, then
 * surnames and given names by themselves. What fits two people equally is a note and nobody's.
 */
export function gatherFigures(names: readonly Named[]): { figures: Figure[]; notes: Note[] } {
  const keyed = names.map((name) => ({ name, key: nameKey(name.line, name.from, name.to) }));
  const known = indexOf([]);
  const notes: Note[] = [];
  const full = keyed.filter(({ name, key }) => key.length > 1 && name.kind === 'person');
  full.sort((a, b) => b.key.length - a.key.length || before(a.name, b.name));
  for (const one of full) joinFull(known, one, notes);
  const named = indexOf(inOrder(known.figures));
  for (const one of keyed) {
    if (one.key.length > 1 && one.name.kind === 'person') continue;
    if (one.key.length > 1) joinUnsure(named, one);
    else joinShort(named, one, notes);
  }
  const { figures } = named;
  for (const figure of figures) figure.places.sort(before);
  const all = inOrder(figures);
  all.forEach((figure, index) => {
    figure.index = index;
  });
  return { figures: all, notes };
}

const inOrder = (figures: readonly Figure[]): Figure[] =>
  figures.toSorted((a, b) => before(first(a), first(b)));

function joinFull(index: FigureIndex, one: Keyed, notes: Note[]): void {
  const titled = one.name.offices.length > 0;
  const figure = firstFitting(index, one.key, ({ key }) => {
    const fit = fitOf(one.key, key);
    return fit !== null && (fit !== 'variant' || titled || alike(one.key, key));
  });
  if (figure === null) {
    add(index, figureOf(one));
    return;
  }
  if (fitOf(one.key, figure.key) === 'variant') noteSpelling(figure, one, notes);
  place(figure, one);
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

export function place(figure: Figure, { name, key }: Keyed): void {
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
function joinUnsure(index: FigureIndex, one: Keyed): void {
  const figure = firstFitting(index, one.key, ({ key }) => {
    const fit = fitOf(one.key, key);
    return fit !== null && (fit !== 'variant' || alike(one.key, key));
  });
  if (!figure) return;
  one.name.kind = 'person';
  place(figure, one);
}

const statesOf = ({ offices, country }: Named): readonly string[] => {
  const states = offices.flatMap((office) => office.country ?? office.phrase.countries);
  return states.length > 0 || country === null ? states : [country];
};

/** "Peru’s President Roy" is not the Chilean minister Ann Roy. */
function isOfAnotherState(name: Named, figure: Figure): boolean {
  const states = statesOf(name);
  const others = figure.places.flatMap(statesOf);
  return states.length > 0 && others.length > 0 && !states.some((code) => others.includes(code));
}

const REIGNING = /^(?:king|queen|sultan|emperor|empress|emir|pope|raja)$/u;

/** "Sultan Roy" is not the Prime Minister Ann Roy. */
const isReigning = (name: Named): boolean =>
  name.offices.some(({ phrase }) => phrase.capital && REIGNING.test(phrase.head.singular));

const reigns = (figure: Figure): boolean =>
  figure.places.some(isReigning) || figure.places.every(({ offices }) => offices.length === 0);

function joinShort(index: FigureIndex, one: Keyed, notes: Note[]): void {
  const word = one.key[0]!;
  const { name } = one;
  const titled = name.offices.length > 0 || name.honorificFrom < name.from;
  const candidates = best(index, word, true) ?? (word.length > 5 ? best(index, word, false) : null) ?? [];
  const chosen = narrowed(candidates, name).filter(
    (figure) => (!isReigning(name) || reigns(figure)) && !isOfAnotherState(name, figure),
  );
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
  add(index, figureOf(one));
}
