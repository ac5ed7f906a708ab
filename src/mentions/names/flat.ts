import { type Known, type Line, spanOf, wordsOf } from '../line.ts';
import type { Name } from '../mention.ts';
import type { OfficePhrase } from '../offices/phrase.ts';
import type { Figure } from '../people/figure.ts';
import { slugOf } from '../people/key.ts';
import type { Named } from './named.ts';

/** The named mentions of a sentence, flat: people, organisations, places and titles, none over another. */
export function flatNames(
  line: Line,
  named: readonly Named[],
  phrases: readonly OfficePhrase[],
  figureOf: ReadonlyMap<Named, Figure>,
  ids: ReadonlyMap<Figure, string>,
): Name[] {
  const taken: Run[] = [];
  const names: Name[] = [];
  const add = (from: number, to: number, type: Name['type'], ref: string | null) => {
    if (taken.some((run) => from < run.to && run.from < to)) return;
    taken.push({ from, to });
    names.push({ ...spanOf(line, from, to), sentence: line.sentence.index, type, ref });
  };
  for (const name of named) {
    const figure = figureOf.get(name);
    if (figure) add(name.from, name.to, 'person', ids.get(figure) ?? null);
    else if (name.kind !== 'thing' && name.kind !== 'unknown') add(name.from, name.to, name.kind, null);
  }
  for (const known of new Set(line.known)) {
    if (!known || known.pair.length > 0) continue;
    const type = typeOf(known);
    if (type) add(known.from, known.to, type.type, type.ref);
  }
  for (const phrase of phrases)
    if (phrase.public && phrase.capital)
      add(
        phrase.titleFrom,
        phrase.titleTo,
        'office',
        slugOf(wordsOf(line, phrase.titleFrom, phrase.titleTo)),
      );
  return names.sort((a, b) => a.start - b.start);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function typeOf(known: Known): { type: Name['type']; ref: string | null } | null {
  const { country, organisation, place } = known;
  if (country && (country.as === 'name' || country.as === 'capital'))
    return { type: 'place', ref: country.code };
  if (country && country.as === 'seat') return { type: 'organisation', ref: country.code };
  if (organisation) return { type: 'organisation', ref: organisation.id };
  if (place) return { type: 'place', ref: place.country };
  return null;
}
