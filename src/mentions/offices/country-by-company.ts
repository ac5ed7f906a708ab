import type { Line } from '../line.ts';
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

/** "Lima will be represented by Finance Minister Roy", "the Peruvian side was led by Deputy Minister Lee". */
export const ofSideLed: CountryRule = ({ held, scene }) => {
  const { line } = held.named;
  const { from } = held.attached.phrase;
  const by = from - 1;
  // "…, and the Chilean side by Minister Roy": "was led" is said once.
  const before = line.tokens[by - 1]?.norm ?? '';
  if (line.tokens[by]?.norm !== 'by' || !(LED.has(before) || SIDES.has(before))) return null;
  const near = scene.bySentence[line.sentence.index]!.findLast(({ at }) => at < by && at >= by - REACH);
  if (!near) return null;
  // "Peru met a team led by Minister Roy": whose side that is, nothing tells.
  const between = line.tokens.slice(near.known.to, by - 1);
  if (
    !isTeamOf(line, near.at) &&
    !between.every(({ norm, kind }) => kind === 'possessive' || OF_A_SIDE.has(norm))
  )
    return null;
  return { country: near.code, reason: `Leads the side of ${countryName(near.code)}.` };
};

/** "a delegation of Peruvian investors": whoever leads it is of that country. */
function isTeamOf({ tokens }: Line, at: number): boolean {
  const of = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  return tokens[of]?.norm === 'of' && SIDES.has(tokens[of - 1]?.norm ?? '');
}

/** "Lee’s delegation, comprising Director Roy and Counsellor Sand": of the country of whose company it is. */
export const ofCompany: CountryRule = ({ held, figure, all, present }) => {
  const { line } = held.named;
  const { from } = held.attached.phrase;
  const lists = line.tokens.findLastIndex(({ norm }, at) => at < from && COMPRISING.has(norm));
  const comma = line.tokens[lists - 1]?.norm === ',' ? lists - 1 : lists;
  if (lists < 0 || !SIDES.has(line.tokens[comma - 1]?.norm ?? '')) return null;
  const owner = present(line).find(
    (other) =>
      other !== figure && other.places.some((place) => place.line === line && place.to === comma - 2),
  );
  const country = owner && all.get(owner)!.find((office) => office.country)?.country;
  return country ? { country, reason: `Travels with someone of ${countryName(country)}.` } : null;
};

const COMPRISING = new Set(['comprising', 'including', 'consisting']);

/** "a team led by Minister Roy"; a rebellion that somebody leads is of no other side. */
export const leadsOne = (line: Line, from: number): boolean =>
  line.tokens[from - 1]?.norm === 'by' &&
  LED.has(line.tokens[from - 2]?.norm ?? '') &&
  line.tokens.slice(Math.max(0, from - 1 - REACH), from - 2).some(({ norm }) => SIDES.has(norm));

const LED = new Set(['led', 'headed', 'represented']);

const SIDES = new Set(['team', 'delegation', 'side', 'mission']);

/** Tokens back within which a side is named. */
const REACH = 8;

/** Words between whose side it is and who leads it. */
const OF_A_SIDE = new Set(
  'side team delegation negotiators party was were is are being been be will would also itself'.split(' '),
);

/** "the country’s military leader, Roy": of the country that was named last. */
export const ofItsState: CountryRule = ({ held, scene }) => {
  const { line } = held.named;
  const { from } = held.attached.phrase;
  const its = line.tokens[from]?.norm === 'the' && line.tokens[from + 1]?.norm === 'country';
  if (!its || line.tokens[from + 2]?.kind !== 'possessive') return null;
  const { index } = line.sentence;
  const here = scene.bySentence[index]!.findLast(({ at }) => at < from);
  const last = here ?? scene.bySentence[index - 1]?.at(-1) ?? scene.bySentence[index - 2]?.at(-1);
  return last ? { country: last.code, reason: `${countryName(last.code)} was named last.` } : null;
};

function lastBefore({ held, figure, all, present }: Search, from: number): string | null {
  const { line } = held.named;
  let last = -1;
  let found: string | null = null;
  for (const other of present(line))
    for (const place of other === figure ? [] : other.places) {
      if (place.line !== line || place.to > from || place.to < last) continue;
      last = place.to;
      found = statedCountry(all.get(other)!);
    }
  return found;
}

function firstOf({ figure, all, present, lines }: Search, sentence: number): string | null {
  const line = lines[sentence];
  let first = Number.POSITIVE_INFINITY;
  let found: string | null = null;
  for (const other of line ? present(line) : [])
    for (const place of other === figure ? [] : other.places) {
      if (place.line !== line || place.from > first) continue;
      first = place.from;
      found = statedCountry(all.get(other)!);
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
