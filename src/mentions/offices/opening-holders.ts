import { isCapital, type Line } from '../line.ts';
import type { Named } from '../names/named.ts';
import { type Figure, first } from '../people/figure.ts';
import { setOf } from '../words/set.ts';
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
    const figure = next && figures.find((one) => isBareIn(one, next) && all.get(one)!.length === 0);
    const phrase = phrases.find(
      (one) => isOfOne(one) && (opens(one) || (figure && bothSpeak(one, line, figure))),
    );
    if (!figure || !phrase || figures.some((one) => first(one).line === line)) continue;
    const country = phrase.countries[0] ?? ownerOf(line, phrase);
    if (country === null) continue;
    const held = inferredHeld(
      first(figure),
      { line, phrase, country, via: 'predicate' },
      'The article opens with this office, and goes on with this name.',
    );
    if (!isTaken(all, held)) all.get(figure)!.push(held);
    return;
  }
}

/** "Peru's president", "the Peruvian president", "its envoy": somebody of one country. */
const isOfOne = ({ head, countries, tense, determiner, public: ofState }: OfficePhrase): boolean =>
  ofState &&
  !head.plural &&
  head.class !== 'general' &&
  (countries.length === 1 || (countries.length === 0 && determiner === 'its')) &&
  tense === 'current' &&
  determiner !== 'a';

/** What the sentence is about; who speaks for others is as like as not one of several. */
const opens = ({ from, head, countries }: OfficePhrase): boolean =>
  from === 0 && countries.length === 1 && !head.singular.startsWith('spokes');

/** "…, Peru’s government spokeswoman said. Ann Roy told": whose words the first sentence gives, and the next. */
function bothSpeak({ to }: OfficePhrase, line: Line, figure: Figure): boolean {
  const { line: next, to: after } = first(figure);
  const has = /^(?:has|had)$/u.test(line.tokens[to]?.norm ?? '') ? 1 : 0;
  const said = line.tokens[to + has]?.norm ?? '';
  return SAYS.has(said) && SAYS.has(next.tokens[after]?.norm ?? '');
}

const SAYS = setOf('said says told tells announced warned added insisted');

/** A name of two words or more that opens the sentence and is told of at once; nowhere is it said who that is. */
function isBareIn(figure: Figure, line: Line): boolean {
  const { to, honorificFrom, line: own } = first(figure);
  const after = own.tokens[to];
  return (
    own === line &&
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
  (line.tokens[to]?.norm === ',' &&
    line.tokens[to + 1]?.kind === 'word' &&
    !GOES_ON.test(line.tokens[to + 1]!.norm));

/** "Ann Roy, who arrived on Monday, said": words behind a comma that say nothing of who that is. */
const GOES_ON = /^(?:who|whose|however|meanwhile|speaking|and|but|on|also|too|though)$/u;

/** "Peru will stay away, its ambassador said": the country that the sentence begins with. */
function ownerOf(line: Line, { from }: OfficePhrase): string | null {
  const opening = line.known[0] ?? line.known[1];
  return opening && opening.to < from ? (opening.country?.code ?? null) : null;
}

const isTaken = (all: ReadonlyMap<Figure, Held[]>, { office, country, title }: Held): boolean =>
  [...all.values()].some((offices) =>
    offices.some(
      (other) =>
        other.country === country &&
        (office === null ? other.title.toLowerCase() === title.toLowerCase() : other.office === office),
    ),
  );
