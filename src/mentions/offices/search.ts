import { countryByCode } from '../../gazetteer/index.ts';
import type { CountryAt, Scene } from '../coreference/scene.ts';
import type { Line } from '../line.ts';
import type { Figure } from '../people/figure.ts';
import { LOCATIVES } from '../words/pronouns.ts';
import { setOf } from '../words/set.ts';
import type { Opening } from './country-by-opening.ts';
import type { Held } from './held.ts';
import type { OfficePhrase } from './phrase.ts';

/** What the search for an office's country may look at. */
export interface Search {
  readonly scene: Scene;
  readonly lines: readonly Line[];
  readonly figure: Figure;
  readonly held: Held;
  /** Every office in the article by figure, as far as known. */
  readonly all: ReadonlyMap<Figure, readonly Held[]>;
  /** Those who are named in a sentence. */
  readonly present: (line: Line) => readonly Figure[];
  /** Office phrases without a holder, by sentence. */
  readonly free: readonly (readonly OfficePhrase[])[];
  /** The gazetteer's id for the office of a free phrase. */
  readonly officeAt: (sentence: number, phrase: OfficePhrase) => string | null;
  /** Told where the story opens with someone whom it calls by title alone, as it would its own. */
  readonly opening: Opening | null;
}

export interface Inferred {
  readonly country: string;
  readonly reason: string;
  /** How it was found: as one of whom the story calls its own by title alone, by a guess, or otherwise. */
  readonly by?: 'own' | 'guess';
}

export type CountryRule = (search: Search) => Inferred | null;

export const countryName = (code: string): string => countryByCode(code)?.name ?? code;

/** Before a country that is dealt with: "with Peru", "despite Peru’s warnings". */
const APART = new Set(['with', 'against', 'despite', 'amid', 'amidst']);

/** Verbs whose object is dealt with: "warned Peru". */
const DEALT_WITH = setOf(
  'warned condemned urged criticised criticized accused attacked invaded blamed denounced visited visit visits visiting thanked praised sanctioned asked told pressed threatened',
);

/** A country that acts or owns in the sentence, not one that is gone to or dealt with ("his visit to Peru"). */
export function isSide(line: Line, { at, known }: CountryAt): boolean {
  if (known.country === null || known.country.as === 'capital') return false;
  const lead = line.tokens[firstOfList(line, at) - 1]?.norm ?? '';
  return !LOCATIVES.has(lead) && !APART.has(lead) && !DEALT_WITH.has(lead);
}

/** "to Peru, Chile and the Netherlands": the first of countries in a row, whose preposition is that of them all. */
function firstOfList(line: Line, at: number): number {
  let first = at;
  for (;;) {
    if (line.tokens[first - 1]?.norm === 'the') first -= 1;
    const joint = line.tokens[first - 1]?.norm === 'and' ? first - 1 : first;
    const comma = line.tokens[joint - 1]?.norm === ',' ? joint - 1 : joint;
    const before = comma < first ? line.known[comma - 1] : null;
    if (before?.country?.as !== 'name' || before.to !== comma) return first;
    first = before.from;
  }
}

/** Tokens of "of the Republic" behind a name. */
const HOME = 3;

/** Whether a country stands in the noun phrase of someone else: who is named, or "his Kenyan counterpart". */
export const isOfAnother = ({ held, all, present, free }: Search, line: Line, at: number): boolean =>
  free[line.sentence.index]!.some(
    ({ head, from, to }) => head.class === 'counterpart' && from <= at && at < to,
  ) ||
  present(line).some((figure) =>
    all
      .get(figure)!
      .some(
        ({ named, attached }) =>
          named !== held.named &&
          named.line === line &&
          attached.phrase.from <= at &&
          at < Math.max(named.to + (named.country ? HOME : 0), attached.phrase.to),
      ),
  );

/** The country that the words themselves give someone; null where it is inferred or unknown. */
export const statedCountry = (offices: readonly Held[]): string | null =>
  offices.find(({ country, basis, attached }) => country && (basis === 'stated' || attached.country))
    ?.country ?? null;
