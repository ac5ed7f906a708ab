import { NEUTRAL_GROUND } from '../words/own-side.ts';
import { MEETING } from '../words/pronouns.ts';
import { setOf } from '../words/set.ts';
import { admissible } from './admissible.ts';
import { dateline, opensAtHome } from './country-by-filing.ts';
import type { Held } from './held.ts';
import { type CountryRule, countryName, isOfAnother, isSide, type Search, statedCountry } from './search.ts';

/** "In Beijing, the spokesman Roy said", "During her stay in Peru, Lee met President Roy": what opens the sentence. */
export const setting: CountryRule = ({ held, scene }) => {
  const { line } = held.named;
  const comma = line.tokens.findIndex(({ norm }) => norm === ',');
  if (comma < 0 || comma > held.attached.phrase.from || isCompany(held)) return null;
  const opening = scene.bySentence[line.sentence.index]!.find(({ at }) => at < comma);
  if (!opening || !OPENING.has(line.tokens[0]!.norm)) return null;
  const before = line.tokens[opening.at - 1]?.norm ?? '';
  if (before !== 'in' && !(before === 'to' && VISITS.has(line.tokens[opening.at - 2]?.norm ?? '')))
    return null;
  return { country: opening.code, reason: `The sentence is set in ${countryName(opening.code)}.` };
};

/** "In Lima she met Roy alongside Defence Minister Lee": one of the guests. */
const isCompany = ({ named: { line }, attached: { phrase } }: Held): boolean => {
  const lead = line.tokens[phrase.from - 1]?.norm;
  return lead === 'alongside' || (lead === 'by' && line.tokens[phrase.from - 2]?.norm === 'accompanied');
};

const VISITS = new Set(['visit', 'trip', 'tour', 'arrived', 'arriving', 'stay', 'visiting']);

/** Words with which a sentence opens that tells first where or when; "Lee’s visit to Peru was long" sets no scene. */
const OPENING = setOf(
  'in at on during after before following upon while when arriving speaking visiting addressing earlier later also meanwhile since',
);

/** "the presidential spokesman": of whoever is president in the story so far. */
export const ofPresident: CountryRule = ({ held, all }) => {
  if (!/^president/iu.test(held.title) || held.office === 'president') return null;
  const here = held.named.line.sentence.index;
  for (const offices of all.values()) {
    const president = offices.find(({ office, country }) => office === 'president' && country !== null);
    if (!president || president.named.line.sentence.index > here) continue;
    return {
      country: president.country!,
      reason: `Speaks for the president of ${countryName(president.country!)}.`,
    };
  }
  return null;
};

/** "Roy’s spokesman": of the country of Roy. */
export const ofOwner: CountryRule = ({ held, all }) => {
  const { phrase } = held.attached;
  if (phrase.owner < 0) return null;
  for (const [figure, offices] of all) {
    const owns = figure.places.some(({ line, to }) => line === held.named.line && to === phrase.owner + 1);
    const country = owns && offices.find((office) => office.country)?.country;
    if (country) return { country, reason: `Speaks for someone of ${countryName(country)}.` };
  }
  return null;
};

/** The other side of the sentence is known: this one is of the other country that the story is about. */
export const otherSide: CountryRule = (search) => {
  const { held, scene } = search;
  const { line } = held.named;
  if (!line.tokens.some((token) => MEETING.has(token.norm)) && !actsWithNext(search)) return null;
  if (isCompany(held)) return null;
  // "briefed him on Prime Minister Roy’s visit" is no meeting with Roy.
  if (line.tokens[held.named.to]?.kind === 'possessive') return null;
  const sides = sidesIn(search);
  if (sides.size === 0) return null;
  const [side] = sides;
  if (ownGround(search, sides)) return dateline(search);
  const others = scene.leads.filter((code) => !sides.has(code));
  const country = others[0];
  if (others.length !== 1 || !country) return null;
  // A city that is named alone may be anybody's ground.
  if (!scene.named.has(country) && scene.dateline !== country) return null;
  return {
    country,
    reason: `Meets someone of ${countryName(side!)} in a story about ${countryName(side!)} and ${countryName(country)}.`,
  };
};

/** "President Roy and Peruvian Premier Lee agreed": the first of two who act together. */
const actsWithNext = ({ held, figure, all }: Search): boolean => {
  const { line, to } = held.named;
  if (line.tokens[to]?.norm !== 'and') return false;
  for (const [other, offices] of all)
    if (
      other !== figure &&
      offices.some(
        ({ named, attached }) =>
          named.line === line && attached.phrase.from === to + 1 && attached.country !== null,
      )
    )
      return line.tokens.some(({ norm }) => ACTS_TOGETHER.has(norm));
  return false;
};

const ACTS_TOGETHER = setOf(
  'agreed signed inked exchanged concluded witnessed launched inaugurated adopted pledged vowed',
);

/** A story filed from a country that it does not name: the side without a country is its own. */
const ownGround = (search: Search, sides: ReadonlySet<string>): boolean => {
  const { scene, held, lines } = search;
  return (
    scene.dateline !== null &&
    !sides.has(scene.dateline) &&
    !scene.ranked.includes(scene.dateline) &&
    !NEUTRAL_GROUND.has(scene.dateline) &&
    (held.named.line === lines[0] || opensAtHome(search))
  );
};

/** Of two sides in the sentence only one can have the office: a prime minister is not of the United States. */
export const possibleSide: CountryRule = (search) => {
  const sides = [...sidesIn(search)];
  const [country, ...more] = sides.filter((code) => admissible(search, code));
  if (sides.length < 2 || !country || more.length > 0) return null;
  return {
    country,
    reason: `Of the sides in the sentence only ${countryName(country)} can have this office.`,
  };
};

/** Countries of the others in the sentence, a counterpart without a name too; "He also met …" brings the subject of the one before. */
function sidesIn({ held, figure, all, present, lines, free }: Search): ReadonlySet<string> {
  const { line } = held.named;
  const sides = new Set<string>();
  const opening = line.tokens[0]?.norm;
  const before = opening === 'he' || opening === 'she' ? lines[line.sentence.index - 1] : undefined;
  let first = Number.POSITIVE_INFINITY;
  let subject: string | null = null;
  for (const other of new Set([...present(line), ...(before ? present(before) : [])])) {
    if (other === figure) continue;
    const country = statedCountry(all.get(other)!);
    if (!country) continue;
    for (const place of other.places) {
      if (place.line === line) sides.add(country);
      if (place.line !== before || place.from >= first) continue;
      first = place.from;
      subject = country;
    }
  }
  if (subject) sides.add(subject);
  for (const { head, countries } of free[line.sentence.index]!)
    if (head.class === 'counterpart') for (const code of countries) sides.add(code);
  return sides;
}

/** The sentence names one country alone. */
export const onlyOne: CountryRule = (search) => {
  const { held, scene } = search;
  const { line } = held.named;
  const here = scene.bySentence[line.sentence.index]!;
  const codes = new Set<string>();
  for (const country of here) {
    if (!line.quoted[country.at] && isSide(line, country) && !isOfAnother(search, line, country.at))
      codes.add(country.code);
  }
  const [country] = codes;
  if (codes.size !== 1 || (scene.dateline !== null && country !== scene.dateline)) return null;
  // "Foreign Minister Roy said Peru must act" is as like as not said of another's country.
  const ahead = here.some(({ code, at }) => code === country && at < held.attached.phrase.from);
  if (!ahead && country !== scene.ranked[0]) return null;
  return {
    country: country!,
    reason: `${countryName(country!)} is the only country that acts in the sentence.`,
  };
};
