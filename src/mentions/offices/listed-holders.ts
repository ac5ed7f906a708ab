import { officeOf } from '../../gazetteer/index.ts';
import { quoteAt } from '../../text/index.ts';
import { type Line, spanOf } from '../line.ts';
import type { Named } from '../names/named.ts';
import type { Figure } from '../people/figure.ts';
import type { Held } from './held.ts';
import type { OfficePhrase } from './phrase.ts';
import { titleOf } from './title.ts';

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
      all.get(figure)!.push(heldBy(place, lines[sentence]!, phrase, phrase.countries[index]!));
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

function heldBy(named: Named, line: Line, phrase: OfficePhrase, country: string): Held {
  const title = titleOf(line, phrase);
  return {
    named,
    attached: { phrase, country, title: null, tense: phrase.tense, via: 'list' },
    title,
    office: officeOf(title, country)?.id ?? null,
    country,
    organisation: null,
    tense: phrase.tense,
    basis: 'inferred',
    reason: 'The names stand in the order of the countries in the sentence before.',
    quote: quoteAt(line.article.text, spanOf(line, phrase.from, phrase.to)),
    weak: false,
  };
}
