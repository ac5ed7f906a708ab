import type { Line } from '../line.ts';
import type { Attached, Named } from '../names/named.ts';
import { afterName, asTitle, beforeComma, COPULA, isServed, predicate, wasOnce } from './holders.ts';
import { afterBrackets } from './name-lists.ts';
import type { OfficePhrase } from './phrase.ts';
import { titleInTurn } from './title.ts';

/** Ties the offices of a sentence to the names in it. Gives the phrases that found no holder. */
export function attachOffices(
  line: Line,
  phrases: readonly OfficePhrase[],
  named: readonly Named[],
): OfficePhrase[] {
  if (phrases.length === 0) return [];
  const startsAt = new Map(named.map((name) => [name.honorificFrom, name]));
  for (const name of named) startsAt.set(name.from, name);
  const endsAt = new Map(named.map((name) => [name.to, name]));
  const held = new Set<OfficePhrase>();
  phrases.forEach((phrase, index) => {
    const whole = withPrincipal(line, phrase, phrases[index + 1]);
    const holders =
      asTitle(line, phrase, startsAt) ??
      beforeComma(line, whole, phrases[index - 1], startsAt) ??
      afterName(line, phrase, phrases[index + 1], endsAt) ??
      predicate(line, phrase, startsAt, endsAt);
    if (!holders) return;
    held.add(phrase);
    holders.forEach((name, place) => {
      const own = name.from > whole.to ? whole : phrase;
      give(name, own, place, holders.length, viaOf(line, own, name));
    });
  });
  for (let index = phrases.length - 2; index >= 0; index -= 1) {
    const phrase = phrases[index]!;
    const next = phrases[index + 1]!;
    if (held.has(phrase) || !held.has(next) || !chained(line, phrase, next)) continue;
    for (const name of named) {
      if (!name.offices.some((office) => office.phrase === next)) continue;
      give(name, phrase, 0, 1, 'title');
      if (phrase.organisation !== null && line.tokens[phrase.to]?.norm === '/') shareBody(name, next, phrase);
      if (phrase.countries.length === 1) shareCountry(name, next, phrase.countries[0]!);
      // In the order of the text: this one stands before those that were given already.
      name.offices.unshift(name.offices.pop()!);
      held.add(phrase);
    }
  }
  for (let index = 1; index < phrases.length; index += 1) {
    const before = phrases[index - 1]!;
    const phrase = phrases[index]!;
    if (held.has(phrase) || !held.has(before) || !chained(line, before, phrase, true)) continue;
    const name = named.find(
      (one) => one.offices.some((office) => office.phrase === before) && one.to <= before.from,
    );
    if (!name) continue;
    give(name, phrase, 0, 1, 'apposition');
    if (phrase.countries.length === 1) shareCountry(name, before, phrase.countries[0]!);
    held.add(phrase);
  }
  for (const name of named) takeTitleIn(name);
  return phrases.filter((phrase) => !held.has(phrase));
}

/** "a spokesman for the president, Bo Roy, said": the phrase with the office that it serves, whose country is theirs. */
function withPrincipal(line: Line, phrase: OfficePhrase, next: OfficePhrase | undefined): OfficePhrase {
  if (!next || !isServed(line, next) || next.from !== phrase.to + 1) return phrase;
  const countries = phrase.countries.length > 0 ? phrase.countries : next.countries;
  return { ...phrase, to: next.to, titleTo: next.titleTo, countries, public: next.public };
}

/**
 * "Prince Haji Roy, the deputy minister": beside an office "Prince" is none, and part of the name
 * where little else is there.
 */
function takeTitleIn(name: Named): void {
  const at = name.offices.findIndex(
    ({ phrase, via }) =>
      via === 'title' && phrase.to - phrase.from === 1 && /^prince/u.test(phrase.head.singular),
  );
  if (at < 0 || !name.offices.some(({ phrase }, index) => index !== at && phrase.public)) return;
  const { from } = name.offices[at]!.phrase;
  name.offices.splice(at, 1);
  if (name.to - name.from === 1) name.from = from;
  name.honorificFrom = from;
}

function give(name: Named, phrase: OfficePhrase, place: number, holders: number, via: Attached['via']): void {
  const past = via === 'predicate' && wasOnce(name.line, phrase);
  const { countries } = phrase;
  const own =
    countries.length === holders ? countries[place] : countries.length === 1 ? countries[0] : undefined;
  name.offices.push({
    phrase,
    country: own ?? null,
    title: titleInTurn(name.line, phrase, place, holders),
    tense: past && phrase.tense === 'current' ? 'former' : phrase.tense,
    via,
  });
  name.kind = 'person';
}

/** "Lee, premier and trade minister of Peru": the country goes with both. */
function shareCountry(name: Named, phrase: OfficePhrase, country: string): void {
  name.offices.forEach((office, index) => {
    const open = office.phrase === phrase && office.country === null && phrase.countries.length === 0;
    if (open && phrase.organisation === null) name.offices[index] = { ...office, country };
  });
}

/** "the Union’s High Representative/Vice-President Lee": the body goes with both. */
function shareBody(name: Named, phrase: OfficePhrase, { organisation }: OfficePhrase): void {
  name.offices.forEach((office, index) => {
    const open = office.phrase === phrase && phrase.countries.length === 0 && phrase.organisation === null;
    if (open) name.offices[index] = { ...office, phrase: { ...phrase, organisation, public: true } };
  });
}

const viaOf = (line: Line, phrase: OfficePhrase, name: Named): Attached['via'] => {
  if (phrase.head.class === 'counterpart') return 'counterpart';
  if (phrase.head.plural) return 'list';
  if (COPULA.has(line.tokens[phrase.from - 1]?.norm ?? '')) return 'predicate';
  if (name.to <= phrase.from)
    return line.tokens[phrase.from - 1]?.kind === 'punctuation' ? 'apposition' : 'predicate';
  return line.tokens[phrase.to]?.norm === ',' ? 'apposition' : 'title';
};

/**
 * "The Secretary and Foreign Minister Lee discussed", "The Foreign Secretary and Minister Lee signed": a
 * bare title with "the" is someone told of before.
 */
const standsAlone = (phrase: OfficePhrase, next: OfficePhrase): boolean =>
  phrase.determiner === 'the' &&
  phrase.capital &&
  (phrase.to - phrase.from === 2 || next.to - next.from === 1);

/** "Deputy Prime Minister and Foreign Minister Lee", "Prime Minister/Foreign Minister". */
function chained(line: Line, phrase: OfficePhrase, next: OfficePhrase, last = false): boolean {
  const to = afterBrackets(line, phrase.to);
  const joint = line.tokens[to]?.norm;
  // "Chief of Army Staff (COAS) General Roy": nothing stands between.
  if (next.from === to && !phrase.head.plural) return next.determiner === null && next.countries.length === 0;
  if (next.from !== to + 1 || (joint !== 'and' && joint !== '/' && joint !== ',' && joint !== '&'))
    return false;
  if (phrase.head.plural || next.head.plural || next.determiner !== null) return false;
  if (joint === 'and' && !last && standsAlone(phrase, next)) return false;
  // "Lee, premier and trade minister of Peru" is one; "the premier and Peruvian minister Roy" are two.
  const behind = last && joint === 'and' && next.titleFrom === next.from && phrase.countries.length === 0;
  if (next.countries.length > 0 && !behind) return false;
  if (phrase.head.class === 'counterpart' || next.head.class === 'counterpart') return false;
  return joint !== ',' || phrase.capital === next.capital;
}
