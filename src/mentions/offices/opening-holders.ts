import { isCapital, type Line } from '../line.ts';
import type { Named } from '../names/named.ts';
import { type Figure, first } from '../people/figure.ts';
import { type Held, inferredHeld } from './held.ts';
import type { OfficePhrase } from './phrase.ts';

/** How many sentences belong to the opening of a story. */
const OPENING = 3;

/**
 * "Peru's president has left Chile. Ann Roy had been due to …": a story opens with an office, and the
 * sentence after begins with a full name that nothing introduces. The office is then inferred.
 */
export function openingHolders(
  figures: readonly Figure[],
  lines: readonly Line[],
  free: readonly (readonly OfficePhrase[])[],
  all: ReadonlyMap<Figure, Held[]>,
): void {
  for (const [sentence, phrases] of free.slice(0, OPENING).entries()) {
    const [line, next] = [lines[sentence]!, lines[sentence + 1]];
    const phrase = phrases.find(opensWithOne);
    const figure = next && phrase && figures.find((one) => isBareIn(one, next) && all.get(one)!.length === 0);
    if (!figure || figures.some((one) => first(one).line === line)) continue;
    const held = inferredHeld(
      first(figure),
      { line, phrase, country: phrase.countries[0]!, via: 'predicate' },
      'The article opens with this office, and goes on with this name.',
    );
    if (!isTaken(all, held)) all.get(figure)!.push(held);
    return;
  }
}

/** "Peru's president", "The Peruvian president": somebody of one country, who is what the sentence is about. */
const opensWithOne = ({ from, head, countries, tense, determiner, public: ofState }: OfficePhrase): boolean =>
  from === 0 &&
  ofState &&
  !head.plural &&
  !head.singular.startsWith('spokes') &&
  head.class !== 'general' &&
  countries.length === 1 &&
  tense === 'current' &&
  determiner !== 'a';

/** A name of two words or more that opens the sentence and is told of at once; nowhere is it said who that is. */
function isBareIn(figure: Figure, line: Line): boolean {
  const { from, to, honorificFrom, line: own } = first(figure);
  const after = own.tokens[to];
  return (
    own === line &&
    from === 0 &&
    honorificFrom === 0 &&
    figure.key.length > 1 &&
    after?.kind === 'word' &&
    !isCapital(after) &&
    after.norm !== 'and' &&
    figure.places.every((place) => !isDescribed(place))
  );
}

/** "Ann Roy, an analyst", "Ann Roy of the institute": somebody else. */
const isDescribed = ({ line, to }: Named): boolean =>
  /^(?:of|from|at)$/u.test(line.tokens[to]?.norm ?? '') ||
  (line.tokens[to]?.norm === ',' && line.tokens[to + 1]?.kind === 'word');

const isTaken = (all: ReadonlyMap<Figure, Held[]>, { office, country, title }: Held): boolean =>
  [...all.values()].some((offices) =>
    offices.some(
      (other) =>
        other.country === country &&
        (office === null ? other.title.toLowerCase() === title.toLowerCase() : other.office === office),
    ),
  );
