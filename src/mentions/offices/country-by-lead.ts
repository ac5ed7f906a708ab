import type { CountryAt } from '../coreference/scene.ts';
import type { Line } from '../line.ts';
import { SENT } from '../words/office-words.ts';
import { setOf } from '../words/set.ts';
import { admissible } from './admissible.ts';
import { opensWithGuest } from './country-by-filing.ts';
import { type CountryRule, countryName, isOfAnother, isSide, type Search } from './search.ts';

/** Heads whose holders turn up in stories of other countries, as their work is there, or that bodies of many states have. */
const ABROAD = setOf(
  'secretary-general general-secretary director-general commissioner negotiator mediator coordinator rapporteur official',
  'consul consul-general counsellor counselor attache attaché spokesman spokeswoman spokesperson',
);

/**
 * The country that acts most in the story; a title of someone else counts less, the first sentence more.
 * Of all rules it knows least, so it answers only where no other country could be meant.
 */
export const lead: CountryRule = (search) => {
  if (worksAbroad(search)) return null;
  const counts = countsIn(search);
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  // What hardly acts is no guess to make: only those that act half as often as the first.
  const few = ranked.filter((code) => counts.get(code)! * 2 >= counts.get(ranked[0]!)!);
  const able = few.filter((code) => admissible(search, code));
  const country = able[0];
  if (!country || !acts(search, country)) return null;
  if (namesOthers(search, country) || (country === search.scene.dateline && opensWithGuest(search)))
    return null;
  const next = able[1];
  if (next && counts.get(next)! * CLEAR > counts.get(country)! && !namesIt(search, country)) return null;
  return { country, reason: `${countryName(country)} is the country that acts most in the story.` };
};

/** Whether a country is named as one that acts: a city alone is where something was. */
const acts = ({ scene, lines }: Search, code: string): boolean =>
  scene.bySentence.some((here, sentence) =>
    here.some((one) => one.code === code && !one.known.place && isSide(lines[sentence]!, one)),
  );

const namesIt = ({ scene, held }: Search, country: string): boolean =>
  scene.bySentence[held.named.line.sentence.index]!.some(({ code }) => code === country);

/** How much oftener the first must act than another that could have the office, where the sentence names neither. */
const CLEAR = 1.5;

function worksAbroad({ held }: Search): boolean {
  const { head } = held.attached.phrase;
  return (ABROAD.has(head.singular) || SENT.has(head.singular)) && head.singular !== 'secretary';
}

function countsIn(search: Search): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  search.scene.bySentence.forEach((here, sentence) => {
    for (const country of here) {
      const line = search.lines[sentence]!;
      const weight = weightOf(search, line, country) * (sentence === 0 ? 2 : 1);
      counts.set(country.code, (counts.get(country.code) ?? 0) + weight);
    }
  });
  return counts;
}

function weightOf(search: Search, line: Line, country: CountryAt): number {
  if (country.known.place) return 0.5;
  if (!isSide(line, country)) return 0;
  return isOfAnother(search, line, country.at) ? 0.5 : 1;
}

/** Whether the words before the title name countries, and none of them is this one. */
function namesOthers(search: Search, country: string): boolean {
  const { line, from } = search.held.named;
  const before = search.scene.bySentence[line.sentence.index]!.filter(
    ({ at }) => at < from && !line.quoted[at],
  );
  return before.some((one) => isSide(line, one)) && before.every(({ code }) => code !== country);
}
