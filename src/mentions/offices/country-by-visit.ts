import type { CountryAt } from '../coreference/scene.ts';
import type { Line } from '../line.ts';
import type { Named } from '../names/named.ts';
import { FACE_TO_FACE, HE, MEETING } from '../words/pronouns.ts';
import { setOf } from '../words/set.ts';
import type { OfficePhrase } from './phrase.ts';
import { type CountryRule, countryName, type Search, statedCountry } from './search.ts';

const VISITS = setOf(
  'visit visits trip tour arrived arriving arrives stay visiting travel travelled traveled travels delegation fly flew flies',
);

/** "a visit to Peru that includes a meeting with President Roy": the host of the visit. */
export const visited: CountryRule = ({ held, scene }) => {
  const { line } = held.named;
  const { from, head } = held.attached.phrase;
  if (head.singular.startsWith('spokes')) return null;
  const host = scene.bySentence[line.sentence.index]!.findLast(
    (country) =>
      country.at < from &&
      isVisited(line, country) &&
      line.tokens.slice(country.known.to, from).some(({ norm }) => MEETING.has(norm)),
  );
  return host ? { country: host.code, reason: `Met on a visit to ${countryName(host.code)}.` } : null;
};

/** "will leave for Lima in May at the invitation of President Roy": who invites a visitor is at home. */
export const inviter: CountryRule = ({ held, scene }) => {
  const { line } = held.named;
  const { from } = held.attached.phrase;
  const of =
    line.tokens[from - 1]?.norm === 'his' || line.tokens[from - 1]?.norm === 'her' ? from - 2 : from - 1;
  if (line.tokens[of]?.norm !== 'of' || line.tokens[of - 1]?.norm !== 'invitation') return null;
  const hosts = scene.bySentence[line.sentence.index]!.filter(
    (country) => country.at < from && (isVisited(line, country) || isBoundFor(line, country)),
  );
  const codes = new Set(hosts.map(({ code }) => code));
  const [country] = codes;
  return codes.size === 1 && country
    ? { country, reason: `Invites a visitor to ${countryName(country)}.` }
    : null;
};

/** "leave for Lima" */
const isBoundFor = ({ tokens }: Line, { at }: CountryAt): boolean =>
  tokens[at - 1]?.norm === 'for' && LEAVES.has(tokens[at - 2]?.norm ?? '');

const LEAVES = setOf('leave leaves left leaving depart departs departed departing');

/** "She will visit Peru. During the visit, she will call on President Roy": the host of the visit told before. */
export const visitedBefore: CountryRule = ({ held, scene, lines }) => {
  const { line } = held.named;
  const { from, head } = held.attached.phrase;
  if (head.singular.startsWith('spokes') || !goesOn(line)) return null;
  if (!line.tokens.slice(0, from).some(({ norm }) => MEETING.has(norm))) return null;
  const { index } = line.sentence;
  for (let sentence = index - 1; sentence >= Math.max(0, index - TOLD_WITHIN); sentence -= 1) {
    const hosts = scene.bySentence[sentence]!.filter((country) => isVisited(lines[sentence]!, country));
    const codes = new Set(hosts.map(({ code }) => code));
    if (codes.size > 1) return null;
    for (const country of codes)
      return { country, reason: `Met on the visit to ${countryName(country)} told before.` };
  }
  return null;
};

/** How many sentences before a visit may be told. */
const TOLD_WITHIN = 3;

/** "During the visit, …", "While there, …", "He …": what is told goes on with the visitor. */
function goesOn({ tokens }: Line): boolean {
  const opening = tokens.slice(0, OPENING).map(({ norm }) => norm);
  return HE.has(opening[0] ?? '') || opening[0] === 'she' || opening.some((word) => GOES_ON.has(word));
}

const OPENING = 6;
const GOES_ON = setOf('visit trip stay there');

function isVisited(line: Line, { at }: CountryAt): boolean {
  const before = line.tokens[at - 1]?.norm ?? '';
  // "arrived in the capital, Lima,"
  const capital = before === ',' && line.tokens[at - 2]?.norm === 'capital';
  if (before === 'visit' || before === 'visited' || before === 'visiting') return true;
  if (before !== 'to' && before !== 'in' && !capital) return false;
  return VISITS.has(line.tokens[capital ? at - 5 : at - 2]?.norm ?? '');
}

/**
 * Whether, in the sentence, somebody of a country faces the holder, named or by title alone ("the ambassadors
 * of Peru and Chile"), or the holder goes to it: neither is one's own. `bare` tells which of those whom a title
 * without a country names count as of it, as the story's own do.
 */
export function facesOneOf(search: Search, country: string, bare: Bare = 'none'): boolean {
  const { held, figure, all, free, scene } = search;
  const { line, to } = held.named;
  const from = Math.min(held.named.from, held.attached.phrase.from);
  const places = [...all.keys()].flatMap((one) => one.places.filter((place) => place.line === line));
  const stands = [...places.map(standing), ...free[line.sentence.index]!];
  const faces = (other: Stand): boolean =>
    other.from < from
      ? facedAcross(line, other.to, from, stands)
      : line.tokens.slice(to, other.from).some(({ norm }) => FACE_TO_FACE.has(norm));
  for (const [other, offices] of all)
    if (
      other !== figure &&
      (bare === 'all' ? offices.some((one) => one.country === country) : statedCountry(offices) === country)
    )
      for (const place of other.places) if (place.line === line && faces(standing(place))) return true;
  // "President Roy and his Kenyan counterpart": beside him, and of the other side.
  if (free[line.sentence.index]!.some((phrase) => isCounterpartAfter(phrase, to, country))) return true;
  const isOf = (phrase: OfficePhrase): boolean =>
    phrase.countries.includes(country) || (bare !== 'none' && phrase.from < from && isBare(phrase));
  if (free[line.sentence.index]!.some((phrase) => isOf(phrase) && faces(phrase))) return true;
  return scene.bySentence[line.sentence.index]!.some(
    (one) => one.code === country && one.at >= to && isVisited(line, one),
  );
}

/** None, those whom nobody names, or whoever is of the country for whatever reason too. */
type Bare = 'none' | 'unnamed' | 'all';

const isCounterpartAfter = (
  { head, determiner, from, countries }: OfficePhrase,
  to: number,
  country: string,
): boolean =>
  head.class === 'counterpart' &&
  (determiner === 'his' || determiner === 'her') &&
  from >= to &&
  countries.includes(country);

const isBare = ({ capital, countries, organisation }: OfficePhrase): boolean =>
  capital && countries.length === 0 && organisation === null;

/** Where somebody stands, with the title that stands before or after the name. */
interface Stand {
  readonly from: number;
  readonly to: number;
}

const standing = ({ from, to, offices }: Named): Stand => ({
  from: Math.min(from, ...offices.map(({ phrase }) => phrase.from)),
  to: Math.max(to, ...offices.map(({ phrase }) => phrase.to)),
});

/**
 * Whether a word of meeting between two takes the second for its object: "A met B and C", but not
 * "A met B in Rome and C", where C goes on to do something else.
 */
function facedAcross(line: Line, from: number, to: number, stands: readonly Stand[]): boolean {
  const face = line.tokens.findLastIndex(({ norm }, at) => at >= from && at < to && FACE_TO_FACE.has(norm));
  // "… in Rome and C"
  if (face < 0 || (line.tokens[to - 1]?.norm === 'and' && line.known[to - 2])) return false;
  const last = stands.filter((one) => one.from > face && one.to <= to).sort((a, b) => b.to - a.to)[0];
  return !last || to - last.to <= 2;
}
