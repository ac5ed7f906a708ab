import { countryByCode, tenuresOf } from '../../gazetteer/index.ts';
import type { CountryAt, Scene } from '../coreference/scene.ts';
import { type Line, wordsOf } from '../line.ts';
import type { Figure } from '../people/figure.ts';
import { PECULIAR_TITLES } from '../words/peculiar-titles.ts';
import { LOCATIVES, MEETING } from '../words/pronouns.ts';
import type { Held } from './held.ts';
import type { OfficePhrase } from './phrase.ts';

/** What the search for an office's country may look at. */
export interface Search {
  readonly scene: Scene;
  readonly lines: readonly Line[];
  readonly figure: Figure;
  readonly held: Held;
  /** Every office in the article by figure, as far as known. */
  readonly all: ReadonlyMap<Figure, readonly Held[]>;
  /** Office phrases without a holder, by sentence. */
  readonly free: readonly (readonly OfficePhrase[])[];
  /** Title and country of free phrases: `foreign-minister` → where. */
  readonly officeAt: (sentence: number, phrase: OfficePhrase) => string | null;
}

export interface Inferred {
  readonly country: string;
  readonly reason: string;
}

type Rule = (search: Search) => Inferred | null;

/** In order of trust; the first that answers is taken. */
const RULES: readonly Rule[] = [
  joined,
  joinedAfter,
  ownOther,
  peculiar,
  sameOffice,
  register,
  setting,
  otherSide,
  onlyOne,
  dateline,
  lead,
];

/** The country of an office that the words do not state, with the reason; null where nothing tells. */
export function inferCountry(search: Search): Inferred | null {
  for (const rule of RULES) {
    const found = rule(search);
    if (found) return found;
  }
  return null;
}

const nameOf = (code: string): string => countryByCode(code)?.name ?? code;

/** "Irish President A and Prime Minister B": the country goes on to the second. */
function joined({ held, all }: Search): Inferred | null {
  const { line } = held.named;
  const { phrase } = held.attached;
  const joint = line.tokens[phrase.from - 1]?.norm;
  if (joint !== 'and' && joint !== ',') return null;
  for (const offices of all.values()) {
    for (const other of offices) {
      if (other.named.line !== line || !other.country || other === held) continue;
      const end = Math.max(other.named.to, other.attached.phrase.to);
      const gap = phrase.from - end;
      if (gap < 1 || gap > 2 || other.attached.phrase.countries.length === 0) continue;
      return { country: other.country, reason: `Named together with an office of ${nameOf(other.country)}.` };
    }
  }
  return null;
}

/** "Prime Minister A and other Kuwaiti officials": the country comes with those named beside. */
function joinedAfter({ held, scene, all }: Search): Inferred | null {
  const { line, to } = held.named;
  if (line.tokens[to]?.norm !== 'and') return null;
  const near = scene.bySentence[line.sentence.index]!.find(({ at }) => at > to && at <= to + 4);
  if (!near) return null;
  const owns = near.known.country?.as === 'adjective' || line.tokens[near.known.to]?.kind === 'possessive';
  const gone = line.tokens.slice(to + 1, near.at).some((token) => LOCATIVES.has(token.norm));
  const abbreviated = /^u\.?[sk]\.?$/u.test(line.tokens[near.at]!.norm);
  if ((!owns && !abbreviated) || gone || beginsNamed(held, all, near.at)) return null;
  return { country: near.code, reason: `Named together with others of ${nameOf(near.code)}.` };
}

/** Whether a country stands in the noun phrase of someone else who is named. */
const beginsNamed = (held: Held, all: Search['all'], at: number): boolean =>
  [...all.values()].some((offices) =>
    offices.some(
      ({ named, attached }) =>
        named !== held.named && named.line === held.named.line && attached.phrase.from <= at && at < named.to,
    ),
  );

/** Titles that one country alone has. */
function peculiar({ held }: Search): Inferred | null {
  const country = PECULIAR_TITLES[held.title.toLowerCase()];
  return country ? { country, reason: `“${held.title}” is a title of ${nameOf(country)}.` } : null;
}

/** The same person's country, stated elsewhere. */
function ownOther({ figure, held, all }: Search): Inferred | null {
  const others = all.get(figure) ?? [];
  const stated =
    others.find((other) => other !== held && other.country !== null && other.attached.via !== 'predicate') ??
    others.find((other) => other !== held && other.country !== null);
  const country = stated?.country ?? figure.places.find((place) => place.country)?.country;
  return country
    ? { country, reason: `Elsewhere the article gives ${nameOf(country)} as this person’s country.` }
    : null;
}

/** "Peru’s foreign minister said …. Foreign Minister Roy …": the same office, just before. */
function sameOffice({ held, free, officeAt }: Search): Inferred | null {
  const here = held.named.line.sentence.index;
  if (!held.office) return null;
  for (let sentence = here; sentence >= 0 && sentence >= here - 3; sentence -= 1) {
    for (const phrase of free[sentence] ?? []) {
      const country = phrase.countries.length === 1 ? phrase.countries[0]! : null;
      if (!country || phrase.head.plural || officeAt(sentence, phrase) !== held.office) continue;
      return { country, reason: `The article speaks of this office of ${nameOf(country)} just before.` };
    }
  }
  return null;
}

/** The register of tenures knows this person in this office. */
function register({ figure, held }: Search): Inferred | null {
  const { line, from, to } = figure.fullest;
  const known = tenuresOf(wordsOf(line, from, to), held.office, null);
  const country = known[0]?.country;
  if (!country || known.some((tenure) => tenure.country !== country)) return null;
  return { country, reason: `The register of tenures has this person in an office of ${nameOf(country)}.` };
}

/** "In Beijing, the ministry’s spokesman Roy said": the place that opens the sentence. */
function setting({ held, scene }: Search): Inferred | null {
  const { line } = held.named;
  const opening = scene.bySentence[line.sentence.index]!.find(
    (country) => country.at < held.attached.phrase.from,
  );
  if (!opening || opening.at > 2 || line.tokens[opening.at - 1]?.norm !== 'in') return null;
  if (line.tokens[opening.known.to]?.norm !== ',') return null;
  return { country: opening.code, reason: `The sentence is set in ${nameOf(opening.code)}.` };
}

/** One side is known, and the article is about two countries: the other side is of the other. */
function otherSide({ held, figure, scene, all }: Search): Inferred | null {
  const { line } = held.named;
  const [a, b] = scene.leads;
  if (!a || !b) return null;
  const sides = new Set<string>();
  for (const [other, offices] of all) {
    if (other === figure) continue;
    const country = offices.find((office) => office.country && office.basis === 'stated')?.country;
    if (country && other.places.some((place) => place.line === line)) sides.add(country);
  }
  if (sides.size !== 1 || !line.tokens.some((token) => MEETING.has(token.norm))) return null;
  const [side] = sides;
  if (side !== a && side !== b) return null;
  const country = side === a ? b : a;
  return {
    country,
    reason: `Meets someone of ${nameOf(side)} in a story about ${nameOf(a)} and ${nameOf(b)}.`,
  };
}

/** The sentence names one country alone. */
function onlyOne({ held, scene, all, figure }: Search): Inferred | null {
  const { line } = held.named;
  const here = scene.bySentence[line.sentence.index]!;
  const codes = new Set(here.filter((country) => isSide(line, country)).map(({ code }) => code));
  for (const [other, offices] of all) {
    if (other === figure || !other.places.some((place) => place.line === line)) continue;
    for (const office of offices) if (office.country) codes.delete(office.country);
  }
  if (codes.size !== 1 || (scene.dateline && !codes.has(scene.dateline))) return null;
  const [country] = codes;
  return country
    ? { country, reason: `${nameOf(country)} is the only country that the sentence names.` }
    : null;
}

/** A country that acts or owns in the sentence, not one that is gone to ("his visit to Peru"). */
const isSide = (line: Line, { at, known }: CountryAt): boolean =>
  known.country !== null &&
  known.country.as !== 'capital' &&
  !LOCATIVES.has(line.tokens[at - 1]?.norm ?? '') &&
  !LOCATIVES.has(line.tokens[at - 2]?.norm ?? '');

/** A story filed from a country calls its own office-holders by title alone. */
function dateline({ scene, held }: Search): Inferred | null {
  const { line } = held.named;
  const visiting = line.tokens
    .slice(held.attached.phrase.from, held.attached.phrase.headAt)
    .some((token) => token.norm === 'visiting');
  if (!scene.dateline || visiting) return null;
  return { country: scene.dateline, reason: `The story was filed from ${nameOf(scene.dateline)}.` };
}

/** The country that a story names first as one that acts. */
function lead({ scene, lines }: Search): Inferred | null {
  for (const [sentence, here] of scene.bySentence.entries()) {
    const first = here.find((country) => isSide(lines[sentence]!, country));
    if (first) return { country: first.code, reason: `The story begins with ${nameOf(first.code)}.` };
  }
  return null;
}
