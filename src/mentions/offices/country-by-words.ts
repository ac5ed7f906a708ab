import type { CountryAt } from '../coreference/scene.ts';
import type { Line } from '../line.ts';
import { SECRETARIES } from '../words/forms-of-state.ts';
import {
  isBareSecretary,
  NEUTRAL_GROUND,
  OWN_COURSE,
  OWN_MOOD,
  OWN_NOUN,
  OWN_WISH,
  TELLS_OWN,
} from '../words/own-side.ts';
import { peculiarCountry } from '../words/peculiar-titles.ts';
import { MEETING, RECEIVING, SAYING } from '../words/pronouns.ts';
import { setOf } from '../words/set.ts';
import { type CountryRule, countryName, type Search } from './search.ts';

/** "Foreign Minister Roy said Peru was ready", "Roy reaffirmed Peru’s support": who tells what a state wants speaks for it. */
export const ownSide: CountryRule = ({ held, figure, scene }) => {
  for (const place of [held.named, ...figure.places]) {
    const { line, to } = place;
    const next = scene.bySentence[line.sentence.index]!.find(({ at }) => at >= to);
    if (next?.known.country?.as !== 'name' || next.at - to > FAR) continue;
    if (tellsWish(line, to, next) || tellsOwn(line, to, next))
      return { country: next.code, reason: `Tells what ${countryName(next.code)} wants.` };
  }
  return null;
};

function tellsWish(line: Line, to: number, { at, known }: CountryAt): boolean {
  const told = line.tokens.slice(to, at);
  const lead = told.at(-1)?.norm ?? '';
  // "expressed the hope that Peru will continue": of the other.
  if (told.some(({ norm }) => HOPING.has(norm))) return false;
  return (
    told.some(({ norm }) => SAYING.has(norm)) &&
    (SAYING.has(lead) || lead === 'that') &&
    wants(line, known.to)
  );
}

const HOPING = setOf('hope hopes hoped hoping wish wished confidence confident');

/** "reaffirmed Peru’s strong support for": an adjective may stand between. */
function tellsOwn(line: Line, to: number, { at, known }: CountryAt): boolean {
  if (at !== to + 1 || !TELLS_OWN.has(line.tokens[to]!.norm)) return false;
  if (line.tokens[known.to]?.kind !== 'possessive') return false;
  const [first, second] = [line.tokens[known.to + 1], line.tokens[known.to + 2]];
  return OWN_NOUN.has(first?.norm ?? '') || OWN_NOUN.has(second?.norm ?? '');
}

/** "said on Monday that": how many tokens may stand between a name and the state. */
const FAR = 6;

function wants(line: Line, at: number): boolean {
  const verb = line.tokens[at]?.norm ?? '';
  const after = line.tokens[at + 1]?.norm ?? '';
  if (OWN_WISH.has(verb)) return true;
  if (verb === 'is' || verb === 'was' || verb === 'remains' || verb === 'remained')
    return OWN_MOOD.has(after);
  return (verb === 'will' || verb === 'would') && OWN_COURSE.has(after);
}

/** "met President Roy in Lima": the host of a meeting in their own capital. */
export const metIn: CountryRule = ({ held, scene }) => {
  const { line, to } = held.named;
  const { from } = held.attached.phrase;
  if (line.tokens[to]?.norm !== 'in' || !line.tokens.slice(0, from).some(({ norm }) => MEETING.has(norm)))
    return null;
  const place = scene.bySentence[line.sentence.index]!.find(({ at }) => at === to + 1);
  if (place?.known.country?.as !== 'capital' || NEUTRAL_GROUND.has(place.code)) return null;
  return { country: place.code, reason: `Met in the capital of ${countryName(place.code)}.` };
};

/** "President Roy received Lee in Lima": who receives somebody is at home. */
export const hostIn: CountryRule = ({ held, scene }) => {
  const { line, to } = held.named;
  const verb = line.tokens.slice(to, to + HOST_WITHIN).some(({ norm }) => RECEIVING.has(norm));
  if (!verb) return null;
  const place = scene.bySentence[line.sentence.index]!.find(
    ({ at, known }) =>
      at > to && known.country?.as === 'capital' && /^(?:in|to)$/u.test(line.tokens[at - 1]?.norm ?? ''),
  );
  if (!place || NEUTRAL_GROUND.has(place.code)) return null;
  return { country: place.code, reason: `Receives a guest in the capital of ${countryName(place.code)}.` };
};

const HOST_WITHIN = 4;

/** "Secretary Roy", without a department: so the United States call their ministers. */
export const bareSecretary: CountryRule = ({ held }) =>
  isBareSecretary(held.title)
    ? { country: 'US', reason: 'A minister who is called “Secretary” alone is one of the United States.' }
    : null;

/** "Foreign Secretary Roy": of the one country of the story that calls its ministers so. */
export const onlySecretaries: CountryRule = ({ held, scene }) => {
  if (
    !/^(?:foreign|home|defence|health|justice|business|trade|energy|environment) secretary$/iu.test(
      held.title,
    )
  )
    return null;
  const codes = scene.ranked.filter((code) => SECRETARIES.has(code));
  const [country] = codes;
  return codes.length === 1 && country
    ? { country, reason: `Of the countries in the article only ${countryName(country)} calls ministers so.` }
    : null;
};

/** "Spokesperson Roy" in a readout of a secretary: of the secretary's country. */
export const ofSecretary: CountryRule = ({ held, all }: Search) => {
  if (!/^spokes\p{L}+$/iu.test(held.title)) return null;
  for (const offices of all.values()) {
    const secretary = offices.find(
      ({ title }) => isBareSecretary(title) || /^secretary of state$/iu.test(title),
    );
    const country =
      secretary &&
      (secretary.country ??
        peculiarCountry(secretary.title) ??
        (isBareSecretary(secretary.title) ? 'US' : null));
    if (country) return { country, reason: `Speaks for a secretary of ${countryName(country)}.` };
  }
  return null;
};
