import type { CountryAt, Scene } from '../coreference/scene.ts';
import type { Line } from '../line.ts';
import type { Figure } from '../people/figure.ts';
import { SENT } from '../words/office-words.ts';
import { setOf } from '../words/set.ts';
import { admissible } from './admissible.ts';
import { facesOneOf } from './country-by-visit.ts';
import type { Held } from './held.ts';
import type { OfficePhrase } from './phrase.ts';
import { type CountryRule, countryName, isSide, type Search } from './search.ts';

/** Who is sent by one state to another, or speaks for anyone: by title alone a paper calls those of others so too. */
const ENVOYS: ReadonlySet<string> = new Set([...SENT].filter((head) => head !== 'secretary'));

type Holdings = ReadonlyMap<Figure, readonly Held[]>;

/** A story that opens with someone called by title alone, which no paper does with those of others. */
export interface Opening {
  /** Whom it opens with. */
  readonly first: Held;
  /** The country whose own they are; null where nothing settles it. */
  readonly home: string | null;
  /** Countries that stand with the titles of those whom the story tells from its own. */
  readonly others: ReadonlySet<string>;
  /** How often each country acts. */
  readonly acting: ReadonlyMap<string, number>;
}

/**
 * How a story opens that a country's own paper or government tells: "Foreign Minister Roy met British High
 * Commissioner Lee". Of all countries that act in it one alone has nobody whose title names it. Null where it
 * opens otherwise.
 */
export function openingOf(
  all: Holdings,
  lines: readonly Line[],
  free: readonly (readonly OfficePhrase[])[],
  scene: Scene,
): Opening | null {
  const first = firstOffice(all);
  if (!first || !isBareTitle(first)) return null;
  const others = countriesOfOthers(all, free);
  const acting = actingIn(lines, scene);
  const unmarked = new Set([...acting.keys()].filter((code) => !others.has(code)));
  const home = first.country ?? only(accredited(all, others)) ?? only(unmarked);
  return { first, home: isElsewhere(scene, acting, home) ? null : home, others, acting };
}

/** A story that was filed from another country, which acts in it: whose own it tells of is open. */
const isElsewhere = ({ dateline }: Scene, acting: Opening['acting'], home: string | null): boolean =>
  dateline !== null && dateline !== home && acting.has(dateline);

const only = (codes: ReadonlySet<string>): string | null => (codes.size === 1 ? [...codes][0]! : null);

function actingIn(lines: readonly Line[], scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [sentence, here] of scene.bySentence.entries())
    for (const one of here)
      if (acts(lines[sentence]!, one)) counts.set(one.code, (counts.get(one.code) ?? 0) + 1);
  return counts;
}

/**
 * Whether a country is one of others, of whom nobody is called by title alone in such a story. One that acts
 * often may be its own all the same, where nothing tells whose own it tells of.
 */
export function isOfOthers(search: Search, country: string): boolean {
  const { opening } = search;
  if (!opening?.others.has(country)) return false;
  const home = opening.first.country ?? opening.home;
  if (home === null) return (opening.acting.get(country) ?? 0) < OFTEN;
  return home !== country && admissible(search, home);
}

const OFTEN = 4;

/** Of the country of whoever the story opens with, for those whom it calls by title alone as it does them. */
export const ofOpening: CountryRule = (search) => {
  const { held, opening } = search;
  const home = opening?.home;
  if (!home || !isBareTitle(held) || isVisiting(held)) return null;
  // "The PM will call on President Roy": of the other side, most likely.
  if (facesOneOf(search, home, 'unnamed')) return null;
  return { country: home, reason: `The story opens with those of ${countryName(home)}, by title alone.` };
};

/** The first office that the article gives to anyone, if its first sentence does. */
function firstOffice(all: Holdings): Held | null {
  let first: Held | null = null;
  for (const offices of all.values())
    for (const held of offices)
      if (
        held.named.line.sentence.index === 0 &&
        (first === null || held.attached.phrase.from < first.attached.phrase.from)
      )
        first = held;
  return first;
}

/** "Foreign Minister Roy", "The President, Mr Roy,": a title in capitals, and no country or body with it. */
function isBareTitle({ attached, country, organisation, tense, basis }: Held): boolean {
  const { phrase, via } = attached;
  const stands = via === 'title' || (via === 'apposition' && phrase.determiner === 'the');
  if (!stands || !phrase.capital || phrase.countries.length > 0 || phrase.organisation !== null) return false;
  if (organisation !== null || (country !== null && basis === 'stated')) return false;
  const definite = phrase.determiner === null || phrase.determiner === 'the';
  return tense === 'current' && definite && !ENVOYS.has(phrase.head.singular);
}

/** Countries that stand with the title of somebody, named or not, whom the story thereby tells from its own. */
function countriesOfOthers(all: Holdings, free: readonly (readonly OfficePhrase[])[]): ReadonlySet<string> {
  const others = new Set<string>();
  for (const offices of all.values())
    for (const held of offices)
      if (held.country && held.basis === 'stated' && !isSentAbroad(held)) others.add(held.country);
  for (const phrases of free)
    for (const { head, countries } of phrases)
      if (head.class !== 'general' && !ENVOYS.has(head.singular))
        for (const code of countries) others.add(code);
  return others;
}

/** "Kenyan Ambassador to Peru Roy": a story of Kenya tells of its own envoy so too. */
const isSentAbroad = (held: Held): boolean => sentTo(held) >= 0;

/** Token after "ambassador to"; -1 where nobody is said to receive the envoy. */
const sentTo = ({ named: { line }, attached: { phrase } }: Held): number =>
  ENVOYS.has(phrase.head.singular) && TO.has(line.tokens[phrase.headAt + 1]?.norm ?? '')
    ? phrase.headAt + 2
    : -1;

const TO = setOf('to in');

/** Countries to which those of others are sent: "French Ambassador to Kenya Lee" is named so in Kenya. */
function accredited(all: Holdings, others: ReadonlySet<string>): ReadonlySet<string> {
  const to = new Set<string>();
  for (const offices of all.values())
    for (const held of offices) {
      const at = sentTo(held);
      const code = at < 0 ? undefined : held.named.line.known[at]?.country?.code;
      if (code && held.country && others.has(held.country) && !others.has(code)) to.add(code);
    }
  return to;
}

const BODIES = setOf('ministry government embassy parliament cabinet');

/** A country that acts or owns something, by name; a capital only as what its bodies are called by. */
function acts(line: Line, one: CountryAt): boolean {
  if (one.known.pair.length > 0) return true;
  if (one.known.country?.as !== 'capital')
    return isSide(line, one) && !line.quoted[one.at] && !isObject(line, one.at) && !isAnother(line, one.at);
  const { to } = one.known;
  return (
    line.tokens[to]?.kind === 'possessive' &&
    line.tokens.slice(to + 1, to + 4).some(({ norm }) => BODIES.has(norm))
  );
}

/** "admonished the United States" */
function isObject({ tokens, known }: Line, at: number): boolean {
  if (known[at]?.country?.as !== 'name') return false;
  const before = tokens[at - 1]?.norm === 'the' ? tokens[at - 2] : tokens[at - 1];
  return before?.norm.endsWith('ed') ?? false;
}

/** "a Chilean company", "a delegation of Chilean investors": of another country than the story's own. */
function isAnother({ tokens }: Line, at: number): boolean {
  const before = tokens[at - 1]?.norm;
  const from = before === 'of' || before === 'from';
  return before === 'a' || before === 'an' || (from && tokens[at - 2]?.norm === 'delegation');
}

const isVisiting = ({ named: { line }, attached: { phrase } }: Held): boolean =>
  line.tokens.slice(phrase.from, phrase.headAt).some(({ norm }) => norm === 'visiting');
