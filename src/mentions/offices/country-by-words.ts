import type { Line } from '../line.ts';
import { isBareSecretary, NEUTRAL_GROUND, OWN_COURSE, OWN_MOOD, OWN_WISH } from '../words/own-side.ts';
import { MEETING, SAYING } from '../words/pronouns.ts';
import { type CountryRule, countryName, type Search } from './search.ts';

/** "Foreign Minister Roy said Peru was ready": who tells what a state wants speaks for it. */
export const ownSide: CountryRule = ({ held, scene }) => {
  const { line, to } = held.named;
  const next = scene.bySentence[line.sentence.index]!.find(({ at }) => at >= to);
  if (next?.known.country?.as !== 'name' || next.at - to > FAR) return null;
  const told = line.tokens.slice(to, next.at);
  const lead = told.at(-1)?.norm ?? '';
  if (!told.some(({ norm }) => SAYING.has(norm)) || !(SAYING.has(lead) || lead === 'that')) return null;
  return wants(line, next.known.to)
    ? { country: next.code, reason: `Tells what ${countryName(next.code)} wants.` }
    : null;
};

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

/** "Secretary Roy", without a department: so the United States call their ministers. */
export const bareSecretary: CountryRule = ({ held }) =>
  isBareSecretary(held.title)
    ? { country: 'US', reason: 'A minister who is called “Secretary” alone is one of the United States.' }
    : null;

/** "Spokesperson Roy" in a readout of a secretary: of the secretary's country. */
export const ofSecretary: CountryRule = ({ held, all }: Search) => {
  if (!/^spokes\p{L}+$/iu.test(held.title)) return null;
  for (const offices of all.values()) {
    const secretary = offices.find(
      ({ title }) => isBareSecretary(title) || /^secretary of state$/iu.test(title),
    );
    const country = secretary && (secretary.country ?? (isBareSecretary(secretary.title) ? 'US' : null));
    if (country) return { country, reason: `Speaks for a secretary of ${countryName(country)}.` };
  }
  return null;
};
