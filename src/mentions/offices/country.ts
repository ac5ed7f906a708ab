import { peculiarCountry } from '../words/peculiar-titles.ts';
import { LOCATIVES } from '../words/pronouns.ts';
import { admissible, isOfOneHolder, mayReign } from './admissible.ts';
import { inBodyToldOf, ofBodyThatTells, ofBodyToldOf } from './country-by-body.ts';
import { inTurn, leadsOne, ofCompany, ofItsState, ofPronoun, ofSideLed } from './country-by-company.ts';
import { ofOwner, ofPresident, onlyOne, otherSide, possibleSide, setting } from './country-by-context.ts';
import { dateline, ownPress, publisher, seat } from './country-by-filing.ts';
import { lead } from './country-by-lead.ts';
import { isOfOthers, ofOpening } from './country-by-opening.ts';
import { peculiar, register } from './country-by-register.ts';
import { facesOneOf, inviter, visited, visitedBefore } from './country-by-visit.ts';
import { bareSecretary, hostIn, metIn, ofSecretary, onlySecretaries, ownSide } from './country-by-words.ts';
import { type CountryRule, countryName, type Inferred, isOfAnother, type Search } from './search.ts';

/** In order of trust; the first that answers with a country that may be is taken. */
const RULES: readonly CountryRule[] = [
  ofSideLed,
  ofCompany,
  joined,
  joinedAfter,
  ownOther,
  peculiar,
  register,
  ofBodyThatTells,
  ofBodyToldOf,
  sameOffice,
  ofOwner,
  ofPronoun,
  ofItsState,
  inTurn,
  ofPresident,
  ofSecretary,
  setting,
  inviter,
  visited,
  visitedBefore,
  ownSide,
  ownPress,
  publisher,
  seat,
  ofOpening,
  otherSide,
  possibleSide,
  metIn,
  hostIn,
  onlyOne,
  dateline,
  lead,
  onlySecretaries,
  bareSecretary,
];

const REGISTER: readonly CountryRule[] = [register];

/** Those that look at whom the story is about; they know nothing of an office in a body told of before. */
const BY_STORY: ReadonlySet<CountryRule> = new Set([
  otherSide,
  possibleSide,
  onlyOne,
  setting,
  visited,
  visitedBefore,
  metIn,
  hostIn,
  lead,
]);

/** Those that guess by who else acts, and so may take the other side for one’s own. */
const GUESSES: ReadonlySet<CountryRule> = new Set([
  publisher,
  ofOpening,
  possibleSide,
  onlyOne,
  metIn,
  hostIn,
  dateline,
  lead,
]);

/** Those that tell of one whom the story calls by title alone as it would its own. */
const OWN: ReadonlySet<CountryRule> = new Set([
  peculiar,
  ofBodyThatTells,
  ownSide,
  publisher,
  seat,
  ofOpening,
  otherSide,
  dateline,
]);

/** Those that may take someone of the story's own for one of those whom it names by country. */
const BY_WHO_ACTS: ReadonlySet<CountryRule> = new Set([onlyOne, lead]);

/** Those that give way to what the others of the story tell. */
const LAST: ReadonlySet<CountryRule> = new Set([onlyOne, lead, ownOther]);

/** The country of an office that the words do not state, with the reason; null where nothing tells. */
export function inferCountry(search: Search): Inferred | null {
  return answer(search, RULES);
}

/** What the register alone says: asked for everyone first, so that nobody else is given their place. */
export function registeredCountry(search: Search): Inferred | null {
  return answer(search, REGISTER);
}

function answer(search: Search, rules: readonly CountryRule[]): Inferred | null {
  const told = inBodyToldOf(search);
  const { named, attached } = search.held;
  // "met a team led by Minister Roy": whose, only its own words can tell.
  const leadsOthers = leadsOne(named.line, attached.phrase.from);
  for (const rule of rules) {
    if (told && BY_STORY.has(rule)) continue;
    const found = rule(search);
    if (!found || !mayReign(search.figure, search.all, found.country)) continue;
    if (GUESSES.has(rule) && (leadsOthers || facesOneOf(search, found.country))) continue;
    if (BY_STORY.has(rule) && isOneOfSeveral(search)) continue;
    if (BY_WHO_ACTS.has(rule) && isOfOthers(search, found.country)) continue;
    if (rule !== ownOther && !admissible(search, found.country)) continue;
    return OWN.has(rule) ? { ...found, by: 'own' } : LAST.has(rule) ? { ...found, by: 'guess' } : found;
  }
  return null;
}

/** "Foreign Ministers Lee and Roy": no state has two, and nothing but the order of words tells which is whose. */
const isOneOfSeveral = ({ held }: Search): boolean =>
  held.attached.via === 'list' &&
  (held.attached.phrase.countries.length > 1 || (held.office !== null && isOfOneHolder(held.office)));

/** "Irish President A and Prime Minister B": the country goes on to the second. */
function joined({ held, all, present }: Search): Inferred | null {
  const { line } = held.named;
  const { phrase } = held.attached;
  const joint = line.tokens[phrase.from - 1]?.norm;
  // "the minister of Peru, A, and the secretary B": another, who is told apart.
  if ((joint !== 'and' && joint !== ',') || phrase.determiner === 'the') return null;
  for (const figure of present(line)) {
    for (const other of all.get(figure)!) {
      if (other.named.line !== line || !other.country || other === held) continue;
      const gap = phrase.from - Math.max(other.named.to, other.attached.phrase.to);
      if (gap < 1 || gap > 2 || !(other.attached.country ?? peculiarCountry(other.title))) continue;
      return {
        country: other.country,
        reason: `Named together with an office of ${countryName(other.country)}.`,
      };
    }
  }
  return null;
}

/** "Prime Minister A and other Kuwaiti officials": the country comes with those named beside. */
function joinedAfter(search: Search): Inferred | null {
  const { line, to } = search.held.named;
  if (line.tokens[to]?.norm !== 'and') return null;
  const near = search.scene.bySentence[line.sentence.index]!.find(({ at }) => at > to && at <= to + 4);
  if (!near) return null;
  const owns = near.known.country?.as === 'adjective' || line.tokens[near.known.to]?.kind === 'possessive';
  const gone = line.tokens.slice(to + 1, near.at).some((token) => LOCATIVES.has(token.norm));
  const abbreviated = /^u\.?[sk]\.?$/u.test(line.tokens[near.at]!.norm);
  if ((!owns && !abbreviated) || gone || isOfAnother(search, line, near.at)) return null;
  return { country: near.code, reason: `Named together with others of ${countryName(near.code)}.` };
}

/** The same person's country, stated elsewhere. */
function ownOther({ figure, held, all }: Search): Inferred | null {
  const others = (all.get(figure) ?? []).filter((other) => other !== held && other.country !== null);
  const best = others.find((other) => other.basis === 'stated') ?? others[0];
  const country = best?.country ?? figure.places.find((place) => place.country)?.country;
  if (!country) return null;
  return { country, reason: `Elsewhere the article gives ${countryName(country)} as this person’s country.` };
}

/** "Peru’s foreign minister said …. Foreign Minister Roy …": the same office, just before. */
function sameOffice({ held, free, officeAt }: Search): Inferred | null {
  const here = held.named.line.sentence.index;
  // "The Peruvian minister" is not of the office of every minister.
  if (!held.office || held.office === 'minister') return null;
  for (let sentence = here; sentence >= 0 && sentence >= here - 3; sentence -= 1) {
    for (const phrase of free[sentence] ?? []) {
      const country = phrase.countries.length === 1 ? phrase.countries[0]! : null;
      if (!country || phrase.head.plural || officeAt(sentence, phrase) !== held.office) continue;
      return {
        country,
        reason: `The article speaks of this office of ${countryName(country)} just before.`,
      };
    }
  }
  return null;
}
