import type { Held } from './held.ts';
import { type CountryRule, countryName, isSide, type Search, statedCountry } from './search.ts';

/** "Lee and his foreign minister, Tom Roy": of the country of whoever stands last before, or opens the sentence before. */
export const ofPronoun: CountryRule = (search) => {
  const { determiner, from } = search.held.attached.phrase;
  if (determiner !== 'his' && determiner !== 'her') return null;
  const { line } = search.held.named;
  const country = lastBefore(search, from) ?? firstOf(search, line.sentence.index - 1);
  return country ? { country, reason: `Called ${determiner} by someone of ${countryName(country)}.` } : null;
};

function lastBefore({ held, figure, all }: Search, from: number): string | null {
  let last = -1;
  let found: string | null = null;
  for (const [other, offices] of all)
    for (const place of other === figure ? [] : other.places) {
      if (place.line !== held.named.line || place.to > from || place.to < last) continue;
      last = place.to;
      found = statedCountry(offices);
    }
  return found;
}

function firstOf({ figure, all, lines }: Search, sentence: number): string | null {
  const line = lines[sentence];
  let first = Number.POSITIVE_INFINITY;
  let found: string | null = null;
  for (const [other, offices] of all)
    for (const place of other === figure ? [] : other.places) {
      if (!line || place.line !== line || place.from > first) continue;
      first = place.from;
      found = statedCountry(offices);
    }
  return found;
}

/** "Peru and Chile agreed. The energy ministers, Lee and Roy, signed": as many names as countries before, in this order. */
export const inTurn: CountryRule = (search) => {
  const { held } = search;
  const { phrase, via } = held.attached;
  if (via !== 'list' || phrase.countries.length > 0) return null;
  const holders = holdersOf(search, phrase);
  const { index } = held.named.line.sentence;
  for (const sentence of [index, index - 1]) {
    const sides = sidesOf(search, sentence, sentence === index ? phrase.from : Number.POSITIVE_INFINITY);
    if (sides.length === 0) continue;
    const country = sides.length === holders.length ? sides[holders.indexOf(held)] : undefined;
    return country
      ? { country, reason: 'The names stand in the order of the countries named before.' }
      : null;
  }
  return null;
};

/** Those to whom one phrase gives an office, in the order of the text. */
const holdersOf = ({ all }: Search, phrase: Held['attached']['phrase']): readonly Held[] =>
  [...all.values()]
    .flat()
    .filter(({ attached }) => attached.phrase === phrase)
    .sort((a, b) => a.named.from - b.named.from);

function sidesOf({ scene, lines }: Search, sentence: number, before: number): readonly string[] {
  const line = lines[sentence];
  if (!line) return [];
  const sides = scene.bySentence[sentence]!.filter((one) => one.at < before && isSide(line, one));
  return [...new Set(sides.map(({ code }) => code))];
}
