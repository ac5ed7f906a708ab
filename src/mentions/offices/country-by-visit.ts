import type { CountryAt } from '../coreference/scene.ts';
import type { Line } from '../line.ts';
import { FACE_TO_FACE, HE, MEETING } from '../words/pronouns.ts';
import { setOf } from '../words/set.ts';
import { type CountryRule, countryName, type Search, statedCountry } from './search.ts';

const VISITS = setOf(
  'visit visits trip tour arrived arriving arrives stay visiting travel travelled traveled',
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

/** Whether, in the sentence, someone of a country meets the holder: who face each other are not of one country. */
export function facesOneOf({ held, figure, all, scene }: Search, country: string): boolean {
  const { line, from, to } = held.named;
  const countries = scene.bySentence[line.sentence.index]!;
  const start = Math.min(from, held.attached.phrase.from);
  for (const [other, offices] of all) {
    if (other === figure || statedCountry(offices) !== country) continue;
    for (const place of other.places) {
      if (place.line !== line) continue;
      const between = place.from < start ? { from: place.to, to: start } : { from: to, to: place.from };
      const words = line.tokens.slice(between.from, between.to);
      // "Lee meets Kenyan envoys and President Roy left": whoever stands between is faced.
      const others = countries.some(
        ({ code, at }) => code !== country && at >= between.from && at < between.to,
      );
      if (!others && words.some(({ norm }) => FACE_TO_FACE.has(norm))) return true;
    }
  }
  return false;
}
