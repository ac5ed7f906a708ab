import type { Line } from '../line.ts';
import type { Named } from '../names/named.ts';
import type { Figure } from '../people/figure.ts';
import { type Held, inferredHeld } from './held.ts';
import type { OfficePhrase } from './phrase.ts';

const REASON = 'The names stand in the order of the countries in the sentence before.';

interface Placed {
  readonly figure: Figure;
  readonly place: Named;
}

/**
 * "The foreign ministers of Peru, Chile and Kenya met. Ann Lee, Bo Roy and Cy Moor …": as many names
 * open a sentence as the one before told of offices, one a country; they hold them, in this order.
 */
export function listedHolders(
  figures: readonly Figure[],
  lines: readonly Line[],
  free: readonly (readonly OfficePhrase[])[],
  all: ReadonlyMap<Figure, Held[]>,
): void {
  for (const [sentence, phrases] of free.entries()) {
    const next = lines[sentence + 1];
    const phrase = phrases.find(({ head, countries }) => head.plural && countries.length > 1);
    if (!next || !phrase || phrase.head.class === 'general') continue;
    const list = openingList(figures, next, phrase.countries.length);
    if (!list || list.some(({ figure }) => all.get(figure)!.length > 0)) continue;
    list.forEach(({ figure, place }, index) => {
      const apart = {
        line: lines[sentence]!,
        phrase,
        country: phrase.countries[index]!,
        via: 'list',
      } as const;
      all.get(figure)!.push(inferredHeld(place, apart, REASON));
    });
  }
}

/** The names that open a sentence, joined by commas and "and"; null where they are not as many. */
function openingList(figures: readonly Figure[], line: Line, count: number): readonly Placed[] | null {
  const placed: Placed[] = [];
  for (const figure of figures)
    for (const place of figure.places) if (place.line === line) placed.push({ figure, place });
  placed.sort((a, b) => a.place.from - b.place.from);
  const list = placed.slice(0, count);
  if (list.length < count || list[0]!.place.honorificFrom > 0) return null;
  const joined = list.every(({ place }, index) => {
    const before = list[index - 1]?.place;
    return !before || JOINT.test(jointOf(line, before.to, place.honorificFrom));
  });
  const last = list.at(-1)!.place;
  const goesOn = placed[count] && JOINT.test(jointOf(line, last.to, placed[count]!.place.honorificFrom));
  return joined && !goesOn ? list : null;
}

const JOINT = /^(?:,|and|, and)$/u;

const jointOf = (line: Line, from: number, to: number): string =>
  line.tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');
